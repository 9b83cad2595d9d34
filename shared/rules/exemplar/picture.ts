/**
 * What the two pictures need: a dot with its interval per person, and the funnel around the overall rate.
 * Limits are drawn at whole group sizes only, since between them the exact funnel has no value.
 */
import { toFunnelLimits } from '../../statistics/funnel.ts';
import type { FunnelLimits } from '../../statistics/funnel.ts';
import type { ShareComparison } from './assess-shares.ts';

/** One person's dot and the interval around it, as shares from 0 to 1. */
export interface IntervalDot {
  readonly personId: string;
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
  readonly successes: number;
  readonly total: number;
  /** Too few to tell: drawn lighter, without a rank. */
  readonly isTooFew: boolean;
}

/** The data of both pictures. */
export interface ExemplarPicture {
  readonly overallRate: number;
  readonly dots: readonly IntervalDot[];
  readonly funnel: readonly FunnelLimits[];
}

const MOST_LIMITS = 60;

/** Picture data of a comparison; at most 60 group sizes, from 1 to the largest group and a tenth more. */
export function toPicture(comparison: ShareComparison): ExemplarPicture {
  const overallRate = comparison.overall.successes / comparison.overall.total;
  const largest = Math.ceil(Math.max(...comparison.people.map(({ count }) => count.total)) * 1.1);
  const step = Math.max(1, Math.ceil(largest / MOST_LIMITS));
  const funnel: FunnelLimits[] = [];
  for (let total = step; total < largest + step; total += step)
    funnel.push(toFunnelLimits(total, overallRate));
  return {
    overallRate,
    dots: comparison.people.map(({ personId, rate, interval, count, standing }) => ({
      personId,
      rate,
      ...interval,
      ...count,
      isTooFew: standing === 'too-few',
    })),
    funnel,
  };
}
