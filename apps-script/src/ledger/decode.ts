/**
 * Columns of raw cells to records. Built for a hundred thousand rows: column by column, each distinct date or choice
 * parsed once. A row that cannot be read becomes an issue with its address and is left out; the rest works.
 */
import { isId, type CellIssue, type Column, type RawCell } from '../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { isBlankCell, type CellSetting } from './codec.ts';
import type { TableLayout } from './layout.ts';
import { toCellContext } from './words.ts';

/** The raw cells of one table, by column name; `firstRow` is the zero-based row of the first of them. */
export interface RawTable {
  layout: TableLayout;
  firstRow: number;
  columns: Record<string, readonly RawCell[]>;
  /** Zero-based rows above the header that hold more than a title. */
  rowsAbove: number[];
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
  /** Rows that lack nothing but an id. */
  rowsWithoutId: number[];
  /** Ids of rows that have an issue elsewhere: they exist, but cannot be used. */
  unreadableIds: Set<string>;
}

/** Turns what a person wrote in a reference into an id: the id itself, or a name that only one row has. */
export type ReferenceResolver = (raw: RawCell) => RawCell;

const FORMULA_ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!)$/;
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

/** What a reader gives for a cell that it cannot read. */
class Unreadable {
  readonly issue: CellIssue;
  constructor(issue: CellIssue) {
    this.issue = issue;
  }
}

interface Reader {
  name: string;
  column: Column;
  cells: readonly RawCell[];
  /** The value of a cell that is not blank. */
  read(raw: Exclude<RawCell, null | undefined>): unknown;
}

function decodeRow(readers: readonly Reader[], row: number, rowIndex: number, result: Decoded): void {
  const record: Record<string, unknown> = {};
  let isReadable = true;
  let hasId = true;
  for (const { name, column, cells, read } of readers) {
    const cell = cells[row];
    if (!isBlankCell(cell)) {
      const value = read(cell);
      if (value instanceof Unreadable) {
        isReadable = false;
        result.issues.push({ rowIndex, column: name, ...value.issue });
      } else record[name] = value;
    } else if (column.kind === 'yes-no') record[name] = false;
    else if (column.kind === 'id') hasId = false;
    else if (column.required) {
      isReadable = false;
      result.issues.push({ rowIndex, column: name, code: 'required' });
    } else record[name] = null;
  }
  if (!isReadable) {
    if (typeof record['id'] === 'string') result.unreadableIds.add(record['id']);
    return;
  }
  if (!hasId) {
    result.rowsWithoutId.push(rowIndex);
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
  const parse = (raw: Exclude<RawCell, null | undefined>): unknown => {
    // A formula that fails reads as such a text; it is nobody's name.
    if (typeof raw === 'string' && FORMULA_ERROR.test(raw)) return new Unreadable({ code: 'not-text' });
    const resolved = resolve ? (resolve(raw) ?? raw) : raw;
    const parsed = column.parseCell(resolved, context);
    return parsed.ok ? parsed.value : new Unreadable(parsed.issue);
  };
  // Ids are all different and nearly all fine: a memory of them would only cost.
  if (column.kind === 'id') return (raw) => (typeof raw === 'string' && isId(raw) ? raw : parse(raw));
  if (!MEMOIZED.has(column.kind)) return parse;
  const memo = new Map<RawCell, unknown>();
  // Most columns repeat the cell above.
  let lastRaw: RawCell = null;
  let lastValue: unknown = null;
  return (raw) => {
    if (raw === lastRaw) return lastValue;
    lastRaw = raw;
    lastValue = memo.get(raw);
    if (lastValue === undefined) {
      lastValue = parse(raw);
      memo.set(raw, lastValue);
    }
    return lastValue;
  };
}
