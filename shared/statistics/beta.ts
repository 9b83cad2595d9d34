/**
 * The beta distribution: the credible interval of a shrunk rate.
 * Large parameters are what would break it; the continued fraction then needs about √(a + b) steps, and the
 * quantile is found by bisection, which cannot run away as Newton's method does near 0 and 1.
 */
import { toLogGamma } from './gamma.ts';
import { Z_95, toShare } from './interval.ts';
import { requireNumbers, requireProbabilities } from './interval.ts';
import type { Interval } from './interval.ts';

const TINY = 1e-300;

/**
 * Regularized incomplete beta I_x(a, b). Source: Abramowitz & Stegun (1964) 26.5.8; Lentz (1976).
 * @throws RangeError unless a > 0, b > 0
 */
export function toBetaProbability(x: number, a: number, b: number): number {
  requireNumbers([x, a, b]);
  if (!(a > 0) || !(b > 0)) throw new RangeError('the beta distribution needs positive parameters');
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    toLogGamma(a + b) - toLogGamma(a) - toLogGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * toContinuedFraction(x, a, b)) / a
    : 1 - (front * toContinuedFraction(1 - x, b, a)) / b;
}

/** The value that a beta variable stays under with the given probability. */
export function toBetaQuantile(probability: number, a: number, b: number): number {
  requireProbabilities([probability]);
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (toBetaProbability(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The central 95 % of a beta distribution; a parameter of 0 puts the whole weight on its end. Above a million the
 * distribution is normal to six digits, and the continued fraction would take seconds.
 */
export function toCredibleInterval(a: number, b: number): Interval {
  requireNumbers([a, b]);
  if (a <= 0) return { lower: 0, upper: 0 };
  if (b <= 0) return { lower: 1, upper: 1 };
  const size = a + b;
  if (size > 1_000_000) {
    const half = Z_95 * Math.sqrt(((a / size) * (b / size)) / (size + 1));
    return { lower: toShare(a / size - half), upper: toShare(a / size + half) };
  }
  return { lower: toBetaQuantile(0.025, a, b), upper: toBetaQuantile(0.975, a, b) };
}

function toContinuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return fraction;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
