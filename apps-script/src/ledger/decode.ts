/**
 * Columns of raw cells to records. Built for a hundred thousand rows: column by column, each distinct date or choice
 * parsed once. A row that cannot be read becomes an issue with its address and is left out; the rest works.
 */
import type { CellIssue, Column, RawCell } from '../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { isBlankCell, type CellSetting } from './codec.ts';
import type { TableLayout } from './layout.ts';
import { toCellContext } from './words.ts';

/** The raw cells of one table, by column name; `firstRow` is the zero-based row of the first of them. */
export interface RawTable {
  layout: TableLayout;
  firstRow: number;
  columns: Record<string, readonly RawCell[]>;
}

export interface RowIssue extends CellIssue {
  rowIndex: number;
  /** Column name; null when it is about the row. */
  column: string | null;
}

export interface Decoded {
  records: Record<string, unknown>[];
  /** Zero-based row of each record. */
  rowIndexes: number[];
  issues: RowIssue[];
  /** Rows that hold something but no id. */
  rowsWithoutId: number[];
  /** Ids of rows that have an issue elsewhere: they exist, but cannot be used. */
  unreadableIds: Set<string>;
}

/** Turns what a person wrote in a reference into an id: the id itself, or a name that only one row has. */
export type ReferenceResolver = (raw: RawCell) => RawCell;

const MEMOIZED = new Set(['choice', 'date', 'yes-no', 'duration', 'number', 'reference']);

/** Reads the given columns (all of the table's when left out). Columns missing in the sheet read as blank. */
export function decode(
  table: TableName,
  raw: RawTable,
  setting: CellSetting,
  names: readonly string[] = Object.keys(tableOf(table).columns),
  resolvers: Readonly<Record<string, ReferenceResolver>> = {},
): Decoded {
  const definition = tableOf(table);
  const rowCount = names.reduce((most, name) => Math.max(most, raw.columns[name]?.length ?? 0), 0);
  const readers = names.map((name) => {
    const column = definition.columns[name]!;
    const resolve = column.refersTo === null ? undefined : resolvers[column.refersTo];
    return {
      name,
      column,
      cells: raw.columns[name] ?? [],
      read: toReader(table, name, column, setting, resolve),
    };
  });
  const result: Decoded = {
    records: [],
    rowIndexes: [],
    issues: [],
    rowsWithoutId: [],
    unreadableIds: new Set(),
  };
  for (let row = 0; row < rowCount; row++) {
    let isBlank = true;
    for (const { cells, column } of readers) {
      const cell = cells[row];
      if (isBlankCell(cell) || (column.kind === 'yes-no' && cell === false)) continue;
      isBlank = false;
      break;
    }
    if (isBlank) continue;
    decodeRow(readers, row, raw.firstRow + row, result);
  }
  return result;
}

interface Reader {
  name: string;
  column: Column;
  cells: readonly RawCell[];
  read(raw: Exclude<RawCell, null | undefined>): { value: unknown; issue: CellIssue | null };
}

function decodeRow(readers: readonly Reader[], row: number, rowIndex: number, result: Decoded): void {
  const record: Record<string, unknown> = {};
  let isReadable = true;
  for (const { name, column, cells, read } of readers) {
    const cell = cells[row];
    if (isBlankCell(cell)) {
      if (column.kind === 'yes-no') record[name] = false;
      else if (column.kind === 'id') {
        isReadable = false;
        result.rowsWithoutId.push(rowIndex);
      } else if (column.required) {
        isReadable = false;
        result.issues.push({ rowIndex, column: name, code: 'required' });
      } else record[name] = null;
      continue;
    }
    const { value, issue } = read(cell);
    if (issue) {
      isReadable = false;
      result.issues.push({ rowIndex, column: name, ...issue });
    } else record[name] = value;
  }
  if (!isReadable) {
    if (typeof record['id'] === 'string') result.unreadableIds.add(record['id']);
    return;
  }
  result.records.push(record);
  result.rowIndexes.push(rowIndex);
}

function toReader(
  table: TableName,
  name: string,
  column: Column,
  setting: CellSetting,
  resolve: ReferenceResolver | undefined,
): Reader['read'] {
  const context = toCellContext(setting.language, setting.timeZone, table, name);
  const parse = (raw: Exclude<RawCell, null | undefined>) => {
    const resolved = resolve ? (resolve(raw) ?? raw) : raw;
    const parsed = column.parseCell(resolved, context);
    return parsed.ok ? { value: parsed.value, issue: null } : { value: null, issue: parsed.issue };
  };
  if (!MEMOIZED.has(column.kind)) return parse;
  const memo = new Map<RawCell, ReturnType<typeof parse>>();
  return (raw) => {
    const known = memo.get(raw);
    if (known) return known;
    const fresh = parse(raw);
    memo.set(raw, fresh);
    return fresh;
  };
}
