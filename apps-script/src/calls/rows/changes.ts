/**
 * What a dialog wants of the tabs, as data: rows to add, cells to change, rows to remove, by table and row id. Checked
 * and brought into the form in which the ledger keeps them before anything is written.
 */
import * as v from 'valibot';
import { checkFields, type FieldIssue } from '../../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../../shared/tables/registry.ts';
import { toStorableText } from '../../ledger/codec.ts';
import type { RecordIn } from '../../ledger/open-ledger.ts';

/** Changes of one table. Rows are named by id; an id that is not there refuses the whole write. */
export interface TableChange<N extends TableName> {
  table: N;
  /** New rows with ids of their own; they go after the last row. */
  append?: readonly RecordIn<N>[];
  /** Cells of rows that are there. What already holds is left out. */
  update?: readonly { id: string; fields: Partial<RecordIn<N>> }[];
  /** Rows that go away. */
  remove?: readonly string[];
}

/** A change of any table. */
export type AnyChange = { [N in TableName]: TableChange<N> }[TableName];

/** A row without its table's types. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** A change without its table's types. */
export interface PlainChange {
  table: TableName;
  append: readonly PlainRow[];
  update: readonly { id: string; fields: PlainRow }[];
  remove: readonly string[];
}

/** Values as they will be read again: storable text, blank as null, addresses folded. */
export function toStoredFields(table: TableName, fields: PlainRow): PlainRow {
  const { columns } = tableOf(table);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const column = columns[name];
      if (!column || value === undefined) return [];
      const storable = typeof value === 'string' ? toStorableText(value) : value;
      if (storable === '' || storable === null) return [[name, null]];
      const parsed = v.safeParse(column.schema, storable);
      return [[name, parsed.success ? parsed.output : storable]];
    }),
  );
}

/** The change in stored form. */
export const toPlainChange = (change: AnyChange): PlainChange => ({
  table: change.table,
  append: (change.append ?? []).map((row) => toStoredFields(change.table, row)),
  update: (change.update ?? []).map(({ id, fields }) => ({
    id,
    fields: toStoredFields(change.table, fields),
  })),
  remove: change.remove ?? [],
});

/** What the columns do not accept; the first of each row is enough for a sentence. */
export function findValueIssues(change: PlainChange): FieldIssue[] {
  const table = tableOf(change.table);
  const whole = change.append.flatMap((row) =>
    checkFields(table, {
      ...Object.fromEntries(Object.keys(table.columns).map((name) => [name, null])),
      ...row,
    }),
  );
  return [
    ...whole.filter((issue) => table.columns[issue.column]!.kind !== 'yes-no'),
    ...change.update.flatMap(({ fields }) => checkFields(table, fields)),
  ];
}
