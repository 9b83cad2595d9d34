/**
 * The state of the dialog: rows of the tabs, the person's draft of them, what is under way, what failed. The draft
 * survives a failure, and what was typed while a save is under way.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PrioritiesForm, PrioritiesView, PriorityRows } from '../../src/focus/focus-api.ts';
import type { Failure } from '../../src/calls/answers-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { rebase } from '../frame/rebase.ts';
import { browserLanguages } from '../platform/browser.ts';
import { callScript, closeWindow } from '../platform/script.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { hasEdits, toEdits } from './draft.ts';
import { isUntouched, withSuggestions } from './suggestions.ts';
import { prioritiesWords } from './words.ts';
import { useKeep, useKeptOnce } from '../frame/kept.ts';

export interface PrioritiesState {
  view: PrioritiesView | null;
  draft: PriorityRows | null;
  /** The draft holds suggestions that are nowhere written yet. */
  isSuggested: boolean;
  /** Something would be lost by closing: the suggestions alone are not. */
  isEdited: boolean;
  isBusy: boolean;
  failure: { failure: Failure; retry: () => void } | null;
  /** What was done last, as a sentence. */
  done: string | null;
  edit: (draft: PriorityRows) => void;
  /** `again` is the whole act as the form then stands, for "Try again". */
  save: (decision: PrioritiesForm['decision'], sentence: string, again: () => void) => Promise<boolean>;
  /** Undoes the act just done here; null once another was done. */
  undo: { what: string; onUndo: () => void } | null;
  /** Shows a tab and closes the dialog above it. */
  openTab: (table: TableName) => void;
}

export function usePriorities(): PrioritiesState {
  const [view, setView] = useState<PrioritiesView | null>(null);
  const [draft, setDraft] = useState<PriorityRows | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PrioritiesState['failure']>(null);
  const [done, setDone] = useState<string | null>(null);
  const [last, setLast] = useState<PrioritiesView['takeBack']>(null);
  const words = prioritiesWords[view?.language ?? toLanguage(browserLanguages())];

  /** What was read, or sent since: the draft's own changes are those against it. */
  const base = useRef<PriorityRows | null>(null);
  const kept = useKeptOnce<{ base: PriorityRows; mine: PriorityRows }>('focus');

  const take = useCallback((next: PrioritiesView) => {
    const theirs = withSuggestions(next.rows, prioritiesWords[next.language]);
    const from = base.current ?? kept?.base ?? theirs;
    const begun = base.current ? null : (kept?.mine ?? null);
    base.current = theirs;
    setView(next);
    setDraft((mine) => rebase(from, mine ?? begun ?? from, theirs));
  }, []);
  const isTouched = draft !== null && JSON.stringify(draft) !== JSON.stringify(base.current);
  useKeep('focus', isTouched ? { base: base.current, mine: draft } : null);
  const read = useCallback(async () => {
    setFailure(null);
    const answer = await callScript(prioritiesWords[toLanguage(browserLanguages())].pages, 'getPriorities');
    if (answer.ok) take(answer.value);
    else setFailure({ failure: answer, retry: () => void read() });
  }, [take]);
  useEffect(() => void read(), [read]);

  const edits = view && draft ? toEdits(view.rows, draft) : null;
  const save: PrioritiesState['save'] = async (decision, sentence, again) => {
    if (!edits || isBusy) return false;
    const sent = draft;
    setBusy(true);
    setFailure(null);
    setDone(null);
    setLast(null);
    const answer = await callScript(words.pages, 'savePriorities', { edits, decision });
    setBusy(false);
    if (answer.ok) {
      base.current = sent;
      if (answer.value.takeBack?.id !== view?.takeBack?.id) setLast(answer.value.takeBack);
      take(answer.value);
      setDone(sentence);
    } else setFailure({ failure: answer, retry: again });
    return answer.ok;
  };
  const takeBack = async (): Promise<void> => {
    if (!last || isBusy) return;
    setBusy(true);
    setFailure(null);
    const answer = await callScript(words.pages, 'takeBack', last.id);
    setBusy(false);
    if (answer.ok) {
      setLast(null);
      setDone(words.page.takenBack(answer.value));
      await read();
    } else setFailure({ failure: answer, retry: () => void takeBack() });
  };

  const openTab = async (table: TableName): Promise<void> => {
    const answer = await callScript(words.pages, 'openTab', table);
    if (answer.ok) closeWindow();
    else setFailure({ failure: answer, retry: () => void openTab(table) });
  };

  return {
    view,
    draft,
    isSuggested: view !== null && isUntouched(view.rows),
    isEdited: isTouched && edits !== null && hasEdits(edits),
    isBusy,
    failure,
    done,
    edit: (next) => {
      setDraft(next);
      setDone(null);
      setLast(null);
    },
    save,
    undo: last && { what: last.what, onUndo: () => void takeBack() },
    openTab: (table) => void openTab(table),
  };
}
