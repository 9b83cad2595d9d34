/**
 * The standard normal distribution function, for power only: everything else here is exact or a score method.
 * Both tails go through the upper gamma function, so that far tails keep their digits.
 */
import { toUpperGamma } from './gamma.ts';

/** Probability that a standard normal value is at most z. Source: Abramowitz & Stegun (1964) 7.1 and 26.2. */
export function toNormalProbability(z: number): number {
  const tail = toUpperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}
