/**
 * Dates, times and hours as people write them in their language. Dates without time are calendar days and never shift
 * with a zone; instants are shown in the browser's zone.
 */
import { daysBetween } from '../../shared/time/serial-dates.ts';
import type { Language } from '../../shared/tables/program.ts';

const toUtc = (dateOn: string): Date => new Date(`${dateOn}T00:00:00Z`);

const formatDay = (dateOn: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(toUtc(dateOn));

/** "Nov 5"; with its year when that is not the year of `todayOn`. */
export const toDayText = (dateOn: string, todayOn: string, language: Language): string =>
  formatDay(dateOn, language, {
    day: 'numeric',
    month: 'short',
    ...(dateOn.slice(0, 4) === todayOn.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** "Thu, Nov 26". */
export const toWeekdayText = (dateOn: string, language: Language): string =>
  formatDay(dateOn, language, { weekday: 'short', day: 'numeric', month: 'short' });

/** "Monday, November 23". */
export const toLongDayText = (dateOn: string, language: Language): string =>
  formatDay(dateOn, language, { weekday: 'long', day: 'numeric', month: 'long' });

/** "yesterday", "3 days ago". */
export const toAgoText = (dateOn: string, todayOn: string, language: Language): string =>
  new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-daysBetween(dateOn, todayOn), 'day');

/** A whole number with its thousands marks. */
export const toCountText = (count: number, language: Language): string =>
  new Intl.NumberFormat(language).format(count);

/** An amount with at most two decimals. */
export const toAmountText = (amount: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(amount);

/** Hours with at most one decimal. */
export const toHoursText = (minutes: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(minutes / 60);

/** The day of an instant in the browser's zone: "Nov 5, 2026". */
export const toInstantDayText = (instantAt: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(instantAt),
  );

/** The time of day of a moment in the browser's zone: "9:41 AM", "09:41". */
export const toClockText = (atMs: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(atMs);

/** Names joined as in a sentence: "Anna and Ben", "Anna ed Elena". */
export const toListText = (names: readonly string[], language: Language): string => {
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(names);
  const isBeforeE = /^e/i.test(parts.at(-1)?.value ?? '');
  return parts
    .map(({ type, value }) => (type === 'literal' && value === ' e ' && isBeforeE ? ' ed ' : value))
    .join('');
};

/** "December 5, 2026". */
export const toFullDayText = (dateOn: string, language: Language): string =>
  formatDay(dateOn, language, { day: 'numeric', month: 'long', year: 'numeric' });
