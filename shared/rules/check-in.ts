/**
 * What makes a check-in acceptable as a whole, beyond each field's own rule. The form asks before sending, the ledger
 * asks again before writing; both say the same.
 */
import type { Issue } from '../protocol/issue.ts';
import { LONGEST_MEETING_MINUTES, type CheckInFields } from '../tables/check-ins.ts';
import { toEpochMs } from '../time/instants.ts';
import { addDays } from '../time/serial-dates.ts';

/** A clock may be this much ahead before a meeting counts as being in the future. */
export const FUTURE_SLACK_MS = 10 * 60_000;

/** Notes of meetings before the end are taken for this many days after it. */
export const LATE_NOTE_DAYS = 14;

/** The last day on which a note of a pairing that ended on that day is taken. */
export const toLateUntil = (endedOn: string): string => addDays(endedOn, LATE_NOTE_DAYS);

/** The days of a pairing as far as check-ins go, `YYYY-MM-DD`, both included. */
export interface Period {
  status: string;
  startsOn: string;
  endsOn: string | null;
  /** It is over, and nobody wrote since when. */
  isEndUnknown?: boolean | undefined;
}

export interface CheckInContext {
  /** Null when the ledger (or the briefing) has no such pairing. */
  pairing: Period | null;
  isOwnPairing: boolean;
  /** Milliseconds since 1970, by the checking side's clock. */
  nowMs: number;
  /** Date of the meeting in the program's zone, `YYYY-MM-DD`. */
  metOn: string;
  /** Today in the program's zone; late notes are judged only where it is given. */
  todayOn?: string;
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** Every issue at once; an empty list means the check-in may be recorded. */
export function checkCheckIn(fields: CheckInFields, context: CheckInContext): Issue[] {
  const issues: Issue[] = [];
  const { pairing } = context;
  if (!pairing) issues.push({ code: 'pairing-unknown', field: 'pairingId' });
  else if (!context.isOwnPairing) issues.push({ code: 'pairing-not-yours', field: 'pairingId' });
  else {
    if (context.metOn < pairing.startsOn) {
      issues.push({ code: 'pairing-not-started', field: 'startsAt', params: { startsOn: pairing.startsOn } });
    }
    issues.push(...findEndIssues(pairing, context));
  }
  // A meeting can be moved before it begins; that it was held or missed shows only then.
  if (fields.outcome !== 'moved' && toEpochMs(fields.startsAt) > context.nowMs + FUTURE_SLACK_MS)
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

function findEndIssues({ endsOn, isEndUnknown }: Period, { metOn, todayOn }: CheckInContext): Issue[] {
  if (isEndUnknown) return [{ code: 'pairing-end-unknown', field: 'pairingId' }];
  if (endsOn === null) return [];
  if (metOn > endsOn) return [{ code: 'pairing-ended', field: 'pairingId', params: { endedOn: endsOn } }];
  const untilOn = toLateUntil(endsOn);
  if (todayOn === undefined || todayOn <= untilOn) return [];
  return [{ code: 'too-late', field: 'pairingId', params: { endedOn: endsOn, untilOn } }];
}
