/**
 * Orders whose date lies alone, far from all others: 1970-01-01, 1900, a year mistyped. One of them would stretch the
 * file over decades and make windows out of nothing, so they are set aside, and told by name. A firm that rested for a
 * year has many orders on both sides and loses none.
 */
import { daysBetween } from '../../time/serial-dates.ts';
import type { SalesOrder } from './sales-order.ts';

/** Shorter silences are holidays and seasons. */
const LEAST_SILENCE_DAYS = 90;
/** So many times the longest gap among the firm's other order days. */
const TIMES_THE_LONGEST_GAP = 3;
/** More orders than this beyond a silence are history, not a mistake. */
const MOST_STRAYS = 3;
const MOST_SHARE = 0.02;
/** Too few others say nothing of what is usual. */
const LEAST_OTHERS_FOR_EACH = 5;

interface Day {
  readonly on: string;
  readonly orders: number;
}

/** The orders that count, and those whose dates lie alone, oldest first. */
export function setStrayDatesAside<T extends SalesOrder>(
  orders: readonly T[],
): { readonly kept: readonly T[]; readonly strays: readonly T[] } {
  const counts = new Map<string, number>();
  for (const { orderedOn } of orders) counts.set(orderedOn, (counts.get(orderedOn) ?? 0) + 1);
  const days = [...counts.keys()].sort().map((on): Day => ({ on, orders: counts.get(on)! }));
  const { fromOn, toOn } = toSpan(days, Math.max(MOST_STRAYS, orders.length * MOST_SHARE));
  const isStray = ({ orderedOn }: T): boolean => orderedOn < fromOn || orderedOn > toOn;
  const strays = orders.filter(isStray);
  if (strays.length === 0 || orders.length < strays.length * (1 + LEAST_OTHERS_FOR_EACH)) {
    return { kept: orders, strays: [] };
  }
  return {
    kept: orders.filter((order) => !isStray(order)),
    strays: strays.sort((one, other) => (one.orderedOn < other.orderedOn ? -1 : 1)),
  };
}

/**
 * The days between silences at either end. What is usual is learned from the days that remain when the outermost few
 * orders of each end are not looked at.
 */
function toSpan(days: readonly Day[], most: number): { fromOn: string; toOn: string } {
  let first = toFirstBeyond(days, most);
  let last = days.length - 1 - toFirstBeyond([...days].reverse(), most);
  let longest = 0;
  for (let at = first + 1; at <= last; at += 1) {
    longest = Math.max(longest, daysBetween(days[at - 1]!.on, days[at]!.on));
  }
  const silence = Math.max(LEAST_SILENCE_DAYS, TIMES_THE_LONGEST_GAP * longest);
  const isNear = (one: number, other: number): boolean =>
    daysBetween(days[one]!.on, days[other]!.on) <= silence;
  while (first > 0 && first <= last && isNear(first - 1, first)) first -= 1;
  while (last < days.length - 1 && first <= last && isNear(last, last + 1)) last += 1;
  return first > last
    ? { fromOn: '', toOn: '9999-12-31' }
    : { fromOn: days[first]!.on, toOn: days[last]!.on };
}

/** Index of the first day before which lie at most so many orders, and no day more. */
function toFirstBeyond(days: readonly Day[], most: number): number {
  let orders = 0;
  for (const [at, day] of days.entries()) {
    orders += day.orders;
    if (orders > most) return at;
  }
  return days.length;
}
