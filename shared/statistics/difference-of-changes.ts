/**
 * How much more one group's share changed than another's, with limits put together from those of the two changes.
 * Before and after are taken as independent, and customers of one person as unrelated: where that is not so the limits
 * are too narrow, and have to be labeled so.
 */
import type { Count, Interval } from './interval.ts';
import { toNewcombeDifference } from './newcombe-difference.ts';

/** A group's share before and after. */
export interface BeforeAfter {
  readonly before: Count;
  readonly after: Count;
}

/** Change of the first group minus change of the second, with 95 % limits. */
export interface DifferenceOfChanges extends Interval {
  readonly difference: number;
}

/**
 * Square-and-add of the two Newcombe intervals (MOVER). Source: Zou & Donner (2008) Stat Med 27:1693.
 * @returns undefined where a share has nothing to count
 */
export function toDifferenceOfChanges(
  first: BeforeAfter,
  second: BeforeAfter,
): DifferenceOfChanges | undefined {
  const one = toNewcombeDifference(first.after, first.before);
  const two = toNewcombeDifference(second.after, second.before);
  if (!one || !two) return undefined;
  const difference = one.difference - two.difference;
  return {
    difference,
    lower: difference - Math.hypot(one.difference - one.lower, two.upper - two.difference),
    upper: difference + Math.hypot(one.upper - one.difference, two.difference - two.lower),
  };
}
