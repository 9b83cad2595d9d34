/**
 * Do the groups differ at all? One test before any of them is looked at alone.
 * Small expected counts make the chi-square approximate; it opens the table and never names a person.
 */
import { toUpperGamma } from './gamma.ts';
import { requireCount } from './interval.ts';
import type { Count } from './interval.ts';

/** Chi-square over groups, its degrees of freedom and p. */
export interface Homogeneity {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** Share of successes in all groups together. */
  readonly overall: number;
}

/**
 * Pearson's chi-square of K proportions against their common rate. Groups of 0 are left out.
 * Source: Pearson (1900); Cochran (1954) Biometrics 10:417.
 * @returns undefined with fewer than two groups, or when everybody or nobody succeeds
 */
export function toHomogeneity(counts: readonly Count[]): Homogeneity | undefined {
  counts.forEach(requireCount);
  const groups = counts.filter(({ total }) => total > 0);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const overall = groups.reduce((sum, group) => sum + group.successes, 0) / total;
  if (groups.length < 2 || overall === 0 || overall === 1) return undefined;
  const chiSquare = groups.reduce(
    (sum, group) =>
      sum + (group.total * (group.successes / group.total - overall) ** 2) / (overall * (1 - overall)),
    0,
  );
  const degreesOfFreedom = groups.length - 1;
  return { chiSquare, degreesOfFreedom, p: toUpperGamma(degreesOfFreedom / 2, chiSquare / 2), overall };
}
