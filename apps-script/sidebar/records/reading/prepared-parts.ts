/**
 * A prepared import cut into pieces that a page can take over one by one: 100,000 orders in a single message would
 * hold it as long as reading them does.
 */
import type { SalesImport } from '../../../../shared/imports/prepare-sales-import.ts';
import type { Prepared } from '../prepare.ts';

type Ready = Extract<SalesImport, { kind: 'ready' }>;
type Order = Ready['orders'][number];

type OrderLists = Record<'orders' | 'added' | 'changed' | 'merged', readonly number[]>;

/** All of a prepared import but its orders; lists name them by their place among the pieces. */
export interface PreparedRest {
  readonly prepared: Prepared;
  readonly lists: OrderLists | null;
}

/** Orders in pieces of `size`, each order once, and the rest. */
export function toParts(prepared: Prepared, size: number): { parts: Order[][]; rest: PreparedRest } {
  const { result } = prepared;
  if (result.kind !== 'ready') return { parts: [], rest: { prepared, lists: null } };
  const places = new Map<Order, number>();
  const placeOf = (order: Order): number => {
    const known = places.get(order);
    if (known !== undefined) return known;
    places.set(order, places.size);
    return places.size - 1;
  };
  const lists: OrderLists = {
    orders: result.orders.map(placeOf),
    added: result.added.map(placeOf),
    changed: result.changed.map(placeOf),
    merged: result.merged.map(placeOf),
  };
  const all = [...places.keys()];
  const parts: Order[][] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  const none = { orders: [], added: [], changed: [], merged: [] };
  return { parts, rest: { prepared: { ...prepared, result: { ...result, ...none } }, lists } };
}

/** The prepared import as it was before `toParts`. */
export function fromParts(parts: readonly (readonly Order[])[], { prepared, lists }: PreparedRest): Prepared {
  const { result } = prepared;
  if (lists === null || result.kind !== 'ready') return prepared;
  const all = parts.flat();
  const ordersOf = (places: readonly number[]): Order[] => places.map((place) => all[place]!);
  return {
    ...prepared,
    result: {
      ...result,
      orders: ordersOf(lists.orders),
      added: ordersOf(lists.added),
      changed: ordersOf(lists.changed),
      merged: ordersOf(lists.merged),
    },
  };
}
