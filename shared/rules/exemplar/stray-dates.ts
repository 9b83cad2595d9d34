/**
 * Orders whose date lies alone, far from all others: 1970-01-01, 1900, a year mistyped. One of them would stretch the
 * file over decades and make windows out of nothing, so they are set aside, and told by name. A firm that rested for a
 * year has many orders on both sides and loses none.
 */
import { daysBetween } from '../../time/serial-dates.ts';
import type { SalesOrder } from './sales-order.ts';

/** Shorter silences are holidays and seasons. */
const LEAST_SILENCE_DAYS = 90;
/** So many times the longest of the usual gaps between the firm's order days. */
const TIMES_THE_USUAL_GAP = 10;
/** More orders than this on one side of a silence are history, not a mistake. */
const MOST_STRAYS = 3;
const MOST_SHARE = 0.02;

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
  const blocks = toBlocks(days, toSilenceDays(days));
  const main = Math.max(...blocks.map(countOrders));
  const most = Math.max(MOST_STRAYS, orders.length * MOST_SHARE);
  const isStray = (block: readonly Day[]): boolean =>
    countOrders(block) <= most && countOrders(block) * 5 <= main;
  const gone = new Set(blocks.filter(isStray).flatMap((block) => block.map(({ on }) => on)));
  if (gone.size === 0) return { kept: orders, strays: [] };
  return {
    kept: orders.filter(({ orderedOn }) => !gone.has(orderedOn)),
    strays: orders
      .filter(({ orderedOn }) => gone.has(orderedOn))
      .sort((one, other) => (one.orderedOn < other.orderedOn ? -1 : 1)),
  };
}

const countOrders = (block: readonly Day[]): number => block.reduce((sum, { orders }) => sum + orders, 0);

/** How long nothing may be ordered before what lies beyond counts as apart. */
function toSilenceDays(days: readonly Day[]): number {
  const gaps = days.slice(1).map(({ on }, at) => daysBetween(days[at]!.on, on));
  gaps.sort((one, other) => one - other);
  const usual = gaps[Math.max(0, Math.ceil(gaps.length * 0.9) - 1)] ?? 0;
  const middle = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  // With few order days the tenth longest gap may be the silence itself; the middle one is not.
  return Math.max(LEAST_SILENCE_DAYS, TIMES_THE_USUAL_GAP * Math.min(usual, 3 * middle));
}

function toBlocks(days: readonly Day[], silenceDays: number): Day[][] {
  const blocks: Day[][] = [];
  for (const [at, day] of days.entries()) {
    const before = days[at - 1];
    if (before && daysBetween(before.on, day.on) <= silenceDays) blocks[blocks.length - 1]!.push(day);
    else blocks.push([day]);
  }
  return blocks;
}
