/**
 * Hours done against the hours owed to date: the minimum, pro rata of the days gone by; days that rest do not count.
 * Behind means under 80 % of what is owed. The share may pass 100 %; only a bar stops there.
 */
import { addDays } from '../time/serial-dates.ts';
import { countSteps, toCountedDays } from './counted-days.ts';
import { mergeBreaks, toCadenceOn, type BreakDays, type Terms } from './terms.ts';

export const BEHIND_BELOW = 0.8;
/** So many cadences nobody is behind: the second meeting was not possible before. */
export const LENIENT_CADENCES = 2;

export interface HoursPace {
  doneMinutes: number;
  /** Pro-rata minimum on this day. */
  owedMinutes: number;
  /** Minimum of the whole period. */
  minimumMinutes: number;
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
  const firstOn = carried?.startsOn ?? terms.startsOn;
  const rests = carried ? mergeBreaks([...breaks, ...carried.rests]) : breaks;
  /** Days from the first one on and before another. */
  const daysFrom = (fromOn: string, beforeOn: string) =>
    countSteps(rests, addDays(fromOn, -1), addDays(beforeOn, -1));
  const lastOn = todayOn <= endsOn ? todayOn : addDays(endsOn, 1);
  const periodDays = daysFrom(firstOn, addDays(endsOn, 1));
  // The days before the ledger knew of a pairing are not owed.
  const elapsedDays = daysFrom(carried?.startsOn ?? countsFromOn, lastOn);
  const owedMinutes =
    periodDays > 0 ? Math.round((minimumMinutes * Math.min(elapsedDays, periodDays)) / periodDays) : 0;
  const done = doneMinutes + (carried?.minutes ?? 0);
  const countedDays = toCountedDays(terms, addDays(countsFromOn, -1), addDays(lastOn, -1));
  const isJudged = countedDays >= LENIENT_CADENCES * toCadenceOn(terms, addDays(lastOn, -1));
  return {
    doneMinutes: done,
    owedMinutes,
    minimumMinutes,
    isBehind: isJudged && done < BEHIND_BELOW * owedMinutes,
  };
}
