/**
 * Saves the draft at each input, at once: the popup closes at any click outside of it, and what runs on hiding is too
 * late. What the storage has not answered for by then is kept as unsaved. Only where a draft has grown so long that
 * writing it takes its time are inputs gathered.
 * It would break if a failure to save were taken for anything else than "not saved yet", whatever its reason.
 */
import type { CheckInDraft } from '../draft/draft.ts';
import { makeRoom } from '../outbox/make-room.ts';
import { StorageFullError } from '../platform/ports.ts';
import { families, keyIn } from '../store/keys.ts';
import { entry, type Store } from '../store/store.ts';
import type { SaveState } from './session-state.ts';
import type { Unsaved } from './unsaved.ts';

/** Milliseconds between two savings of a long draft, at least. */
export const LONG_DRAFT_DELAY_MS = 250;
/** Characters from which a draft is long. */
const LONG_DRAFT = 20_000;
/** Writes that may be under way at once: they are done in the order in which they were asked for. */
const MOST_UNDER_WAY = 32;
/** Until a failed saving is tried again; doubled each time. */
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** As long as another window may take to sweep away a name that it has given up. */
const JUST_NOW_MS = 1_000;

export interface Autosave {
  /** To be saved now, or as soon as can be. */
  later(draft: CheckInDraft): void;
  /** Saves what is not saved yet, and waits for what is under way. Never rejects: `tell` says what became of it. */
  flush(): Promise<void>;
  /** Forgets what is not saved yet: it was sent or given up. */
  cancel(): void;
  /** Whether this window wrote this stored draft. */
  isOwn(stored: CheckInDraft): boolean;
  /** Whether this window has saved this draft, in any version, within the last moments. */
  hasJustSaved(draft: CheckInDraft): boolean;
}

const lengthOf = ({ fields }: CheckInDraft): number =>
  fields.worked.value.length + fields.didNotWork.value.length + fields.nextStep.value.length;

const isLong = (draft: CheckInDraft): boolean => lengthOf(draft) > LONG_DRAFT;

const mostFor = (draft: CheckInDraft): number => (isLong(draft) ? 1 : MOST_UNDER_WAY);

/** The autosave of one window. */
export function createAutosave(
  store: Store,
  unsavedDraft: Pick<Unsaved, 'keep' | 'drop'>,
  tell: (state: SaveState) => void,
  writer: string,
): Autosave {
  let unsaved: CheckInDraft | null = null;
  /** What was last given to the store. */
  let begun: CheckInDraft | null = null;
  let underWay = 0;
  let last: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = FIRST_RETRY_MS;
  let savedMs = 0;
  const saved = new Set<string>();

  const later = (waitMs: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void save();
    }, waitMs);
  };

  const save = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (unsaved) {
      savedMs = performance.now();
      begun = unsaved;
      last = write(unsaved);
    }
    return last;
  };

  const write = async (draft: CheckInDraft): Promise<void> => {
    underWay += 1;
    try {
      await store.write(entry(keyIn(families.drafts, draft.key), { ...draft, writer }));
      saved.add(draft.id);
      retryMs = FIRST_RETRY_MS;
      if (unsaved !== draft) return;
      unsaved = null;
      unsavedDraft.drop();
      tell('saved');
    } catch (error) {
      if (!unsaved) return;
      const isFull = error instanceof StorageFullError;
      tell(isFull ? 'no-room' : 'not-saved');
      if (isFull && (await makeRoom(store).catch(() => false))) later(0);
      else {
        later(retryMs);
        retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
      }
    } finally {
      underWay -= 1;
      // What came meanwhile and was not begun for want of a place.
      if (unsaved && unsaved !== begun && underWay < mostFor(unsaved)) void save();
    }
  };

  return {
    later(draft) {
      unsaved = draft;
      unsavedDraft.keep(draft);
      tell('saving');
      const waitMs = isLong(draft) ? LONG_DRAFT_DELAY_MS - (performance.now() - savedMs) : 0;
      if (waitMs > 0) later(waitMs);
      else if (underWay < mostFor(draft)) void save();
    },
    async flush() {
      await save();
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
      unsaved = null;
      unsavedDraft.drop();
      saved.clear();
    },
    isOwn: (stored) => stored.writer === writer,
    hasJustSaved: ({ id }) => saved.has(id) && performance.now() - savedMs < JUST_NOW_MS,
  };
}
