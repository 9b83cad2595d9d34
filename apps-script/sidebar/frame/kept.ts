/**
 * What a person has typed in a page, part by part: kept apart from the components that show it, so that it can be
 * handed on when the page has to be opened again. A part that is left empty by its component is not handed on.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Dispatch, StateUpdater } from 'preact/hooks';
import type { Draft } from '../../src/pages.ts';
import { pageModel } from './page-model.ts';

const parts = new Map<string, string>();
/** More than this is no typing: a file that was read is chosen again. */
const LONGEST = 1_000_000;

/** Everything typed in the page now. */
export const toDraft = (): Draft => Object.fromEntries(parts);

function takeKept<T>(key: string): T | undefined {
  const draft = pageModel()?.draft;
  const text = draft?.[key];
  if (!draft || text === undefined) return undefined;
  // A form that is opened a second time begins anew.
  Reflect.deleteProperty(draft, key);
  return JSON.parse(text) as T;
}

/** Takes, once, what was typed under that key before the page was opened again. */
export const useKeptOnce = <T>(key: string): T | undefined => useState(() => takeKept<T>(key))[0];

/** Hands `value` on under the key as long as the component is shown; null hands nothing on. Plain JSON. */
export function useKeep(key: string, value: unknown): void {
  const text = value === null || value === undefined ? undefined : JSON.stringify(value);
  useEffect(() => {
    if (text === undefined || text.length > LONGEST) parts.delete(key);
    else parts.set(key, text);
    return () => {
      parts.delete(key);
    };
  }, [key, text]);
}

/** State like `useState`, kept over the opening again of the page. Plain JSON. */
export function useKept<T>(key: string, initial: T | (() => T)): [T, Dispatch<StateUpdater<T>>] {
  const [value, setValue] = useState<T>(
    () => takeKept<T>(key) ?? (typeof initial === 'function' ? (initial as () => T)() : initial),
  );
  useKeep(key, value);
  return [value, setValue];
}
