/** Amounts of a second file for orders that have none of their own. */
import { toFoldedName } from './cell-text.ts';
import type { ImportedOrder } from './group-orders.ts';

/** The orders with their amounts, and how many got one from the other file. */
export function joinAmounts(
  orders: readonly ImportedOrder[],
  amounts: ReadonlyMap<string, number> | undefined,
): { orders: readonly ImportedOrder[]; priced: number } {
  if (!amounts) return { orders, priced: 0 };
  let priced = 0;
  const joined = orders.map((order) => {
    const amount = order.amount === undefined ? amounts.get(toFoldedName(order.orderId)) : undefined;
    if (amount === undefined) return order;
    priced += 1;
    return { ...order, amount };
  });
  return { orders: joined, priced };
}
