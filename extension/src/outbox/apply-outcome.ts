/**
 * What an answer, or the lack of one, changes in the storage: each check-in by its own result, the connection by the
 * status of the whole, the briefing and the clock by what came along.
 */
import * as v from 'valibot';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { briefingSchema } from '../../../shared/protocol/messages/briefing.ts';
import { checkInMessage } from '../../../shared/protocol/messages/check-in.ts';
import { families, keyIn, keys } from '../store/keys.ts';
import { entry, type Entry, type Snapshot } from '../store/store.ts';
import type { ParsedReply } from '../transport/answer.ts';
import { isSameConnection, type Connection } from '../transport/connection.ts';
import type { SendOutcome } from '../transport/send-messages.ts';
import { toAskedWaitMs, toBackoffMs } from './backoff.ts';
import { withMeetings } from './briefing-age.ts';
import { withOutbox, type OutboxPorts } from './outbox.ts';
import { toPruned } from './prune.ts';
import { toBase, type DeliveryProblem, type StoredSubmission, type WaitingSubmission } from './submission.ts';

/** From 0 to 1, at random: spreads the attempts of many browsers. */
export type Spread = () => number;

type Result = ParsedReply['results'][number];

/**
 * Writes what an outcome means for the check-ins that were sent. Rejects with StorageFullError when there is no room;
 * they then stay waiting and are asked about again.
 */
export function applyOutcome(
  ports: OutboxPorts & { spread: Spread },
  connection: Connection,
  sent: readonly WaitingSubmission[],
  outcome: SendOutcome,
): Promise<void> {
  return withOutbox(ports, async () => {
    const snapshot = await ports.store.snapshot();
    const nowMs = ports.clock.nowMs();
    const spread = ports.spread();
    const askedWaitMs = outcome.kind === 'turned-away' ? outcome.retryAfterMs : null;
    const quietMs = askedWaitMs === null ? 0 : toAskedWaitMs(askedWaitMs, spread);
    const changed = sent
      .map(({ id }) => snapshot.read(keyIn(families.submissions, id)))
      .filter((submission) => submission?.state === 'waiting')
      .map((submission) =>
        toNextState(submission, outcome, nowMs, Math.max(quietMs, toBackoffMs(submission.attempts, spread))),
      );
    const entries: Entry[] = changed.map((submission) =>
      entry(keyIn(families.submissions, submission.id), submission),
    );
    if (quietMs > 0) entries.push(entry(keys.quietUntilMs, nowMs + quietMs));
    await ports.store.write(...entries, ...toSideEffects(snapshot, connection, outcome, changed));
    const pruned = toPruned(snapshot);
    if (pruned.length > 0) await ports.store.remove(...pruned);
  });
}

function toNextState(
  submission: WaitingSubmission,
  outcome: SendOutcome,
  nowMs: number,
  waitMs: number,
): StoredSubmission {
  const later = (problem: DeliveryProblem, issues: Issue[] = []): WaitingSubmission => ({
    ...submission,
    problem,
    problemIssues: issues,
    nextAttemptMs: nowMs + waitMs,
  });
  if (outcome.kind === 'fault') return later(outcome.fault);
  if (outcome.kind === 'turned-away') return later(outcome.reason, outcome.issues);
  const result = outcome.results.find(({ id }) => id === submission.id);
  const base = toBase(submission);
  switch (result?.status) {
    case 'recorded':
    case 'known':
      return { ...base, state: 'recorded', recordedMs: nowMs, checkInId: toCheckInId(result) };
    case 'refused':
      return { ...base, state: 'refused', refusedMs: nowMs, issues: toIssues(result) };
    case 'try-later':
      return later('try-later', toIssues(result));
    default:
      return later('not-acknowledged');
  }
}

/** The ledger's own id of the row; the submission's where an older ledger does not say. */
function toCheckInId(result: Result): string {
  const parsed = v.safeParse(checkInMessage.resultSchema, result.data);
  return parsed.success ? parsed.output.checkInId : result.id;
}

/** Codes that this version does not know are kept: their sentence is a general one. */
const toIssues = (result: Result): Issue[] => (result.issues ?? []) as Issue[];

function toSideEffects(
  snapshot: Snapshot,
  connection: Connection,
  outcome: SendOutcome,
  changed: readonly StoredSubmission[],
): Entry[] {
  if (outcome.kind === 'fault') return [];
  const entries: Entry[] = [];
  const stored = snapshot.read(keys.connection);
  const isSameDevice = stored !== null && isSameConnection(stored, connection);
  const isGone =
    outcome.kind === 'turned-away' && (outcome.reason === 'revoked' || outcome.reason === 'unknown-device');
  if (isSameDevice && (isGone || stored.mode !== outcome.mode))
    entries.push(
      entry(keys.connection, { ...stored, mode: outcome.mode, status: isGone ? 'revoked' : stored.status }),
    );
  if ((snapshot.read(keys.clockSkewMs) ?? 0) !== outcome.skewMs)
    entries.push(entry(keys.clockSkewMs, outcome.skewMs));
  if (outcome.kind !== 'answered' || !isSameDevice) return entries;
  const known = snapshot.read(keys.briefing);
  const briefing =
    findBriefing(outcome.results) ?? (known && withMeetings(known, toRecordedNow(changed, outcome.results)));
  if (briefing && briefing !== known) entries.push(entry(keys.briefing, briefing));
  return entries;
}

/** Those that the ledger did not have before. */
const toRecordedNow = (changed: readonly StoredSubmission[], results: readonly Result[]) =>
  changed.filter(({ id }) => results.some((result) => result.id === id && result.status === 'recorded'));

function findBriefing(results: readonly Result[]) {
  for (const { data } of results) {
    const parsed = v.safeParse(briefingSchema, data);
    if (parsed.success) return parsed.output;
  }
  return null;
}
