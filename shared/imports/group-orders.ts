/**
 * From rows to orders: rows of one order id are one order, a refund reduces it, what does not count is left out with
 * its reason. Counting a line item as an order would make every customer look loyal.
 */
import type { SalesOrder } from '../rules/exemplar/sales-order.ts';
import { toFoldedName } from './cell-text.ts';
import { toRounded } from './decide-columns.ts';
import type { ColumnDecisions } from './decide-columns.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';
import type { LeftOutCounter } from './left-out.ts';
import { gatherRows } from './order-rows.ts';
import type { NumberClash, OrderRows } from './order-rows.ts';
import type { SalesRow } from './read-sales-rows.ts';

/** An order with what a person reads of it. */
export interface ImportedOrder extends SalesOrder {
  readonly line: number;
  /** Rows of the file that make up this order. */
  readonly rows: number;
  readonly customerName: string;
  readonly repName?: string;
  /** Owner of the customer as this order's row names it. */
  readonly ownerName?: string;
}

/** Orders, with what must be asked first: totals or lines, one order or two of the same number. */
export interface GroupedOrders {
  readonly orders: readonly ImportedOrder[];
  /** Numbered orders of the file that do not count: an earlier import may have counted them. */
  readonly notCounting: readonly ImportedOrder[];
  readonly questions: readonly ImportQuestion[];
}

/** Id of the answer on numbers that come again. */
export const ORDER_NUMBERS = 'order-numbers';

/** Groups rows to orders. */
export function groupOrders(
  rows: readonly SalesRow[],
  decisions: ColumnDecisions,
  answers: ImportAnswers,
  leftOut: LeftOutCounter,
): GroupedOrders {
  const gathered = gatherRows(rows, decisions, leftOut, answers[ORDER_NUMBERS] === 'new-orders');
  const { groups, clash } = gathered;
  const repeated = findRepeatedTotals(groups);
  const answer = answers['line-amounts'];
  const questions: ImportQuestion[] = [];
  if (clash && answers[ORDER_NUMBERS] === undefined)
    questions.push(toNumbersQuestion('order-numbers', clash));
  // Totals of two years under one number look like lines of one order: numbers are settled first.
  else if (repeated && answer === undefined) questions.push(toQuestion(repeated));
  const isTotalRepeated = repeated !== undefined && answer !== 'line-amount';
  const orders: ImportedOrder[] = [];
  const notCounting = gathered.notCounting.map(({ row, orderedOn }) =>
    toOrder({ first: row, orderedOn, lines: [row.line] }, {}, new Map()),
  );
  const seen = new Map<string, number>();
  for (const group of groups) {
    const { amounts, refunded } = group;
    const gross = isTotalRepeated
      ? amounts[0]
      : amounts.length > 0
        ? amounts.reduce((a, b) => a + b, 0)
        : undefined;
    const net = gross === undefined ? undefined : toRounded(gross - refunded);
    const reason = toReason(group, net);
    if (reason) {
      for (const line of group.lines) leftOut.add(reason, line);
      // A refund of its own may be partial: it undoes an order of the ledger only when it is as large.
      const amount = group.isRefundOnly && group.refunded > 0 ? { amount: toRounded(group.refunded) } : {};
      if (group.first.orderId !== '') notCounting.push(toOrder(group, amount, seen));
    } else orders.push(toOrder(group, { ...(net !== undefined && { amount: net }) }, seen));
  }
  return { orders, notCounting, questions };
}

function toReason(
  { isRefundOnly, refunded }: OrderRows,
  net: number | undefined,
): 'refund' | 'negative' | undefined {
  if (isRefundOnly || (net !== undefined && refunded > 0 && net <= 0)) return 'refund';
  return net !== undefined && net < 0 ? 'negative' : undefined;
}

/** The first order whose rows all carry one amount, if no order of several rows tells that amounts are per line. */
function findRepeatedTotals(groups: readonly OrderRows[]): OrderRows | undefined {
  let repeated: OrderRows | undefined;
  for (const group of groups) {
    if (group.amounts.length < 2) continue;
    if (group.amounts.some((amount) => amount !== group.amounts[0])) return undefined;
    repeated ??= group;
  }
  return repeated;
}

function toQuestion({ first, amounts }: OrderRows): ImportQuestion {
  const params = { order: first.orderId, rows: amounts.length };
  return {
    id: 'line-amounts',
    code: 'line-amounts',
    isRequired: true,
    params: { ...params, line: first.line },
    answers: [
      {
        value: 'order-total',
        effect: 'order-total',
        params: { ...params, amount: amounts[0]! },
        samples: [],
      },
      {
        value: 'line-amount',
        effect: 'line-amount',
        params: { ...params, amount: toRounded(amounts[0]! * amounts.length) },
        samples: [],
      },
    ],
  };
}

/** Asks whether a number that comes again, far apart, means the same order; `code` says where the first one is. */
export function toNumbersQuestion(
  code: 'order-numbers' | 'order-numbers-known',
  clash: Omit<NumberClash, 'line1'> & { readonly line1?: number },
): ImportQuestion {
  const { orderId, on1, line1, on2, line2, orders } = clash;
  const params = {
    order: orderId,
    date1: on1,
    ...(line1 !== undefined && { line1 }),
    date2: on2,
    line2,
    orders,
  };
  return {
    id: ORDER_NUMBERS,
    code,
    isRequired: true,
    params,
    answers: (['new-orders', 'same-orders'] as const).map((value) => ({
      value,
      effect: value,
      params,
      samples: [],
    })),
  };
}

/** Orders without an id are known by customer, date and amount, and by their number where several are alike. */
function toOrder(
  { first, orderedOn, lines }: Pick<OrderRows, 'first' | 'orderedOn' | 'lines'>,
  facts: { readonly amount?: number },
  seen: Map<string, number>,
): ImportedOrder {
  const customerId = toFoldedName(first.customerId || first.customerName);
  return {
    orderId: first.orderId || toOwnId(`${customerId}|${orderedOn}|${facts.amount ?? ''}`, seen),
    customerId,
    orderedOn,
    ...facts,
    ...(first.rep !== '' && { repId: toFoldedName(first.rep), repName: first.rep }),
    ...(first.owner !== '' && { ownerName: first.owner }),
    line: first.line,
    rows: lines.length,
    customerName: first.customerName || first.customerId,
  };
}

function toOwnId(alike: string, seen: Map<string, number>): string {
  const times = (seen.get(alike) ?? 0) + 1;
  seen.set(alike, times);
  return `${alike}|${times}`;
}
