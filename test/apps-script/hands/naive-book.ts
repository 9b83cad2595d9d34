/**
 * A second reader of the workbook that knows nothing of marks: a tab is the one that was made, a header is the row with
 * most of its headings, a column is what stands below a heading. It tells what a person would read, or that they could
 * not tell.
 */
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { Workbook } from '../../../apps-script/host/sheets/model/workbook.ts';
import { isCellError } from '../../../apps-script/host/sheets/model/cell.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';

export interface SheetView {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  rows: JsonValue[][];
}

const read = new WeakMap<Workbook, SheetView[]>();

/** All tabs with their values, as they are stored. A workbook does not change: each is read once. */
export function toSheets(workbook: Workbook): SheetView[] {
  const known = read.get(workbook) ?? readSheets(workbook);
  read.set(workbook, known);
  return known;
}

const readSheets = (workbook: Workbook): SheetView[] =>
  workbook.sheets.map(({ sheetId, properties, rowCount, columnCount, grid }) => ({
    ...{ sheetId, title: properties.title, rowCount, columnCount },
    rows: Array.from({ length: grid.usedRowCount() }, (_, row) =>
      Array.from(grid.row(row), (cell) => {
        const value = cell?.value;
        return value === undefined ? '' : isCellError(value) ? '#ERROR' : (value as JsonValue);
      }),
    ),
  }));

export interface NaiveTable {
  sheetId: number;
  title: string;
  headerRow: number;
  /** Position by column; only headings that stand exactly once. */
  columns: Record<string, number>;
  /** Headings of ours that stand nowhere or more than once. */
  unclear: string[];
  rows: { row: number; cells: Record<string, JsonValue> }[];
}

/** What people have called tabs and headings meanwhile. */
export interface Renames {
  /** Tab of each table as it was made. */
  sheetIds: Partial<Record<TableName, number>>;
  headings: Record<string, string>;
}

/** Reads a table; null when a person could not tell which row is its header. */
export function readNaively(
  sheets: readonly SheetView[],
  renames: Renames,
  table: TableName,
): NaiveTable | null {
  const sheet =
    sheets.find(({ sheetId }) => sheetId === renames.sheetIds[table]) ?? findCopy(sheets, renames, table);
  return sheet ? readSheet(sheet, renames, table) : null;
}

/** The tab is gone: another one that nobody made for something else and that reads like it has taken its place. */
function findCopy(sheets: readonly SheetView[], renames: Renames, table: TableName): SheetView | undefined {
  const taken = new Set(Object.values(renames.sheetIds));
  const [copy, another] = sheets.filter((sheet) => {
    const read = taken.has(sheet.sheetId) ? null : readSheet(sheet, renames, table);
    return read !== null && read.unclear.length * 3 <= Object.keys(tableOf(table).columns).length;
  });
  return another ? undefined : copy;
}

function readSheet(sheet: SheetView, renames: Renames, table: TableName): NaiveTable | null {
  const names = Object.keys(tableOf(table).columns);
  const wordsOf = (name: string): string[] =>
    [
      renames.headings[`${table}.${name}`] ??
        (catalogs.en.tables[table].columns as Record<string, { header: string }>)[name]!.header,
    ].map((text) => text.toLowerCase());
  const counts = sheet.rows.map((cells) => {
    const texts = new Set(cells.map((cell) => String(cell).toLowerCase()));
    return names.filter((name) => wordsOf(name).some((word) => texts.has(word))).length;
  });
  const most = Math.max(0, ...counts);
  const headerRow = counts.indexOf(most);
  if (most * 2 < names.length || counts.lastIndexOf(most) !== headerRow) return null;
  const headings = sheet.rows[headerRow]!.map((cell) => String(cell).toLowerCase());
  const columns: Record<string, number> = {};
  const unclear: string[] = [];
  for (const name of names) {
    const at = headings.flatMap((text, index) => (wordsOf(name).includes(text) ? [index] : []));
    if (at.length === 1) columns[name] = at[0]!;
    else unclear.push(name);
  }
  const rows = sheet.rows.flatMap((cells, row) => {
    const own = Object.fromEntries(Object.entries(columns).map(([name, at]) => [name, cells[at] ?? '']));
    const filled = Object.values(own).filter((cell) => cell !== '' && cell !== false).length;
    // A single text above the headings is a title.
    const isFilled = filled > (row < headerRow ? 1 : 0);
    return row !== headerRow && isFilled ? [{ row, cells: own }] : [];
  });
  return { sheetId: sheet.sheetId, title: sheet.title, headerRow, columns, unclear, rows };
}

/** The tab of each table right after set-up. */
export function toFirstRenames(sheets: readonly SheetView[]): Renames {
  const sheetIds = Object.fromEntries(
    tableNames.flatMap((table) => {
      const found = sheets.find(({ title }) => title === catalogs.en.tables[table].title);
      return found ? [[table, found.sheetId]] : [];
    }),
  );
  return { sheetIds, headings: {} };
}
