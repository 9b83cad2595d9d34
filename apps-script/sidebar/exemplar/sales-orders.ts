/** The ledger's orders as the analyses know them, and what the records call people. Pure. */
import { toFoldedName } from '../../../shared/imports/cell-text.ts';
import type { SalesOrder } from '../../../shared/rules/exemplar/sales-order.ts';
import type { CountedOrder } from '../records/ledger-orders.ts';

/** An order with the name of its customer, for examples. */
export interface LedgerSale extends SalesOrder {
  readonly customerName: string;
}

/** An order as the analysis knows it: its row's id begins with its import. */
export function toSalesOrder(order: CountedOrder): LedgerSale {
  const { orderId, customerId, customerName, orderedOn, amount, repId, ownerRep, rowId } = order;
  return {
    ...{ orderId, customerId, customerName, orderedOn },
    importId: rowId.replace(/-\d+$/, ''),
    ...(amount !== undefined && { amount }),
    ...(repId !== undefined && { repId }),
    ...(ownerRep !== undefined && { ownerId: toFoldedName(ownerRep) }),
  };
}

/** What the records call somebody, by their id in the records. */
export function toNames(orders: readonly CountedOrder[]): (personId: string) => string {
  const names = new Map<string, string>();
  for (const { repId, repName, ownerRep } of orders) {
    if (repId !== undefined && repName !== undefined && !names.has(repId)) names.set(repId, repName);
    if (ownerRep !== undefined && !names.has(toFoldedName(ownerRep))) {
      names.set(toFoldedName(ownerRep), ownerRep);
    }
  }
  return (personId) => names.get(personId) ?? personId;
}
