/**
 * Orders of the ledger under another customer's name: written anew as part of an import, so that taking the import back
 * takes the merge back too.
 */
import type { ImportedOrder } from './group-orders.ts';
import type { LedgerOrder } from './known-orders.ts';
import { toRenamed } from './same-customer.ts';
import type { OneCustomers } from './same-customer.ts';

/** An order of the ledger as it is to be written anew. */
export function toLedgerMerged(order: LedgerOrder, rootOf: OneCustomers['rootOf']): ImportedOrder {
  const { orderId, customerId, customerName, orderedOn, amount, repId, repName, ownerName } = order;
  const root = rootOf(customerId);
  return {
    ...(root
      ? toRenamed({ orderId, customerId }, root)
      : { orderId, customerId, customerName: customerName ?? customerId }),
    orderedOn,
    ...(amount !== undefined && { amount }),
    ...(repId !== undefined && { repId }),
    ...(repName !== undefined && { repName }),
    ...(ownerName !== undefined && { ownerName }),
    line: 0,
    rows: 0,
  };
}

/** Ids of their rows. */
export const toRowIds = (orders: readonly LedgerOrder[]): string[] =>
  orders.flatMap(({ rowId }) => (rowId === undefined ? [] : [rowId]));
