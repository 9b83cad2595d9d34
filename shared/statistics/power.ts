/**
 * What a comparison could find at all, said before it starts. Normal approximation: rough at about ten people per
 * group, so it is shown as "about", in whole points.
 */
import { requireNumbers, requireProbabilities, Z_95 } from './interval.ts';
import { toNormalProbability } from './normal.ts';

/**
 * Chance to see a difference between two proportions with `size` per group, two-sided 5 %.
 * Source: Fleiss (1981) Statistical Methods for Rates and Proportions; as power.prop.test in R.
 */
export function toPower(size: number, first: number, second: number): number {
  requireNumbers([size]);
  requireProbabilities([first, second]);
  const gap = Math.abs(first - second);
  const middle = (first + second) / 2;
  const spread = Math.sqrt(first * (1 - first) + second * (1 - second));
  const reach = Math.sqrt(size) * gap - Z_95 * Math.sqrt(2 * middle * (1 - middle));
  if (spread === 0) return gap > 0 && reach > 0 ? 1 : 0;
  return toNormalProbability(reach / spread);
}

/**
 * The smallest later rate that `size` per group would show with the wanted power.
 * @returns undefined when not even 100 % (or 0 %, looking down) would show
 */
export function toDetectableRate(
  size: number,
  before: number,
  options: { readonly power?: number; readonly direction?: 'up' | 'down' } = {},
): number | undefined {
  const { power = 0.8, direction = 'up' } = options;
  const end = direction === 'up' ? 1 : 0;
  if (before === end || toPower(size, before, end) < power) return undefined;
  let near = before;
  let far = end;
  for (let step = 0; step < 60; step += 1) {
    const middle = (near + far) / 2;
    if (toPower(size, before, middle) >= power) far = middle;
    else near = middle;
  }
  return far;
}

/**
 * People per group needed to show a difference with the wanted power; not rounded.
 * @returns undefined when the two rates are equal: no size would do
 */
export function toNeededSize(first: number, second: number, power = 0.8): number | undefined {
  requireProbabilities([first, second, power]);
  if (power === 1) throw new RangeError('no size is certain to show a difference');
  if (first === second) return undefined;
  let low = 0;
  let high = 1;
  while (toPower(high, first, second) < power) high *= 2;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (toPower(middle, first, second) >= power) high = middle;
    else low = middle;
  }
  return high;
}
