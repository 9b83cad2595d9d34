/**
 * The words that dates and times are written with in one language, generated with Intl instead of kept in tables.
 * It would break if a name stood alone only: many languages bend a month's name beside a day, so names are taken
 * from whole dates too.
 */
import { normalizeText } from './normalize-text.ts';

export interface NameMeaning {
  months: Set<number>;
  /** 0 is Sunday. */
  weekdays: Set<number>;
  /** Hours 0–23 at which this day period ("am", "午後") is written. */
  hours: Set<number>;
}

export interface LocaleWords {
  names: Map<string, NameMeaning>;
  /** Matches one name at `lastIndex`. */
  pattern: RegExp;
  /** Order of day, month, year in numeric dates; undefined when the language alone does not tell (plain "en"). */
  numericOrder: 'dmy' | 'mdy' | 'ymd' | undefined;
  isPeriodFirst: boolean;
  /** True where hours and minutes are parted by a dot. */
  hasDotTime: boolean;
}

const cache = new Map<string, LocaleWords | undefined>();
const UTC = { timeZone: 'UTC', calendar: 'gregory' } as const;

const DATE_SHAPES: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((size) => [
  { month: size },
  { weekday: size },
  { day: 'numeric', month: size },
  { year: 'numeric', month: size, day: 'numeric' },
  { weekday: size, year: 'numeric', month: size, day: 'numeric' },
  { weekday: size, month: size, day: 'numeric' },
]);

const TIME_SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { hour: 'numeric', hour12: true },
  { hour: 'numeric', minute: '2-digit', hour12: true },
  { hour: 'numeric', hour12: true, dayPeriod: 'short' },
];

/** @returns the words of a page's locale (`pt_BR` or `pt-BR`), or undefined when Intl does not know it. */
export function findLocaleWords(rawLocale: string): LocaleWords | undefined {
  const locale = rawLocale.trim().replace(/_/g, '-');
  if (!cache.has(locale)) cache.set(locale, isKnown(locale) ? generateWords(locale) : undefined);
  return cache.get(locale);
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

function generateWords(locale: string): LocaleWords {
  const names = new Map<string, NameMeaning>();
  const meaningOf = (raw: string): NameMeaning | undefined => {
    const name = normalizeText(raw).replace(/\.$/, '');
    if (!name || /^[\d\s.:/-]+$/.test(name)) return undefined;
    const known = names.get(name) ?? { months: new Set(), weekdays: new Set(), hours: new Set() };
    names.set(name, known);
    return known;
  };
  for (const tag of new Set([locale, locale.split('-')[0]!])) {
    for (const shape of DATE_SHAPES) {
      const format = new Intl.DateTimeFormat(tag, { ...UTC, ...shape });
      for (let month = 0; month < 12; month += 1) {
        // The first days of 2026's months fall on all seven weekdays.
        const date = new Date(Date.UTC(2026, month, 1));
        for (const { type, value } of format.formatToParts(date)) {
          if (type === 'month') meaningOf(value)?.months.add(month + 1);
          if (type === 'weekday') meaningOf(value)?.weekdays.add(date.getUTCDay());
        }
      }
    }
    for (const shape of TIME_SHAPES) {
      const format = new Intl.DateTimeFormat(tag, { ...UTC, ...shape });
      for (let hour = 0; hour < 24; hour += 1) {
        const period = format
          .formatToParts(new Date(Date.UTC(2026, 0, 1, hour)))
          .find((part) => part.type === 'dayPeriod');
        if (period) meaningOf(period.value)?.hours.add(hour);
      }
    }
  }
  for (let hour = 0; hour < 24; hour += 1) meaningOf(hour < 12 ? 'am' : 'pm')!.hours.add(hour);
  return { names, pattern: toPattern([...names.keys()]), ...readOrder(locale) };
}

/** Longest first; names in scripts that part words must not begin or end inside a word. */
function toPattern(names: string[]): RegExp {
  const escaped = names
    .sort((one, other) => other.length - one.length)
    .map((name) => {
      const text = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(name)) {
        return /^\d/.test(name) ? `(?<!\\d)${text}` : text;
      }
      return `(?<![\\p{L}\\p{M}])${text}(?![\\p{L}\\p{M}])`;
    });
  return new RegExp(escaped.join('|'), 'uy');
}

function readOrder(locale: string): Pick<LocaleWords, 'numericOrder' | 'isPeriodFirst' | 'hasDotTime'> {
  const dateParts = new Intl.DateTimeFormat(locale, {
    ...UTC,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
    .formatToParts(0)
    .map((part) => part.type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
  const order = dateParts.map((type) => type[0]).join('');
  const isKnownOrder = order === 'dmy' || order === 'mdy' || order === 'ymd';
  const clock = new Intl.DateTimeFormat(locale, {
    ...UTC,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  }).formatToParts(0);
  const types = clock.map((part) => part.type);
  const separator = clock[types.indexOf('hour') + 1]?.value;
  return {
    numericOrder: isKnownOrder && locale !== 'en' ? order : undefined,
    isPeriodFirst: types.includes('dayPeriod') && types.indexOf('dayPeriod') < types.indexOf('hour'),
    hasDotTime: separator === '.',
  };
}
