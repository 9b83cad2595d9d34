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
import { withOutbox, type OutboxPorts } from './outbox.ts';
import { isDue, isForConnection } from './standing.ts';
import { byAge, type WaitingSubmission } from './submission.ts';

export interface DeliveryPorts extends OutboxPorts, TransportPorts {
  permission: HostPermission;
  spread: Spread;
}

export type DeliveryBlock = 'not-connected' | 'revoked' | 'permission-missing' | 'storage-full';

export interface DeliveryReport {
  /** Why nothing could be sent at all; null when sending was possible. */
  block: DeliveryBlock | null;
  /** Check-ins and briefing requests that went out. */
  attempts: number;
}

export interface DeliveryOptions {
  /** Also what is not yet due after a failure: the person asked, or the network came back. */
  now: boolean;
  /** Ask for a new briefing even when nothing waits. */
  refreshBriefing: boolean;
}

/** Sends everything that is due. Concurrent calls wait for each other. */
export const deliver = (ports: DeliveryPorts, options: DeliveryOptions): Promise<DeliveryReport> =>
  ports.locks.run('delivery', async () => {
    try {
      return await deliverAlone(ports, options);
    } catch (error) {
      // Nothing was lost: what could not be written stays as it was and is tried again.
      if (error instanceof StorageFullError) return { block: 'storage-full', attempts: 0 };
      throw error;
    }
  });

async function deliverAlone(ports: DeliveryPorts, options: DeliveryOptions): Promise<DeliveryReport> {
  const tried = new Set<string>();
  let needsBriefing = options.refreshBriefing;
  let mostMessages: number | undefined;
  const report = (block: DeliveryBlock | null) => ({ block, attempts: tried.size });
  for (;;) {
    const snapshot = await ports.store.snapshot();
    const connection = snapshot.read(keys.connection);
    if (!connection) return report('not-connected');
    if (connection.status === 'revoked') return report('revoked');
    if (!(await ports.permission.isGranted())) return report('permission-missing');
    const due = findDue(snapshot, connection, ports.clock.nowMs(), options.now).filter(
      ({ id }) => !tried.has(id),
    );
    const batch = toBatch(due, mostMessages);
    if (batch.length === 0 && !needsBriefing) return report(null);
    const marked = await markAttempt(ports, batch);
    for (const { id } of batch) tried.add(id);
    if (marked.length === 0 && !needsBriefing) continue;
    const messages = [...marked.map(toMessage), toBriefingRequest(ports)];
    needsBriefing = false;
    const outcome = await sendMessages(ports, connection, messages, snapshot.read(keys.clockSkewMs) ?? 0);
    await applyOutcome(ports, connection, marked, outcome);
    if (outcome.kind === 'answered') continue;
    if (!isOneToBlame(outcome) || marked.length <= 1) return report(null);
    // One of them may be what the ledger cannot read: each goes alone, so that it holds up no other.
    mostMessages = 1;
    for (const { id } of marked) tried.delete(id);
    options = { ...options, now: true };
  }
}

const isOneToBlame = (outcome: SendOutcome): boolean =>
  outcome.kind === 'turned-away' && (outcome.reason === 'not-understood' || outcome.reason === 'failed');

function findDue(
  snapshot: Snapshot,
  connection: Connection,
  nowMs: number,
  now: boolean,
): WaitingSubmission[] {
  return snapshot
    .list(families.submissions)
    .filter((submission) => submission.state === 'waiting')
    .filter((submission) => isForConnection(submission, connection) && isDue(submission, nowMs, now))
    .sort(byAge);
}

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
