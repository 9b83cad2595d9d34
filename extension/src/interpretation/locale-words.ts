/**
 * The words that dates and times are written with in one language, generated with Intl instead of kept in tables.
 * It would break if a name stood alone only: many languages bend a month's name beside a day, so names are taken
 * from whole dates too.
 */
import { normalizeText } from './normalize-text.ts';

/** Runs of letters, as the tokens cut them. */
const WORD = /[\p{L}\p{M}'’]+/gu;

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
  /** Words that stand between the parts of a date and carry none: "г.", "ที่", "d.". */
  fillers: ReadonlySet<string>;
  /** Words between two times: "تا", "至". */
  untils: ReadonlySet<string>;
  /** True where a dash joins day and month: "23-noyabr". */
  hasDashInDate: boolean;
  /** The word for today, as a day's heading adds it. */
  today: string;
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
  const between = readBetween(locale, names);
  return { names, pattern: toPattern([...names.keys()]), ...between, ...readOrder(locale) };
}

type Between = Pick<LocaleWords, 'fillers' | 'untils' | 'hasDashInDate' | 'today'>;

/**
 * What the language writes between the parts. Letters that lean on a name ("בנובמבר") make another spelling of it, added
 * to `names`.
 */
function readBetween(locale: string, names: Map<string, NameMeaning>): Between {
  const fillers = new Set<string>();
  const untils = new Set<string>();
  let hasDashInDate = false;
  const shapes = [...DATE_SHAPES, { dateStyle: 'full', timeStyle: 'short' } as const];
  for (const shape of shapes) {
    const format = new Intl.DateTimeFormat(locale, { ...UTC, ...shape });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month, 1, 9));
      for (const [index, { type, value }] of parts.entries()) {
        if (type !== 'literal' && type !== 'era') continue;
        const [before, after] = [parts[index - 1], parts[index + 1]];
        const head = /^[\p{L}\p{M}'’]+/u.exec(value.toLowerCase())?.[0];
        const tail = /[\p{L}\p{M}'’]+$/u.exec(value.toLowerCase())?.[0];
        if (tail && isNamePart(after)) addSpelling(names, after.value, (name) => tail + name);
        if (head && isNamePart(before)) addSpelling(names, before.value, (name) => name + head);
        if (value === '-' && parts[index - 1]?.type === 'day') hasDashInDate = true;
        for (const word of normalizeText(value).match(WORD) ?? []) if (!names.has(word)) fillers.add(word);
      }
    }
  }
  for (const hourCycle of ['h23', 'h12'] as const) {
    const times = new Intl.DateTimeFormat(locale, { ...UTC, hour: 'numeric', minute: '2-digit', hourCycle });
    const parts = times.formatRangeToParts(Date.UTC(2026, 0, 1, 9, 5), Date.UTC(2026, 0, 1, 18, 15));
    const end = parts.findIndex(({ source }) => source === 'endRange');
    const isDashed = parts.some(({ type, value }) => type === 'literal' && /\p{Pd}|[~～−]/u.test(value));
    for (const [index, { type, value, source }] of parts.entries()) {
      if (type !== 'literal') continue;
      const isBetween = !isDashed && source === 'shared' && index > 0 && index < end;
      for (const word of normalizeText(value).match(WORD) ?? [])
        if (!names.has(word)) (isBetween ? untils : fillers).add(word);
    }
  }
  const today = normalizeText(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day'));
  return { fillers, untils, hasDashInDate, today };
}

const isNamePart = (part: Intl.DateTimeFormatPart | undefined): part is Intl.DateTimeFormatPart =>
  part?.type === 'month' || part?.type === 'weekday';

function addSpelling(
  names: Map<string, NameMeaning>,
  written: string,
  toSpelling: (name: string) => string,
): void {
  const plain = normalizeText(written).replace(/\.$/, '');
  const meaning = names.get(plain);
  if (meaning) names.set(normalizeText(toSpelling(plain)), meaning);
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
  const toClock = (shape: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...UTC, ...shape }).formatToParts(0);
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const types = toClock({ ...clock, hour12: true }).map((part) => part.type);
  const separators = [
    { ...clock, hour12: true },
    { ...clock, hour12: false },
    { timeStyle: 'short' } as const,
  ].map((shape) => {
    const parts = toClock(shape);
    return parts[parts.findIndex(({ type }) => type === 'hour') + 1]?.value;
  });
  const range = new Intl.DateTimeFormat(locale, { ...UTC, ...clock, hourCycle: 'h23' }).formatRange(
    Date.UTC(2026, 0, 1, 9, 5),
    Date.UTC(2026, 0, 1, 18, 15),
  );
  const isDotted = /\d\.\d\d/.test(range);
  return {
    numericOrder: isKnownOrder && locale !== 'en' ? order : undefined,
    isPeriodFirst: types.includes('dayPeriod') && types.indexOf('dayPeriod') < types.indexOf('hour'),
    hasDotTime: separators.includes('.') || isDotted,
  };
}
