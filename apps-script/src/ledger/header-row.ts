/**
 * Which row is the header, by two witnesses: its mark and what it reads. A row of data that was marked, or that stands
 * where the header was, is none: it would be lost as a heading.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { isBlankCell } from './codec.ts';
import { decideColumns, foldHeading, type KnownHeadings } from './columns.ts';
import type { Claims } from './identity.ts';
import { headerWordsOf } from './words.ts';

/** Rows of a tab as texts, by zero-based row. */
export type Window = ReadonlyMap<number, readonly string[]>;

/** Rows from the top in which a header is looked for when its mark is gone. */
export const WINDOW_ROWS = 30;

/** Where the header is; null when no row is certain. */
export function findHeaderRow(
  table: TableName,
  claims: Claims,
  sheetId: number,
  window: Window,
  known: KnownHeadings = {},
): number | null {
  const tagged = taggedRows(claims, sheetId);
  if (tagged.length === 1 && isHeader(table, claims, sheetId, window.get(tagged[0]!) ?? [], known)) {
    return tagged[0]!;
  }
  // Without its mark, the columns' marks are the second witness.
  const rows = [...window].filter(
    ([, headers]) => agreeing(table, claims, sheetId, headers, known) * 2 >= namesOf(table).length,
  );
  return rows.length === 1 ? rows[0]![0] : null;
}

/** Rows that bear the mark of the header. */
export const taggedRows = (claims: Claims, sheetId: number): number[] => [
  ...new Set(claims.headerRows.filter((row) => row.sheetId === sheetId).map(({ index }) => index)),
];

const namesOf = (table: TableName): string[] => Object.keys(tableOf(table).columns);

/** How many headings of the table a row has, marks aside. */
export function countHeadings(
  table: TableName,
  headers: readonly string[],
  known: KnownHeadings = {},
): number {
  const texts = new Set(headers.map(foldHeading));
  return namesOf(table).filter((name) =>
    [...headerWordsOf(table, name), known[name] ?? ''].some(
      (word) => word !== '' && texts.has(foldHeading(word)),
    ),
  ).length;
}

const agreeing = (
  table: TableName,
  claims: Claims,
  sheetId: number,
  headers: readonly string[],
  known: KnownHeadings,
): number => {
  const { columns } = decideColumns(table, sheetId, claims, headers, known);
  const texts = headers.map(foldHeading);
  return Object.entries(columns).filter(([name, index]) =>
    [...headerWordsOf(table, name), known[name] ?? ''].some((word) => foldHeading(word) === texts[index]),
  ).length;
};

/** A marked row is a header when half of its headings read as ours, or when all are reworded texts and none a datum. */
function isHeader(
  table: TableName,
  claims: Claims,
  sheetId: number,
  headers: readonly string[],
  known: KnownHeadings,
): boolean {
  const count = countHeadings(table, headers, known);
  if (count * 2 >= namesOf(table).length) return true;
  const marked = namesOf(table).flatMap((name) =>
    (claims.columns[name] ?? []).filter((place) => place.sheetId === sheetId).map(({ index }) => index),
  );
  const isWorded = (index: number): boolean => /\p{L}/u.test(headers[index] ?? '');
  return count > 0 && marked.length > 2 && marked.every(isWorded);
}

/** Whether a row above the header holds more than a title: something in several of our columns. */
export const isDataRow = (ours: readonly number[], cellAt: (index: number) => RawCell): boolean =>
  ours.filter((index) => !isBlankCell(cellAt(index))).length > 1;

/** A row of cells as texts. */
export const toTexts = (cells: readonly RawCell[]): string[] =>
  cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell)));
