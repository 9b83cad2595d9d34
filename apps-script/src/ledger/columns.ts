/**
 * Which column is which, by two witnesses: the mark (developer metadata) and what a person reads in the heading. Where
 * they disagree the column is in doubt: it is neither read nor written, and told by name. A heading that the owner has
 * reworded is taken as long as nothing else contradicts it.
 */
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { Claims } from './identity.ts';
import { headerWordsOf } from './words.ts';

export type ColumnDoubtCode =
  /** The heading stands over another column than the mark. */
  | 'column-moved'
  /** Its heading is blank. */
  | 'column-unnamed'
  /** A column has its heading, but not its mark. */
  | 'column-unmarked'
  /** Several columns could be it. */
  | 'column-doubled';

export interface ColumnDoubt {
  column: string;
  code: ColumnDoubtCode;
  /** Where its mark is; null without one. */
  marked: number | null;
  /** Where its heading reads; null when nowhere or in several places. */
  read: number | null;
}

export interface DecidedColumns {
  columns: Record<string, number>;
  doubts: ColumnDoubt[];
  /** Columns of ours whose heading another column has as well. */
  alsoElsewhere: string[];
}

/** A heading as it is compared. */
export const foldHeading = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Headings by column name as they were taken before; what the owner has reworded is known from it. */
export type KnownHeadings = Readonly<Record<string, string>>;

/** Decides all columns of a table. */
export function decideColumns(
  table: TableName,
  sheetId: number,
  claims: Pick<Claims, 'columns'>,
  headers: readonly string[],
  known: KnownHeadings = {},
): DecidedColumns {
  const names = Object.keys(tableOf(table).columns);
  const texts = headers.map(foldHeading);
  const words = new Map(names.map((name) => [name, toReadings(table, name, known)]));
  const marks = new Map(names.map((name) => [name, marksOf(claims, name, sheetId)]));
  const readsAs = (name: string, index: number): boolean =>
    (texts[index] ?? '') !== '' && words.get(name)!.has(texts[index]!);
  // Two witnesses agree: nothing else can be said of such a column.
  const settled = new Map<number, string>();
  for (const name of names) {
    const agreed = marks.get(name)!.filter((index) => readsAs(name, index));
    if (agreed.length === 1 && !settled.has(agreed[0]!)) settled.set(agreed[0]!, name);
  }
  const result: DecidedColumns = { columns: {}, doubts: [], alsoElsewhere: [] };
  const taken = new Map<number, string>();
  for (const name of names) {
    const marked = marks.get(name)!;
    const read = texts.flatMap((_, index) => (readsAs(name, index) ? [index] : []));
    const agreed = read.filter((index) => settled.get(index) === name);
    if (agreed.length === 1) {
      result.columns[name] = agreed[0]!;
      if (read.some((index) => index !== agreed[0] && !settled.has(index))) result.alsoElsewhere.push(name);
      continue;
    }
    const free = read.filter((index) => !settled.has(index));
    const [mark = null] = marked;
    const doubt = (code: ColumnDoubtCode): void => {
      const at = free.length === 1 ? free[0]! : null;
      result.doubts.push({ column: name, code, marked: marked.length === 1 ? mark : null, read: at });
    };
    if (marked.length > 1 || free.length > 1) doubt('column-doubled');
    else if (mark === null) {
      if (free.length === 1) doubt('column-unmarked');
    } else if (free.length === 1) doubt('column-moved');
    else if ((texts[mark] ?? '') === '') doubt('column-unnamed');
    else if (settled.has(mark) || taken.has(mark)) doubt('column-doubled');
    else if (names.some((other) => other !== name && readsAs(other, mark))) doubt('column-moved');
    else {
      result.columns[name] = mark;
      taken.set(mark, name);
    }
  }
  return result;
}

function toReadings(table: TableName, name: string, known: KnownHeadings): ReadonlySet<string> {
  const kept = known[name];
  return new Set([...headerWordsOf(table, name), ...(kept === undefined ? [] : [kept])].map(foldHeading));
}

const marksOf = (claims: Pick<Claims, 'columns'>, name: string, sheetId: number): number[] => [
  ...new Set(
    (claims.columns[name] ?? []).filter((place) => place.sheetId === sheetId).map(({ index }) => index),
  ),
];
