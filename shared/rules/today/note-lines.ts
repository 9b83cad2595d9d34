/** The mentee told of a meeting, and the mentor's note about it is missing. */
import { daysBetween } from '../../time/serial-dates.ts';
import type { FeedbackFact, TodayLine } from './model.ts';
import { toLine, type PairingView } from './pairing-view.ts';

/** A note counts as missing this many days after a meeting that the mentee has reported. */
export const NOTE_MISSING_DAYS = 3;

/** The line of a missing note, if there is one on that day. */
export function toNoteLines(view: PairingView, todayOn: string): TodayLine[] {
  const toldOn = toLatestOn(view.feedback);
  if (toldOn === null || toldOn <= (view.activity.lastContactOn ?? '')) return [];
  const sinceDays = daysBetween(toldOn, todayOn);
  if (sinceDays < NOTE_MISSING_DAYS) return [];
  const since = { sinceOn: toldOn, sinceDays, overdueDays: sinceDays - NOTE_MISSING_DAYS };
  return [toLine(view, 'note', 'note-missing', since, [view.mentor])];
}

/** The date of the latest answer; null without one. */
export const toLatestOn = (feedback: readonly FeedbackFact[]): string | null =>
  feedback.reduce<string | null>(
    (latest, { givenOn }) => (latest === null || givenOn > latest ? givenOn : latest),
    null,
  );
