/**
 * From rows to orders: rows of one order id are one order, a refund reduces it, what does not count is left out with
 * its reason. Counting a line item as an order would make every customer look loyal.
 */
import type { SalesOrder } from '../rules/exemplar/sales-order.ts';
import { parseAmount } from './amounts.ts';
import { toFoldedName } from './cell-text.ts';
import { toRounded } from './decide-columns.ts';
import type { ColumnDecisions } from './decide-columns.ts';
import { parseDate } from './dates.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';
import type { LeftOutCounter } from './left-out.ts';
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

/** Orders, and the question whether repeated amounts are totals or lines. */
export interface GroupedOrders {
  readonly orders: readonly ImportedOrder[];
  readonly questions: readonly ImportQuestion[];
}

interface OrderRows {
  readonly first: SalesRow;
  readonly orderedOn: string;
  readonly amounts: number[];
  readonly lines: number[];
  refunded: number;
  isRefundOnly: boolean;
}

/** Groups rows to orders. */
export function groupOrders(
  rows: readonly SalesRow[],
  decisions: ColumnDecisions,
  answers: ImportAnswers,
  leftOut: LeftOutCounter,
): GroupedOrders {
  const groups = toGroups(rows, decisions, leftOut);
  const repeated = findRepeatedTotals([...groups.values()]);
  const answer = answers['line-amounts'];
  const questions = repeated && answer === undefined ? [toQuestion(repeated)] : [];
  const isTotalRepeated = repeated !== undefined && answer !== 'line-amount';
  const orders: ImportedOrder[] = [];
  const seen = new Map<string, number>();
  for (const [key, group] of groups) {
    const { amounts, refunded } = group;
    const gross = isTotalRepeated
      ? amounts[0]
      : amounts.length > 0
        ? amounts.reduce((a, b) => a + b, 0)
        : undefined;
    const net = gross === undefined ? undefined : toRounded(gross - refunded);
    const reason = toReason(group, net);
    if (reason) for (const line of group.lines) leftOut.add(reason, line);
    else orders.push(toOrder(key, group, { ...(net !== undefined && { amount: net }) }, seen));
  }
  return { orders, questions };
}

function toReason(
  { isRefundOnly, refunded }: OrderRows,
  net: number | undefined,
): 'refund' | 'negative' | undefined {
  if (isRefundOnly || (net !== undefined && refunded > 0 && net <= 0)) return 'refund';
  return net !== undefined && net < 0 ? 'negative' : undefined;
}

function toGroups(
  rows: readonly SalesRow[],
  decisions: ColumnDecisions,
  leftOut: LeftOutCounter,
): Map<string, OrderRows> {
  const meanings = new Map(decisions.statuses.map(({ status, meaning }) => [status, meaning]));
  const groups = new Map<string, OrderRows>();
  const dates = new Map<string, string | undefined>();
  for (const row of rows) {
    const customer = row.customerId || row.customerName;
    if (customer === '') leftOut.add('no-customer', row.line);
    else if (row.rawDate === '') leftOut.add('no-date', row.line);
    else {
      if (!dates.has(row.rawDate)) dates.set(row.rawDate, parseDate(row.rawDate, decisions.dateOrder));
      const orderedOn = dates.get(row.rawDate);
      const amount = row.rawAmount === '' ? undefined : parseAmount(row.rawAmount, decisions.decimalMark);
      const own = row.statuses.map((status) => meanings.get(status) ?? 'counts');
      if (orderedOn === undefined) leftOut.add('unreadable-date', row.line);
      else if (row.rawAmount !== '' && amount === undefined) leftOut.add('unreadable-amount', row.line);
      else if (own.includes('left-out')) leftOut.add('status', row.line);
      else addRow(groups, row, { orderedOn, amount, isRefund: own.includes('refund'), decisions });
    }
  }
  return groups;
}

function addRow(
  groups: Map<string, OrderRows>,
  row: SalesRow,
  facts: { orderedOn: string; amount: number | undefined; isRefund: boolean; decisions: ColumnDecisions },
): void {
  const { orderedOn, amount, isRefund, decisions } = facts;
  const customer = toFoldedName(row.customerId || row.customerName);
  const key = row.orderId === '' ? `line ${row.line}` : `${row.orderId}\n${customer}`;
  const refund = Math.abs(parseAmount(row.rawRefund, decisions.decimalMark) ?? 0);
  const known = groups.get(key);
  const takesBack = isRefund || (known !== undefined && amount !== undefined && amount < 0);
  if (!known) {
    groups.set(key, {
      first: row,
      orderedOn,
      lines: [row.line],
      amounts: amount === undefined || isRefund ? [] : [amount],
      refunded: isRefund ? Math.abs(amount ?? 0) : refund,
      isRefundOnly: isRefund,
    });
    return;
  }
  known.lines.push(row.line);
  if (takesBack) known.refunded += Math.abs(amount ?? 0);
  else {
    if (amount !== undefined) known.amounts.push(amount);
    if (!row.isContinuation) known.refunded += refund;
    known.isRefundOnly = false;
  }
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

/** Orders without an id are known by customer, date and amount, and by their number where several are alike. */
function toOrder(
  key: string,
  { first, orderedOn, lines }: OrderRows,
  facts: { readonly amount?: number },
  seen: Map<string, number>,
): ImportedOrder {
  const customerId = toFoldedName(first.customerId || first.customerName);
  const alike = first.orderId === '' ? `${customerId}|${orderedOn}|${facts.amount ?? ''}` : key;
  const times = (seen.get(alike) ?? 0) + 1;
  seen.set(alike, times);
  const ownId = first.orderId === '' ? `${alike}|${times}` : first.orderId;
  return {
    orderId: ownId,
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
