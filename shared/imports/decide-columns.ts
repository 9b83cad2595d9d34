/**
 * What the values of whole columns decide: decimal mark, order of day and month, currency, which statuses count.
 * Each decision is made once for the column, or asked with two of its values and the effect of every answer.
 */
import { decideDecimalMark, parseAmount, toCurrency } from './amounts.ts';
import type { DecimalMark, LineValue } from './amounts.ts';
import { toCurrencyName } from './currencies.ts';
import { DATE_ORDERS, decideDateOrder, parseDate } from './dates.ts';
import type { DateOrder } from './dates.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { decideStatuses } from './decide-statuses.ts';
import type { StatusUse } from './decide-statuses.ts';
import type { SalesRow } from './read-sales-rows.ts';
import { decideSaleSide } from './sale-side.ts';
import { decideShortAmounts } from './short-amounts.ts';
import { decideSerialDates } from './serial-dates.ts';

/** The decisions, with what must be asked or refused first. */
export interface ColumnDecisions {
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
  /** Whether day numbers of a spreadsheet stand for dates. */
  readonly readsSerialDates: boolean;
  /** Whether `5K` stands for 5,000. */
  readonly readsShortAmounts: boolean;
  /** The side of an account that is a sale, upper case; the other one takes back. */
  readonly saleSide?: string;
  readonly currency?: string;
  readonly statuses: readonly StatusUse[];
  readonly questions: readonly ImportQuestion[];
  readonly refusals: readonly ImportRefusal[];
}

/** Decides the columns of a sales file. `localeDateOrder` is only ever a proposal. */
export function decideColumns(
  rows: readonly SalesRow[],
  options: {
    readonly answers: ImportAnswers;
    readonly localeDateOrder: DateOrder;
    readonly headers: readonly string[];
  },
): ColumnDecisions {
  const questions: ImportQuestion[] = [];
  const refusals: ImportRefusal[] = [];
  const context = { ...options, questions, refusals };
  const dates = toValues(rows, ({ rawDate }) => rawDate);
  return {
    decimalMark: toDecimalMark(
      [...toValues(rows, ({ rawAmount }) => rawAmount), ...toValues(rows, ({ rawRefund }) => rawRefund)],
      context,
    ),
    dateOrder: toDateOrder(dates, context),
    readsSerialDates: decideSerialDates(dates, options.answers, questions),
    readsShortAmounts: decideShortAmounts(
      toValues(rows, ({ rawAmount }) => rawAmount),
      options.answers,
      questions,
    ),
    ...decideSaleSide(rows, options.answers, questions),
    ...toOneCurrency(rows, refusals),
    statuses: decideStatuses(rows, { answers: options.answers, headers: options.headers, questions }),
    questions,
    refusals,
  };
}

interface Context {
  readonly answers: ImportAnswers;
  readonly localeDateOrder: DateOrder;
  readonly questions: ImportQuestion[];
  readonly refusals: ImportRefusal[];
}

/** Decides the decimal mark of a column of amounts, or asks. Shared with every import that reads amounts. */
export function toDecimalMark(
  values: readonly LineValue[],
  { answers, questions, refusals }: Omit<Context, 'localeDateOrder'>,
): DecimalMark {
  const decision = decideDecimalMark(values);
  if (decision.kind === 'decided') return decision.mark;
  if (decision.kind === 'mixed') {
    const { point, comma } = decision;
    refusals.push({
      code: 'mixed-decimal-marks',
      params: { line1: point.line, raw1: point.raw, line2: comma.line, raw2: comma.raw },
    });
    return '.';
  }
  const answer = answers['decimal-mark'];
  if (answer === '.' || answer === ',') return answer;
  questions.push({
    id: 'decimal-mark',
    code: 'decimal-mark',
    isRequired: true,
    params: {},
    answers: (['.', ','] as const).map((mark) => ({
      value: mark,
      effect: 'reads-amounts',
      params: {
        total: toRounded(values.reduce((sum, { raw }) => sum + (parseAmount(raw, mark) ?? 0), 0)),
        ...Object.fromEntries(
          decision.examples.map(({ raw }, index) => [`value${index + 1}`, parseAmount(raw, mark) ?? raw]),
        ),
      },
      samples: decision.examples.map(({ raw }) => raw),
    })),
  });
  return '.';
}

/** Decides the order of day and month in a date column, or asks. Shared with every import that reads dates. */
export function toDateOrder(values: readonly LineValue[], context: Context): DateOrder {
  const { answers, localeDateOrder, questions, refusals } = context;
  const decision = decideDateOrder(values);
  if (decision.kind === 'decided') return decision.order;
  if (decision.kind === 'mixed') {
    const { dayFirst, monthFirst } = decision;
    refusals.push({
      code: 'mixed-dates',
      params: { line1: dayFirst.line, raw1: dayFirst.raw, line2: monthFirst.line, raw2: monthFirst.raw },
    });
    return localeDateOrder;
  }
  const answer = answers['date-order'];
  if (decision.orders.some((order) => order === answer)) return answer as DateOrder;
  questions.push({
    id: 'date-order',
    code: 'date-order',
    isRequired: true,
    params: { raw: decision.examples[0]!.raw, line: decision.examples[0]!.line },
    answers: DATE_ORDERS.filter((order) => decision.orders.includes(order)).map((order) => ({
      value: order,
      effect: 'reads-dates',
      params: {
        ...toPeriod(values, order),
        ...Object.fromEntries(
          decision.examples.map(({ raw }, index) => [`date${index + 1}`, parseDate(raw, order) ?? raw]),
        ),
      },
      samples: decision.examples.map(({ raw }) => raw),
    })),
    proposal: localeDateOrder,
  });
  return localeDateOrder;
}

function toPeriod(values: readonly LineValue[], order: DateOrder): { fromOn: string; toOn: string } {
  let fromOn = '';
  let toOn = '';
  for (const { raw } of values) {
    const dateOn = parseDate(raw, order);
    if (dateOn === undefined) continue;
    if (fromOn === '' || dateOn < fromOn) fromOn = dateOn;
    if (dateOn > toOn) toOn = dateOn;
  }
  return { fromOn, toOn };
}

function toOneCurrency(rows: readonly SalesRow[], refusals: ImportRefusal[]): { currency?: string } {
  const firstLine = new Map<string, number>();
  for (const { currency, rawAmount, line } of rows) {
    const name = toCurrencyName(currency) || toCurrency(rawAmount);
    if (name !== '' && rawAmount !== '' && !firstLine.has(name)) firstLine.set(name, line);
  }
  const [first, second] = [...firstLine];
  if (first && second) {
    refusals.push({
      code: 'two-currencies',
      params: { currency1: first[0], line1: first[1], currency2: second[0], line2: second[1] },
    });
  }
  return first ? { currency: first[0] } : {};
}

function toValues(rows: readonly SalesRow[], of: (row: SalesRow) => string): LineValue[] {
  const values: LineValue[] = [];
  for (const row of rows) {
    const raw = of(row);
    if (raw !== '') values.push({ line: row.line, raw });
  }
  return values;
}

/** Sums of decimals without the dust of binary fractions. */
export function toRounded(sum: number): number {
  return Math.round(sum * 10_000) / 10_000;
}
