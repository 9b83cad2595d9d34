/**
 * A value that components can watch. Small on purpose: the page has one place of state, and a change that is not
 * announced here is not seen.
 */
import { useEffect, useState } from 'preact/hooks';

export interface Observable<T> {
  get(): T;
  set(next: T): void;
  subscribe(listener: (value: T) => void): () => void;
}

export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Renders the component again when the value changes. */
export function useObservable<T>(source: Observable<T>): T {
  const [value, setValue] = useState<T>(() => source.get());
  useEffect(() => {
    setValue(() => source.get());
    return source.subscribe((next) => setValue(() => next));
  }, [source]);
  return value;
}
