/**
 * Dates and times as people type them, in the order of the locale: `2024-03-01`, `1/3/2024`, `1 marzo 2024`,
 * `Mar 1, 2024`, `14:30`, `2:30 pm`, and a date with a time. Impossible dates stay text.
 */
import type { NumberFormat } from '../schema/formats.ts';
import type { LocaleRules } from './locale.ts';

export interface TypedDate {
  /** Days since 1899-12-30, the time of day as the fraction. */
  readonly value: number;
  readonly numberFormat: NumberFormat;
}

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Serial number of a calendar date; `undefined` when there is no such day. Months count from 1. */
export const toSerial = (year: number, month: number, day: number): number | undefined => {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day) return undefined;
  return Math.round((instant.getTime() - EPOCH_MS) / DAY_MS);
};

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

interface DatePart {
  readonly value: number;
  readonly pattern: string;
}

const made = (year: number, month: number, day: number, pattern: string): DatePart | undefined => {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  const value = toSerial(year, month, day);
  return value === undefined ? undefined : { value, pattern };
};

const letters = (letter: string, typed: string): string => (typed.length === 1 ? letter : letter.repeat(2));

const parseNumericDate = (text: string, rules: LocaleRules, currentYear: number): DatePart | undefined => {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const [, year = '', separator = '', month = '', day = ''] = iso;
    const pattern = `yyyy${separator}${letters('m', month)}${separator}${letters('d', day)}`;
    return made(Number(year), Number(month), Number(day), pattern);
  }
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', separator = '', second = '', yearText] = match;
  if (yearText === undefined && separator !== '/') return undefined;
  const monthFirst = rules.dateOrder === 'mdy' || (rules.dateOrder === 'ymd' && yearText === undefined);
  const [month, day] = monthFirst ? [first, second] : [second, first];
  const shape = monthFirst
    ? `${letters('m', first)}${separator}${letters('d', second)}`
    : `${letters('d', first)}${separator}${letters('m', second)}`;
  const year = yearText === undefined ? currentYear : fullYear(yearText);
  const yearShape = yearText === undefined ? '' : `${separator}${'y'.repeat(yearText.length)}`;
  return made(year, Number(month), Number(day), shape + yearShape);
};

const parseNamedDate = (text: string, rules: LocaleRules, currentYear: number): DatePart | undefined => {
  const match =
    /^(?<day>\d{1,2})[\s-](?<name>\p{L}+)\.?(?:[\s,-]+(?<year>\d{4}|\d{2}))?$/u.exec(text) ??
    /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:\s*,?\s+(?<year>\d{4}))?$/u.exec(text);
  const groups = match?.groups;
  if (groups === undefined) return undefined;
  const name = (groups['name'] ?? '').toLowerCase();
  const month = rules.monthNames.find(([each]) => each === name)?.[1];
  if (month === undefined) return undefined;
  const year = groups['year'] === undefined ? currentYear : fullYear(groups['year']);
  const dayFirst = /^\d/.test(text);
  const monthShape = name.length > 3 ? 'mmmm' : 'mmm';
  const yearShape = groups['year'] === undefined ? '' : dayFirst ? ' yyyy' : ', yyyy';
  const shape = dayFirst ? `d ${monthShape}${yearShape}` : `${monthShape} d${yearShape}`;
  return made(year, month, Number(groups['day']), shape);
};

const parseTime = (text: string): DatePart | undefined => {
  const match = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*([ap]\.?m\.?)?$/i.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds, fraction, half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? '0') > 59) return undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const parts = hour * 3600 + Number(minutes) * 60 + Number(`${seconds ?? '0'}.${fraction ?? '0'}`);
  const clock = hour > 23 ? '[h]' : hours.length > 1 ? 'hh' : 'h';
  const shape = `${clock}:mm${seconds === undefined ? '' : ':ss'}${half === undefined ? '' : ' am/pm'}`;
  return { value: parts / 86_400, pattern: shape };
};

/** Parses one typed date, time or both; a date without a year is in `currentYear`. */
export const parseTypedDate = (
  text: string,
  rules: LocaleRules,
  currentYear: number,
): TypedDate | undefined => {
  const trimmed = text.trim();
  const parseDate = (part: string): DatePart | undefined =>
    parseNumericDate(part, rules, currentYear) ?? parseNamedDate(part, rules, currentYear);
  const time = parseTime(trimmed);
  if (time !== undefined) return { value: time.value, numberFormat: { type: 'TIME', pattern: time.pattern } };
  const date = parseDate(trimmed);
  if (date !== undefined) return { value: date.value, numberFormat: { type: 'DATE', pattern: date.pattern } };
  const both = /^(.*\S)\s+(\d{1,2}:\S+(?:\s*[ap]\.?m\.?)?)$/i.exec(trimmed);
  const day = both === null ? undefined : parseDate(both[1]!.replace(/,$/, ''));
  const clock = both === null ? undefined : parseTime(both[2]!);
  if (day === undefined || clock === undefined || clock.value >= 1) return undefined;
  return {
    value: day.value + clock.value,
    numberFormat: { type: 'DATE_TIME', pattern: `${day.pattern} ${clock.pattern}` },
  };
};
