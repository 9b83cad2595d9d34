/**
 * Hours done against the hours owed to date: the minimum, pro rata of the days gone by; days that rest do not count.
 * Behind means under 80 % of what is owed. The share may pass 100 %; only a bar stops there.
 */
import { addDays } from '../time/serial-dates.ts';
import { countSteps, toCountedDays } from './counted-days.ts';
import { mergeBreaks, toCadenceOn, type BreakDays, type Terms } from './terms.ts';

export const BEHIND_BELOW = 0.8;
/** Minutes that are equal but for rounding are equal. */
const ROUNDING = 1e-9;
/** So many cadences nobody is behind: the second meeting was not possible before. */
export const LENIENT_CADENCES = 2;

export interface HoursPace {
  doneMinutes: number;
  /** Pro-rata minimum on this day. */
  owedMinutes: number;
  /** Minimum of the whole period. */
  minimumMinutes: number;
  /** Fewer than 80 % of what is owed. */
  isShort: boolean;
  /** Short, and not in the first cadences. */
  isBehind: boolean;
}

/** What came before under another mentor, where a pairing goes on with an earlier one. */
export interface CarriedOver {
  startsOn: string;
  /** Days on which neither ran, or the earlier one rested. */
  rests: readonly BreakDays[];
  minutes: number;
}

/** The pace on a day. `doneMinutes` are those of the pairing itself. */
export function toHoursPace(
  terms: Terms,
  doneMinutes: number,
  todayOn: string,
  carried: CarriedOver | null = null,
): HoursPace {
  const { countsFromOn, endsOn, breaks, minimumMinutes } = terms;
  const rests = carried ? mergeBreaks([...breaks, ...carried.rests]) : breaks;
  const lastOn = todayOn <= endsOn ? todayOn : addDays(endsOn, 1);
  const periodDays = countSteps(rests, addDays(carried?.startsOn ?? terms.startsOn, -1), endsOn);
  // The days before the ledger knew of a pairing are not owed.
  const elapsedDays = countSteps(rests, addDays(carried?.startsOn ?? countsFromOn, -1), addDays(lastOn, -1));
  const owed = periodDays > 0 ? (minimumMinutes * Math.min(elapsedDays, periodDays)) / periodDays : 0;
  const done = doneMinutes + (carried?.minutes ?? 0);
  const isShort = done + ROUNDING < BEHIND_BELOW * owed;
  const isJudged =
    toCountedDays(terms, countsFromOn, lastOn) >= LENIENT_CADENCES * toCadenceOn(terms, lastOn);
  return {
    doneMinutes: done,
    owedMinutes: Math.round(owed),
    minimumMinutes,
    isShort,
    isBehind: isJudged && isShort,
  };
}
