/**
 * What a call of a view answers: read when first shown, again at will, when somebody comes back to it, when another page
 * has written, and every 15 seconds, more quietly after ten minutes without change. With a form open nothing is drawn
 * under it: it is told since when something newer is there.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import { watchPage } from '../platform/browser.ts';
import { nowMs } from '../platform/browser-clock.ts';
import { useShown } from './shown.ts';

export const LOOK_EVERY_MS = 15_000;
export const QUIET_LOOK_MS = 60_000;
/** Looks without a change before a view grows quiet. */
const LOOKS_UNTIL_QUIET = 40;

export interface AnswerState<V> {
  value: V | null;
  failure: Failure | null;
  isLoading: boolean;
  /** When what is shown was read; milliseconds since 1970. */
  readAtMs: number | null;
  /** Since when something newer is known, that a form keeps out of sight. */
  newerSinceMs: number | null;
  refresh: () => void;
}

/**
 * `ask` must stay the same function as long as the same is asked; `isResting` while a form is open. An answer that comes
 * after another question is dropped.
 */
export function useAnswer<V>(ask: () => Promise<Answer<V>>, isResting = false): AnswerState<V> {
  const [value, setValue] = useState<V | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [readAtMs, setReadAtMs] = useState<number | null>(null);
  const [newerSinceMs, setNewerSinceMs] = useState<number | null>(null);
  const latest = useRef(ask);
  const resting = useRef(isResting);
  resting.current = isResting;
  const shown = useRef({ text: '', unchanged: 0, newest: 0 });

  const look = useCallback(
    async (isAsked: boolean) => {
      const mine = (shown.current.newest += 1);
      if (isAsked) setLoading(true);
      const answer = await ask();
      if (latest.current !== ask || shown.current.newest !== mine) return;
      setLoading(false);
      const isKeptOut = resting.current && !isAsked;
      if (!answer.ok) {
        if (!isKeptOut) setFailure(answer);
        return;
      }
      setFailure(null);
      const text = JSON.stringify(answer.value);
      const isSame = shown.current.text === text;
      shown.current.unchanged = isSame ? shown.current.unchanged + 1 : 0;
      if (isKeptOut && !isSame) {
        setNewerSinceMs((since) => since ?? nowMs());
        return;
      }
      shown.current.text = text;
      setNewerSinceMs(null);
      setReadAtMs(nowMs());
      setValue(answer.value);
    },
    [ask],
  );

  const isShown = useShown();
  const answered = useRef<typeof ask | null>(null);
  useEffect(() => {
    latest.current = ask;
    if (!isShown) return undefined;
    const isFirst = answered.current !== ask;
    answered.current = ask;
    if (isFirst) setValue(null);
    void look(isFirst);
    return watchPage({
      onReturn: () => {
        shown.current.unchanged = 0;
        void look(false);
      },
      onTick: () => void look(false),
      nextMs: () => (shown.current.unchanged < LOOKS_UNTIL_QUIET ? LOOK_EVERY_MS : QUIET_LOOK_MS),
    });
  }, [ask, look, isShown]);

  return { value, failure, isLoading, readAtMs, newerSinceMs, refresh: () => void look(true) };
}
