/**
 * The time in which what was sent can be taken back, as one window shows it. It stands still while the keyboard's focus
 * or the pointer is on it, and goes on where it stood when they leave or the window goes.
 * It would break if it stood still for ever: what was sent would never go by itself.
 */
import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { StoredSubmission } from '../outbox/submission.ts';
import { usePage } from './context.ts';

/** What is kept in the storage beside the time that is left; renewed twice as often. A window that goes says nothing. */
const SPARE_MS = 4_000;
/** From Send; then it goes on whoever is on it. */
const LONGEST_STILL_MS = 5 * 60_000;

/** Whether the focus, as the keyboard moves it, or a pointer that moves is inside. */
export function useIsOn(place: RefObject<HTMLElement | null>): boolean {
  const [isPointed, setPointed] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const followFocus = () => setFocus(element.matches(':focus-visible, :has(:focus-visible)'));
    const point = () => setPointed(true);
    const leave = () => setPointed(false);
    followFocus();
    const listeners = [
      ['focusin', followFocus],
      // The next one has it only after this event.
      ['focusout', () => queueMicrotask(followFocus)],
      // A page that is drawn anew under a pointer that rests is nobody's wish.
      ['pointermove', point],
      ['pointerleave', leave],
    ] as const;
    for (const [name, listener] of listeners) element.addEventListener(name, listener);
    window.addEventListener('blur', followFocus);
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener);
      window.removeEventListener('blur', followFocus);
    };
  }, [place]);
  return isPointed || hasFocus;
}

/** Keeps the time that is left while `isOn`. Returns the milliseconds to show, and whether they stand still. */
export function useUndoTime(
  submissions: readonly StoredSubmission[],
  leftMs: number,
  isOn: boolean,
): { leftMs: number; isStill: boolean } {
  const { session, ports } = usePage();
  const [stillMs, setStillMs] = useState<number | null>(null);
  const isHeld = leftMs > 0;
  const endsMs = Math.min(...submissions.map(({ createdMs }) => createdMs)) + LONGEST_STILL_MS;
  useEffect(() => {
    if (!isOn || !isHeld || ports.clock.nowMs() > endsMs) return undefined;
    const left = leftMs;
    setStillMs(left);
    let timer: ReturnType<typeof setInterval> | undefined;
    const stop = () => {
      if (timer === undefined) return;
      clearInterval(timer);
      timer = undefined;
      void session.keepUndo(left).then(() => setStillMs(null));
    };
    const keep = () => {
      if (ports.clock.nowMs() > endsMs) stop();
      else void session.keepUndo(left + SPARE_MS);
    };
    timer = setInterval(keep, SPARE_MS / 2);
    keep();
    return stop;
    // What is left when it begins is what is kept.
  }, [isOn, isHeld]);
  return { leftMs: stillMs ?? leftMs, isStill: stillMs !== null };
}
