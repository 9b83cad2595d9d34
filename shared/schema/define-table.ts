/**
 * A table of the ledger: its tab, its columns, and what follows from them: record type, wire schema, cells, issues
 * with an address. Words (headers, help) are in `messages`, under the same names.
 * It would break if a column were renamed or removed: columns are additive, retired names never return.
 */
import * as v from 'valibot';
import type { CellContext, CellIssue, CellValue, Column, RawCell } from './column.ts';

export type Columns = Record<string, Column>;

type ValueOf<C> = C extends Column<infer T, infer R> ? (R extends true ? T : T | null) : never;

/** A row as the software passes it around; `null` is a blank cell. */
export type RecordOf<T extends Table> = { -readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]> };

/** The columns of a row that may be blank, all of them blank. */
export type BlankOf<T extends Table> = {
  [K in keyof RecordOf<T> as null extends RecordOf<T>[K] ? K : never]: null;
};

export interface Table<C extends Columns = Columns> {
  /** Key in `messages.tables` and value of the tab's developer metadata. */
  name: string;
  /** Who writes its rows in daily use: the software only, or the owner too. Software tabs warn before an edit. */
  keptBy: 'software' | 'owner';
  /** Where new rows go. The newest-first tabs let a constant window hold the latest rows. */
  newRows: 'at-end' | 'at-top';
  /** Hidden from the owner until asked for. */
  hidden: boolean;
  columns: C;
}

/** Defines a table; `id` must be its first column. */
export function defineTable<const C extends Columns>(
  table: Pick<Table<C>, 'name' | 'keptBy' | 'columns'> & Partial<Table<C>>,
): Table<C> {
  if (Object.keys(table.columns)[0] !== 'id')
    throw new Error(`Table ${table.name} must begin with its id column.`);
  return { newRows: 'at-end', hidden: false, ...table };
}

/** Blank for every column that may be; a new row is these and what is known of it. */
export const blankOf = <T extends Table>(table: T): BlankOf<T> =>
  Object.fromEntries(
    Object.entries(table.columns).flatMap(([name, column]) => (column.required ? [] : [[name, null]])),
  ) as BlankOf<T>;

export interface FieldIssue extends CellIssue {
  /** Column name in its table. */
  column: string;
}

/** The Valibot schema of some columns as they travel on the wire: blank is `null` or absent where not required. */
export function toWireSchema<T extends Table, K extends keyof T['columns'] & string>(
  table: T,
  names: readonly K[],
): v.GenericSchema<unknown, Pick<RecordOf<T>, K>> {
  const entries: Record<string, v.GenericSchema> = {};
  for (const name of names) {
    const column = table.columns[name]!;
    entries[name] = column.required ? column.schema : v.nullish(column.schema, null);
  }
  const schema: v.GenericSchema = v.object(entries);
  return schema as v.GenericSchema<unknown, Pick<RecordOf<T>, K>>;
}

/** Checks filled-in fields one by one; an empty list means all hold. */
export function checkFields<T extends Table>(
  table: T,
  values: Partial<Record<keyof T['columns'] & string, unknown>>,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const [name, value] of Object.entries(values)) {
    const column = table.columns[name];
    if (!column) continue;
    const issue = checkValue(column, value);
    if (issue) issues.push({ ...issue, column: name });
  }
  return issues;
}

/** Checks one value against its column; null when it holds. */
export function checkValue(column: Column, value: unknown): CellIssue | null {
  if (value === null || value === undefined || value === '')
    return column.required ? { code: 'required' } : null;
  const result = v.safeParse(column.schema, value);
  if (result.success) return null;
  const code = result.issues[0].message as CellIssue['code'];
  if (code === 'required' && !column.required) return null;
  const params: Record<string, string | number> = {};
  if (code === 'too-long' && column.maxLength !== null) params['max'] = column.maxLength;
  if (code === 'too-small' && column.min !== null) params['min'] = column.min;
  if (code === 'too-large' && column.max !== null) params['max'] = column.max;
  return { code, params };
}

/** The cell of one value; blank for `null`. */
export const toCell = (column: Column, value: unknown, context: CellContext): CellValue =>
  value === null || value === undefined ? {} : column.toCell(value, context);

/** Reads a row by column name. All columns are read, so that every issue of a row is told at once. */
export function parseRow<T extends Table>(
  table: T,
  cells: Readonly<Record<string, RawCell>>,
  contextOf: (column: string) => CellContext,
): { ok: true; record: RecordOf<T> } | { ok: false; issues: FieldIssue[] } {
  const record: Record<string, unknown> = {};
  const issues: FieldIssue[] = [];
  for (const [name, column] of Object.entries(table.columns)) {
    const raw = cells[name];
    if (raw === null || raw === undefined || raw === '') {
      if (column.kind === 'yes-no') record[name] = false;
      else if (column.required) issues.push({ code: 'required', column: name });
      else record[name] = null;
      continue;
    }
    const parsed = column.parseCell(raw, contextOf(name));
    if (parsed.ok) record[name] = parsed.value;
    else issues.push({ ...parsed.issue, column: name });
  }
  return issues.length === 0 ? { ok: true, record: record as RecordOf<T> } : { ok: false, issues };
}
