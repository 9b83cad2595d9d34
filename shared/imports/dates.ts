/**
 * Dates as files write them, and in which order a *column* writes day and month: 03/04 alone cannot tell.
 * A time and an offset after the date are dropped, never applied: the written day is the day of the order.
 */
import { fromSerialDate, isDateOn } from '../time/serial-dates.ts';
import type { LineValue } from './amounts.ts';
import { toMonthNumber } from './month-names.ts';

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

export const DATE_ORDERS: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];

/** What a column's values say together. */
export type DateOrderDecision =
  | { readonly kind: 'decided'; readonly order: DateOrder }
  | { readonly kind: 'ask'; readonly orders: readonly DateOrder[]; readonly examples: readonly LineValue[] }
  | { readonly kind: 'mixed'; readonly dayFirst: LineValue; readonly monthFirst: LineValue };

const TIME = /^(?:[,T\s]\s*\d{1,2}[:.]\d{2}.*)?$/i;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})\2'?(\d{4}|\d{2})(.*)$/;
const DAY_NAME_MONTH =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:º|°|er|st|nd|rd|th)?[-/. ]+(?:de |di )?(\p{L}{3,})\.?,?[-/. ]+(?:de )?'?(\d{4}|\d{2})(.*)$/iu;
const NAME_MONTH_DAY = /^(?:\p{L}+,? )?(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(.*)$/iu;

/**
 * Decides the order of day, month and year in a column; other spellings say nothing. An order in which one of the
 * values is no date is out; what is left is decided or asked.
 */
export function decideDateOrder(values: readonly LineValue[]): DateOrderDecision {
  const against: Partial<Record<DateOrder, LineValue>> = {};
  const open: LineValue[] = [];
  const parts: string[][] = [];
  const seen = new Set<string>();
  for (const value of values) {
    // A day has many orders, and says the same each time.
    if (seen.has(value.raw)) continue;
    seen.add(value.raw);
    const match = NUMERIC.exec(value.raw);
    if (!match || !TIME.test(match[5]!)) continue;
    const bad = DATE_ORDERS.filter((order) => toNumericDate(match, order) === undefined);
    // No date in any order: a value that cannot be read says nothing about the others.
    if (bad.length === DATE_ORDERS.length) continue;
    for (const order of bad) against[order] ??= value;
    if (match[4]!.length === 2 && parts.length < MOST_PARTS) parts.push([match[1]!, match[4]!]);
    const dates = DATE_ORDERS.filter((order) => !bad.includes(order)).map((order) => toNumericDate(match, order));
    if (new Set(dates).size > 1 && open.length < 2 && open[0]?.raw !== value.raw) open.push(value);
  }
  const possible = DATE_ORDERS.filter((order) => !against[order]);
  if (possible.length === 0) {
    return { kind: 'mixed', dayFirst: against['month-first']!, monthFirst: against['day-first']! };
  }
  const orders = withoutUnlikely(possible, parts);
  return orders.length === 1 || open.length === 0
    ? { kind: 'decided', order: orders[0]! }
    : { kind: 'ask', orders, examples: open };
} // prettier-ignore

/** Values looked at to tell years from days. */
const MOST_PARTS = 5000;

/** Days take many values and years few: a last part of two or three values beside a first part of ten is the year. */
function withoutUnlikely(orders: readonly DateOrder[], parts: readonly (readonly string[])[]): readonly DateOrder[] {
  if (!orders.includes('year-first') || orders.length === 1) return orders;
  const [first, last] = [0, 1].map((at) => new Set(parts.map((each) => each[at])).size) as [number, number];
  if (last <= 3 && first >= 8) return orders.filter((order) => order !== 'year-first');
  return first <= 3 && last >= 8 ? ['year-first'] : orders;
} // prettier-ignore

function toNumericDate(match: RegExpExecArray, order: DateOrder): string | undefined {
  const [one, two, three] = [match[1]!, match[3]!, match[4]!];
  if (order === 'year-first') {
    return [one, two, three].every(({ length }) => length === 2) ? toDateOn([one, two, three]) : undefined;
  }
  return toDateOn(order === 'day-first' ? [three, two, one] : [three, one, two]);
}

/** The date `YYYY-MM-DD` as written; undefined when the text is no date that exists. */
export function parseDate(raw: string, order: DateOrder): string | undefined {
  const parts = toParts(raw.trim(), order);
  return parts && toDateOn(parts);
}

function toDateOn([year, month, day]: Parts): string | undefined {
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
    if (order === 'year-first' && year.length === 2)
      return first.length === 2 ? [first, second, year] : undefined;
    return order === 'month-first' ? [year, first, second] : [year, second, first];
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
