/**
 * People who begin one after the other, in an order drawn by lot: would as large an effect have come out of another
 * order? Only orders that the lot could have given are tried. The effect is the average since the start; one that
 * grows with time makes it smaller than the latest.
 */
import { requireNumbers } from './interval.ts';
import { EXACT_RELABELINGS_LIMIT } from './permutation.ts';
import type { RandomSource } from './random-source.ts';

/** Orders drawn when there are too many to try. */
export const LOT_DRAWS = 10_000;
const TIE_SLACK = 1e-9;

/** The effect and what the lot alone gives. */
export interface LotTest {
  readonly effect: number;
  readonly method: 'exact' | 'draws';
  /** Orders that could have been drawn; the draws plus the real order otherwise. */
  readonly orders: number;
  readonly asMuchOrMore: number;
  readonly oneSidedP: number;
}

/**
 * Permutation test of a stepped start.
 * @param rows one person's figures each, one for each period, none missing
 * @param starts the first treated period of each person, from zero; the number of periods for "not yet"
 * @returns undefined without at least two different starts, or where nothing varies
 */
export function toLotTest(
  rows: readonly (readonly number[])[],
  starts: readonly number[],
  random: RandomSource,
): LotTest | undefined {
  rows.forEach(requireNumbers);
  if (rows.length !== starts.length || rows.some((row) => row.length !== rows[0]!.length))
    throw new RangeError('every person needs a start and a figure for each period');
  if (new Set(starts).size < 2) return undefined;
  const toEffect = toEffectOf(rows);
  const effect = toEffect(starts);
  if (Number.isNaN(effect)) return undefined;
  const slack = TIE_SLACK * Math.max(1, Math.abs(effect));
  const ways = toLotWays(toLotSizes(starts));
  const isExact = ways <= EXACT_RELABELINGS_LIMIT;
  let hits = isExact ? 0 : 1;
  const count = (order: readonly number[]): void => {
    if (toEffect(order) >= effect - slack) hits += 1;
  };
  if (isExact) forEachOrder(starts, count);
  else for (let draw = 0; draw < LOT_DRAWS; draw += 1) count(toShuffled(starts, random));
  const orders = isExact ? ways : LOT_DRAWS + 1;
  return {
    effect,
    method: isExact ? 'exact' : 'draws',
    orders,
    asMuchOrMore: hits,
    oneSidedP: hits / orders,
  };
}

/** In how many ways a lot of these sizes can fall: n!/∏(size!). Exact below 2^53. */
export function toLotWays(sizes: readonly number[]): number {
  let ways = 1;
  let people = 0;
  for (const size of sizes) {
    for (let i = 1; i <= size; i += 1) {
      people += 1;
      ways = (ways * people) / i;
    }
  }
  return ways < 2 ** 53 ? Math.round(ways) : ways;
}

/** The values in an order by lot; every order has the same chance. */
export function toShuffled<T>(values: readonly T[], random: RandomSource): T[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const pick = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[pick]] = [shuffled[pick]!, shuffled[i]!];
  }
  return shuffled;
}

function toLotSizes(starts: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const start of starts) sizes.set(start, (sizes.get(start) ?? 0) + 1);
  return [...sizes.values()];
}

/** The treatment's coefficient once the means of people and of periods are out: Σ T̃Y / Σ T̃². */
function toEffectOf(rows: readonly (readonly number[])[]): (starts: readonly number[]) => number {
  const people = rows.length;
  const periods = rows[0]?.length ?? 0;
  return (starts) => {
    const shareOf = starts.map((start) => Math.max(0, periods - start) / periods);
    const shareIn = Array.from(
      { length: periods },
      (_, period) => starts.filter((start) => start <= period).length / people,
    );
    const all = shareOf.reduce((sum, share) => sum + share, 0) / people;
    let above = 0;
    let below = 0;
    rows.forEach((row, person) => {
      row.forEach((value, period) => {
        const treated = starts[person]! <= period ? 1 : 0;
        const rest = treated - shareOf[person]! - shareIn[period]! + all;
        above += rest * value;
        below += rest * rest;
      });
    });
    return below < 1e-12 ? NaN : above / below;
  };
}

/** Every distinct order of the starts once. */
function forEachOrder(starts: readonly number[], visit: (order: readonly number[]) => void): void {
  const left = new Map<number, number>();
  for (const start of starts) left.set(start, (left.get(start) ?? 0) + 1);
  const order: number[] = [];
  const walk = (): void => {
    if (order.length === starts.length) {
      visit(order);
      return;
    }
    for (const [start, count] of left) {
      if (count === 0) continue;
      left.set(start, count - 1);
      order.push(start);
      walk();
      order.pop();
      left.set(start, count);
    }
  };
  walk();
}
