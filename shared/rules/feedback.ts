/**
 * What makes a mentee's answer acceptable as a whole, and which earlier answer it corrects. The page asks before
 * sending, the ledger asks again before writing; both say the same.
 */
import type { Issue } from '../protocol/issue.ts';
import type { FeedbackFields } from '../protocol/messages/feedback.ts';
import type { Feedback } from '../tables/feedback.ts';
import { addDays, toDateOn } from '../time/serial-dates.ts';
import { toEpochMs } from '../time/instants.ts';
import { findEndIssues, TOLERANCE_DAYS, type Period } from './check-in.ts';
import { toCurrentRows } from './current-rows.ts';

export interface FeedbackContext {
  /** Null when the ledger (or the page) has no such pairing. */
  pairing: Period | null;
  isOwnPairing: boolean;
  /** Milliseconds since 1970, by the checking side's clock. */
  nowMs: number;
  /** Today where the person is, `YYYY-MM-DD`. */
  todayOn: string;
}

/** Every issue at once; an empty list means the answer may be recorded. */
export function checkFeedback(fields: FeedbackFields, context: FeedbackContext): Issue[] {
  const issues: Issue[] = [];
  const { pairing, todayOn, nowMs } = context;
  const { metOn, outcome } = fields;
  if (outcome === null) issues.push({ code: 'required', field: 'outcome' });
  if (metOn === null) issues.push({ code: 'required', field: 'metOn' });
  if (!pairing) issues.push({ code: 'pairing-unknown', field: 'pairingId' });
  else if (!context.isOwnPairing) issues.push({ code: 'not-your-mentor', field: 'pairingId' });
  else if (metOn !== null) {
    if (metOn < addDays(pairing.startsOn, -TOLERANCE_DAYS)) {
      issues.push({ code: 'pairing-not-started', field: 'metOn', params: { startsOn: pairing.startsOn } });
    }
    issues.push(...findEndIssues(pairing, { metOn, todayOn, nowMs }));
  }
  // A meeting can be moved before it takes place; that it was held or missed shows only then.
  if (metOn !== null && outcome !== 'moved' && metOn > todayOn) {
    issues.push({ code: 'meeting-ahead', field: 'metOn' });
  }
  if (outcome === 'held' && fields.rating === null) issues.push({ code: 'required', field: 'rating' });
  return issues;
}

/** The day at a moment, by the clock of the place where an instant was written down. */
export function toDateAtOffsetOf(instantAt: string, nowMs: number): string {
  const sign = /([+-])(\d{2}):?(\d{2})$/.exec(instantAt);
  const minutes = sign ? (sign[1] === '-' ? -1 : 1) * (Number(sign[2]) * 60 + Number(sign[3])) : 0;
  return toDateOn(Math.floor((nowMs + minutes * 60_000) / 86_400_000));
}

/** The columns by which an earlier answer is found. */
export type AnswerFact = Pick<
  Feedback,
  'id' | 'pairingId' | 'byPersonId' | 'givenOn' | 'metOn' | 'startsAt' | 'eventId' | 'supersedesId'
>;

/** The person's answer for that meeting which counts now; null where there is none. */
export function findAnswerOf<R extends AnswerFact>(
  rows: readonly R[],
  personId: string,
  meeting: Pick<FeedbackFields, 'pairingId' | 'metOn' | 'startsAt' | 'eventId'>,
): R | null {
  const own = rows.filter((row) => row.byPersonId === personId && row.pairingId === meeting.pairingId);
  const [last = null] = toCurrentRows(own)
    .filter((row) => isSameMeeting(row, meeting))
    .reverse();
  return last;
}

/**
 * Whether two accounts of one pairing tell of one meeting: the same start, or the same day unless each names another
 * start. Two meetings in a day are told apart by their starts alone.
 */
export function isSameMeeting(
  row: Pick<AnswerFact, 'metOn' | 'startsAt' | 'givenOn'>,
  meeting: Pick<FeedbackFields, 'metOn' | 'startsAt'>,
): boolean {
  if (row.startsAt !== null && meeting.startsAt !== null) {
    return toEpochMs(row.startsAt) === toEpochMs(meeting.startsAt);
  }
  return (row.metOn ?? row.givenOn) === meeting.metOn;
}
