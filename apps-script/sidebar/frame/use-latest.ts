/**
 * An act of a form for later: "Try again" does what stands in the form then, with its checks, and not what stood there
 * when the first attempt was sent.
 */
import { useCallback, useRef } from 'preact/hooks';

/** A lasting function that does what was given in the last drawing. */
export function useLatest(act: () => void): () => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback(() => {
    latest.current();
  }, []);
}
