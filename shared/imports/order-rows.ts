/**
 * Which rows of a file belong to one order. Rows of one number and customer do, unless they lie so far apart that the
 * number may have been given again: Italian invoices begin at 1 each January, and joining two years' number 12 would
 * turn a customer who came back into one who never did.
 */
import { daysBetween } from '../time/serial-dates.ts';
import { parseAmount, splitShortAmount } from './amounts.ts';
import { toFoldedName } from './cell-text.ts';
import type { ColumnDecisions } from './decide-columns.ts';
import { parseDate, parseSerialDate } from './dates.ts';
import type { LeftOutCounter } from './left-out.ts';
import { isTooLong } from './longest-texts.ts';
import type { SalesRow } from './read-sales-rows.ts';
import { RunningSums } from './subtotals.ts';

/** Days within which one number means one order. */
export const SAME_ORDER_DAYS = 31;

/** The rows of one order, while they are gathered. */
export interface OrderRows {
  readonly first: SalesRow;
  /** `YYYY-MM-DD`. */
  readonly orderedOn: string;
  readonly amounts: number[];
  readonly lines: number[];
  refunded: number;
  isRefundOnly: boolean;
}

/** Two rows that bear one number and customer, far apart. */
export interface NumberClash {
  readonly orderId: string;
  readonly on1: string;
  readonly line1: number;
  readonly on2: string;
  readonly line2: number;
  /** Orders that would be joined with an earlier one. */
  readonly orders: number;
}

export interface GatheredRows {
  readonly groups: readonly OrderRows[];
  /** First row of numbered orders whose status says that they do not count. */
  readonly notCounting: readonly { readonly row: SalesRow; readonly orderedOn: string }[];
  readonly clash?: NumberClash;
}

/** Gathers rows by order; `isNumberedAnew` says that numbers begin again. What cannot be read goes to `leftOut`. */
export function gatherRows(
  rows: readonly SalesRow[],
  decisions: ColumnDecisions,
  leftOut: LeftOutCounter,
  isNumberedAnew: boolean,
): GatheredRows {
  const meanings = new Map(decisions.statuses.map(({ status, meaning }) => [status, meaning]));
  const orders = new OrderGatherer(isNumberedAnew);
  const notCounting: { row: SalesRow; orderedOn: string }[] = [];
  const dates = new Map<string, string | undefined>();
  const sums = new RunningSums();
  const hasNumbers = rows.filter(({ orderId }) => orderId !== '').length > rows.length / 2;
  for (const row of rows) {
    const customer = row.customerId || row.customerName;
    if (customer === '') leftOut.add('no-customer', row.line);
    else if (row.rawDate === '') leftOut.add('no-date', row.line);
    else {
      if (!dates.has(row.rawDate)) dates.set(row.rawDate, toDate(row.rawDate, decisions));
      const orderedOn = dates.get(row.rawDate);
      const amount = row.rawAmount === '' ? undefined : toFigure(row.rawAmount, decisions);
      const isTotal = amount !== undefined && hasNumbers && row.orderId === '' && sums.isSum(amount);
      if (amount !== undefined && !isTotal) sums.add(amount);
      const own = row.statuses.map((status) => meanings.get(status) ?? 'counts');
      if (orderedOn === undefined) leftOut.add('unreadable-date', row.line);
      else if (isTooLong(row)) leftOut.add('too-long', row.line);
      else if (row.rawAmount !== '' && amount === undefined) leftOut.add('unreadable-amount', row.line);
      else if (isTotal) leftOut.add('subtotal', row.line);
      else if (row.isCancelled || own.includes('left-out')) {
        leftOut.add(row.isCancelled ? 'canceled' : 'status', row.line);
        if (row.orderId !== '') notCounting.push({ row, orderedOn });
      } else {
        const refunded = Math.abs(parseAmount(row.rawRefund, decisions.decimalMark) ?? 0);
        orders.add(row, {
          orderedOn,
          amount,
          refunded,
          isRefund: own.includes('refund') || isTakenBack(row, decisions),
        });
      }
    }
  }
  return { groups: orders.groups, notCounting, ...(orders.clash && { clash: orders.clash }) };
}

/** An amount of the file; `5K` only where a person said that it stands for thousands. */
export function toFigure(
  raw: string,
  { decimalMark, readsShortAmounts }: ColumnDecisions,
): number | undefined {
  const short = splitShortAmount(raw);
  if (!short) return parseAmount(raw, decimalMark);
  const value = readsShortAmounts ? parseAmount(short.text, decimalMark) : undefined;
  return value === undefined ? undefined : Math.round(value * short.times * 100) / 100;
}

/** Whether the amount stands on the side that is no sale. */
function isTakenBack({ side, isContra }: SalesRow, { saleSide }: ColumnDecisions): boolean {
  return isContra || (saleSide !== undefined && side !== '' && side.toUpperCase() !== saleSide);
}

function toDate(raw: string, { dateOrder, readsSerialDates }: ColumnDecisions): string | undefined {
  return parseDate(raw, dateOrder) ?? (readsSerialDates ? parseSerialDate(raw) : undefined);
}

interface RowFacts {
  readonly orderedOn: string;
  readonly amount: number | undefined;
  readonly refunded: number;
  readonly isRefund: boolean;
}

class OrderGatherer {
  readonly groups: OrderRows[] = [];
  clash?: NumberClash;
  readonly #byKey = new Map<string, OrderRows[]>();

  constructor(private readonly isNumberedAnew: boolean) {}

  add(row: SalesRow, { orderedOn, amount, refunded, isRefund }: RowFacts): void {
    const key = toKey(row);
    const alike = this.#byKey.get(key);
    const takesBack = isRefund || (alike !== undefined && amount !== undefined && amount < 0);
    const known = alike && this.#find(alike, row, orderedOn, takesBack);
    if (!known) {
      const group = {
        first: row,
        orderedOn,
        lines: [row.line],
        amounts: amount === undefined || isRefund ? [] : [amount],
        refunded: isRefund ? Math.abs(amount ?? 0) : refunded,
        isRefundOnly: isRefund,
      };
      this.groups.push(group);
      if (alike) alike.push(group);
      else this.#byKey.set(key, [group]);
      return;
    }
    known.lines.push(row.line);
    if (takesBack) known.refunded += Math.abs(amount ?? 0);
    else {
      if (amount !== undefined) known.amounts.push(amount);
      if (!row.isContinuation) known.refunded += refunded;
      known.isRefundOnly = false;
    }
  }

  /** The order that a row belongs to. A refund may come long after its order. */
  #find(alike: OrderRows[], row: SalesRow, orderedOn: string, takesBack: boolean): OrderRows | undefined {
    const distance = (group: OrderRows): number => Math.abs(daysBetween(group.orderedOn, orderedOn));
    const nearest = alike.reduce((best, group) => (distance(group) < distance(best) ? group : best));
    if (takesBack || distance(nearest) <= SAME_ORDER_DAYS) return nearest;
    if (this.isNumberedAnew) return undefined;
    const { first } = nearest;
    this.clash = {
      ...(this.clash ?? {
        orderId: row.orderId,
        on1: nearest.orderedOn,
        line1: first.line,
        on2: orderedOn,
        line2: row.line,
      }),
      orders: (this.clash?.orders ?? 0) + 1,
    };
    return nearest;
  }
}

function toKey(row: SalesRow): string {
  return row.orderId === ''
    ? `line ${row.line}`
    : `${row.orderId}\n${toFoldedName(row.customerId || row.customerName)}`;
}
