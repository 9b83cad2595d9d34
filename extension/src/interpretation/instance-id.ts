/**
 * The id of one meeting of a series: the series' own and the start that was first planned for it, written as Google
 * writes it (`_20261116T130000Z`, `_20261116` for a whole day). Calendars that name only the series get it here, so that
 * a page and the calendar's file name a meeting alike.
 */
import { toWallClock } from './zone.ts';

/** Ids are kept short enough for the ledger's column. */
const LONGEST_UID = 900;

/** Google's pages name an event without the domain that its files add. */
const toShortUid = (uid: string): string => uid.replace(/@google\.com$/, '').slice(0, LONGEST_UID);

/** The id of a meeting: `original` is its first planned start, in ms or as a day; null where it does not repeat. */
export function toMeetingId(uid: string, original: number | string | null): string {
  if (original === null) return toShortUid(uid);
  if (typeof original === 'string') return `${toShortUid(uid)}_${original.replaceAll('-', '')}`;
  const { on, minutes } = toWallClock(original, 'UTC');
  const pad = (value: number) => String(value).padStart(2, '0');
  const clock = `${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}00Z`;
  return `${toShortUid(uid)}_${on.replaceAll('-', '')}T${clock}`;
}
