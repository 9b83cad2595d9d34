/**
 * The draft of a dialog: it begins as what was read, and is put anew onto every later reading (`rebase`). What an act
 * has sent counts as read once the act is done. Handed on when the page is opened again.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeep, useKeptOnce } from './kept.ts';
import { rebase } from './rebase.ts';

export interface DraftState<D> {
  draft: D | null;
  edit: (change: Partial<D>) => void;
  /** Does the work that sends these parts as they stand now; `work` resolves to whether it is done. */
  send: (parts: readonly (keyof D)[], work: () => Promise<boolean>) => Promise<boolean>;
}

/** `version` rises with every view that was read. Drafts are plain JSON. */
export function useDraft<V, D extends object>(
  key: string,
  view: V | null,
  version: number,
  toDraft: (view: V) => D,
): DraftState<D> {
  const [draft, setDraft] = useState<D | null>(null);
  const base = useRef<D | null>(null);
  const sent = useRef<Partial<D>>({});
  const kept = useKeptOnce<{ base: D; mine: D }>(key);
  useEffect(() => {
    if (!view) return;
    const theirs = toDraft(view);
    const from = base.current ? { ...base.current, ...sent.current } : (kept?.base ?? theirs);
    const begun = base.current === null ? (kept?.mine ?? null) : null;
    base.current = theirs;
    sent.current = {};
    setDraft((mine) => rebase(from, mine ?? begun ?? from, theirs));
    // Anew with each view that was read, and only then.
  }, [version]);
  const isTyped = draft !== null && JSON.stringify(draft) !== JSON.stringify(base.current);
  useKeep(key, isTyped ? { base: base.current, mine: draft } : null);
  return {
    draft,
    edit: (change) => {
      setDraft((mine) => mine && { ...mine, ...change });
    },
    async send(parts, work) {
      const typed = draft ?? ({} as Partial<D>);
      sent.current = Object.fromEntries(parts.map((name) => [name, typed[name]])) as Partial<D>;
      const isDone = await work();
      if (!isDone) sent.current = {};
      return isDone;
    },
  };
}
