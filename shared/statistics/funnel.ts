/**
 * Where one person's count lies against what chance gives around the firm's overall rate.
 * Exact tails, not the normal approximation: with 5 customers the approximate funnel names people by luck.
 */
import { toLowerTail, toUpperTail } from './binomial.ts';
import { requireNumbers, requireProbabilities } from './interval.ts';
import type { Count } from './interval.ts';

/** Outside the 99.8 % or the 95 % limits, on either side, or inside both. */
export type FunnelPosition = 'above-99.8' | 'above-95' | 'inside' | 'below-95' | 'below-99.8';

/** Limits as shares for one group size: beyond them, not on them, a count lies outside the funnel. */
export interface FunnelLimits {
  readonly total: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

const TAIL_95 = 0.025;
const TAIL_998 = 0.001;

/** Position of a count in the funnel around `overall`. Source: Spiegelhalter (2005) Stat Med 24:1185. */
export function toFunnelPosition(count: Count, overall: number): FunnelPosition {
  const upper = toUpperTail(count, overall);
  if (upper < TAIL_998) return 'above-99.8';
  if (upper < TAIL_95) return 'above-95';
  const lower = toLowerTail(count, overall);
  if (lower < TAIL_998) return 'below-99.8';
  return lower < TAIL_95 ? 'below-95' : 'inside';
}

/** Approximate score for a plot's second axis; undefined when the overall rate is 0 or 1. */
export function toFunnelScore({ successes, total }: Count, overall: number): number | undefined {
  requireProbabilities([overall]);
  if (total === 0 || overall <= 0 || overall >= 1) return undefined;
  return (successes / total - overall) / Math.sqrt((overall * (1 - overall)) / total);
}

/** The largest and smallest shares that still lie inside, for drawing the funnel at one group size. */
export function toFunnelLimits(total: number, overall: number): FunnelLimits {
  requireNumbers([total]);
  requireProbabilities([overall]);
  return {
    total,
    lower95: toLowest(total, overall, TAIL_95) / total,
    upper95: 1 - toLowest(total, 1 - overall, TAIL_95) / total,
    lower998: toLowest(total, overall, TAIL_998) / total,
    upper998: 1 - toLowest(total, 1 - overall, TAIL_998) / total,
  };
}

/**
 * The smallest group in which even a perfect record leaves the funnel: below it nothing can be told.
 * @returns undefined when everybody or nobody succeeds: there is nothing to compare
 */
export function toSmallestTellingTotal(overall: number): number | undefined {
  requireNumbers([overall]);
  if (overall <= 0 || overall >= 1) return undefined;
  const near = Math.max(1, Math.floor(Math.log(TAIL_95) / Math.log(overall)) - 1);
  for (let total = near; ; total += 1) if (overall ** total < TAIL_95) return total;
}

/** Smallest count whose lower tail is not below the limit, by bisection. */
function toLowest(total: number, chance: number, tail: number): number {
  let low = 0;
  let high = total;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (toLowerTail({ successes: middle, total }, chance) < tail) low = middle + 1;
    else high = middle;
  }
  return low;
}
