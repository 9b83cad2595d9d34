/**
 * Where each table is at the moment: tab, header row, column positions. It is kept between executions and believed
 * only as long as the header row reads exactly as it did; otherwise it is learned again from metadata, then from
 * unique header texts. It would break if a position were guessed: what is not certain is an issue.
 */
import type { TableName } from '../../../shared/tables/registry.ts';
import { tableOf } from '../../../shared/tables/registry.ts';
import type { RawCell } from '../../../shared/schema/index.ts';
import type { SheetFacts } from '../platform/sheets-types.ts';
import { headerWordsOf, titleWordsOf } from './words.ts';
import type { Claims } from './identity.ts';

export interface TableLayout {
  sheetId: number;
  /** As the owner calls the tab now. */
  title: string;
  headerRow: number;
  /** All texts of the header row, the owner's own columns included; the fingerprint. */
  headers: string[];
  /** Position by column name; a missing column is not in it. */
  columns: Record<string, number>;
  /** Columns found by their header because their metadata is gone. */
  byHeader: string[];
  /** Columns that exist twice. */
  doubled: string[];
  /** False when two headers of ours read alike, so that a swap would not show in the fingerprint. */
  isCertain: boolean;
}

export type Layout = Partial<Record<TableName, TableLayout>>;

/** The texts of a header row, blanks at the end left out. */
export function toHeaders(cells: readonly RawCell[]): string[] {
  const headers = cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell)));
  while (headers.length > 0 && headers[headers.length - 1] === '') headers.pop();
  return headers;
}

/** Whether a header row still reads as it did when the layout was learned. */
export const isSameHeader = (layout: TableLayout, headers: readonly string[]): boolean =>
  layout.isCertain &&
  layout.headers.length === headers.length &&
  layout.headers.every((text, index) => text === headers[index]);

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The tab of a table: by metadata, else the only unclaimed one titled like it. Null when there is none or several. */
export function findSheet(
  table: TableName,
  claims: Claims,
  sheets: readonly SheetFacts[],
  taken: ReadonlySet<number>,
): { sheet: SheetFacts; isByTitle: boolean } | null {
  const claimed = sheets.filter((sheet) => claims.sheetIds.includes(sheet.sheetId));
  if (claimed.length === 1) return { sheet: claimed[0]!, isByTitle: false };
  if (claimed.length > 1) return null;
  const titles = titleWordsOf(table).map(fold);
  const titled = sheets.filter((sheet) => !taken.has(sheet.sheetId) && titles.includes(fold(sheet.title)));
  return titled.length === 1 ? { sheet: titled[0]!, isByTitle: true } : null;
}

/** The header row by its metadata, the first row when that is gone. */
export const findHeaderRow = (claims: Claims, sheetId: number): number => {
  const rows = claims.headerRows.filter((row) => row.sheetId === sheetId);
  return rows.length === 1 ? rows[0]!.index : 0;
};

/** Positions of all columns of a table, from metadata first, then from header texts that fit exactly one column. */
export function learnTable(
  table: TableName,
  sheet: Pick<SheetFacts, 'sheetId' | 'title'>,
  claims: Claims,
  headerRow: number,
  headers: string[],
): TableLayout {
  const names = Object.keys(tableOf(table).columns);
  const columns: Record<string, number> = {};
  const byHeader: string[] = [];
  const doubled: string[] = [];
  const used = new Set<number>();
  for (const name of names) {
    const places = (claims.columns[name] ?? []).filter((place) => place.sheetId === sheet.sheetId);
    const positions = [...new Set(places.map((place) => place.index))];
    if (positions.length === 1) {
      columns[name] = positions[0]!;
      used.add(positions[0]!);
    } else if (positions.length > 1) doubled.push(name);
  }
  const folded = headers.map(fold);
  for (const name of names) {
    if (name in columns || doubled.includes(name)) continue;
    const words = headerWordsOf(table, name).map(fold);
    const positions = folded.flatMap((text, index) =>
      words.includes(text) && !used.has(index) ? [index] : [],
    );
    if (positions.length === 1) {
      columns[name] = positions[0]!;
      used.add(positions[0]!);
      byHeader.push(name);
    } else if (positions.length > 1) doubled.push(name);
  }
  const ours = Object.values(columns).map((index) => headers[index] ?? '');
  const isCertain = new Set(ours).size === ours.length;
  const { sheetId, title } = sheet;
  return { sheetId, title, headerRow, headers, columns, byHeader, doubled, isCertain };
}
