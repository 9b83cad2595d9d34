/**
 * Dates as files write them, and in which order a *column* writes day and month: 03/04 alone cannot tell.
 * A time and an offset after the date are dropped, never applied: the written day is the day of the order.
 */
import { fromSerialDate, isDateOn } from '../time/serial-dates.ts';
import type { LineValue } from './amounts.ts';
import { toMonthNumber } from './month-names.ts';

export type DateOrder = 'day-first' | 'month-first';

/** What a column's values say together. */
export type DateOrderDecision =
  | { readonly kind: 'decided'; readonly order: DateOrder }
  | { readonly kind: 'ask'; readonly examples: readonly LineValue[] }
  | { readonly kind: 'mixed'; readonly dayFirst: LineValue; readonly monthFirst: LineValue };

const TIME = /^(?:[,T\s]\s*\d{1,2}[:.]\d{2}.*)?$/i;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})\2'?(\d{4}|\d{2})(.*)$/;
const DAY_NAME_MONTH =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:º|°|st|nd|rd|th)?[-/. ]+(?:de |di )?(\p{L}{3,})\.?,?[-/. ]+(?:de )?'?(\d{4}|\d{2})(.*)$/iu;
const NAME_MONTH_DAY = /^(?:\p{L}+,? )?(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(.*)$/iu;

/** Decides the order of day and month in a column; other spellings say nothing. */
export function decideDateOrder(values: readonly LineValue[]): DateOrderDecision {
  let dayFirst: LineValue | undefined;
  let monthFirst: LineValue | undefined;
  const open: LineValue[] = [];
  for (const value of values) {
    const match = NUMERIC.exec(value.raw);
    if (!match || !TIME.test(match[5]!)) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && second <= 12) dayFirst ??= value;
    else if (second > 12 && first <= 12) monthFirst ??= value;
    else if (first !== second && open.length < 2 && open[0]?.raw !== value.raw) open.push(value);
    if (dayFirst && monthFirst) return { kind: 'mixed', dayFirst, monthFirst };
  }
  if (dayFirst) return { kind: 'decided', order: 'day-first' };
  if (monthFirst) return { kind: 'decided', order: 'month-first' };
  return open.length > 0 ? { kind: 'ask', examples: open } : { kind: 'decided', order: 'day-first' };
}

/** The date `YYYY-MM-DD` as written; undefined when the text is no date that exists. */
export function parseDate(raw: string, order: DateOrder): string | undefined {
  const parts = toParts(raw.trim(), order);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const dateOn = `${toFullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDateOn(dateOn) ? dateOn : undefined;
}

/** A day number of a spreadsheet (days since 1899-12-30, between 1954 and 2119), as a cell without a date format shows it. */
export function parseSerialDate(raw: string): string | undefined {
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(raw) ? Number(raw.replace(',', '.')) : NaN;
  return serial >= 20_000 && serial <= 80_000 ? fromSerialDate(serial) : undefined;
}

type Parts = readonly [year: string, month: string, day: string];

function toParts(raw: string, order: DateOrder): Parts | undefined {
  const iso = ISO.exec(raw);
  if (iso) return TIME.test(iso[5]!) ? [iso[1]!, iso[3]!, iso[4]!] : undefined;
  const compact = COMPACT.exec(raw);
  if (compact) return [compact[1]!, compact[2]!, compact[3]!];
  const numeric = NUMERIC.exec(raw);
  if (numeric) {
    if (!TIME.test(numeric[5]!)) return undefined;
    const [first, second, year] = [numeric[1]!, numeric[3]!, numeric[4]!];
    return order === 'day-first' ? [year, second, first] : [year, first, second];
  }
  const dayFirst = DAY_NAME_MONTH.exec(raw);
  if (dayFirst) return toNamedParts(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, dayFirst[4]!);
  const monthFirst = NAME_MONTH_DAY.exec(raw);
  return monthFirst
    ? toNamedParts(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, monthFirst[4]!)
    : undefined;
}

function toNamedParts(year: string, name: string, day: string, time: string): Parts | undefined {
  const month = toMonthNumber(name);
  return month !== undefined && TIME.test(time) ? [year, String(month), day] : undefined;
}

/** Two digits: 00 to 68 are this century, 69 to 99 the last one. */
function toFullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) <= 68 ? '20' : '19'}${year}`;
}
