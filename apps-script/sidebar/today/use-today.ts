/**
 * The state of the Today page: what is shown, what failed, what is under way. While the page is visible it looks again
 * every 15 seconds, so that a check-in sent from a browser makes its line leave; quieter after a while without change,
 * while a form is open nothing is drawn anew under it: it is told since when something newer is there.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { useShown } from '../inside/shown.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { watchPage } from '../platform/browser.ts';
import { nowMs } from '../platform/browser-clock.ts';

export const REFRESH_MS = 15_000;
export const QUIET_REFRESH_MS = 60_000;
/** Looks without a change before the page grows quiet: ten minutes. */
const LOOKS_UNTIL_QUIET = 40;

export interface TodayState {
  view: TodayView | null;
  failure: Failure | null;
  isLoading: boolean;
  /** Titles of lines that left the list since the last look, by themselves. */
  left: string[];
  /** When what is shown was read; milliseconds since 1970. */
  readAtMs: number | null;
  /** Since when something newer is known, that a form keeps out of sight. */
  newerSinceMs: number | null;
  refresh: () => void;
  /** Takes the view that an action answered with. */
  accept: (answer: Answer<TodayView>) => void;
  /** The automatic looks rest while any line has an open form. */
  setEditing: (lineKey: string, isEditing: boolean) => void;
}

const toTitles = (before: TodayView, after: TodayView): string[] => {
  const keys = new Set(after.today.lines.map((line) => line.key));
  const titles = before.today.lines.filter((line) => !keys.has(line.key)).map((line) => line.title);
  return [...new Set(titles)].filter((title) => !after.today.lines.some((line) => line.title === title));
};

/** Reads the list and keeps it fresh. `wordsOf` says failures in the language known so far. */
export function useToday(wordsOf: (language: Language | null) => FailureWords): TodayState {
  const [view, setView] = useState<TodayView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [left, setLeft] = useState<string[]>([]);
  const [readAtMs, setReadAtMs] = useState<number | null>(null);
  const [newerSinceMs, setNewerSinceMs] = useState<number | null>(null);
  const latest = useRef<TodayView | null>(null);
  const looks = useRef({ isUnderWay: false, editing: new Set<string>(), unchanged: 0, actions: 0 });

  const take = useCallback((next: TodayView, byItself: boolean) => {
    const before = latest.current;
    const isSame = before !== null && JSON.stringify(before) === JSON.stringify(next);
    looks.current.unchanged = isSame ? looks.current.unchanged + 1 : 0;
    setFailure(null);
    setReadAtMs(nowMs());
    setNewerSinceMs(null);
    if (isSame) return;
    latest.current = next;
    setView(next);
    const gone = before && byItself ? toTitles(before, next) : [];
    if (gone.length > 0 || !byItself) setLeft(gone);
  }, []);

  const look = useCallback(
    async (isAsked: boolean) => {
      const state = looks.current;
      if (state.isUnderWay) return;
      state.isUnderWay = true;
      const actionsBefore = state.actions;
      if (isAsked) {
        setLoading(true);
        setLeft([]);
      }
      const answer = await callScript(wordsOf(latest.current?.language ?? null), 'getToday');
      state.isUnderWay = false;
      setLoading(false);
      // An action that finished meanwhile has the newer view; a form opened meanwhile is not disturbed.
      if (state.actions !== actionsBefore) return;
      if (state.editing.size > 0 && !isAsked) {
        const isNewer = answer.ok && JSON.stringify(answer.value) !== JSON.stringify(latest.current);
        if (isNewer) setNewerSinceMs((since) => since ?? nowMs());
        return;
      }
      if (answer.ok) take(answer.value, true);
      else setFailure(answer);
    },
    [take, wordsOf],
  );

  const isShown = useShown();
  useEffect(() => {
    // Out of sight it is read once, for its count.
    if (!isShown && latest.current !== null) return undefined;
    // Shown again, it looks again; what is typed is not disturbed.
    void look(latest.current === null);
    if (!isShown) return undefined;
    return watchPage({
      onReturn: () => {
        looks.current.unchanged = 0;
        void look(false);
      },
      onTick: () => void look(false),
      nextMs: () => (looks.current.unchanged < LOOKS_UNTIL_QUIET ? REFRESH_MS : QUIET_REFRESH_MS),
    });
  }, [look, isShown]);

  return {
    view,
    failure,
    isLoading,
    left,
    readAtMs,
    newerSinceMs,
    refresh: useCallback(() => void look(true), [look]),
    accept: useCallback(
      (answer) => {
        looks.current.actions += 1;
        if (answer.ok) take(answer.value, false);
      },
      [take],
    ),
    setEditing: useCallback((lineKey, isEditing) => {
      if (isEditing) looks.current.editing.add(lineKey);
      else looks.current.editing.delete(lineKey);
    }, []),
  };
}
