/**
 * The meeting clock of a pairing: how long since the last meeting that was held, against the cadence. Thresholds:
 * first meeting 10 days after the start and 14 days silent at weekly cadence (Torch), at risk beyond twice the cadence,
 * stalled beyond four times (ReDI reminds at 14 and 28 days). A moved meeting or a no-show does not restart it.
 */
import type { Pairing } from '../tables/pairings.ts';
import { daysBetween } from '../time/serial-dates.ts';
import type { Terms } from './terms.ts';

export const FIRST_MEETING_DAYS = 10;
/** The clock is silent in the last days of a pairing. */
export const LAST_DAYS = 7;

export type MeetingState =
  'silent' | 'on-time' | 'due' | 'first-meeting-late' | 'overdue' | 'at-risk' | 'stalled';

export interface MeetingClock {
  state: MeetingState;
  /** Days since the last held meeting, or since the start when there was none. */
  sinceDays: number;
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
  const sinceOn = lastHeldOn !== null && lastHeldOn > terms.startsOn ? lastHeldOn : terms.startsOn;
  const sinceDays = Math.max(0, daysBetween(sinceOn, todayOn));
  const isSilent =
    pairing.status !== 'active' || todayOn < terms.startsOn || daysBetween(todayOn, terms.endsOn) < LAST_DAYS;
  const clock = (state: MeetingState, limitDays = sinceDays): MeetingClock => ({
    state,
    sinceDays,
    overdueDays: Math.max(0, sinceDays - limitDays),
    sinceOn,
  });
  if (isSilent) return clock('silent');
  const { cadenceDays, graceDays } = terms;
  const overdueAfterDays = lastHeldOn === null ? FIRST_MEETING_DAYS : cadenceDays + graceDays;
  if (sinceDays > 4 * cadenceDays && sinceDays > overdueAfterDays) return clock('stalled', overdueAfterDays);
  if (sinceDays > 2 * cadenceDays && sinceDays > overdueAfterDays) return clock('at-risk', overdueAfterDays);
  if (sinceDays > overdueAfterDays) {
    return clock(lastHeldOn === null ? 'first-meeting-late' : 'overdue', overdueAfterDays);
  }
  return clock(sinceDays > cadenceDays ? 'due' : 'on-time');
}
