/** Dates and times as people write them in their language. */

/** `YYYY-MM-DD` as "Mon, Nov 23"; with the year where it is not `thisYear`. The text itself where it is no date. */
export function toDateText(dateOn: string, locale: string, thisYear: string): string {
  const date = new Date(`${dateOn}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return dateOn;
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(dateOn.startsWith(thisYear) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

const timeFormat = (locale: string, timeZone: string) =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });

/** `HH:MM` as "2:00 PM" or "14:00". */
export function toTimeText(time: string, locale: string): string {
  const date = new Date(`2000-01-01T${time}:00Z`);
  return Number.isNaN(date.getTime()) ? time : timeFormat(locale, 'UTC').format(date);
}

/** `HH:MM` and a length as "2:00 – 2:45 PM". */
export function toTimeRangeText(time: string, minutes: number | null, locale: string): string {
  const startMs = Date.parse(`2000-01-01T${time}:00Z`);
  if (Number.isNaN(startMs) || minutes === null || Number.isNaN(minutes)) return toTimeText(time, locale);
  return timeFormat(locale, 'UTC').formatRange(startMs, startMs + minutes * 60_000);
}

/** A moment as date and time on this computer. */
export const toMomentText = (epochMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(epochMs);
