/** The meeting of a draft in a few words, wherever it is spoken of out of sight of its facts. */
import type { CheckInDraft } from '../draft/draft.ts';
import { toDateText, toTimeRangeText } from '../words/dates.ts';
import type { CheckInWords } from './words.ts';

/** Title, day and time, e.g. "Mentoring with Sam, Mon, Nov 16, 10:00–11:00". */
export function toMeeting(
  { fields, event }: CheckInDraft,
  { checkInForm: { facts } }: CheckInWords,
  locale: string,
  nowMs: number,
): string {
  const title = fields.title.value || (event ? facts.untitled : facts.byHand);
  const day = toDateText(fields.metOn.value, locale, String(new Date(nowMs).getFullYear()));
  return [title, day, toTimeRangeText(fields.metTime.value, fields.minutes.value, locale)]
    .filter((part) => part !== '')
    .join(', ');
}
