/**
 * What a person can do with the check-ins they have sent: add, take back while nothing has left, give up a refused
 * one. Every change reads and writes under one lock, since windows and worker share the storage.
 * It would break if a check-in could be taken back after an attempt: the ledger might have it already.
 */
import type { Clock, Locks } from '../platform/ports.ts';
import { families, keyIn } from '../store/keys.ts';
import { entry, gone, type Entry, type Snapshot, type Store } from '../store/store.ts';
import type { StoredSubmission, WaitingSubmission } from './submission.ts';

export interface OutboxPorts {
  store: Store;
  locks: Locks;
  clock: Clock;
}

const submissionKey = (id: string) => keyIn(families.submissions, id);

/** Work on submissions that nobody else may change meanwhile. Keep it short: no network in it. */
export const withOutbox = <T>(ports: OutboxPorts, work: () => Promise<T>): Promise<T> =>
  ports.locks.run('outbox', work);

export type NewSubmission = Omit<
  WaitingSubmission,
  'state' | 'attempts' | 'lastAttemptMs' | 'nextAttemptMs' | 'problem' | 'createdMs' | 'holdUntilMs'
>;

export interface AddResult {
  added: string[];
  /** Sent before from another window; left as it was. */
  alreadySent: string[];
}

/**
 * Adds check-ins, all or none, together with what else must be kept in the same moment (private notes). One that was
 * refused is replaced; one that waits or is recorded stays as it is. Rejects with NotSavedError.
 * `holdMs`: how long the person may take it back. `toAlong`: what is written in the same moment, given what is added.
 */
export function addSubmissions(
  ports: OutboxPorts,
  submissions: readonly NewSubmission[],
  options: { holdMs: number; toAlong?: (added: readonly string[]) => readonly Entry[] },
): Promise<AddResult> {
  return withOutbox(ports, async () => {
    const snapshot = await ports.store.snapshot();
    const nowMs = ports.clock.nowMs();
    const isOpen = (id: string) => {
      const stored = snapshot.read(submissionKey(id));
      return stored === null || stored.state === 'refused';
    };
    const fresh = submissions.filter(({ id }) => isOpen(id));
    const entries = fresh.map((submission): Entry => {
      const waiting: WaitingSubmission = {
        ...submission,
        state: 'waiting',
        createdMs: nowMs,
        holdUntilMs: nowMs + options.holdMs,
        attempts: 0,
        lastAttemptMs: null,
        nextAttemptMs: 0,
        problem: null,
      };
      return entry(submissionKey(submission.id), waiting);
    });
    const added = fresh.map(({ id }) => id);
    await ports.store.write(...entries, ...(options.toAlong?.(added) ?? []));
    return {
      added,
      alreadySent: submissions.map(({ id }) => id).filter((id) => !isOpen(id)),
    };
  });
}

/**
 * Takes back check-ins of which nothing has left this browser, all or none, with their private notes, and writes in the
 * same moment what they came from. False when it is too late.
 */
export function takeBack(
  ports: OutboxPorts,
  ids: readonly string[],
  toAlong: (stored: Snapshot) => readonly Entry[],
): Promise<boolean> {
  return withOutbox(ports, async () => {
    const snapshot = await ports.store.snapshot();
    const stored = ids.map((id) => snapshot.read(submissionKey(id)));
    if (!stored.every(canTakeBack)) return false;
    const taken = ids.flatMap((id) => [submissionKey(id), keyIn(families.privateNotes, id)]);
    await ports.store.write(...toAlong(snapshot), ...taken.map(gone));
    return true;
  });
}

/** Whether nothing of it has left this browser. */
export const canTakeBack = (submission: StoredSubmission | null): submission is WaitingSubmission =>
  submission?.state === 'waiting' && submission.attempts === 0;

/**
 * Lets the time in which check-ins can be taken back end at another moment (milliseconds since 1970), where it has not
 * ended yet: somebody is just about to decide.
 */
export function keepHold(ports: OutboxPorts, ids: readonly string[], untilMs: number): Promise<void> {
  return withOutbox(ports, async () => {
    const snapshot = await ports.store.snapshot();
    const nowMs = ports.clock.nowMs();
    const kept = ids
      .map((id) => snapshot.read(submissionKey(id)))
      .filter(canTakeBack)
      .filter(({ holdUntilMs }) => holdUntilMs > nowMs)
      .map((submission) => entry(submissionKey(submission.id), { ...submission, holdUntilMs: untilMs }));
    if (kept.length > 0) await ports.store.write(...kept);
  });
}

/** Ends the time in which a check-in can be taken back: the next delivery sends it. */
export function releaseHold(ports: OutboxPorts, ids: readonly string[]): Promise<void> {
  return withOutbox(ports, async () => {
    const snapshot = await ports.store.snapshot();
    const released = ids
      .map((id) => snapshot.read(submissionKey(id)))
      .filter((submission) => submission?.state === 'waiting')
      .map((submission) => entry(submissionKey(submission.id), { ...submission, holdUntilMs: 0 }));
    if (released.length > 0) await ports.store.write(...released);
  });
}

/**
 * Gives up a check-in that the ledger does not have, at the person's own wish: one that was refused, or one that waits
 * for something that may never come. False when it is on its way or there.
 */
export function discardPending(
  ports: OutboxPorts,
  id: string,
  canGo: (submission: WaitingSubmission) => boolean,
): Promise<boolean> {
  return withOutbox(ports, async () => {
    const stored = await ports.store.read(submissionKey(id));
    const isGivenUp = stored?.state === 'refused' || (stored?.state === 'waiting' && canGo(stored));
    if (!isGivenUp) return false;
    await ports.store.write(gone(submissionKey(id)));
    return true;
  });
}
