/**
 * Draws without replacement: how many of the firm's successes fall to one person if luck alone deals them out.
 * Built from three binomials, so that coefficients never appear and any size works.
 */
import { toBinomialProbability } from './binomial.ts';
import { requireNumbers } from './interval.ts';

/** A fixed margin: `drawn` of `population`, of whom `marked` are successes. */
export interface Draw {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

/** The smallest and largest count that the margins allow. */
export function toSupport({ population, marked, drawn }: Draw): { lowest: number; highest: number } {
  requireNumbers([population, marked, drawn]);
  return { lowest: Math.max(0, drawn - (population - marked)), highest: Math.min(drawn, marked) };
}

/**
 * Probability of exactly `count` marked among the drawn.
 * Source: Loader C (2000) Fast and accurate computation of binomial probabilities.
 * @throws RangeError when the margins are impossible
 */
export function toHypergeometricProbability(count: number, draw: Draw): number {
  const { population, marked, drawn } = draw;
  if (
    ![count, population, marked, drawn].every(Number.isInteger) ||
    marked > population ||
    drawn > population
  ) {
    throw new RangeError('not a draw: margins must be whole and not exceed the population');
  }
  const { lowest, highest } = toSupport(draw);
  if (count < lowest || count > highest) return 0;
  if (population === 0) return 1;
  const share = drawn / population;
  const inside = toBinomialProbability({ successes: count, total: marked }, share);
  const outside = toBinomialProbability({ successes: drawn - count, total: population - marked }, share);
  return (inside * outside) / toBinomialProbability({ successes: drawn, total: population }, share);
}

/** Probability of the next higher count divided by that of `count`. */
export function toNextRatio(count: number, { population, marked, drawn }: Draw): number {
  const ratio =
    ((marked - count) * (drawn - count)) / ((count + 1) * (population - marked - drawn + count + 1));
  if (Number.isNaN(ratio)) throw new RangeError('not a draw');
  return ratio;
}
