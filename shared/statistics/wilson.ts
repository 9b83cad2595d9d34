/**
 * The interval shown beside every proportion: stays inside [0, 1] and is honest at 0 and at 100 %, where the
 * textbook ± interval collapses to nothing. Rounding is what would break it: at 0 of n the lower limit must be
 * exactly 0, at n of n the upper exactly 1.
 */
import { Z_95, requireCount, requireNumbers, toShare } from './interval.ts';
import type { Count, Interval } from './interval.ts';

/**
 * Score interval without continuity correction; nothing observed (0 of 0) gives the whole range 0 to 1.
 * Source: Newcombe RG (1998) Statistics in Medicine 17:857, method 3 (Wilson 1927).
 * @param z the normal point of the wanted confidence, 95 % two-sided unless told
 * @throws RangeError for an impossible count or a point that is no number
 */
export function toWilsonInterval(count: Count, z: number = Z_95): Interval {
  requireCount(count);
  requireNumbers([z]);
  const { successes, total } = count;
  if (total === 0) return { lower: 0, upper: 1 };
  const rate = successes / total;
  const spread = (z * z) / total;
  const center = (rate + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((rate * (1 - rate)) / total + spread / (4 * total))) / (1 + spread);
  return {
    lower: successes === 0 ? 0 : toShare(center - half),
    upper: successes === total ? 1 : toShare(center + half),
  };
}
