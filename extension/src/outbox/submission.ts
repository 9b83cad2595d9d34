/**
 * One check-in that a person has sent, from the press of the button until long after the ledger has it. It changes
 * its state in place, one key, one write: there is no moment at which it is in two places or in none.
 * It would break if anything but an acknowledgement that names its id made it `recorded`.
 */
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { CheckInSubmission } from '../../../shared/protocol/messages/check-in.ts';
import type { ExchangeFault } from '../transport/exchange.ts';
import type { TurnedAway } from '../transport/send-messages.ts';

/** Where a submission belongs: it is never sent to another program by accident. */
export interface Destination {
  webAppUrl: string;
  personId: string;
  programName: string;
}

/** Why the last attempt did not bring an acknowledgement. */
export type DeliveryProblem = ExchangeFault | TurnedAway | 'not-acknowledged';

export interface SubmissionBase {
  /** Made once with the draft; the ledger recognizes a repeat by it. */
  id: string;
  data: CheckInSubmission;
  /** Of the calendar event, to find the check-in of a meeting again; null when written by hand. */
  eventKey: string | null;
  pairingLabel: string;
  /** `YYYY-MM-DD`, in the zone of the meeting. */
  metOn: string;
  destination: Destination;
  /** Milliseconds since 1970, when the person pressed Send. */
  createdMs: number;
  /** The draft it was sent from, and which version of it; absent where an earlier extension sent it. */
  from?: { draftId: string; version: number };
}

export interface WaitingSubmission extends SubmissionBase {
  state: 'waiting';
  /** Not sent before this moment, so that the person can take it back. */
  holdUntilMs: number;
  /** Attempts begun. Above 0 the ledger may have it, so it can no longer be taken back or changed. */
  attempts: number;
  lastAttemptMs: number | null;
  /** Not tried again by itself before this moment. */
  nextAttemptMs: number;
  problem: DeliveryProblem | null;
  /** What the ledger said beside `problem`. */
  problemIssues?: Issue[];
}

/** The ledger will never take it as it is; the person changes it or gives it up. */
export interface RefusedSubmission extends SubmissionBase {
  state: 'refused';
  issues: Issue[];
  refusedMs: number;
}

/** In the ledger; kept for corrections and the history. */
export interface RecordedSubmission extends SubmissionBase {
  state: 'recorded';
  recordedMs: number;
  /** Id of the row. */
  checkInId: string;
}

export type StoredSubmission = WaitingSubmission | RefusedSubmission | RecordedSubmission;

/** What stays the same through all states. */
export const toBase = ({
  id,
  data,
  eventKey,
  pairingLabel,
  metOn,
  destination,
  createdMs,
  from,
}: StoredSubmission): SubmissionBase => ({
  id,
  data,
  eventKey,
  pairingLabel,
  metOn,
  destination,
  createdMs,
  ...(from && { from }),
});

/** Whether the ledger does not have it yet, as far as this browser knows. */
export const isPending = (
  submission: StoredSubmission,
): submission is WaitingSubmission | RefusedSubmission => submission.state !== 'recorded';

/** Oldest first: the order in which things are sent and listed. */
export const byAge = (a: StoredSubmission, b: StoredSubmission): number =>
  a.createdMs - b.createdMs || a.id.localeCompare(b.id);
