/**
 * What an owner column is worth. Some systems keep with each order who looked after the customer that day; most write
 * today's owner on every line of an export. The second makes a false exemplar: accounts are handed on because they are
 * alive, so whoever got them later seems to keep them all. An owner counts as dated only where the records show it:
 * several customers of one import change hands once, and hardly any goes back and forth.
 */
import type { SalesOrder } from './sales-order.ts';

/** Fewer changes than these may be two customers of one name, or a mistake. */
const LEAST_CHANGES = 3;
const LEAST_SHARE_OF_CHANGES = 0.02;
const LEAST_SHARE_IN_ORDER = 0.8;

/** Whether the orders' owners are those of their time: changes within one import, each way once. */
export function isOwnerDated(orders: readonly SalesOrder[]): boolean {
  const histories = new Map<string, SalesOrder[]>();
  for (const order of orders) {
    if (order.ownerId === undefined) continue;
    const key = `${order.importId ?? ''}\n${order.customerId}`;
    const history = histories.get(key);
    if (history) history.push(order);
    else histories.set(key, [order]);
  }
  let several = 0;
  let changed = 0;
  let inOrder = 0;
  for (const history of histories.values()) {
    if (history.length < 2) continue;
    several += 1;
    const owners = toOwnersInTurn(history);
    if (owners.length === 1) continue;
    changed += 1;
    if (new Set(owners).size === owners.length) inOrder += 1;
  }
  return (
    inOrder >= LEAST_CHANGES &&
    inOrder >= several * LEAST_SHARE_OF_CHANGES &&
    inOrder >= changed * LEAST_SHARE_IN_ORDER
  );
}

/** Owners one after the other, neighbors that are alike as one; of one day in the order of the file. */
function toOwnersInTurn(history: readonly SalesOrder[]): string[] {
  const sorted = [...history].sort((one, other) =>
    one.orderedOn === other.orderedOn ? 0 : one.orderedOn < other.orderedOn ? -1 : 1,
  );
  return sorted.flatMap(({ ownerId }, at) => (sorted[at - 1]?.ownerId === ownerId ? [] : [ownerId!]));
}
