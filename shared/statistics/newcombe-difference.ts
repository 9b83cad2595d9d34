/**
 * How far apart two proportions are, with limits that never leave [-1, 1].
 * It takes the two groups as independent people or customers; customers of one person are clustered, so beside a
 * permutation over people this interval is optimistic and has to be labeled so.
 */
import { Z_95 } from './interval.ts';
import type { Count, Interval } from './interval.ts';
import { toWilsonInterval } from './wilson.ts';

/** First proportion minus second, with its 95 % limits. */
export interface ProportionDifference extends Interval {
  readonly difference: number;
}

/**
 * Hybrid score interval for the difference of two independent proportions.
 * Source: Newcombe RG (1998) Statistics in Medicine 17:873, method 10.
 * @returns undefined when one group is empty: there is no difference to speak of
 */
export function toNewcombeDifference(
  first: Count,
  second: Count,
  z: number = Z_95,
): ProportionDifference | undefined {
  const one = toWilsonInterval(first, z);
  const two = toWilsonInterval(second, z);
  if (first.total === 0 || second.total === 0) return undefined;
  const p1 = first.successes / first.total;
  const p2 = second.successes / second.total;
  const difference = p1 - p2;
  return {
    difference,
    lower: Math.max(-1, difference - Math.hypot(p1 - one.lower, two.upper - p2)),
    upper: Math.min(1, difference + Math.hypot(one.upper - p1, p2 - two.lower)),
  };
}
