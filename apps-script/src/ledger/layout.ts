/**
 * Where each table is at the moment: tab, header row, column positions. It is kept between executions and believed
 * only as long as the header row reads exactly as it did; otherwise it is learned again from two witnesses. It would
 * break if a position were guessed: what is not certain is an issue.
 */
import { toDigest } from '../../../shared/protocol/signing.ts';
import type { RawCell } from '../../../shared/schema/index.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { SheetFacts } from '../platform/sheets-types.ts';
import { decideColumns, type ColumnDoubt, type KnownHeadings } from './columns.ts';
import type { Claims } from './identity.ts';

export interface TableLayout {
  sheetId: number;
  /** As the owner calls the tab now. */
  title: string;
  headerRow: number;
  /** Texts of the header row by position; when kept, only the beginnings of ours. */
  headers: string[];
  /** What all texts of the header row come to, the owner's own columns included. */
  fingerprint: string;
  /** Position by column name; a column that is missing or in doubt is not in it. */
  columns: Record<string, number>;
  /** Columns about which the witnesses disagree. */
  doubts: ColumnDoubt[];
  /** Columns of ours whose heading another column has as well. */
  alsoElsewhere: string[];
  /** False when a heading of ours stands twice, so that a move would not show in the fingerprint. */
  isCertain: boolean;
}

export type Layout = Partial<Record<TableName, TableLayout>>;

/** The texts of a header row, blanks at the end left out. */
export function toHeaders(cells: readonly RawCell[]): string[] {
  const headers = cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell)));
  while (headers.length > 0 && headers[headers.length - 1] === '') headers.pop();
  return headers;
}

/** A short text for a header row; a heading of any length costs no room where it is kept. */
export const toHeaderFingerprint = (headers: readonly string[]): string =>
  `${headers.length}:${toDigest(JSON.stringify(headers)).slice(0, 20)}`;

/** Whether a header row still reads as it did when the layout was learned. */
export const isSameHeader = (layout: TableLayout, headers: readonly string[]): boolean =>
  layout.isCertain && layout.fingerprint === toHeaderFingerprint(headers);

/** The tab of a table by its mark; null when there is none or several. */
export function findSheet(claims: Claims, sheets: readonly SheetFacts[]): SheetFacts | null {
  const claimed = sheets.filter((sheet) => claims.sheetIds.includes(sheet.sheetId));
  return claimed.length === 1 ? claimed[0]! : null;
}

/** The layout of a table whose header row is known. */
export function learnTable(
  table: TableName,
  sheet: Pick<SheetFacts, 'sheetId' | 'title'>,
  claims: Claims,
  headerRow: number,
  headers: string[],
  known: KnownHeadings = {},
): TableLayout {
  const { columns, doubts, alsoElsewhere } = decideColumns(table, sheet.sheetId, claims, headers, known);
  const isCertain = Object.values(columns).every(
    (index) => headers.filter((text) => text === (headers[index] ?? '')).length === 1,
  );
  return {
    ...{ sheetId: sheet.sheetId, title: sheet.title, headerRow, headers, columns, doubts, alsoElsewhere },
    ...{ isCertain, fingerprint: toHeaderFingerprint(headers) },
  };
}

/** Longest beginning of a heading that is kept: enough to name it. */
const KEPT_HEADING = 60;

/** The layout as it is kept: small, whatever the owner writes into the header row. */
export function toKeptLayout(layout: TableLayout): TableLayout {
  const ours = new Map(Object.entries(layout.columns).map(([name, index]) => [index, name]));
  const last = Math.max(-1, ...ours.keys());
  const headers = layout.headers
    .slice(0, last + 1)
    .map((text, index) => (ours.has(index) ? text.slice(0, KEPT_HEADING) : ''));
  return { ...layout, headers, title: layout.title.slice(0, 100) };
}

/** Headings by column as a layout has them. One that was cut short is no witness. */
export const toKnownHeadings = (layout: TableLayout | undefined): KnownHeadings =>
  Object.fromEntries(
    Object.entries(layout?.columns ?? {}).flatMap(([name, index]) => {
      const text = layout?.headers?.[index] ?? '';
      return text === '' || text.length >= KEPT_HEADING ? [] : [[name, text]];
    }),
  );
