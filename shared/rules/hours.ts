/**
 * Hours done against the hours owed to date: the minimum, pro rata of the days gone by, breaks left out. Behind means under 80 % of
 * what is owed. The share may pass 100 %; only a bar stops there.
 */
import { addDays, daysBetween } from '../time/serial-dates.ts';
import { countBreakDays, type Terms } from './terms.ts';

export const BEHIND_BELOW = 0.8;

export interface HoursPace {
  doneMinutes: number;
  /** Pro-rata minimum on this day. */
  owedMinutes: number;
  /** Minimum of the whole period. */
  minimumMinutes: number;
  isBehind: boolean;
}

/** The pace on a day. The first two cadences are left alone: nobody is behind before the second meeting was possible. */
export function toHoursPace(terms: Terms, doneMinutes: number, todayOn: string): HoursPace {
  const countDays = (beforeOn: string): number =>
    Math.max(0, daysBetween(terms.startsOn, beforeOn)) -
    // Most pairings have no break, and there are thousands of pairings.
    (terms.breaks.length > 0 ? countBreakDays(terms, addDays(terms.startsOn, -1), addDays(beforeOn, -1)) : 0);
  const periodDays = countDays(addDays(terms.endsOn, 1));
  const elapsedDays = Math.min(countDays(todayOn), periodDays);
  const owedMinutes = periodDays > 0 ? Math.round((terms.minimumMinutes * elapsedDays) / periodDays) : 0;
  return {
    doneMinutes,
    owedMinutes,
    minimumMinutes: terms.minimumMinutes,
    isBehind: elapsedDays >= 2 * terms.cadenceDays && doneMinutes < BEHIND_BELOW * owedMinutes,
  };
}
