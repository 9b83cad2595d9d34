/**
 * Sends what waits, one sender at a time for the whole browser. The order is: note the attempt, send, and only an
 * answer that names a check-in's id changes its state; so a kill at any moment leads at worst to a repeat, which the
 * ledger recognizes by the id.
 * It would break if a check-in were changed on anything less than its own result.
 */
import type { SignedBody } from '../../../shared/protocol/envelope.ts';
import { briefingMessage } from '../../../shared/protocol/messages/briefing.ts';
import { StorageFullError, type HostPermission } from '../platform/ports.ts';
import { families, keyIn, keys } from '../store/keys.ts';
import { entry, type Snapshot } from '../store/store.ts';
import type { Connection } from '../transport/connection.ts';
import { sendMessages, type SendOutcome, type TransportPorts } from '../transport/send-messages.ts';
import { applyOutcome, type Spread } from './apply-outcome.ts';
import { isQuiet } from './backoff.ts';
import { toBatch, toMessage } from './batch.ts';
import { isBriefingOld, isOtherVersion } from './briefing-age.ts';
import { withRoom } from './make-room.ts';
import { withOutbox, type OutboxPorts } from './outbox.ts';
import { isDue, isForConnection } from './standing.ts';
import { byAge, type DeliveryProblem, type WaitingSubmission } from './submission.ts';

export interface DeliveryPorts extends OutboxPorts, TransportPorts {
  permission: HostPermission;
  spread: Spread;
}

/** Why nothing can be sent at all. */
export type DeliveryBlock = 'not-connected' | 'revoked' | 'permission-missing' | 'storage-full';

export interface DeliveryOptions {
  /** Also what is not yet due after a failure: the person asked, or the network came back. */
  now: boolean;
  /** Ask for a new briefing even where the stored one is not old. */
  refreshBriefing: boolean;
}

/**
 * Sends everything that is due; concurrent calls wait for each other. A briefing comes along where one is needed;
 * asked for alone it holds up nobody. While the ledger asked for a pause, nothing is sent, whoever wants it.
 * @returns why nothing could be sent; null when sending was possible.
 */
export async function deliver(ports: DeliveryPorts, options: DeliveryOptions): Promise<DeliveryBlock | null> {
  try {
    const report = await withRoom(ports.store, () =>
      ports.locks.run('delivery', () => deliverDue(ports, options)),
    );
    const { block, hasBriefing } = report;
    if (block === null && !hasBriefing && (options.refreshBriefing || report.isBriefingChanged))
      await refreshBriefing(ports, true);
    else if (block === null && report.attempts === 0) await refreshBriefing(ports, false);
    return block;
  } catch (error) {
    // Nothing is lost: what could not be written stays as it was and is tried again.
    if (error instanceof StorageFullError) return 'storage-full';
    throw error;
  }
}

/** After so many failures in a row it is the ledger that is at fault, not a check-in. */
const MOST_FAILURES = 4;

interface DeliveryReport {
  block: DeliveryBlock | null;
  /** POSTs made. */
  attempts: number;
  /** A new briefing came along. */
  hasBriefing: boolean;
  /** An answer told that the briefing has changed, and none came along. */
  isBriefingChanged: boolean;
}

async function deliverDue(
  ports: DeliveryPorts,
  { now, refreshBriefing: wantsBriefing }: DeliveryOptions,
): Promise<DeliveryReport> {
  const tried = new Set<string>();
  const report: DeliveryReport = {
    ...{ block: null, attempts: 0, hasBriefing: false, isBriefingChanged: false },
  };
  let isOneByOne = false;
  let failuresInRow = 0;
  for (;;) {
    const ready = await prepare(ports);
    if ('block' in ready) return { ...report, block: ready.block };
    if (isPaused(ready, ports)) return report;
    const due = findDue(ready, ports.clock.nowMs(), now || isOneByOne).filter(({ id }) => !tried.has(id));
    // What has failed before goes alone and last, each in its turn: it may be what fails, and holds up no other.
    const fresh = due.filter((submission) => !isSuspect(submission));
    const batch = fresh.length > 0 ? toBatch(fresh, isOneByOne ? 1 : undefined) : toBatch(due, 1);
    if (batch.length === 0) return report;
    const marked = await markAttempt(ports, batch);
    for (const { id } of batch) tried.add(id);
    if (marked.length === 0) continue;
    report.attempts += 1;
    const { outcome, isAsked } = await sendAndApply(
      ports,
      ready,
      marked,
      wantsBriefing && !report.hasBriefing,
    );
    if (outcome.kind === 'answered') {
      report.hasBriefing ||= isAsked;
      report.isBriefingChanged ||=
        !isAsked && isOtherVersion(ready.snapshot.read(keys.briefing), outcome.briefingVersion);
    }
    failuresInRow = outcome.kind === 'answered' ? 0 : failuresInRow + 1;
    if (outcome.kind === 'answered') continue;
    const mayBeOwn =
      isOneToBlame(outcome) ||
      (outcome.kind === 'fault' && marked.length === 1 && OWN_FAILURES.includes(outcome.fault));
    if (!mayBeOwn || failuresInRow > MOST_FAILURES) return report;
    if (marked.length === 1) continue;
    // One of them may be what the ledger cannot read: each goes alone, so that it holds up no other.
    isOneByOne = true;
    for (const { id } of marked) tried.delete(id);
  }
}

