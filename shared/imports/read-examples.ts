/**
 * One date and one amount of the file with what they were read as: a wrong order of day and month, or a wrong decimal
 * mark, shows in them at a glance and nowhere else.
 */
import { parseAmount } from './amounts.ts';
import { parseDate, parseSerialDate } from './dates.ts';
import type { ColumnDecisions } from './decide-columns.ts';
import type { SalesRow } from './read-sales-rows.ts';

export interface ReadExamples {
  /** `on` is `YYYY-MM-DD`. */
  readonly date?: { readonly raw: string; readonly on: string };
  readonly amount?: { readonly raw: string; readonly value: number };
}

/** Examples that could have been read otherwise, where the file has some. */
export function toReadExamples(rows: readonly SalesRow[], decisions: ColumnDecisions): ReadExamples {
  const toDate = (raw: string): string | undefined =>
    parseDate(raw, decisions.dateOrder) ?? (decisions.readsSerialDates ? parseSerialDate(raw) : undefined);
  const toAmount = (raw: string): number | undefined => parseAmount(raw, decisions.decimalMark);
  const rawDate = toTelling(rows, ({ rawDate: raw }) => raw, toDate, isOpenDate);
  const rawAmount = toTelling(
    rows,
    ({ rawAmount: raw }) => raw,
    toAmount,
    (raw) => /[.,]/.test(raw),
  );
  return {
    ...(rawDate !== undefined && { date: { raw: rawDate, on: toDate(rawDate)! } }),
    ...(rawAmount !== undefined && { amount: { raw: rawAmount, value: toAmount(rawAmount)! } }),
  };
}

/** Rows looked through for a telling value. */
const MOST_ROWS = 2000;

function toTelling(
  rows: readonly SalesRow[],
  of: (row: SalesRow) => string,
  read: (raw: string) => unknown,
  isTelling: (raw: string) => boolean,
): string | undefined {
  const readable = rows
    .slice(0, MOST_ROWS)
    .map(of)
    .filter((raw) => raw !== '' && read(raw) !== undefined);
  return readable.find(isTelling) ?? readable[0];
}

function isOpenDate(raw: string): boolean {
  const [, first, second] = /^(\d{1,2})\D(\d{1,2})\D/.exec(raw) ?? [];
  return (
    first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  );
}
