/**
 * Hours done against the hours owed to date: the minimum, pro rata of the days gone by. Behind means under 80 % of
 * what is owed. The share may pass 100 %; only a bar stops there.
 */
import { daysBetween } from '../time/serial-dates.ts';
import type { Terms } from './terms.ts';

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
  const periodDays = daysBetween(terms.startsOn, terms.endsOn) + 1;
  const elapsedDays = Math.min(Math.max(0, daysBetween(terms.startsOn, todayOn)), periodDays);
  const owedMinutes = periodDays > 0 ? Math.round((terms.minimumMinutes * elapsedDays) / periodDays) : 0;
  return {
    doneMinutes,
    owedMinutes,
    minimumMinutes: terms.minimumMinutes,
    isBehind: elapsedDays >= 2 * terms.cadenceDays && doneMinutes < BEHIND_BELOW * owedMinutes,
  };
}
