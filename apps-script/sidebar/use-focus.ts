/** Moves the focus to what has just appeared, so that a person at the keyboard is where the work goes on. */
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** The ref's element receives the focus whenever `token` changes to something that is not null. */
export function useFocusOn<E extends HTMLElement>(token: unknown): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (token !== null) ref.current?.focus();
  }, [token]);
  return ref;
}

/** The first control inside the ref's element receives the focus when it appears. */
export function useFocusInside<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, []);
  return ref;
}
