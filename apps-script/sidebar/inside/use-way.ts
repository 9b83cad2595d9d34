/**
 * The way through pages that open on top of each other, and back: each return ends where one was, with the page
 * scrolled as it was and the focus on what was opened. A place that is asked for from elsewhere is opened on top.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

interface Mark {
  scrollTop: number;
  /** `data-row` of what was pressed. */
  row: string | null;
}

export interface Way<P> {
  /** The page on top; null at the beginning. */
  place: P | null;
  open: (place: P) => void;
  back: () => void;
}

const rowOf = (target: unknown): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null) : null;

/** What was pressed last: not every browser moves the focus to a button that is clicked. */
function usePressed(): { current: unknown } {
  const pressed = useRef<unknown>(null);
  useEffect(() => {
    const note = ({ target }: Event) => {
      pressed.current = target;
    };
    document.addEventListener('click', note, true);
    return () => {
      document.removeEventListener('click', note, true);
    };
  }, []);
  return pressed;
}

/** `asked` opens whenever it is another object; `onReturn` is called when the beginning is in sight again. */
export function useWay<P extends object>(
  asked: P | null = null,
  onReturn: () => void = () => undefined,
): Way<P> {
  const [places, setPlaces] = useState<readonly P[]>(asked ? [asked] : []);
  const marks = useRef<Mark[]>(asked ? [{ scrollTop: 0, row: null }] : []);
  const last = useRef(asked);
  const pressed = usePressed();
  const open = useCallback(
    (next: P) => {
      marks.current.push({
        scrollTop: document.scrollingElement?.scrollTop ?? 0,
        row: rowOf(pressed.current),
      });
      setPlaces((before) => [...before, next]);
      document.scrollingElement?.scrollTo(0, 0);
    },
    [pressed],
  );
  useEffect(() => {
    if (asked && asked !== last.current) open(asked);
    last.current = asked;
  }, [asked, open]);
  const back = () => {
    const mark = marks.current.pop();
    setPlaces(places.slice(0, -1));
    if (places.length === 1) onReturn();
    // Once it is drawn again.
    setTimeout(() => {
      document.scrollingElement?.scrollTo(0, mark?.scrollTop ?? 0);
      if (!mark || mark.row === null) return;
      const rows = document.querySelectorAll<HTMLElement>(`[data-row="${CSS.escape(mark.row)}"]`);
      [...rows].find((row) => row.closest('[hidden]') === null)?.focus({ preventScroll: true });
    });
  };
  return { place: places[places.length - 1] ?? null, open, back };
}
