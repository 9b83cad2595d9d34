/**
 * The two shapes that every method here speaks: a count out of a total, and an interval.
 * What would break it: a total smaller than its successes, or a fraction of a person; both are programming
 * errors, so they throw instead of giving a figure that looks right.
 */

/** Lower and upper limit, both inside the interval. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** So many of so many, as whole numbers. */
export interface Count {
  readonly successes: number;
  readonly total: number;
}

/** The two-sided 95 % point of the standard normal distribution. */
export const Z_95 = 1.959963984540054;

/**
 * Refuses a count that cannot exist.
 * @throws RangeError when a number is negative, not whole, or successes exceed the total
 */
export function requireCount({ successes, total }: Count): void {
  if (!Number.isInteger(successes) || !Number.isInteger(total) || successes < 0 || successes > total) {
    throw new RangeError(`not a count: ${String(successes)} of ${String(total)}`);
  }
}

/**
 * Refuses what is no number: compared with anything it is neither more nor less, and a test would count that as rare.
 * @throws RangeError when a value is NaN or infinite
 */
export function requireNumbers(values: readonly number[]): void {
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`not a number: ${String(value)}`);
  }
}

/**
 * Refuses what is no probability.
 * @throws RangeError when a value is not from 0 to 1
 */
export function requireProbabilities(values: readonly number[]): void {
  for (const value of values) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`not a probability: ${String(value)}`);
  }
}

/** Holds a value inside [0, 1]. */
export function toShare(value: number): number {
  if (Number.isNaN(value)) throw new RangeError('not a number: NaN');
  return Math.min(1, Math.max(0, value));
}
