/**
 * Learns where everything is: tabs by their marks, header rows and columns by two witnesses each. What is in doubt is
 * told apart from what is missing. Two calls, and one or two for the header rows.
 */
import { tableNames, type TableName } from '../../../shared/tables/registry.ts';
import type { RawCell } from '../../../shared/schema/index.ts';
import type { SheetsPort } from '../platform/ports.ts';
import type { DataFilter, SheetFacts } from '../platform/sheets-types.ts';
import { foldHeading } from './columns.ts';
import {
  countHeadings,
  findHeaderRow,
  isDataRow,
  taggedRows,
  toTexts,
  WINDOW_ROWS,
  type Window,
} from './header-row.ts';
import { METADATA_KEY, toClaims, type Claims } from './identity.ts';
import { findSheet, learnTable, toHeaders, toKnownHeadings, type Layout } from './layout.ts';
import { titleWordsOf } from './words.ts';
import { tableOf } from '../../../shared/tables/registry.ts';

/** Why a table has no layout. */
export type TableTrouble =
  /** No tab is it. `lookAlike` is the one unmarked tab that reads like it. */
  | {
      code: 'tab-missing';
      lookAlike: { sheet: SheetFacts; headerRow: number; headers: readonly string[] } | null;
    }
  /** The marked tab and another one titled like it both read like the table. */
  | { code: 'tab-doubled'; sheet: SheetFacts; other: SheetFacts }
  /** No row is its header. `row` is where it was last, or the top; `isBlank` whether that row holds anything. */
  | { code: 'header-missing'; sheet: SheetFacts; row: number; isBlank: boolean };

/** Everything that marks and tabs tell, for set-up and mends as well. */
export interface Learned {
  layout: Layout;
  troubles: Partial<Record<TableName, TableTrouble>>;
  claims: Record<TableName, Claims>;
  /** The first row above a header that holds more than a title. */
  rowAbove: Partial<Record<TableName, number>>;
  sheets: SheetFacts[];
  timeZone: string;
  spreadsheetTitle: string;
}

/** Learns the ledger. `kept` tells headings that were taken before. */
export function learnLedger(sheets: SheetsPort, spreadsheetId: string, kept: Layout = {}): Learned {
  const facts = sheets.readFacts(spreadsheetId);
  const claims = toClaims(sheets.findMetadata(spreadsheetId, METADATA_KEY));
  const found = tableNames.map((table) => ({ table, sheet: findSheet(claims[table], facts.sheets) }));
  const claimed = new Set(found.flatMap(({ sheet }) => sheet?.sheetId ?? []));
  const others = facts.sheets.filter(
    ({ sheetId, title }) =>
      !claimed.has(sheetId) && (found.some(({ sheet }) => !sheet) || toTitled(title) !== null),
  );
  const windows = readWindows(sheets, spreadsheetId, [
    ...found.flatMap(({ table, sheet }) =>
      sheet ? [{ sheet, rows: taggedRows(claims[table], sheet.sheetId) }] : [],
    ),
    ...others.map((sheet) => ({ sheet, rows: [] })),
  ]);
  const layout: Layout = {};
  const troubles: Learned['troubles'] = {};
  const rowAbove: Learned['rowAbove'] = {};
  for (const { table, sheet } of found) {
    const alike = others.filter((other) => isAlike(table, windows.get(other.sheetId)!));
    if (!sheet) {
      // Tables of few columns read like each other: then the title says which is which.
      const titled = alike.filter(({ title }) => toTitled(title) === table);
      const [only, second] =
        titled.length > 0 ? titled : alike.filter(({ title }) => toTitled(title) === null);
      const window = only && !second ? windows.get(only.sheetId)! : null;
      const headerRow = window ? alikeRow(table, window)! : 0;
      const lookAlike = window && only ? { sheet: only, headerRow, headers: window.get(headerRow)! } : null;
      troubles[table] = { code: 'tab-missing', lookAlike };
      continue;
    }
    const isOurTitle = toTitled(sheet.title) === table;
    const twin = isOurTitle ? undefined : alike.find(({ title }) => toTitled(title) === table);
    if (twin) {
      troubles[table] = { code: 'tab-doubled', sheet, other: twin };
      continue;
    }
    const window = windows.get(sheet.sheetId)!;
    const known = toKnownHeadings(kept[table]?.sheetId === sheet.sheetId ? kept[table] : undefined);
    const headerRow = findHeaderRow(table, claims[table], sheet.sheetId, window, known);
    if (headerRow === null) {
      const row = taggedRows(claims[table], sheet.sheetId)[0] ?? 0;
      const isBlank = (window.get(row) ?? []).every((text) => text === '');
      troubles[table] = { code: 'header-missing', sheet, row, isBlank };
      continue;
    }
    const headers = toHeaders(window.get(headerRow) ?? []);
    layout[table] = learnTable(table, sheet, claims[table], headerRow, headers, known);
    const ours = Object.values(layout[table].columns);
    const above = [...window].find(([row, texts]) => row < headerRow && isDataRow(ours, (at) => texts[at]));
    if (above) rowAbove[table] = above[0];
  }
  const { timeZone, title } = facts;
  return { layout, troubles, claims, rowAbove, sheets: facts.sheets, timeZone, spreadsheetTitle: title };
}

/** The table whose title a tab bears, in any language. */
const toTitled = (title: string): TableName | null =>
  tableNames.find((table) => titleWordsOf(table).map(foldHeading).includes(foldHeading(title))) ?? null;

/** The only row of a window with most headings of a table; null when there is none. */
function alikeRow(table: TableName, window: Window): number | null {
  const names = Object.keys(tableOf(table).columns).length;
  const rows = [...window].filter(([, headers]) => countHeadings(table, headers) * 3 >= names * 2);
  return rows.length === 1 ? rows[0]![0] : null;
}

const isAlike = (table: TableName, window: Window): boolean => alikeRow(table, window) !== null;

function readWindows(
  sheets: SheetsPort,
  spreadsheetId: string,
  wanted: readonly { sheet: SheetFacts; rows: readonly number[] }[],
): Map<number, Window> {
  const parts = wanted.map(({ sheet: { sheetId, rowCount }, rows }) => {
    const to = Math.max(WINDOW_ROWS, ...rows.map((row) => row + 1));
    return { sheetId, from: 0, to: Math.min(to, Math.max(1, rowCount)) };
  });
  const filters = parts.map(({ sheetId, from, to }): DataFilter => ({
    gridRange: { sheetId, startRowIndex: from, endRowIndex: to },
  }));
  const answers = filters.length > 0 ? sheets.readValues(spreadsheetId, filters) : [];
  const windows = new Map<number, Map<number, string[]>>(
    wanted.map(({ sheet }) => [sheet.sheetId, new Map()]),
  );
  parts.forEach(({ sheetId, from, to }, part) => {
    const columns = answers[part]?.columns ?? [];
    for (let row = from; row < to; row++) {
      const cells = columns.map((column): RawCell => column[row - from]);
      windows.get(sheetId)!.set(row, toTexts(cells));
    }
  });
  return windows;
}
