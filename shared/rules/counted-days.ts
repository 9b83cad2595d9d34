/**
 * The days that a clock counts. A step to the next day counts unless the later day rests; it counts as a share of the
 * cadence in force on the earlier day. So a longer cadence does not lighten days that have passed, nor a shorter one
 * make anybody late at once.
 */
import { addDays, daysBetween } from '../time/serial-dates.ts';
import { toCadenceOn, type BreakDays, type Terms } from './terms.ts';

/** Shares of days are sums of fractions: what is whole but for rounding is whole. */
const ROUNDING = 1e-9;

/** Whether no clock says anything on a day: a break, a pause, a gap, or the pairing is over. */
export const isResting = ({ rests }: Pick<Terms, 'rests'>, dateOn: string): boolean =>
  rests.some(({ fromOn, toOn }) => fromOn <= dateOn && dateOn <= toOn);

/** Steps to a day that does not rest, after one day and up to another, the latter included. */
export function countSteps(rests: readonly BreakDays[], afterOn: string, upToOn: string): number {
  if (upToOn <= afterOn) return 0;
  return rests.reduce(
    (sum, { fromOn, toOn }) => {
      const first = fromOn > afterOn ? fromOn : addDays(afterOn, 1);
      const last = toOn < upToOn ? toOn : upToOn;
      return first > last ? sum : sum - daysBetween(first, last) - 1;
    },
    daysBetween(afterOn, upToOn),
  );
}

/** The days after one day and up to another as the cadence of the latter sees them, rounded down. */
export function toCountedDays(terms: Terms, afterOn: string, upToOn: string): number {
  const { cadences, rests } = terms;
  const today = toCadenceOn(terms, upToOn);
  let sum = 0;
  cadences.forEach(({ fromOn, days }, index) => {
    const nextOn = cadences[index + 1]?.fromOn ?? upToOn;
    const after = fromOn > afterOn ? fromOn : afterOn;
    sum += (countSteps(rests, after, nextOn < upToOn ? nextOn : upToOn) * today) / days;
  });
  return Math.floor(sum + ROUNDING);
}
