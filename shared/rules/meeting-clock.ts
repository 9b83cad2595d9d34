/**
 * The meeting clock of a pairing: how long since the last meeting that was held, against the cadence. Thresholds:
 * first meeting 10 days after the start and 14 days silent at weekly cadence (Torch), at risk beyond twice the cadence,
 * stalled beyond four times (ReDI reminds at 14 and 28 days). A moved meeting or a no-show does not restart it.
 * Break days do not count. Of days before a cadence was shortened only their share counts: nobody is late at once for
 * days on which a longer cadence was agreed.
 */
import type { Pairing } from '../tables/pairings.ts';
import { addDays, daysBetween } from '../time/serial-dates.ts';
import { countBreakDays, isInBreak, type Terms } from './terms.ts';

export const FIRST_MEETING_DAYS = 10;
/** The clock is silent in the last days of a pairing. */
export const LAST_DAYS = 7;

export type MeetingState =
  'silent' | 'on-time' | 'due' | 'first-meeting-late' | 'overdue' | 'at-risk' | 'stalled';

export interface MeetingClock {
  state: MeetingState;
  /** Days since the last held meeting, or since the start when there was none. */
  sinceDays: number;
  /** Of these the days that count against the cadence. */
  countedDays: number;
  /** Days past cadence and grace; 0 while not overdue. */
  overdueDays: number;
  /** The day from which `sinceDays` counts. */
  sinceOn: string;
}

/** Reads the clock on a day (`YYYY-MM-DD` in the program's zone). */
export function readMeetingClock(
  pairing: Pick<Pairing, 'status'>,
  terms: Terms,
  lastHeldOn: string | null,
  todayOn: string,
): MeetingClock {
  const sinceOn = toSinceOn(terms, lastHeldOn);
  const sinceDays = Math.max(0, daysBetween(sinceOn, todayOn));
  const countedDays = toCountedDays(terms, sinceOn, todayOn);
  const isSilent =
    pairing.status !== 'active' ||
    todayOn < terms.startsOn ||
    isInBreak(terms, todayOn) ||
    daysBetween(todayOn, terms.endsOn) < LAST_DAYS;
  const clock = (state: MeetingState, limitDays = countedDays): MeetingClock => ({
    state,
    sinceDays,
    countedDays,
    overdueDays: Math.max(0, countedDays - limitDays),
    sinceOn,
  });
  if (isSilent) return clock('silent');
  const { cadenceDays } = terms;
  const limitDays = toLimitDays(terms, lastHeldOn);
  if (countedDays > 4 * cadenceDays && countedDays > limitDays) return clock('stalled', limitDays);
  if (countedDays > 2 * cadenceDays && countedDays > limitDays) return clock('at-risk', limitDays);
  if (countedDays > limitDays) {
    return clock(lastHeldOn === null ? 'first-meeting-late' : 'overdue', limitDays);
  }
  return clock(countedDays > cadenceDays ? 'due' : 'on-time');
}

/** The first day on which the meeting counts as overdue when none is held until then, breaks left out. */
export function toOverdueFromOn(terms: Terms, lastHeldOn: string | null): string {
  const sinceOn = toSinceOn(terms, lastHeldOn);
  const limitDays = toLimitDays(terms, lastHeldOn);
  let dayOn = addDays(sinceOn, limitDays + 1);
  while (isInBreak(terms, dayOn) || toCountedDays(terms, sinceOn, dayOn) <= limitDays) {
    dayOn = addDays(dayOn, 1);
  }
  return dayOn;
}

const toSinceOn = (terms: Terms, lastHeldOn: string | null): string =>
  lastHeldOn !== null && lastHeldOn > terms.startsOn ? lastHeldOn : terms.startsOn;

const toLimitDays = ({ cadenceDays, graceDays }: Terms, lastHeldOn: string | null): number =>
  lastHeldOn === null ? FIRST_MEETING_DAYS : cadenceDays + graceDays;

function toCountedDays(terms: Terms, sinceOn: string, todayOn: string): number {
  const count = (afterOn: string, upToOn: string): number =>
    Math.max(0, daysBetween(afterOn, upToOn) - countBreakDays(terms, afterOn, upToOn));
  const { earlierCadence, cadenceDays } = terms;
  if (earlierCadence === null || earlierCadence.days <= cadenceDays || earlierCadence.untilOn <= sinceOn) {
    return count(sinceOn, todayOn);
  }
  const before = count(sinceOn, earlierCadence.untilOn < todayOn ? earlierCadence.untilOn : todayOn);
  return Math.floor((before * cadenceDays) / earlierCadence.days) + count(earlierCadence.untilOn, todayOn);
}
