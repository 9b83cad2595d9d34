/**
 * What a person confirms before anything is written: how much was read, what becomes of it, what stays out and why.
 * The figures add up: rows in orders and rows left out are all the rows of the file.
 */
import type { ImportedOrder } from './group-orders.ts';
import type { LeftOut } from './left-out.ts';

/** The counts of an import. */
export interface SalesSummary {
  /** Rows but the one with the column names. */
  readonly rowsRead: number;
  readonly rowsInOrders: number;
  readonly orders: number;
  readonly customers: number;
  /** People who took orders or own customers. */
  readonly people: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly total?: number;
  /** Orders dated after today, with the first lines. They are imported and flagged. */
  readonly afterToday: { readonly orders: number; readonly lines: readonly number[] };
  readonly withoutPerson: number;
  /** Customers whose rows name more than one owner; the latest counts. */
  readonly ownersChanged: number;
  readonly leftOut: readonly LeftOut[];
  /** Customers found in the second file, where one was given. */
  readonly joined?: { readonly matched: number; readonly unmatched: number };
  /** Orders whose amount comes from a file of order lines. */
  readonly priced: number;
  readonly known: number;
  readonly changed: number;
  readonly added: number;
  /** Orders of the ledger that come under another customer's name. */
  readonly merged: number;
  /** Orders of the ledger that the file shows as canceled or refunded. */
  readonly gone: number;
  /** Orders without a number that share customer and day with another: they may be lines of one. */
  readonly sameDay: number;
}

/** How many orders share customer and day with another one. */
export function countSameDay(orders: readonly ImportedOrder[]): number {
  const times = new Map<string, number>();
  for (const { customerId, orderedOn } of orders) {
    const key = `${orderedOn}|${customerId}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times.values()].reduce((sum, count) => (count > 1 ? sum + count : sum), 0);
}

/** Summarizes orders. */
export function toSalesSummary(
  orders: readonly ImportedOrder[],
  facts: Pick<
    SalesSummary,
    | 'rowsRead'
    | 'joined'
    | 'leftOut'
    | 'known'
    | 'changed'
    | 'added'
    | 'merged'
    | 'gone'
    | 'sameDay'
    | 'priced'
    | 'ownersChanged'
  > & {
    readonly owners: ReadonlyMap<string, string>;
    readonly todayOn: string;
  },
): SalesSummary {
  const { owners, todayOn, ...counts } = facts;
  const customers = new Set<string>();
  const people = new Set<string>();
  const late = orders.filter(({ orderedOn }) => orderedOn > todayOn);
  let [fromOn, toOn, total, withoutPerson] = ['', '', 0, 0];
  for (const { customerId, repId, orderedOn, amount } of orders) {
    customers.add(customerId);
    const person = owners.get(customerId) ?? repId;
    if (repId !== undefined) people.add(repId);
    if (person === undefined) withoutPerson += 1;
    else people.add(person);
    if (fromOn === '' || orderedOn < fromOn) fromOn = orderedOn;
    if (orderedOn > toOn) toOn = orderedOn;
    total += amount ?? 0;
  }
  return {
    ...counts,
    orders: orders.length,
    rowsInOrders: orders.reduce((sum, { rows }) => sum + rows, 0),
    customers: customers.size,
    people: people.size,
    fromOn,
    toOn,
    ...(orders.some(({ amount }) => amount !== undefined) && { total: Math.round(total * 100) / 100 }),
    afterToday: { orders: late.length, lines: late.slice(0, 5).map(({ line }) => line) },
    withoutPerson,
  };
}
