/**
 * The same file, or a period that overlaps one imported before: each order is told apart as known, changed or new, so
 * that importing again adds what is new and doubles nothing.
 */
import type { SalesOrder } from '../rules/exemplar/sales-order.ts';

/** What the ledger holds of one order. */
export type KnownOrder = Pick<SalesOrder, 'orderId' | 'customerId' | 'orderedOn' | 'amount'>;

/** How a file relates to the ledger. */
export interface Reimport<T extends KnownOrder> {
  readonly added: readonly T[];
  /** Same order, other date or amount. */
  readonly changed: readonly T[];
  readonly known: number;
}

/** Tells orders apart by order id and customer; a file of the same orders adds nothing. */
export function toReimport<T extends KnownOrder>(
  orders: readonly T[],
  ledger: readonly KnownOrder[],
): Reimport<T> {
  const byKey = new Map(ledger.map((order) => [toKey(order), order]));
  const added: T[] = [];
  const changed: T[] = [];
  for (const order of orders) {
    const known = byKey.get(toKey(order));
    if (!known) added.push(order);
    else if (known.orderedOn !== order.orderedOn || known.amount !== order.amount) changed.push(order);
  }
  return { added, changed, known: orders.length - added.length - changed.length };
}

function toKey({ orderId, customerId }: KnownOrder): string {
  return `${orderId}\n${customerId}`;
}