/** `isWanted`: even where the stored one is not old. */
async function refreshBriefing(ports: DeliveryPorts, isWanted: boolean): Promise<void> {
  const ready = await prepare(ports);
  if ('block' in ready || isPaused(ready, ports)) return;
  // One that is not there came with no enrollment of this version: the next check-in brings it.
  const isThere = ready.snapshot.read(keys.briefing) !== null;
  if (isWanted || (isThere && needsBriefing(ready, ports))) await sendAndApply(ports, ready, [], true);
}

const isPaused = ({ snapshot }: Ready, { clock }: DeliveryPorts): boolean =>
  isQuiet(snapshot.read(keys.quietUntilMs), clock.nowMs());

const needsBriefing = ({ snapshot }: Ready, { clock }: DeliveryPorts): boolean =>
  isBriefingOld(snapshot.read(keys.briefing), clock.nowMs() + (snapshot.read(keys.clockSkewMs) ?? 0));

interface Ready {
  snapshot: Snapshot;
  connection: Connection;
}

async function prepare(ports: DeliveryPorts): Promise<Ready | { block: DeliveryBlock }> {
  const snapshot = await ports.store.snapshot();
  const connection = snapshot.read(keys.connection);
  if (!connection) return { block: 'not-connected' };
  if (connection.status === 'revoked') return { block: 'revoked' };
  if (!(await ports.permission.isGranted())) return { block: 'permission-missing' };
  return { snapshot, connection };
}

async function sendAndApply(
  ports: DeliveryPorts,
  ready: Ready,
  marked: readonly WaitingSubmission[],
  wantsBriefing: boolean,
): Promise<{ outcome: SendOutcome; isAsked: boolean }> {
  const { snapshot, connection } = ready;
  const isAsked = wantsBriefing || needsBriefing(ready, ports);
  const messages = [...marked.map(toMessage), ...(isAsked ? [toBriefingRequest(ports)] : [])];
  const outcome = await sendMessages(ports, connection, messages, snapshot.read(keys.clockSkewMs) ?? 0);
  await applyOutcome(ports, connection, marked, outcome);
  return { outcome, isAsked };
}

/** The ledger's own word that something in the POST was too much for it: worth asking for each at once. */
const isOneToBlame = (outcome: SendOutcome): boolean =>
  outcome.kind === 'turned-away' && (outcome.reason === 'not-understood' || outcome.reason === 'failed');

/** Failures that one check-in can be the cause of. */
const OWN_FAILURES: readonly (DeliveryProblem | null)[] = [
  'not-understood',
  'failed',
  'web-page-instead',
  'unreadable-answer',
  'timed-out',
  'not-acknowledged',
];

const isSuspect = ({ problem, attempts }: WaitingSubmission): boolean =>
  attempts > 0 && OWN_FAILURES.includes(problem);

function findDue({ snapshot, connection }: Ready, nowMs: number, now: boolean): WaitingSubmission[] {
  return snapshot
    .list(families.submissions)
    .filter((submission) => submission.state === 'waiting')
    .filter((submission) => isForConnection(submission, connection) && isDue(submission, nowMs, now))
    .sort((one, other) => turnOf(one) - turnOf(other) || byAge(one, other));
}

/** Those that were tried come in the order of their last attempt, so that each has its turn. */
const turnOf = (submission: WaitingSubmission): number =>
  isSuspect(submission) ? (submission.lastAttemptMs ?? 0) : 0;

/** Notes the attempt before anything leaves; what was taken back meanwhile is left out. */
async function markAttempt(
  ports: DeliveryPorts,
  batch: readonly WaitingSubmission[],
): Promise<WaitingSubmission[]> {
  if (batch.length === 0) return [];
  return withOutbox(ports, async () => {
    const snapshot = await ports.store.snapshot();
    const marked = batch
      .map(({ id }) => snapshot.read(keyIn(families.submissions, id)))
      .filter((submission) => submission?.state === 'waiting')
      .map((submission) => ({
        ...submission,
        attempts: submission.attempts + 1,
        lastAttemptMs: ports.clock.nowMs(),
      }));
    await ports.store.write(
      ...marked.map((submission) => entry(keyIn(families.submissions, submission.id), submission)),
    );
    return marked;
  });
}

const toBriefingRequest = (ports: DeliveryPorts): SignedBody['messages'][number] => ({
  type: briefingMessage.type,
  id: ports.newId(),
  data: {},
});
