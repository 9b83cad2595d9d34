/**
 * What makes a check-in acceptable as a whole, beyond each field's own rule. The form asks before sending, the ledger
 * asks again before writing; both say the same.
 */
import type { Issue } from '../protocol/issue.ts';
import type { CheckInFields } from '../tables/check-ins.ts';
import { LONGEST_MEETING_MINUTES } from '../schema/longest-meeting.ts';
import { toEpochMs } from '../time/instants.ts';
import { addDays, toDateOn } from '../time/serial-dates.ts';

/** A clock may be this much ahead before a meeting counts as being in the future. */
export const FUTURE_SLACK_MS = 10 * 60_000;

/** A person's own day may be the one before or after the program's. */
export const TOLERANCE_DAYS = 1;
/** Who has ended a pairing, or left, writes late notes of meetings before that day for this long. */
export const LATE_NOTE_DAYS = 14;

/** The last day on which a note is taken, after an end on that day. */
export const toLateUntil = (endedOn: string): string => addDays(endedOn, LATE_NOTE_DAYS);

/** The days of a pairing as far as check-ins go, `YYYY-MM-DD`, both included. */
export interface Period {
  status: string;
  startsOn: string;
  endsOn: string | null;
  /** The day on which the first of the two left; absent while both are there. */
  leftOn?: string | null | undefined;
  /** It is over, or somebody left, and nobody wrote since when. */
  isEndUnknown?: boolean | undefined;
}

export interface CheckInContext {
  /** Null when the ledger (or the briefing) has no such pairing. */
  pairing: Period | null;
  isOwnPairing: boolean;
  /** Milliseconds since 1970, by the checking side's clock. */
  nowMs: number;
  /** Date of the meeting in the mentor's own zone, `YYYY-MM-DD`. */
  metOn: string;
  /** Today in the same zone, by which late notes are judged; the day of `nowMs` in UTC where it is not given. */
  todayOn?: string;
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** Every issue at once; an empty list means the check-in may be recorded. */
export function checkCheckIn(fields: CheckInFields, context: CheckInContext): Issue[] {
  const issues: Issue[] = [];
  const { pairing } = context;
  const isWithdrawn = fields.outcome === 'withdrawn';
  if (isWithdrawn && fields.supersedesId === null)
    issues.push({ code: 'supersedes-unknown', field: 'supersedesId' });
  if (!pairing) issues.push({ code: 'pairing-unknown', field: 'pairingId' });
  else if (!context.isOwnPairing) issues.push({ code: 'pairing-not-yours', field: 'pairingId' });
  else if (!isWithdrawn) {
    if (context.metOn < addDays(pairing.startsOn, -TOLERANCE_DAYS)) {
      issues.push({ code: 'pairing-not-started', field: 'startsAt', params: { startsOn: pairing.startsOn } });
    }
    issues.push(...findEndIssues(pairing, context));
  } else issues.push(...findEndIssues(pairing, { ...context, metOn: pairing.startsOn }));
  // A meeting can be moved before it begins; that it was held or missed shows only then.
  if (
    fields.outcome !== 'moved' &&
    !isWithdrawn &&
    toEpochMs(fields.startsAt) > context.nowMs + FUTURE_SLACK_MS
  )
    issues.push({ code: 'in-the-future', field: 'startsAt' });
  if (fields.outcome === 'held') {
    if (fields.minutes === null || fields.minutes <= 0)
      issues.push({ code: 'minutes-missing', field: 'minutes' });
    else if (fields.minutes > LONGEST_MEETING_MINUTES)
      issues.push({ code: 'too-long-meeting', field: 'minutes' });
    if (!fields.notePrivate && isBlank(fields.worked) && isBlank(fields.didNotWork)) {
      issues.push({ code: 'note-missing', field: 'worked' });
    }
  }
  return issues;
}

const toUtcDay = ({ nowMs }: Pick<CheckInContext, 'nowMs'>): string =>
  toDateOn(Math.floor(nowMs / 86_400_000));

/** Who has left records nothing of the days after; an end that the owner has decided is the end. One issue at most. */
export function findEndIssues(
  pairing: Period,
  context: Pick<CheckInContext, 'metOn' | 'todayOn' | 'nowMs'>,
): Issue[] {
  const { endsOn, leftOn, isEndUnknown } = pairing;
  const { metOn, todayOn = toUtcDay(context) } = context;
  if (isEndUnknown) return [{ code: 'pairing-end-unknown', field: 'pairingId' }];
  if (typeof leftOn === 'string') {
    const params = { endedOn: leftOn, untilOn: toLateUntil(leftOn) };
    if (metOn > leftOn) return [{ code: 'pairing-ended', field: 'pairingId', params: { endedOn: leftOn } }];
    if (todayOn > params.untilOn) return [{ code: 'too-late', field: 'pairingId', params }];
  }
  if (!isTooLate(pairing, context)) return [];
  return [{ code: 'pairing-ended', field: 'pairingId', params: { endedOn: endsOn! } }];
}

/**
 * Whether a pairing takes no more check-ins of that day. One that is past its end and not ended takes them still: the
 * owner has not decided yet.
 */
function isTooLate(
  { status, endsOn }: Period,
  context: Pick<CheckInContext, 'metOn' | 'todayOn' | 'nowMs'>,
): boolean {
  const { metOn, todayOn = toUtcDay(context) } = context;
  const isEnded = status === 'completed' || status === 'ended-early';
  if (!isEnded || endsOn === null) return false;
  return metOn > addDays(endsOn, TOLERANCE_DAYS) || todayOn > toLateUntil(endsOn);
}
