/**
 * How often customers of this firm order, and how often the firm books anything: what a window's length and the
 * question "does the file end too early?" are judged by. Orders dated in the future would stretch the file, so the
 * caller leaves them out first.
 */
import { daysBetween } from '../../time/serial-dates.ts';
import type { SalesOrder } from './sales-order.ts';

/** First and last day of the file, and the usual gaps in days. */
export interface OrderRhythm {
  readonly firstOn: string;
  readonly lastOn: string;
  /** Three of four repeat orders come within so many days; absent when nobody ordered twice. */
  readonly customerGapDays?: number;
  /** Nine of ten times the firm's next order day comes within so many days. */
  readonly firmGapDays: number;
}

/** The rhythm of a file; undefined for a file without orders. */
export function toOrderRhythm(orders: readonly SalesOrder[]): OrderRhythm | undefined {
  const dates = orders.map(({ orderedOn }) => orderedOn).sort();
  const firstOn = dates[0];
  const lastOn = dates[dates.length - 1];
  if (firstOn === undefined || lastOn === undefined) return undefined;
  const datesByCustomer = new Map<string, string[]>();
  for (const { customerId, orderedOn } of orders) {
    const known = datesByCustomer.get(customerId);
    if (known) known.push(orderedOn);
    else datesByCustomer.set(customerId, [orderedOn]);
  }
  const customerGaps = [...datesByCustomer.values()].flatMap((own) => toGaps(own.sort()));
  return {
    firstOn,
    lastOn,
    ...(customerGaps.length > 0 && { customerGapDays: toQuantile(customerGaps, 0.75) }),
    firmGapDays: toQuantile(toGaps(dates), 0.9),
  };
}

function toGaps(sortedDates: readonly string[]): number[] {
  const gaps: number[] = [];
  for (let i = 1; i < sortedDates.length; i += 1) {
    if (sortedDates[i] !== sortedDates[i - 1]) gaps.push(daysBetween(sortedDates[i - 1]!, sortedDates[i]!));
  }
  return gaps;
}

/** The value that the given share of the values does not exceed; 0 for none. */
function toQuantile(values: number[], share: number): number {
  values.sort((a, b) => a - b);
  return values[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
}
