/**
 * By how much one group lies above another: the median of all differences between a person of one and a person of the
 * other, with the limits that the exact rank test does not refuse. It is not the difference of the medians. With very
 * few people no limits exist at 95 %; then there are none, rather than wrong ones.
 */
import { requireNumbers } from './interval.ts';

/** The estimate and its limits. */
export interface HodgesLehmann {
  readonly estimate: number;
  /** Absent where the groups are too small for 95 %. `level` is the true one, at least .95. */
  readonly limits?: { readonly lower: number; readonly upper: number; readonly level: number };
}

/**
 * Estimate and exact limits of the shift between two groups; ties do not change the limits' counts.
 * Source: Hodges & Lehmann (1963) Ann Math Statist 34:598; limits as in Hollander & Wolfe (1973), section 4.3.
 * @returns undefined when one group is empty
 */
export function toHodgesLehmann(
  first: readonly number[],
  second: readonly number[],
): HodgesLehmann | undefined {
  requireNumbers(first);
  requireNumbers(second);
  if (first.length === 0 || second.length === 0) return undefined;
  const differences = first.flatMap((a) => second.map((b) => a - b)).sort((a, b) => a - b);
  const all = differences.length;
  const middle = all / 2;
  const estimate =
    all % 2 === 1 ? differences[Math.floor(middle)]! : (differences[middle - 1]! + differences[middle]!) / 2;
  const counts = toRankCounts(first.length, second.length);
  const ways = counts.reduce((sum, count) => sum + count, 0);
  let tail = 0;
  let cut = 0;
  while (cut < counts.length && (tail + counts[cut]!) / ways <= 0.025) {
    tail += counts[cut]!;
    cut += 1;
  }
  if (cut === 0) return { estimate };
  return {
    estimate,
    limits: {
      lower: differences[cut - 1]!,
      upper: differences[all - cut]!,
      level: 1 - (2 * tail) / ways,
    },
  };
}

/** In how many orders of m and k people the rank statistic takes each of its values, from 0 to m·k. */
function toRankCounts(m: number, k: number): number[] {
  // Sums of m distinct numbers out of 0 … m+k−1, less their smallest sum: the coefficients of a Gaussian binomial.
  let row: number[][] = [[1]];
  for (let i = 1; i <= m; i += 1) row.push([]);
  for (let item = 0; item < m + k; item += 1) {
    const next = row.map((counts) => [...counts]);
    for (let taken = 1; taken <= m; taken += 1) {
      const shift = item - (taken - 1);
      row[taken - 1]!.forEach((count, value) => {
        next[taken]![value + shift] = (next[taken]![value + shift] ?? 0) + count;
      });
    }
    row = next;
  }
  const counts = row[m]!;
  return Array.from({ length: m * k + 1 }, (_, value) => counts[value] ?? 0);
}
