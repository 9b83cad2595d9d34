/** Where the columns of a tab went while a batch was under way, told by the texts of its first rows. Pure. */
import type { EnteredCell } from '../../platform/sheets-types.ts';
import type { CellEdit } from './erase-plan.ts';

type Rows<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

/** Rows from the top among which the headings are. */
const TOP = 30;

/** The place of a column now, by its place before; the same place where nothing tells of a move. */
export function toColumnMoves(
  before: Rows<EnteredCell>,
  after: Rows<EnteredCell>,
  written: Rows<CellEdit>,
): (column: number) => number {
  const top = <T>(rows: Rows<T>) => [...rows].filter(([index]) => index < TOP);
  // The headings: the row of different texts that is widest.
  const widths = top(before)
    .filter(([index]) => !written.has(index))
    .map(([index, row]) => ({
      ...{ index, row },
      width: new Set([...row.values()].filter(({ isNumber }) => !isNumber).map(({ text }) => text)).size,
    }))
    .sort((a, b) => b.width - a.width || a.index - b.index);
  const [head] = widths;
  if (!head || head.width < 2) return (column) => column;
  const texts = [...head.row].filter(([, { text }]) => text !== '');
  const counts = top(after).map(([, row]) => {
    const places = new Map<string, number[]>();
    for (const [column, { text }] of row) places.set(text, [...(places.get(text) ?? []), column]);
    return { places, count: texts.filter(([, { text }]) => places.has(text)).length };
  });
  const best = counts.sort((a, b) => b.count - a.count)[0];
  if (!best || best.count * 2 < texts.length) return (column) => column;
  const moves = new Map<number, number>();
  for (const [column, { text }] of texts) {
    const [only, second] = best.places.get(text) ?? [];
    if (only !== undefined && second === undefined) moves.set(column, only);
  }
  return (column) => moves.get(column) ?? column;
}
