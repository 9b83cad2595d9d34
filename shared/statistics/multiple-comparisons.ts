/**
 * Corrections for looking at many people or practices at once.
 * Holm where the answer is one name (no false name at all), Benjamini–Hochberg where it is a list of practices to
 * ask about (few false ones among those listed). Using the second for the first would name people by luck.
 */

import { requireProbabilities } from './interval.ts';

/** Adjusted p-values in the order given. Source: Holm (1979) Scand J Statist 6:65. */
export function toHolmAdjusted(ps: readonly number[]): number[] {
  requireProbabilities(ps);
  const adjusted = ps.map(() => 1);
  let highest = 0;
  toAscendingIndexes(ps).forEach((index, position) => {
    highest = Math.max(highest, Math.min(1, (ps.length - position) * ps[index]!));
    adjusted[index] = highest;
  });
  return adjusted;
}

/** q-values in the order given. Source: Benjamini & Hochberg (1995) J R Statist Soc B 57:289. */
export function toBenjaminiHochberg(ps: readonly number[]): number[] {
  requireProbabilities(ps);
  const adjusted = ps.map(() => 1);
  const order = toAscendingIndexes(ps);
  let lowest = 1;
  for (let position = order.length - 1; position >= 0; position -= 1) {
    const index = order[position]!;
    lowest = Math.min(lowest, ps[index]! * (ps.length / (position + 1)));
    adjusted[index] = lowest;
  }
  return adjusted;
}

function toAscendingIndexes(ps: readonly number[]): number[] {
  return ps.map((_, index) => index).sort((a, b) => ps[a]! - ps[b]! || a - b);
}
