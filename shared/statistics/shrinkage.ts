/**
 * Pulls each person's rate toward the firm's, the more so the fewer their customers: the order that is shown.
 * Closed form on purpose: an iterative fit needs more groups than a small firm has and would not be reproducible
 * by hand.
 */
import { toCredibleInterval } from './beta.ts';
import { toHomogeneity } from './homogeneity.ts';
import type { Count, Interval } from './interval.ts';

/** One group's rate after shrinkage; the interval is absent where the model has none to give. */
export interface ShrunkRate {
  readonly rate: number;
  readonly interval?: Interval;
}

/** How the rates were pulled. */
export type Shrinkage =
  | {
      readonly kind: 'shrunk';
      readonly correlation: number;
      readonly priorTotal: number;
      readonly rates: readonly ShrunkRate[];
    }
  /** No more spread than chance gives: every rate is the overall one. */
  | { readonly kind: 'all-equal'; readonly rates: readonly ShrunkRate[] }
  /** The spread cannot be split into chance and difference: raw rates, and the reader is told. */
  | { readonly kind: 'none'; readonly rates: readonly ShrunkRate[] };

/**
 * Beta-binomial shrinkage by the method of moments.
 * Source: Kleinman (1973) JASA 68:46; the idea as in Efron & Morris (1975) JASA 70:311.
 * @returns rates in the order given; a group of 0 gets the overall rate; undefined when nobody was counted
 */
export function toShrinkage(counts: readonly Count[]): Shrinkage | undefined {
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  if (total === 0) return undefined;
  const overall = counts.reduce((sum, count) => sum + count.successes, 0) / total;
  const test = toHomogeneity(counts);
  const flat = counts.map(() => ({ rate: overall }));
  if (test === undefined) return { kind: 'all-equal', rates: flat };

  const excess = test.chiSquare - test.degreesOfFreedom;
  const squares = counts.reduce((sum, count) => sum + count.total ** 2, 0);
  const denominator = total - squares / total - test.degreesOfFreedom;
  const correlation = denominator > 0 ? Math.max(0, excess / denominator) : 1;
  if (correlation >= 1) return { kind: 'none', rates: counts.map((count) => toRawRate(count, overall)) };
  if (correlation === 0) return { kind: 'all-equal', rates: flat };

  const priorTotal = 1 / correlation - 1;
  const rates = counts.map(({ successes, total: n }) => ({
    rate: (successes + priorTotal * overall) / (n + priorTotal),
    interval: toCredibleInterval(
      successes + priorTotal * overall,
      n - successes + priorTotal * (1 - overall),
    ),
  }));
  return { kind: 'shrunk', correlation, priorTotal, rates };
}

function toRawRate({ successes, total }: Count, overall: number): ShrunkRate {
  return { rate: total === 0 ? overall : successes / total };
}
