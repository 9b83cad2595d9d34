/** A call that opens something outside of the sidebar, with its failure. */
import { useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';

export function useOpenCall() {
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    failure,
    open: (call: () => Promise<Answer<unknown>>) => {
      setFailure(null);
      void call().then((answer) => {
        setFailure(answer.ok ? null : answer);
      });
    },
  };
}
