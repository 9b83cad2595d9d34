/** The history does not grow without end: the oldest recorded check-ins go, since the ledger has them. */
import { families, keyIn, type StoredKey } from '../store/keys.ts';
import type { Snapshot } from '../store/store.ts';

/** Recorded check-ins that stay in this browser. */
export const LONGEST_HISTORY = 200;

/** Keys of recorded check-ins beyond the newest ones. What waits or was refused is never among them. */
export function toPruned(snapshot: Snapshot): StoredKey<unknown>[] {
  return snapshot
    .list(families.submissions)
    .filter((submission) => submission.state === 'recorded')
    .sort((a, b) => b.recordedMs - a.recordedMs)
    .slice(LONGEST_HISTORY)
    .map(({ id }) => keyIn(families.submissions, id));
}
