/**
 * Shrinkage for averages of one known spread: the figures printed in its first paper check that our shrinkage of
 * counts does what the method does. Needs four groups or more, and equal spread in all of them.
 */
import { requireNumbers } from './interval.ts';

/** The factor and the averages pulled toward their mean. */
export interface JamesStein {
  readonly mean: number;
  /** 1 keeps the averages as they are, 0 makes them all equal. */
  readonly factor: number;
  readonly estimates: readonly number[];
}

/**
 * James–Stein estimator toward the grand mean; the factor is held at 0 when it would turn the order around.
 * Source: Efron & Morris (1975) JASA 70:311; (1977) Scientific American 236(5):119.
 * @returns undefined with fewer than four averages, where it does not help
 */
export function toJamesStein(averages: readonly number[], variance: number): JamesStein | undefined {
  requireNumbers([...averages, variance]);
  if (averages.length < 4) return undefined;
  const mean = averages.reduce((sum, average) => sum + average, 0) / averages.length;
  const spread = averages.reduce((sum, average) => sum + (average - mean) ** 2, 0);
  const factor = spread === 0 ? 0 : Math.max(0, 1 - ((averages.length - 3) * variance) / spread);
  return { mean, factor, estimates: averages.map((average) => mean + factor * (average - mean)) };
}
