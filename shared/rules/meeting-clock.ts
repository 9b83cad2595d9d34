/**
 * The meeting clock of a pairing: how long since the last meeting that was held, against the cadence. Thresholds:
 * first meeting 10 days after the start and 14 days silent at weekly cadence (Torch), at risk beyond twice the cadence,
 * stalled beyond four times (ReDI reminds at 14 and 28 days). A moved meeting or a no-show does not restart it; the
 * first move excuses until its new day. It rests where nothing is due; in the last week nothing becomes late.
 */
import type { Pairing } from '../tables/pairings.ts';
import { addDays, daysBetween } from '../time/serial-dates.ts';
import { isResting, toCountedDays } from './counted-days.ts';
import { toCadenceOn, toGraceDays, type Terms } from './terms.ts';

export const FIRST_MEETING_DAYS = 10;
/** In the last days of a pairing nothing becomes late. */
export const LAST_DAYS = 7;

export type LateState = 'first-meeting-late' | 'overdue' | 'at-risk' | 'stalled';
export type MeetingState = 'silent' | 'on-time' | 'due' | LateState;

/** What the clock needs of what has happened. */
export interface MeetingFacts {
  lastHeldOn: string | null;
  /** New day of the first meeting that was moved since then; null without one, or when it named no day. */
  movedToOn?: string | null;
}

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
  /** Late but for a meeting that was moved to this day. */
  movedToOn: string | null;
}

/** Reads the clock on a day (`YYYY-MM-DD` in the program's zone). */
export function readMeetingClock(
  pairing: Pick<Pairing, 'status'>,
  terms: Terms,
  facts: MeetingFacts,
  todayOn: string,
): MeetingClock {
  const sinceOn = toSinceOn(terms, facts);
  const countedDays = toCountedDays(terms, sinceOn, todayOn);
  const limitDays = toLimitDays(terms, facts, todayOn);
  const late = toLateState(terms, facts, todayOn);
  const movedToOn = late !== null && isExcused(facts, todayOn) ? facts.movedToOn! : null;
  const isLate = late !== null && movedToOn === null;
  const clock = (state: MeetingState): MeetingClock => ({
    state,
    sinceDays: Math.max(0, daysBetween(sinceOn, todayOn)),
    countedDays,
    overdueDays: isLate ? countedDays - limitDays : 0,
    sinceOn,
    movedToOn,
  });
  const isSilent = pairing.status !== 'active' || todayOn < terms.startsOn || isResting(terms, todayOn);
  if (isSilent) return { ...clock('silent'), overdueDays: 0 };
  const lastWatchedOn = addDays(terms.endsOn, -LAST_DAYS);
  if (todayOn > lastWatchedOn) {
    const stoodBefore = isLate && lastWatchedOn > sinceOn && isLateOn(terms, facts, lastWatchedOn);
    if (!stoodBefore) return { ...clock('silent'), overdueDays: 0 };
  }
  if (isLate) return clock(late);
  const isDue = movedToOn !== null || countedDays > toCadenceOn(terms, todayOn);
  return clock(isDue ? 'due' : 'on-time');
}

/** Whether a meeting is late on a day, said or not: a day that rests says nothing. */
export const isLateOn = (terms: Terms, facts: MeetingFacts, dayOn: string): boolean =>
  toLateState(terms, facts, dayOn) !== null && !isExcused(facts, dayOn);

/** Whether the clock says that a meeting is late. */
export const isLateState = (state: MeetingState): state is LateState =>
  state !== 'silent' && state !== 'on-time' && state !== 'due';

/**
 * The first day after one on which the meeting counts as overdue when none is held until then; null when that would
 * only be in the last week or later, where nothing becomes late.
 */
export function toOverdueFromOn(terms: Terms, facts: MeetingFacts, afterOn: string): string | null {
  const lastOn = addDays(terms.endsOn, -LAST_DAYS);
  for (let dayOn = addDays(afterOn, 1); dayOn <= lastOn; dayOn = addDays(dayOn, 1)) {
    if (!isResting(terms, dayOn) && isLateOn(terms, facts, dayOn)) return dayOn;
  }
  return null;
}

/** The day from which the clock counts: the last held meeting, else the start, or what was told of before. */
export function toSinceOn({ startsOn, metBeforeOn }: Terms, { lastHeldOn }: MeetingFacts): string {
  const baseOn = metBeforeOn !== null && metBeforeOn > startsOn ? metBeforeOn : startsOn;
  return lastHeldOn !== null && lastHeldOn > baseOn ? lastHeldOn : baseOn;
}

/** Late only beyond cadence and grace, also where twice or four times the cadence is less. */
function toLateState(terms: Terms, facts: MeetingFacts, dayOn: string): LateState | null {
  const countedDays = toCountedDays(terms, toSinceOn(terms, facts), dayOn);
  const cadenceDays = toCadenceOn(terms, dayOn);
  if (countedDays <= toLimitDays(terms, facts, dayOn)) return null;
  if (countedDays > 4 * cadenceDays) return 'stalled';
  if (countedDays > 2 * cadenceDays) return 'at-risk';
  return facts.lastHeldOn === null && terms.metBeforeOn === null ? 'first-meeting-late' : 'overdue';
}

const isExcused = ({ movedToOn }: MeetingFacts, dayOn: string): boolean =>
  movedToOn !== null && movedToOn !== undefined && dayOn <= movedToOn;

function toLimitDays(terms: Terms, { lastHeldOn }: MeetingFacts, dayOn: string): number {
  if (lastHeldOn === null && terms.metBeforeOn === null) return FIRST_MEETING_DAYS;
  const cadenceDays = toCadenceOn(terms, dayOn);
  return cadenceDays + toGraceDays(cadenceDays);
}
