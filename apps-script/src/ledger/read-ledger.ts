/**
 * One read of all that a use case needs. The kept layout is used first; the header rows that come along prove it.
 * When they differ, or the read fails because a tab is gone, everything is learned again from metadata (three more
 * calls, once after the owner's change) and the read is repeated.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import { tableNames, type TableName } from '../../../shared/tables/registry.ts';
import type { SheetsPort } from '../platform/ports.ts';
import type { DataFilter, SheetFacts, ValueColumns } from '../platform/sheets-types.ts';
import type { RawTable } from './decode.ts';
import { toFailureCause } from './failures.ts';
import { METADATA_KEY, toClaims, type Claims } from './identity.ts';
import {
  findHeaderRow,
  findSheet,
  isSameHeader,
  learnTable,
  toHeaders,
  type Layout,
  type TableLayout,
} from './layout.ts';

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
  tables: Partial<Record<TableName, RawTable>>;
  /** Zone of the spreadsheet when it was asked for; null when the kept one is to be believed. */
  timeZone: string | null;
}

/** Everything that metadata and tabs tell, for set-up and repair as well. */
export interface Learned {
  layout: Layout;
  claims: Record<TableName, Claims>;
  sheets: SheetFacts[];
  timeZone: string;
  spreadsheetTitle: string;
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
    if (tables) return { layout: kept, isLearned: false, tables, timeZone: null };
  }
  const { layout, timeZone } = learnLedger(sheets, spreadsheetId);
  const tables = readKnown(sheets, spreadsheetId, layout, wants);
  return { layout, isLearned: true, tables, timeZone };
}

/** Learns where everything is. Two calls, and one for the header rows. */
export function learnLedger(sheets: SheetsPort, spreadsheetId: string): Learned {
  const facts = sheets.readFacts(spreadsheetId);
  const claims = toClaims(sheets.findMetadata(spreadsheetId, METADATA_KEY));
  const claimed = new Set(tableNames.flatMap((table) => claims[table].sheetIds));
  const found = tableNames.flatMap((table) => {
    const match = findSheet(table, claims[table], facts.sheets, claimed);
    return match ? [{ table, ...match, headerRow: findHeaderRow(claims[table], match.sheet.sheetId) }] : [];
  });
  const rows = found.length
    ? sheets.readValues(
        spreadsheetId,
        found.map(({ sheet, headerRow }) => rowFilter(sheet.sheetId, headerRow)),
      )
    : [];
  const layout: Layout = {};
  found.forEach(({ table, sheet, headerRow, isByTitle }, index) => {
    const headers = toHeaders((rows[index]?.columns ?? []).map((column) => column[0]));
    const learned = learnTable(table, sheet, claims[table], headerRow, headers);
    // A tab of the same name is ours only if its header says so: the owner may have a "People" tab of their own.
    if (!isByTitle || 'id' in learned.columns) layout[table] = learned;
  });
  return { layout, claims, sheets: facts.sheets, timeZone: facts.timeZone, spreadsheetTitle: facts.title };
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

function toFilters(layout: TableLayout, want: Want): DataFilter[] {
  const { sheetId, headerRow } = layout;
  const rows =
    typeof want.rows === 'number'
      ? { startRowIndex: headerRow, endRowIndex: headerRow + 1 + want.rows }
      : { startRowIndex: headerRow };
  if (want.rows === 'none') return [rowFilter(sheetId, headerRow)];
  if (!want.columns) return [{ gridRange: { sheetId, ...rows } }];
  const columns = want.columns.flatMap((name) => layout.columns[name] ?? []);
  return [
    rowFilter(sheetId, headerRow),
    ...columns.map((index) => ({
      gridRange: { sheetId, ...rows, startColumnIndex: index, endColumnIndex: index + 1 },
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
    const headers = toHeaders((own[0]?.columns ?? []).map((column) => column[0]));
    if (!isSameHeader(entry.layout, headers)) isCurrent = false;
    tables[entry.want.table] = toRawTable(entry.layout, entry.want, own);
  }
  return { tables, isCurrent };
}

function toRawTable(layout: TableLayout, want: Want, answers: readonly ValueColumns[]): RawTable {
  const columns: Record<string, readonly RawCell[]> = {};
  const firstRow = layout.headerRow + 1;
  if (want.rows === 'none') return { layout, firstRow, columns };
  if (want.columns) {
    const names = want.columns.filter((name) => name in layout.columns);
    names.forEach((name, index) => (columns[name] = (answers[index + 1]?.columns[0] ?? []).slice(1)));
  } else {
    for (const [name, index] of Object.entries(layout.columns)) {
      columns[name] = (answers[0]?.columns[index] ?? []).slice(1);
    }
  }
  return { layout, firstRow, columns };
}
