/**
 * How often customers of this firm order, and how often the firm books anything: what a window's length and the
 * question "does the file end too early?" are judged by. Orders dated in the future would stretch the file, so the
 * caller leaves them out first.
 */
import { toDateOn, toDayNumber } from '../../time/serial-dates.ts';
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
  const dayByDate = new Map<string, number>();
  const daysByCustomer = new Map<string, number[]>();
  for (const { customerId, orderedOn } of orders) {
    const day = dayByDate.get(orderedOn) ?? toDayNumber(orderedOn);
    dayByDate.set(orderedOn, day);
    const known = daysByCustomer.get(customerId);
    if (known) known.push(day);
    else daysByCustomer.set(customerId, [day]);
  }
  const days = [...dayByDate.values()].sort(byValue);
  const [firstDay, lastDay] = [days[0], days[days.length - 1]];
  if (firstDay === undefined || lastDay === undefined) return undefined;
  const customerGaps = [...daysByCustomer.values()].flatMap((own) => toGaps(own.sort(byValue)));
  return {
    firstOn: toDateOn(firstDay),
    lastOn: toDateOn(lastDay),
    ...(customerGaps.length > 0 && { customerGapDays: toQuantile(customerGaps, 0.75) }),
    firmGapDays: toQuantile(toGaps(days), 0.9),
  };
}

const byValue = (one: number, other: number): number => one - other;

/** Days between neighbors; several orders of one day count once. */
function toGaps(sortedDays: readonly number[]): number[] {
  const gaps: number[] = [];
  for (let at = 1; at < sortedDays.length; at += 1) {
    const gap = sortedDays[at]! - sortedDays[at - 1]!;
    if (gap > 0) gaps.push(gap);
  }
  return gaps;
}

/** The value that the given share of the values does not exceed; 0 for none. */
function toQuantile(values: number[], share: number): number {
  values.sort(byValue);
  return values[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
}
