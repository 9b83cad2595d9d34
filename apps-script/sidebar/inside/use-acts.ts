/**
 * A page inside the sidebar that acts: what the act answers is shown at once, with what was done and Undo for that act
 * alone; a later reading takes its place.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Failure, TakeBackView } from '../../src/calls/answers-api.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { useAnswer, type AnswerState } from './use-answer.ts';

export interface ActsState<V> extends AnswerState<V> {
  isBusy: boolean;
  /** What an act failed of; the reading has its own failure. */
  actFailure: { failure: Failure; retry: () => void } | null;
  done: string | null;
  /** Undoes the act just done. */
  undo: (() => void) | null;
  /** Does an act that answers with the page's view; resolves to whether it is done. */
  act: (call: () => Promise<Answer<V>>, sentence: string) => Promise<boolean>;
  forget: () => void;
}

/** `isResting` while a form is open. `ask` must stay the same function. */
export function useActs<V extends { takeBack: TakeBackView | null }>(
  ask: () => Promise<Answer<V>>,
  isResting: boolean,
  wordsOf: (view: V | null) => { pages: FailureWords; undone: (what: string) => string },
): ActsState<V> {
  const read = useAnswer<V>(ask, isResting);
  const [fresh, setFresh] = useState<V | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [actFailure, setFailure] = useState<ActsState<V>['actFailure']>(null);
  const [done, setDone] = useState<string | null>(null);
  const [last, setLast] = useState<TakeBackView | null>(null);
  useEffect(() => {
    setFresh(null);
  }, [read.value]);
  const value = fresh ?? read.value;
  const words = wordsOf(value);
  const forget = () => {
    setDone(null);
    setLast(null);
    setFailure(null);
  };
  const act: ActsState<V>['act'] = async (call, sentence) => {
    if (isBusy) return false;
    setBusy(true);
    forget();
    const answer = await call();
    setBusy(false);
    if (!answer.ok) {
      setFailure({ failure: answer, retry: () => void act(call, sentence) });
      return false;
    }
    if (answer.value.takeBack?.id !== value?.takeBack?.id) setLast(answer.value.takeBack);
    setFresh(answer.value);
    setDone(sentence);
    return true;
  };
  const undo = async () => {
    if (!last || isBusy) return;
    setBusy(true);
    forget();
    const answer = await callScript(words.pages, 'takeBack', last.id);
    setBusy(false);
    if (!answer.ok) {
      setFailure({ failure: answer, retry: () => void undo() });
      return;
    }
    setDone(words.undone(answer.value));
    read.refresh();
  };
  return { ...read, value, isBusy, actFailure, done, undo: last && (() => void undo()), act, forget };
}
