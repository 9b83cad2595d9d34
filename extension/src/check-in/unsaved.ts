/**
 * The words that a window has been given and the storage has not taken yet. A popup closes at any moment, and what it
 * has begun to save then is not saved: so each input is first kept in the journal, within the input's own event. Whoever
 * opens a form next, or has one open, saves what a window that is gone has left there.
 * It would break if the words of a window that still lives were saved for it: an older version could come after a newer.
 */
import { apart, asRival, hasInput, hasSameWords, toVersion, type CheckInDraft } from '../draft/draft.ts';
import { isSent } from '../draft/sent-draft.ts';
import { NotSavedError, type Journal, type Locks, type NewId } from '../platform/ports.ts';
import { bringUpToDate, CURRENT_VERSION } from '../store/migrate.ts';
import { families, keyIn } from '../store/keys.ts';
import { entry, type Store } from '../store/store.ts';

export interface Unsaved {
  /** Keeps the draft, at once. */
  keep(draft: CheckInDraft): void;
  /** The storage has it, or it is not wanted any more. */
  drop(): void;
  /** Saves what windows that are gone have left. What the storage does not take stays for the next time. */
  takeOver(): Promise<void>;
  /** From now on also of windows that go while this one is open. */
  follow(): void;
}

interface Kept {
  /** Of the stored state for which the draft was written. */
  schemaVersion: number;
  draft: CheckInDraft;
}

const PREFIX = 'unsaved-draft:';
/** Held by a window for as long as it lives. */
const lockOf = (writer: string): string => `window:${writer}`;

interface UnsavedPorts {
  journal: Journal;
  locks: Locks;
  store: Store;
  newId: NewId;
}

/** What is unsaved, as one window sees it. */
export function createUnsaved(ports: UnsavedPorts, writer: string): Unsaved {
  const { journal, locks } = ports;
  const own = PREFIX + writer;
  const awaited = new Set<string>();
  void locks.run(lockOf(writer), () => new Promise<void>(() => undefined));

  const take = async (name: string): Promise<void> => {
    const text = journal.read(name);
    if (text === null) return;
    const draft = parseKept(text);
    try {
      if (draft) await putBack(ports, draft);
      journal.remove(name);
    } catch (error) {
      if (!(error instanceof NotSavedError)) throw error;
    }
  };
  const isOther = (name: string): boolean => name.startsWith(PREFIX) && name !== own;
  const waitFor = (name: string): void => {
    if (!isOther(name) || awaited.has(name)) return;
    awaited.add(name);
    void locks.run(lockOf(name.slice(PREFIX.length)), () => take(name)).finally(() => awaited.delete(name));
  };
  return {
    keep: (draft) => {
      const kept: Kept = { schemaVersion: CURRENT_VERSION, draft: { ...draft, writer } };
      journal.write(own, JSON.stringify(kept));
    },
    drop: () => {
      journal.remove(own);
    },
    async takeOver() {
      for (const name of journal.names().filter(isOther))
        await locks.runIfFree(lockOf(name.slice(PREFIX.length)), () => take(name));
    },
    follow() {
      journal.names().forEach(waitFor);
      journal.onWrite(waitFor);
    },
  };
}

/** Null for what is no draft; one of an earlier version is brought up to date: an update closes the windows. */
function parseKept(text: string): CheckInDraft | null {
  try {
    const { schemaVersion, draft } = JSON.parse(text) as Kept;
    const part = bringUpToDate({ [keyIn(families.drafts, draft.key).name]: draft }, schemaVersion);
    const [current] = Object.values(part) as CheckInDraft[];
    return current && hasInput(current) ? current : null;
  } catch {
    return null;
  }
}

/** Saves a draft that its window could not save any more, beside what others have made of it meanwhile. */
async function putBack({ store, newId }: UnsavedPorts, draft: CheckInDraft): Promise<void> {
  const stored = await store.snapshot();
  if (isSent(draft, stored.list(families.submissions))) return;
  const found = stored.read(keyIn(families.drafts, draft.key));
  const saved = toSaved(draft, found, newId);
  if (saved) await store.write(entry(keyIn(families.drafts, saved.key), saved));
}

/** As it is to be saved; null when it is there already. */
function toSaved(draft: CheckInDraft, found: CheckInDraft | null, newId: NewId): CheckInDraft | null {
  if (!found) return draft;
  // Another draft has begun in its place.
  if (found.id !== draft.id) return hasInput(found) ? { ...apart(draft), rivalOf: found.id } : draft;
  if (found.writer === draft.writer) return found.changedMs < draft.changedMs ? draft : null;
  if (toVersion(found) === draft.basedOn) return draft;
  if (found.basedOn === toVersion(draft) || hasSameWords(found, draft)) return null;
  return asRival(draft, newId());
}
