/**
 * The shapes of what pages send: kinds of text, rows by their table's columns. They say what an argument *is*; whether
 * it will do (a date that exists, a name that is given) is judged where the person can be told beside the field.
 */
import * as v from 'valibot';
import { MAX_CELL_CHARACTERS } from '../../../shared/schema/index.ts';
import type { ColumnKind } from '../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { RecordIn } from '../ledger/open-ledger.ts';

/** Whatever a person may type into a field; never more than a cell holds. */
export const text = v.pipe(v.string(), v.maxLength(MAX_CELL_CHARACTERS));

/** A name of the software's own: a row's id, a request's, a code. */
export const id = v.pipe(v.string(), v.maxLength(200));

/** A day as a form has it: `YYYY-MM-DD`, or blank while it is not filled in. */
export const day = v.pipe(v.string(), v.maxLength(40));

/** A count or a place, from zero. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Any number that is one. */
export const amount = v.pipe(v.number(), v.finite());

const cells: Partial<Record<ColumnKind, v.GenericSchema>> = {
  duration: amount,
  number: amount,
  money: amount,
  percent: amount,
  'yes-no': v.boolean(),
};

const cellOf = (table: TableName, name: string) =>
  v.nullable(cells[tableOf(table).columns[name]!.kind] ?? text);

/** Some cells of a row, by column; columns that are not named here do not pass. Blank is null. */
export const someFields = <N extends TableName, const K extends keyof RecordIn<N> & string>(
  table: N,
  names: readonly K[],
): v.GenericSchema<Partial<Pick<RecordIn<N>, K>>> =>
  v.object(
    Object.fromEntries(names.map((name) => [name, v.optional(cellOf(table, name))])),
  ) as unknown as v.GenericSchema<Partial<Pick<RecordIn<N>, K>>>;

/** These cells of a row, all of them. */
export const allFields = <N extends TableName, const K extends keyof RecordIn<N> & string>(
  table: N,
  names: readonly K[],
): v.GenericSchema<Pick<RecordIn<N>, K>> =>
  v.object(
    Object.fromEntries(names.map((name) => [name, cellOf(table, name)])),
  ) as unknown as v.GenericSchema<Pick<RecordIn<N>, K>>;

/** The names of a table's columns but some. */
export const columnsBut = <N extends TableName, const X extends keyof RecordIn<N> & string>(
  table: N,
  left: readonly X[],
) =>
  Object.keys(tableOf(table).columns).filter(
    (name) => !(left as readonly string[]).includes(name),
  ) as Exclude<keyof RecordIn<N> & string, X>[];

/** A row to be made or changed, by id. */
export const rowEdit = <F>(fields: v.GenericSchema<F>) => v.object({ id, fields });

/** So many at once that no page of ours sends more. */
export const list = <S extends v.GenericSchema>(item: S, most = 20_000) =>
  v.pipe(v.array(item), v.maxLength(most));
