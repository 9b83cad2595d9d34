/**
 * Saves the draft shortly after each input, and at once when the page is about to go. The popup closes at any click
 * outside of it, so nothing typed may exist in memory only for longer than this delay.
 */
import type { CheckInDraft } from '../draft/draft.ts';
import { StorageFullError } from '../platform/ports.ts';
import { families, keyIn } from '../store/keys.ts';
import { entry, type Store } from '../store/store.ts';
import type { SaveState } from './session-state.ts';

/** Milliseconds from an input to its saving, at most. */
export const AUTOSAVE_DELAY_MS = 250;

export interface Autosave {
  /** To be saved soon. */
  later(draft: CheckInDraft): void;
  /** Saves what is not saved yet, now. */
  flush(): Promise<void>;
  /** Forgets what is not saved yet: it was sent or given up. */
  cancel(): void;
  /** Whether this window wrote this stored draft. */
  isOwn(stored: CheckInDraft): boolean;
  hasUnsaved(): boolean;
}

/** The autosave of one window. */
export function createAutosave(store: Store, tell: (state: SaveState) => void): Autosave {
  let unsaved: CheckInDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const own = new Set<string>();
  const toMark = ({ id, changedMs }: CheckInDraft) => `${id} ${changedMs}`;

  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const draft = unsaved;
    if (!draft) return;
    unsaved = null;
    own.add(toMark(draft));
    try {
      await store.write(entry(keyIn(families.drafts, draft.key), draft));
      tell('saved');
    } catch (error) {
      if (!(error instanceof StorageFullError)) throw error;
      unsaved ??= draft;
      tell('no-room');
    }
  };

  return {
    later(draft) {
      unsaved = draft;
      tell('saving');
      timer ??= setTimeout(() => void save(), AUTOSAVE_DELAY_MS);
    },
    flush: save,
    cancel() {
      clearTimeout(timer);
      timer = undefined;
      unsaved = null;
    },
    isOwn: (stored) => own.has(toMark(stored)),
    hasUnsaved: () => unsaved !== null,
  };
}
