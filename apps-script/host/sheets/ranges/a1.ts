/**
 * A1 notation, both ways. What would break it: a title that looks like a cell (`Q1`), quotes inside titles, open
 * ends (`A1:A`, `A1:1`), reversed corners, and names that are both a sheet's and a range's.
 */
import { invalidArgument } from '../errors.ts';
import { findSheet, findSheetByTitle, type SheetModel, type Workbook } from '../model/workbook.ts';
import type { GridRange } from '../schema/ranges.ts';
import { type Bounds, toBounds, wholeSheet } from './bounds.ts';

export interface SheetRange {
  readonly sheet: SheetModel;
  readonly bounds: Bounds;
  /** As the caller wrote it; refusals repeat it. */
  readonly text?: string;
}

/** Column letters of a zero-based index: 0 is `A`, 26 is `AA`. */
export const toColumnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : toColumnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** Zero-based index of column letters. */
export const toColumnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELL_LIKE = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c|true|false)$/i;

/** A title as it stands before the `!`, quoted only where it must be. */
export const toQuotedTitle = (title: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title) && !CELL_LIKE.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;

export const toA1 = (bounds: Bounds): string => {
  const first = `${toColumnName(bounds.left)}${String(bounds.top + 1)}`;
  const last = `${toColumnName(bounds.right - 1)}${String(bounds.bottom)}`;
  return first === last ? first : `${first}:${last}`;
};

/** Open-ended ranges keep their open ends: `A1001:B` for rows from 1000 in columns A and B. */
export const toOpenA1 = (range: Omit<GridRange, 'sheetId'>): string => {
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex, endColumnIndex } = range;
  const first = `${toColumnName(startColumnIndex)}${String(startRowIndex + 1)}`;
  const lastColumn = endColumnIndex === undefined ? '' : toColumnName(endColumnIndex - 1);
  const last = `${lastColumn}${endRowIndex === undefined ? '' : String(endRowIndex)}`;
  return last === '' || last === first ? first : `${first}:${last}`;
};

export const toSheetA1 = (sheet: SheetModel, bounds: Bounds): string =>
  `${toQuotedTitle(sheet.properties.title)}!${toA1(bounds)}`;

interface Corner {
  row?: number;
  column?: number;
}

const parseCorner = (text: string): Corner | undefined => {
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(text);
  if (r1c1) return { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,8})?$/i.exec(text);
  if (!match || text === '') return undefined;
  const corner: Corner = {};
  if (match[1] !== undefined) corner.column = toColumnIndex(match[1]);
  if (match[2] !== undefined) corner.row = Number(match[2]) - 1;
  return (corner.row ?? 0) < 0 ? undefined : corner;
};

const ordered = (one: number | undefined, other: number | undefined): [number, number | undefined] => {
  if (one === undefined) return [0, other === undefined ? undefined : other + 1];
  if (other === undefined) return [one, undefined];
  return [Math.min(one, other), Math.max(one, other) + 1];
};

/** Reads the part after the `!` into open-ended indexes; `undefined` when it is not A1 or R1C1 notation. */
export const parseCells = (text: string): Omit<GridRange, 'sheetId'> | undefined => {
  const parts = text.split(':');
  if (parts.length > 2) return undefined;
  const first = parseCorner(parts[0]!);
  if (first === undefined) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const last = parts.length === 1 ? first : parseCorner(parts[1]!);
  if (last === undefined) return undefined;
  const [startRowIndex, endRowIndex] = ordered(first.row, last.row);
  const [startColumnIndex, endColumnIndex] = ordered(first.column, last.column);
  return { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex };
};

const unquote = (title: string): string =>
  title.length > 1 && title.startsWith("'") && title.endsWith("'")
    ? title.slice(1, -1).replaceAll("''", "'")
    : title;

const splitTitle = (text: string): { title?: string; cells?: string } => {
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')+)'(?:!(.*))?$/s.exec(text);
    if (!match) return {};
    const title = match[1]!.replaceAll("''", "'");
    return match[2] === undefined ? { title } : { title, cells: match[2] };
  }
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { cells: text } : { title: unquote(text.slice(0, bang)), cells: text.slice(bang + 1) };
};

const findNamed = (workbook: Workbook, name: string): SheetRange | undefined => {
  const named = workbook.namedRanges.find((each) => each.name?.toLowerCase() === name.toLowerCase());
  const sheet = named?.range === undefined ? undefined : findSheet(workbook, named.range.sheetId ?? 0);
  return sheet === undefined ? undefined : { sheet, bounds: toBounds(named!.range!, sheet) };
};

const unparsable = (text: string): Error => invalidArgument(`Unable to parse range: ${text}`);

const withinGrid = (sheet: SheetModel, cells: Omit<GridRange, 'sheetId'>): SheetRange => {
  const top = cells.startRowIndex ?? 0;
  const left = cells.startColumnIndex ?? 0;
  if (top >= sheet.rowCount || left >= sheet.columnCount) {
    throw exceedsGrid(sheet, toOpenA1(cells));
  }
  return { sheet, bounds: toBounds({ ...cells, sheetId: sheet.sheetId }, sheet) };
};

/** The refusal for cells that the grid does not have; `cells` in A1 notation, open ends left open. */
export const exceedsGrid = (sheet: SheetModel, cells: string): Error =>
  invalidArgument(
    `Range (${toQuotedTitle(sheet.properties.title)}!${cells}) exceeds grid limits. Max rows: ${String(sheet.rowCount)}, max columns: ${String(sheet.columnCount)}`,
  );

/**
 * Finds the cells that a range text names: quoted or bare titles, named ranges, open ends, reversed corners. Ends
 * past the grid are cut off.
 * @throws ApiError `Unable to parse range: …`, or `… exceeds grid limits …` when it starts outside of the grid.
 */
export const resolveA1 = (workbook: Workbook, text: string): SheetRange => ({
  ...findRange(workbook, text),
  text,
});

const findRange = (workbook: Workbook, text: string): SheetRange => {
  const { title, cells } = splitTitle(text);
  if (title === undefined) {
    if (cells === undefined) throw unparsable(text);
    const named = findNamed(workbook, cells);
    if (named !== undefined) return named;
    const parsed = parseCells(cells);
    const first = workbook.sheets.find((sheet) => sheet.properties.hidden !== true);
    if (parsed !== undefined && first !== undefined) return withinGrid(first, parsed);
  }
  const sheet = findSheetByTitle(workbook, title ?? cells!);
  if (sheet === undefined) throw unparsable(text);
  if (title === undefined || cells === undefined) return { sheet, bounds: wholeSheet(sheet) };
  const parsed = parseCells(cells);
  if (parsed !== undefined) return withinGrid(sheet, parsed);
  const named = findNamed(workbook, cells);
  if (named?.sheet === sheet) return named;
  throw unparsable(text);
};
