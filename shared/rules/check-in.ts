/**
 * What makes a check-in acceptable as a whole, beyond each field's own rule. The form asks before sending, the ledger
 * asks again before writing; both say the same.
 */
import type { Issue } from '../protocol/issue.ts';
import { LONGEST_MEETING_MINUTES, type CheckInFields } from '../tables/check-ins.ts';
import { toEpochMs } from '../time/instants.ts';

/** A clock may be this much ahead before a meeting counts as being in the future. */
export const FUTURE_SLACK_MS = 10 * 60_000;

export interface CheckInContext {
  /** Null when the ledger (or the briefing) has no such pairing. */
  pairing: { status: string; startsOn: string; endsOn: string | null } | null;
  isOwnPairing: boolean;
  /** Milliseconds since 1970, by the checking side's clock. */
  nowMs: number;
  /** Date of the meeting in the program's zone, `YYYY-MM-DD`. */
  metOn: string;
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
    if (context.metOn < pairing.startsOn) {
      issues.push({ code: 'pairing-not-started', field: 'startsAt', params: { startsOn: pairing.startsOn } });
    }
    if (pairing.endsOn !== null && context.metOn > pairing.endsOn) {
      issues.push({ code: 'pairing-ended', field: 'pairingId', params: { endedOn: pairing.endsOn } });
    }
  }
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
