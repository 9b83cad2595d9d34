/**
 * What the values of a column could be, whatever its name says: a column called "WKZ Umsatz" that holds "EUR" is no
 * amount, and one of an unknown name that holds dates could be the date.
 */
import { parseAmount, splitShortAmount, splitSideMark, toCurrency } from './amounts.ts';
import { toCellText } from './cell-text.ts';
import { isCurrency } from './currencies.ts';
import { DATE_ORDERS, parseDate } from './dates.ts';
import type { RawRow } from './read-table.ts';
import { toStatusMeaning } from './order-status.ts';

/** Shares are of the filled cells, 0 to 1. */
export interface ColumnKind {
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  readonly dates: number;
  readonly amounts: number;
  /** Texts with a digit. */
  readonly coded: number;
  /** Values that tell what becomes of an order, among the different ones. */
  readonly statuses: number;
  readonly longest: number;
  /** The different values, the first few. */
  readonly values: readonly string[];
}

/** Rows looked at, spread over the file. */
const MOST_ROWS = 500;
const MOST_VALUES = 40;

/** The kinds of all columns. */
export function toColumnKinds(width: number, rows: readonly RawRow[]): readonly ColumnKind[] {
  const step = Math.max(1, Math.floor(rows.length / MOST_ROWS));
  const sample = rows.filter((_row, index) => index % step === 0);
  return Array.from({ length: width }, (_, column) => toKind(sample.map(({ cells }) => toCellText(cells[column]))));
} // prettier-ignore

/** Whether a text could be a date, in any order. */
export const isDateLike = (text: string): boolean =>
  /\d/.test(text) && DATE_ORDERS.some((order) => parseDate(text, order) !== undefined);

/** Whether a text could be an amount, with any decimal mark. */
export const isAmountLike = (text: string): boolean =>
  /\d/.test(text) &&
  isCurrency(toCurrency(text)) &&
  (parseAmount(text, '.') !== undefined ||
    parseAmount(text, ',') !== undefined ||
    splitShortAmount(text) !== undefined ||
    splitSideMark(text) !== undefined);

function toKind(cells: readonly string[]): ColumnKind {
  const filled = cells.filter((text) => text !== '');
  const share = (is: (text: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  const different = new Set(filled);
  const values = [...different].slice(0, MOST_VALUES);
  return {
    rows: cells.length,
    filled: filled.length,
    distinct: different.size,
    dates: share(isDateLike),
    amounts: share(isAmountLike),
    coded: share((text) => /\d/.test(text)),
    statuses: values.filter((text) => toStatusMeaning(text) !== 'unknown').length / Math.max(1, values.length),
    longest: values.reduce((most, text) => Math.max(most, text.length), 0),
    values,
  };
} // prettier-ignore

/** Mostly dates. */
export const isDates = ({ filled, dates }: ColumnKind): boolean => filled > 0 && dates >= 0.5;

/** Mostly amounts, and not dates written as numbers. */
export const isAmounts = (kind: ColumnKind): boolean =>
  kind.filled > 0 && kind.amounts >= 0.5 && kind.dates < 0.9;

/** Texts that could name somebody. */
export const isNames = (kind: ColumnKind): boolean =>
  kind.filled > 0 && kind.dates < 0.5 && kind.amounts < 0.5;

/** A few texts that come again and again, or one that stands in some rows. */
export const isCategories = (kind: ColumnKind): boolean =>
  isNames(kind) &&
  kind.longest <= 40 &&
  kind.distinct <= 15 &&
  (kind.distinct === 1 ? kind.filled < kind.rows : kind.distinct <= kind.filled / 2);

/** Numbers or codes, most of them different. */
export const isCodes = (kind: ColumnKind): boolean =>
  kind.filled > 0 && kind.dates < 0.5 && kind.coded >= 0.9 && kind.distinct >= kind.filled * 0.3;
