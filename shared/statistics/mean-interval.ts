/**
 * Limits of the difference of two means which say the same as the permutation test: a value outside of them is one
 * that the test refuses. Every way to swap equally many people between the groups gives one bound.
 */
import { requireNumbers } from './interval.ts';
import { EXACT_RELABELINGS_LIMIT, toWays } from './permutation.ts';

/** The limits and how many swaps they rest on. */
export interface MeanInterval {
  readonly lower: number;
  readonly upper: number;
  /** One less than the ways to pick the first group. */
  readonly swaps: number;
}

/**
 * 95 % limits by inversion of the exact permutation test.
 * @returns undefined with too few people for 95 %, or too many to try all swaps
 */
export function toMeanInterval(
  first: readonly number[],
  second: readonly number[],
): MeanInterval | undefined {
  requireNumbers(first);
  requireNumbers(second);
  const ways = toWays(first.length + second.length, first.length);
  if (first.length === 0 || second.length === 0 || ways > EXACT_RELABELINGS_LIMIT) return undefined;
  const cut = Math.floor(0.025 * ways);
  if (cut < 1) return undefined;
  const bounds = new Float64Array(ways - 1);
  let at = 0;
  const sumsOf = [first, second].map(toSumsBySize) as [number[][], number[][]];
  for (let size = 1; size <= Math.min(first.length, second.length); size += 1) {
    for (const one of sumsOf[0][size]!) {
      for (const other of sumsOf[1][size]!) {
        bounds[at] = (one - other) / size;
        at += 1;
      }
    }
  }
  bounds.sort();
  return { lower: bounds[cut - 1]!, upper: bounds[ways - 1 - cut]!, swaps: ways - 1 };
}

/** The sums of every choice of people, by how many were chosen. */
function toSumsBySize(values: readonly number[]): number[][] {
  const sums: number[][] = Array.from({ length: values.length + 1 }, (): number[] => []);
  sums[0]!.push(0);
  values.forEach((value, taken) => {
    for (let size = taken; size >= 0; size -= 1) {
      for (const sum of sums[size]!) sums[size + 1]!.push(sum + value);
    }
  });
  return sums;
}
