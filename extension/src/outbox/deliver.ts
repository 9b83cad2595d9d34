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
import { toBatch, toMessage } from './batch.ts';
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
  /** Ask for a new briefing even when nothing waits. */
  refreshBriefing: boolean;
}

/**
 * Sends everything that is due; concurrent calls wait for each other. A briefing comes with each sending; asked for
 * alone it holds up nobody.
 * @returns why nothing could be sent; null when sending was possible.
 */
export async function deliver(ports: DeliveryPorts, options: DeliveryOptions): Promise<DeliveryBlock | null> {
  try {
    const { block, attempts } = await withRoom(ports.store, () =>
      ports.locks.run('delivery', () => deliverDue(ports, options.now)),
    );
    if (block === null && attempts === 0 && options.refreshBriefing) await refreshBriefing(ports);
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
}

async function deliverDue(ports: DeliveryPorts, now: boolean): Promise<DeliveryReport> {
  const tried = new Set<string>();
  let attempts = 0;
  let isOneByOne = false;
  let failuresInRow = 0;
  for (;;) {
    const ready = await prepare(ports);
    if ('block' in ready) return { block: ready.block, attempts };
    const due = findDue(ready, ports.clock.nowMs(), now || isOneByOne).filter(({ id }) => !tried.has(id));
    // What has failed before goes alone and last, each in its turn: it may be what fails, and holds up no other.
    const fresh = due.filter((submission) => !isSuspect(submission));
    const batch = fresh.length > 0 ? toBatch(fresh, isOneByOne ? 1 : undefined) : toBatch(due, 1);
    if (batch.length === 0) return { block: null, attempts };
    const marked = await markAttempt(ports, batch);
    for (const { id } of batch) tried.add(id);
    if (marked.length === 0) continue;
    attempts += 1;
    const outcome = await sendAndApply(ports, ready, marked);
    failuresInRow = outcome.kind === 'answered' ? 0 : failuresInRow + 1;
    if (outcome.kind === 'answered') continue;
    const mayBeOwn =
      isOneToBlame(outcome) ||
      (outcome.kind === 'fault' && marked.length === 1 && OWN_FAILURES.includes(outcome.fault));
    if (!mayBeOwn || failuresInRow > MOST_FAILURES) return { block: null, attempts };
    if (marked.length === 1) continue;
    // One of them may be what the ledger cannot read: each goes alone, so that it holds up no other.
    isOneByOne = true;
    for (const { id } of marked) tried.delete(id);
  }
}

async function refreshBriefing(ports: DeliveryPorts): Promise<void> {
  const ready = await prepare(ports);
  if (!('block' in ready)) await sendAndApply(ports, ready, []);
}

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
  { snapshot, connection }: Ready,
  marked: readonly WaitingSubmission[],
): Promise<SendOutcome> {
  const messages = [...marked.map(toMessage), toBriefingRequest(ports)];
  const outcome = await sendMessages(ports, connection, messages, snapshot.read(keys.clockSkewMs) ?? 0);
  await applyOutcome(ports, connection, marked, outcome);
  return outcome;
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
