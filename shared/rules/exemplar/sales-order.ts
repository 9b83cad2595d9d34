/**
 * The words of the exemplar analysis: orders as an import leaves them, half-open windows, one count per person.
 * A window that included its last day would count an order twice, once in each of two neighbors.
 */
import type { Count } from '../../statistics/interval.ts';

/** One order that counts, after line items were joined and refunds left out. */
export interface SalesOrder {
  readonly orderId: string;
  readonly customerId: string;
  /** Who took the order; absent in files without such a column. */
  readonly repId?: string;
  /** Who looks after the customer, as this order says: at the time of the order or on the day of the export. */
  readonly ownerId?: string;
  /** Which import brought it: owners that change within one import were kept with their dates. */
  readonly importId?: string;
  /** `YYYY-MM-DD` as written in the file. */
  readonly orderedOn: string;
  readonly amount?: number;
}

/** From `startsOn` up to, but not including, `endsBeforeOn`. */
export interface DateWindow {
  readonly startsOn: string;
  readonly endsBeforeOn: string;
}

/** Customers active in the base are looked for again in the next window, which follows at once. */
export interface WindowPair {
  readonly base: DateWindow;
  readonly next: DateWindow;
}

/** One person's successes of a total. */
export interface PersonCount extends Count {
  readonly personId: string;
}

/** Whether a date lies in a window. */
export function isInWindow(dateOn: string, { startsOn, endsBeforeOn }: DateWindow): boolean {
  return dateOn >= startsOn && dateOn < endsBeforeOn;
}

/** Ids in an order that people expect: numbers by value, the rest by letters, the same on every machine. */
export function compareIds(one: string, other: string): number {
  if (/^\d{1,15}$/.test(one) && /^\d{1,15}$/.test(other) && Number(one) !== Number(other)) {
    return Number(one) - Number(other);
  }
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
