/**
 * What the values of whole columns decide: decimal mark, order of day and month, currency, which statuses count.
 * Each decision is made once for the column, or asked with two of its values and the effect of every answer.
 */
import { decideDecimalMark, parseAmount, toCurrency } from './amounts.ts';
import type { DecimalMark, LineValue } from './amounts.ts';
import { decideDateOrder, parseDate } from './dates.ts';
import type { DateOrder } from './dates.ts';
import { findKnownExport } from './known-exports.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { toStatusMeaning } from './order-status.ts';
import type { StatusMeaning } from './order-status.ts';
import type { SalesRow } from './read-sales-rows.ts';

/** One status value with what it means here; a person may have said so. */
export interface StatusUse {
  readonly status: string;
  readonly rows: number;
  readonly meaning: Exclude<StatusMeaning, 'unknown'>;
  readonly decidedBy: 'rule' | 'person';
}

/** The decisions, with what must be asked or refused first. */
export interface ColumnDecisions {
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
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
  return {
    decimalMark: toDecimalMark(rows, context),
    dateOrder: toDateOrder(
      toValues(rows, ({ rawDate }) => rawDate),
      context,
    ),
    ...toOneCurrency(rows, refusals),
    statuses: toStatusUses(rows, { ...context, own: findKnownExport(options.headers)?.statuses ?? {} }),
    questions,
    refusals,
  };
}

const MOST_STATUSES = 20;

interface Context {
  readonly answers: ImportAnswers;
  readonly localeDateOrder: DateOrder;
  readonly questions: ImportQuestion[];
  readonly refusals: ImportRefusal[];
}

function toDecimalMark(rows: readonly SalesRow[], { answers, questions, refusals }: Context): DecimalMark {
  const values = [
    ...toValues(rows, ({ rawAmount }) => rawAmount),
    ...toValues(rows, ({ rawRefund }) => rawRefund),
  ];
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
  if (answer === 'day-first' || answer === 'month-first') return answer;
  questions.push({
    id: 'date-order',
    code: 'date-order',
    isRequired: true,
    params: { raw: decision.examples[0]!.raw, line: decision.examples[0]!.line },
    answers: (['day-first', 'month-first'] as const).map((order) => ({
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
    const name = currency || toCurrency(rawAmount);
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

function toStatusUses(
  rows: readonly SalesRow[],
  { answers, questions, own }: Context & { readonly own: Readonly<Record<string, StatusMeaning>> },
): StatusUse[] {
  const rowsByStatus = new Map<string, number>();
  for (const { statuses } of rows) {
    for (const status of statuses)
      if (status !== '') rowsByStatus.set(status, (rowsByStatus.get(status) ?? 0) + 1);
  }
  const asked: ImportQuestion[] = [];
  const uses = [...rowsByStatus]
    .sort((a, b) => b[1] - a[1])
    .map(([status, count]): StatusUse => {
      const answer = answers[`status:${status}`];
      const known = own[status.toLowerCase()] ?? toStatusMeaning(status);
      const isAnswered = answer === 'counts' || answer === 'left-out';
      if (!isAnswered && known === 'unknown') asked.push(toStatusQuestion(status, count));
      return {
        status,
        rows: count,
        meaning: isAnswered ? answer : known === 'unknown' ? 'left-out' : known,
        decidedBy: isAnswered ? 'person' : 'rule',
      };
    });
  const isNoStatus = asked.length > MOST_STATUSES && answers['column:status'] === undefined;
  questions.push(...(isNoStatus ? [toStatusColumnQuestion(asked)] : asked));
  return uses;
}

/** So many unknown values are rather a text than a status: first ask whether the column is one. */
function toStatusColumnQuestion(asked: readonly ImportQuestion[]): ImportQuestion {
  const samples = asked.slice(0, 3).map(({ params }) => String(params['status']));
  return {
    id: 'column:status',
    code: 'column',
    isRequired: true,
    params: { role: 'status' },
    answers: [
      { value: 'none', effect: 'uses-no-column', params: {}, samples },
      { value: 'every', effect: 'asks-each', params: { values: asked.length }, samples },
    ],
    proposal: 'none',
  };
}

function toStatusQuestion(status: string, rows: number): ImportQuestion {
  return {
    id: `status:${status}`,
    code: 'status',
    isRequired: true,
    params: { status, rows },
    answers: [
      { value: 'counts', effect: 'counts', params: { rows }, samples: [] },
      { value: 'left-out', effect: 'does-not-count', params: { rows }, samples: [] },
    ],
  };
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
