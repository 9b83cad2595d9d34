/**
 * Exact binomial probabilities and tails, at any size: coefficients overflow a double above about n = 1029, so
 * the probability is built from deviances (saddle point) and never from a coefficient.
 * Subtracting from 1 is done only on the side where the tail is large, or small tails would lose all digits.
 */
import { toLogGamma, toStirlingError } from './gamma.ts';
import { requireCount, requireProbabilities, toShare } from './interval.ts';
import type { Count } from './interval.ts';

/**
 * Probability of exactly this count when each of the total succeeds with the given chance.
 * Source: Loader C (2000) Fast and accurate computation of binomial probabilities.
 */
export function toBinomialProbability(count: Count, chance: number): number {
  requireCount(count);
  requireProbabilities([chance]);
  const { successes: x, total: n } = count;
  if (chance <= 0) return x === 0 ? 1 : 0;
  if (chance >= 1) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-chance));
  if (x === n) return Math.exp(n * Math.log(chance));
  const correction = toFactorialError(n) - toFactorialError(x) - toFactorialError(n - x);
  const deviance = toDeviance(x, n * chance) + toDeviance(n - x, n * (1 - chance));
  return Math.exp(correction - deviance) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}

/** P(X ≥ successes). Source: as the probability, summed outwards from the count. */
export function toUpperTail(count: Count, chance: number): number {
  requireCount(count);
  requireProbabilities([chance]);
  const { successes: x, total: n } = count;
  if (x === 0) return 1;
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  if (x <= n * chance) return toShare(1 - sumDown({ successes: x - 1, total: n }, chance));
  return toShare(sumUp(count, chance));
}

/** P(X ≤ successes). */
export function toLowerTail(count: Count, chance: number): number {
  requireCount(count);
  requireProbabilities([chance]);
  return toUpperTail({ successes: count.total - count.successes, total: count.total }, 1 - chance);
}

function sumUp({ successes, total }: Count, chance: number): number {
  let term = toBinomialProbability({ successes, total }, chance);
  let sum = term;
  const odds = chance / (1 - chance);
  for (let k = successes; k < total && term > sum * 1e-18; k += 1) {
    term *= ((total - k) / (k + 1)) * odds;
    sum += term;
  }
  return sum;
}

function sumDown({ successes, total }: Count, chance: number): number {
  return sumUp({ successes: total - successes, total }, 1 - chance);
}

/** log n! minus Stirling's leading part. */
function toFactorialError(n: number): number {
  if (n >= 16) return toStirlingError(n);
  return toLogGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
}

/** x log(x/m) + m − x without cancellation when x is near m. */
function toDeviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return next;
    sum = next;
  }
}
