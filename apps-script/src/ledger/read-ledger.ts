/**
 * One read of all that a use case needs. The kept layout is used first; the header rows that come along prove it.
 * When they differ, or the read fails because a tab is gone, everything is learned again (three more calls, once after
 * the owner's change) and the read is repeated.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { SheetsPort } from '../platform/ports.ts';
import type { DataFilter, ValueColumns } from '../platform/sheets-types.ts';
import { isBlankCell } from './codec.ts';
import type { RawTable } from './decode.ts';
import { toFailureCause } from './failures.ts';
import { isSameHeader, toHeaders, type Layout, type TableLayout } from './layout.ts';
import { learnLedger, type TableTrouble } from './learn-ledger.ts';

export { learnLedger, type Learned } from './learn-ledger.ts';

/** What is wanted of a table: no rows (its position only), the first so many, or all; of all columns or some. */
export interface Want {
  table: TableName;
  rows: 'none' | 'all' | number;
  columns?: readonly string[];
}

export interface RawLedger {
  layout: Layout;
  /** Whether the layout was learned anew and should be kept. */
  isLearned: boolean;
  /** Why tables have no layout; known only where it was learned. */
  troubles: Partial<Record<TableName, TableTrouble>>;
  tables: Partial<Record<TableName, RawTable>>;
  /** Zone of the spreadsheet when it was asked for; null when the kept one is to be believed. */
  timeZone: string | null;
}

/** Reads what is wanted. Throws what the service throws, unless learning anew helps. */
export function readLedger(
  sheets: SheetsPort,
  spreadsheetId: string,
  kept: Layout,
  wants: readonly Want[],
): RawLedger {
  if (wants.every((want) => kept[want.table])) {
    const tables = tryRead(sheets, spreadsheetId, kept, wants);
    if (tables) return { layout: kept, isLearned: false, troubles: {}, tables, timeZone: null };
  }
  const { layout, troubles, timeZone } = learnLedger(sheets, spreadsheetId, kept);
  const tables = readKnown(sheets, spreadsheetId, layout, wants);
  return { layout, isLearned: true, troubles, tables, timeZone };
}

/** Reads what is wanted of the tables whose place was just learned. */
export const readKnown = (
  sheets: SheetsPort,
  spreadsheetId: string,
  layout: Layout,
  wants: readonly Want[],
): RawLedger['tables'] => readTables(sheets, spreadsheetId, layout, wants).tables;

function tryRead(
  sheets: SheetsPort,
  spreadsheetId: string,
  layout: Layout,
  wants: readonly Want[],
): RawLedger['tables'] | null {
  try {
    const { tables, isCurrent } = readTables(sheets, spreadsheetId, layout, wants);
    return isCurrent ? tables : null;
  } catch (error) {
    if (toFailureCause(error) === 'missing') return null;
    throw error;
  }
}

const rowFilter = (sheetId: number, rowIndex: number): DataFilter => ({
  gridRange: { sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1 },
});

/** Rows above the header are read too: a sort or a move may have put some there. */
function toFilters(layout: TableLayout, want: Want): DataFilter[] {
  const { sheetId, headerRow } = layout;
  const rows = typeof want.rows === 'number' ? { endRowIndex: headerRow + 1 + want.rows } : {};
  if (want.rows === 'none') return [rowFilter(sheetId, headerRow)];
  if (!want.columns) return [{ gridRange: { sheetId, startRowIndex: 0, ...rows } }];
  const columns = want.columns.flatMap((name) => layout.columns[name] ?? []);
  return [
    rowFilter(sheetId, headerRow),
    ...columns.map((index) => ({
      gridRange: { sheetId, startRowIndex: 0, ...rows, startColumnIndex: index, endColumnIndex: index + 1 },
    })),
  ];
}

function readTables(
  sheets: SheetsPort,
  spreadsheetId: string,
  layout: Layout,
  wants: readonly Want[],
): { tables: RawLedger['tables']; isCurrent: boolean } {
  const present = wants.flatMap((want) => {
    const known = layout[want.table];
    return known ? [{ want, layout: known, filters: toFilters(known, want) }] : [];
  });
  const filters = present.flatMap((entry) => entry.filters);
  const answers = filters.length > 0 ? sheets.readValues(spreadsheetId, filters) : [];
  const tables: RawLedger['tables'] = {};
  let isCurrent = true;
  let next = 0;
  for (const entry of present) {
    const own = answers.slice(next, next + entry.filters.length);
    next += entry.filters.length;
    const { want } = entry;
    const isWhole = want.rows !== 'none' && !want.columns;
    const headerAt = isWhole ? entry.layout.headerRow : 0;
    const headers = toHeaders((own[0]?.columns ?? []).map((column) => column[headerAt]));
    if (!isSameHeader(entry.layout, headers)) isCurrent = false;
    // A tab that was renamed may have got a twin by its old name.
    const title = own[0]?.title ?? entry.layout.title;
    if (title !== entry.layout.title) isCurrent = false;
    tables[want.table] = toRawTable(entry.layout, want, own);
  }
  return { tables, isCurrent };
}

function toRawTable(layout: TableLayout, want: Want, answers: readonly ValueColumns[]): RawTable {
  const cells: Record<string, readonly RawCell[]> = {};
  if (want.rows === 'none') return { layout, firstRow: layout.headerRow + 1, columns: cells, rowsAbove: [] };
  if (want.columns) {
    const names = want.columns.filter((name) => name in layout.columns);
    names.forEach((name, index) => (cells[name] = answers[index + 1]?.columns[0] ?? []));
  } else {
    for (const [name, index] of Object.entries(layout.columns))
      cells[name] = answers[0]?.columns[index] ?? [];
  }
  return toBody(layout, cells);
}

/** Rows below the header, and those above it that have an id: a title above a table is none of its rows. */
function toBody(layout: TableLayout, cells: Record<string, readonly RawCell[]>): RawTable {
  const { headerRow } = layout;
  const below = (column: readonly RawCell[]): readonly RawCell[] => column.slice(headerRow + 1);
  const map = (change: (column: readonly RawCell[]) => readonly RawCell[]) =>
    Object.fromEntries(Object.entries(cells).map(([name, column]) => [name, change(column)]));
  const rowsAbove: number[] = [];
  for (let row = 0; row < headerRow; row++) {
    const filled = Object.values(cells).filter((column) => !isBlankCell(column[row])).length;
    if (filled > 1) rowsAbove.push(row);
  }
  if (rowsAbove.length === 0) return { layout, firstRow: headerRow + 1, columns: map(below), rowsAbove };
  const ids = cells['id'];
  const isRow = (row: number): boolean =>
    row > headerRow || (rowsAbove.includes(row) && !isBlankCell(ids?.[row]));
  const columns = map((column) => column.map((cell, row) => (isRow(row) ? cell : null)));
  return { layout, firstRow: 0, columns, rowsAbove };
}
