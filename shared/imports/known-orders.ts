/**
 * The same file, or a period that overlaps one imported before: each order is told apart as known, changed or new, so
 * that importing again adds what is new and doubles nothing.
 */
import type { SalesOrder } from '../rules/exemplar/sales-order.ts';

/** What the ledger holds of one order. */
export interface KnownOrder extends Pick<SalesOrder, 'orderId' | 'customerId' | 'orderedOn' | 'amount'> {
  /** Who took it; left out where people are not compared. */
  readonly repId?: string;
}

/** An order of the ledger, with who looks after its customer. */
export interface LedgerOrder extends KnownOrder {
  readonly ownerId?: string;
}

/** How a file relates to the ledger. */
export interface Reimport<T extends KnownOrder> {
  readonly added: readonly T[];
  /** Same order with another date, amount or person; a file that names nobody changes nobody. */
  readonly changed: readonly T[];
  readonly known: number;
}

/** Tells orders apart by order id and customer; a file of the same orders adds nothing. */
export function toReimport<T extends KnownOrder>(
  orders: readonly T[],
  ledger: readonly LedgerOrder[],
  owners: ReadonlyMap<string, string> = new Map<string, string>(),
): Reimport<T> {
  const byKey = new Map(ledger.map((order) => [toKey(order), order]));
  const added: T[] = [];
  const changed: T[] = [];
  for (const order of orders) {
    const known = byKey.get(toKey(order));
    if (!known) added.push(order);
    else if (isChanged(order, known, owners)) changed.push(order);
  }
  return { added, changed, known: orders.length - added.length - changed.length };
}

function toKey({ orderId, customerId }: KnownOrder): string {
  return `${orderId}\n${customerId}`;
}

function isChanged(order: KnownOrder, known: LedgerOrder, owners: ReadonlyMap<string, string>): boolean {
  const owner = owners.get(order.customerId);
  return (
    known.orderedOn !== order.orderedOn ||
    known.amount !== order.amount ||
    (order.repId !== undefined && order.repId !== known.repId) ||
    (owner !== undefined && owner !== known.ownerId)
  );
}
