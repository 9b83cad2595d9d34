/**
 * How a check-in stands, as a person understands it: what it waits for and whether they have to do something.
 * Times too far ahead are not believed: the clock may have been set back since.
 */
import { parseWebAppAddress } from '../../../shared/protocol/web-app-address.ts';
import type { Connection } from '../transport/connection.ts';
import { NETWORK_TIMEOUT_MS } from '../platform/limits.ts';
import type { DeliveryProblem, Destination, StoredSubmission, WaitingSubmission } from './submission.ts';
import { LONGEST_BACKOFF_MS } from './backoff.ts';

/** The longest time in which a check-in can be taken back, as a person may choose it and with some to spare. */
export const LONGEST_HOLD_MS = 150_000;

export type BlockReason =
  | 'not-connected'
  | 'revoked'
  | 'permission-missing'
  | 'other-program'
  | 'extension-outdated'
  | 'ledger-outdated'
  | 'sign-in-needed'
  | 'wrong-account';

export type Standing =
  | { kind: 'recorded' }
  | { kind: 'refused' }
  /** Can be taken back for this long. */
  | { kind: 'held'; leftMs: number }
  | { kind: 'sending' }
  /** Will be sent by itself; `problem` tells why it has not been yet. */
  | { kind: 'waiting'; problem: DeliveryProblem | null }
  /** Waits for the person. */
  | { kind: 'blocked'; reason: BlockReason };

export interface StandingContext {
  connection: Connection | null;
  hasPermission: boolean;
  nowMs: number;
}

const holdLeftMs = (submission: WaitingSubmission, nowMs: number): number => {
  const leftMs = submission.holdUntilMs - nowMs;
  return leftMs > LONGEST_HOLD_MS ? 0 : Math.max(0, leftMs);
};

/** Whether an attempt should be made. `now`: do not wait for the next moment after a failure. */
export function isDue(submission: WaitingSubmission, nowMs: number, now: boolean): boolean {
  if (holdLeftMs(submission, nowMs) > 0) return false;
  const waitMs = submission.nextAttemptMs - nowMs;
  return now || waitMs <= 0 || waitMs > 2 * LONGEST_BACKOFF_MS;
}

/** When the next attempt is due, in milliseconds since 1970. */
export const nextDueMs = (submission: WaitingSubmission): number =>
  Math.max(submission.holdUntilMs, submission.nextAttemptMs);

/**
 * Whether it belongs to the ledger that this browser is connected to: told by the web app's address and who the person
 * is there. Names prove nothing: anybody may call a program like another.
 */
export const isForConnection = (
  { destination }: { destination: Destination },
  connection: Connection,
): boolean =>
  destination.personId === connection.personId &&
  [connection.webAppUrl, ...(connection.formerUrls ?? [])].some(
    (url) => toPlain(url) === toPlain(destination.webAppUrl),
  );

/** What an earlier version stored may be another form of the same address. */
function toPlain(webAppUrl: string): string {
  const address = parseWebAppAddress(webAppUrl, { allowLoopback: true });
  return typeof address === 'string' ? webAppUrl : address.webAppUrl;
}

/** Whether the person may give it up: the ledger has refused it, or it waits for what may never come. */
export const canGiveUp = (standing: Standing): boolean =>
  standing.kind === 'refused' ||
  standing.kind === 'blocked' ||
  (standing.kind === 'waiting' && standing.problem !== null);

const NEEDS_PERSON: readonly string[] = [
  'revoked',
  'extension-outdated',
  'ledger-outdated',
  'sign-in-needed',
  'wrong-account',
] satisfies BlockReason[];

/** How a check-in stands now. */
export function toStanding(submission: StoredSubmission, context: StandingContext): Standing {
  if (submission.state !== 'waiting') return { kind: submission.state };
  const { connection, nowMs } = context;
  if (!connection) return { kind: 'blocked', reason: 'not-connected' };
  if (connection.status === 'revoked') return { kind: 'blocked', reason: 'revoked' };
  if (!isForConnection(submission, connection)) return { kind: 'blocked', reason: 'other-program' };
  if (!context.hasPermission) return { kind: 'blocked', reason: 'permission-missing' };
  const leftMs = holdLeftMs(submission, nowMs);
  if (leftMs > 0) return { kind: 'held', leftMs };
  const { problem, lastAttemptMs, nextAttemptMs } = submission;
  const sinceMs = lastAttemptMs === null ? Infinity : nowMs - lastAttemptMs;
  const isUnderWay = nextAttemptMs <= (lastAttemptMs ?? 0) && sinceMs >= 0 && sinceMs < NETWORK_TIMEOUT_MS;
  if (isUnderWay) return { kind: 'sending' };
  if (problem !== null && NEEDS_PERSON.includes(problem))
    return { kind: 'blocked', reason: problem as BlockReason };
  return { kind: 'waiting', problem };
}
