/** What a call of a view answers: read when first shown, again at will, and when somebody comes back to it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import { watchPage } from '../platform/browser.ts';
import { useShown } from './shown.ts';

export const LOOK_EVERY_MS = 30_000;

export interface AnswerState<V> {
  value: V | null;
  failure: Failure | null;
  isLoading: boolean;
  refresh: () => void;
}

/**
 * `ask` must stay the same function as long as the same is asked. While `isResting`, as with a form open, nothing is
 * looked at by itself. An answer that comes after another question is dropped.
 */
export function useAnswer<V>(ask: () => Promise<Answer<V>>, isResting = false): AnswerState<V> {
  const [value, setValue] = useState<V | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isLoading, setLoading] = useState(true);
  const latest = useRef(ask);
  const resting = useRef(isResting);
  resting.current = isResting;

  const look = useCallback(async () => {
    setLoading(true);
    const answer = await ask();
    if (latest.current !== ask) return;
    setLoading(false);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) setValue(answer.value);
  }, [ask]);

  const isShown = useShown();
  const answered = useRef<typeof ask | null>(null);
  useEffect(() => {
    latest.current = ask;
    if (!isShown) return undefined;
    if (answered.current !== ask) setValue(null);
    if (answered.current !== ask || !resting.current) void look();
    answered.current = ask;
    const again = () => {
      if (!resting.current) void look();
    };
    return watchPage({ onReturn: again, onTick: again, nextMs: () => LOOK_EVERY_MS });
  }, [ask, look, isShown]);

  return { value, failure, isLoading, refresh: () => void look() };
}
