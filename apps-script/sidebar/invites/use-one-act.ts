/** One act of a list at a time, with what became of it: two at once could show an older list over a newer one. */
import { useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';

export interface OneAct {
  failure: { failure: Failure; retry: () => void } | null;
  /** Id of what something is done to. */
  busyId: string | null;
  /** What was done last, in a sentence. */
  done: string | null;
  setFailure: (failure: OneAct['failure']) => void;
  setDone: (sentence: string | null) => void;
  /** Asks, unless something is under way, and hands the value on; a failure can be tried again. */
  run: <T>(id: string, ask: () => Promise<Answer<T>>, take: (value: T) => void) => Promise<void>;
}

export function useOneAct(): OneAct {
  const [failure, setFailure] = useState<OneAct['failure']>(null);
  const [busyId, setBusyId] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const run: OneAct['run'] = async (id, ask, take) => {
    if (busyId !== null) return;
    setBusyId(id);
    setFailure(null);
    setDone(null);
    const answer = await ask();
    setBusyId(null);
    if (answer.ok) take(answer.value);
    else setFailure({ failure: answer, retry: () => void run(id, ask, take) });
  };
  return { failure, busyId, done, setFailure, setDone, run };
}
