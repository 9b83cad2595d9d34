/**
 * The state that the dialogs on practices, candidates and pairings share: what the script told, what is under way, what
 * failed, what was done last. One call at a time; a draft lives in the page and survives a failure.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DialogView } from '../../src/calls/dialog-view.ts';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { browserLanguages } from '../platform/browser.ts';
import { callScript, type FailureWords } from '../platform/script.ts';

/** Words that every such dialog brings along. */
export interface DialogWords {
  pages: FailureWords;
  dialog: { takenBack: (what: string) => string };
}

export interface DialogState<V extends DialogView> {
  view: V | null;
  language: Language;
  /** Rises with every view that was read, so that drafts begin anew. */
  version: number;
  isBusy: boolean;
  failure: { failure: Failure; retry: () => void } | null;
  done: string | null;
  /**
   * Calls the script and takes its view; resolves to whether it worked. `again` is the whole act, for "Try again": made
   * with `useLatest`, it sends what stands in the form then.
   */
  run: (call: () => Promise<Answer<V>>, sentence: string, again?: () => void) => Promise<boolean>;
  /** Undoes the act just done in this dialog; null once another was done, or it was left. */
  undo: { what: string; onUndo: () => void } | null;
  forgetDone: () => void;
}

export function useDialog<V extends DialogView>(
  words: Record<Language, DialogWords>,
  read: (words: FailureWords) => Promise<Answer<V>>,
): DialogState<V> {
  const [view, setView] = useState<V | null>(null);
  const [version, setVersion] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<DialogState<V>['failure']>(null);
  const [done, setDone] = useState<string | null>(null);
  const [last, setLast] = useState<V['takeBack']>(null);
  const language = view?.language ?? toLanguage(browserLanguages());

  const take = useCallback((next: V) => {
    setView(next);
    setVersion((earlier) => earlier + 1);
  }, []);
  const load = useCallback(async () => {
    setFailure(null);
    const answer = await read(words[toLanguage(browserLanguages())].pages);
    if (answer.ok) take(answer.value);
    else setFailure({ failure: answer, retry: () => void load() });
  }, [read, take, words]);
  useEffect(() => void load(), [load]);

  const attempt = async <T>(call: () => Promise<Answer<T>>, retry: () => void): Promise<T | null> => {
    setBusy(true);
    setFailure(null);
    setDone(null);
    setLast(null);
    const answer = await call();
    setBusy(false);
    if (answer.ok) return answer.value;
    setFailure({ failure: answer, retry });
    return null;
  };
  const run: DialogState<V>['run'] = async (call, sentence, again) => {
    if (isBusy) return false;
    const next = await attempt(call, again ?? (() => void run(call, sentence)));
    if (next === null) return false;
    // Nothing was written where the last step is still the one from before.
    if (next.takeBack?.id !== view?.takeBack?.id) setLast(next.takeBack);
    take(next);
    setDone(sentence);
    return true;
  };
  const takeBack = async (): Promise<void> => {
    if (!last || isBusy) return;
    const { pages, dialog } = words[language];
    const what = await attempt(
      () => callScript(pages, 'takeBack', last.id),
      () => void takeBack(),
    );
    if (what === null) return;
    await load();
    setDone(dialog.takenBack(what));
  };
  return {
    ...{ view, language, version, isBusy, failure, done, run },
    undo: last && { what: last.what, onUndo: () => void takeBack() },
    forgetDone: () => {
      setDone(null);
      setLast(null);
    },
  };
}
