/**
 * Order numbers: those of the file, and those made of customer, date and amount where it has none. A number of the file
 * means the same sale in a later file, whatever the customer is called there.
 */

interface Numbered {
  readonly orderId: string;
  readonly customerId: string;
  readonly orderedOn: string;
  readonly amount?: number | undefined;
}

/** Whether a number was made of the customer, since the file has none. */
export const isOwnNumber = (orderId: string, customerId: string): boolean =>
  orderId.startsWith(`${customerId}|`) && /^\d{4}-\d{2}-\d{2}\|/.test(orderId.slice(customerId.length + 1));

/** Orders by the number that a file gave them. */
export function toNumberIndex<T extends Numbered>(orders: readonly T[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const order of orders) {
    if (isOwnNumber(order.orderId, order.customerId)) continue;
    const same = index.get(order.orderId);
    if (same) same.push(order);
    else index.set(order.orderId, [order]);
  }
  return index;
}

/** Under one number: the same day or the same amount. Two shops may number alike, but hardly sell alike. */
export const isSameSale = (one: Numbered, other: Numbered): boolean =>
  one.orderedOn === other.orderedOn || (one.amount !== undefined && one.amount === other.amount);
