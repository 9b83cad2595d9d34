/**
 * A full storage must hold up no check-in: the oldest of the history go first, since the ledger has them. What waits,
 * what was refused, drafts and private notes are never touched; what is left of the history can still be corrected.
 */
import { StorageFullError } from '../platform/ports.ts';
import { families, keyIn } from '../store/keys.ts';
import type { Store } from '../store/store.ts';

/** Recorded check-ins that stay even in a full storage. */
export const SHORTEST_HISTORY = 20;

/** Runs `work`, anew after each time room could be made. Rejects with StorageFullError when there is none to make. */
export async function withRoom<T>(store: Store, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageFullError && (await makeRoom(store))) return withRoom(store, work);
    throw error;
  }
}

/** Drops the older half of the history. False when only its shortest is left. */
export async function makeRoom(store: Store): Promise<boolean> {
  const recorded = (await store.snapshot())
    .list(families.submissions)
    .filter((submission) => submission.state === 'recorded')
    .sort((a, b) => b.recordedMs - a.recordedMs)
    .slice(SHORTEST_HISTORY);
  await store.remove(
    ...recorded.slice(Math.floor(recorded.length / 2)).map(({ id }) => keyIn(families.submissions, id)),
  );
  return recorded.length > 0;
}
