/**
 * The same file, or a period that overlaps one imported before: each order is told apart as known, changed or new, so
 * that importing again adds what is new and doubles nothing.
 */
import type { SalesOrder } from '../rules/exemplar/sales-order.ts';
import { daysBetween } from '../time/serial-dates.ts';
import { SAME_ORDER_DAYS } from './order-rows.ts';
import type { NumberClash } from './order-rows.ts';
import { isOwnNumber, isSameSale, toNumberIndex } from './order-number.ts';

/** What the ledger holds of one order. */
export interface KnownOrder extends Pick<SalesOrder, 'orderId' | 'customerId' | 'orderedOn' | 'amount'> {
  /** Who took it; left out where people are not compared. */
  readonly repId?: string;
}

/** An order of the ledger, with who looks after its customer. */
export interface LedgerOrder extends KnownOrder {
  /** Id of its row. */
  readonly rowId?: string;
  readonly ownerId?: string;
  readonly customerName?: string;
  readonly repName?: string;
  readonly ownerName?: string;
}

/** How a file relates to the ledger. */
export interface Reimport<T extends KnownOrder> {
  readonly added: readonly T[];
  /** Same order with another date, amount or person; a file that names nobody changes nobody. */
  readonly changed: readonly T[];
  readonly known: number;
  /** Orders of the ledger that no order of the file is, of customers who are now called otherwise. */
  readonly renamed: readonly LedgerOrder[];
  /** Orders of the ledger that the file shows as canceled, refunded or not won. */
  readonly gone: number;
  /** Rows of the ledger that stop counting: those of changed orders and of those gone. */
  readonly replacedRowIds: readonly string[];
  /** The first order whose number the ledger has with a date far from it, and how many there are. */
  readonly clash?: Omit<NumberClash, 'line1'>;
}

/**
 * Tells orders apart by number and customer, then by number alone; a file of the same orders adds nothing, also where
 * it spells their customers in another way.
 */
export function toReimport<T extends KnownOrder & { readonly line: number }>(
  orders: readonly T[],
  ledger: readonly LedgerOrder[],
  options: {
    readonly owners: ReadonlyMap<string, string>;
    readonly notCounting: readonly KnownOrder[];
    /** What a person said of numbers that come again. */
    readonly numbers: string | undefined;
    /** Id of the customer that one of the ledger is from now on. */
    readonly toCustomerId?: (customerId: string) => string;
  },
): Reimport<T> {
  const { toCustomerId = (id: string) => id } = options;
  const byKey = new Map<string, LedgerOrder[]>();
  for (const order of ledger) {
    const key = toKey(order, toCustomerId(order.customerId));
    const alike = byKey.get(key);
    if (alike) alike.push(order);
    else byKey.set(key, [order]);
  }
  const byNumber = toNumberIndex(ledger);
  const added: T[] = [];
  const changed: T[] = [];
  const replaced = new Set<LedgerOrder>();
  const counting = new Set<LedgerOrder>();
  let clash: Reimport<T>['clash'];
  const toFree = (alike: readonly LedgerOrder[] | undefined): LedgerOrder[] | undefined => {
    const free = alike?.filter((each) => !counting.has(each));
    return free && free.length > 0 ? free : undefined;
  };
  const take = (order: T, known: LedgerOrder): void => {
    counting.add(known);
    if (known.customerId === order.customerId && !isChanged(order, known, options.owners)) return;
    changed.push(order);
    replaced.add(known);
  };
  const unknown: T[] = [];
  for (const order of orders) {
    const nearest = toNearest(toFree(byKey.get(toKey(order, order.customerId))), order);
    const isFar = nearest !== undefined && !isNear(nearest, order);
    if (isFar && options.numbers === undefined) clash = toClash(clash, nearest, order);
    if (!nearest || (isFar && options.numbers === 'new-orders')) unknown.push(order);
    else take(order, nearest);
  }
  for (const order of unknown) {
    const same = toFree(byNumber.get(order.orderId))?.find(
      (each) => isNear(each, order) && isSameSale(each, order),
    );
    if (same) take(order, same);
    else added.push(order);
  }
  let gone = 0;
  for (const order of options.notCounting) {
    const nearest = toNearest(byKey.get(toKey(order, order.customerId)), order);
    if (!nearest || !isNear(nearest, order) || counting.has(nearest) || replaced.has(nearest)) continue;
    if ((order.amount ?? Infinity) < (nearest.amount ?? 0)) continue;
    replaced.add(nearest);
    gone += 1;
  }
  return {
    added,
    changed,
    renamed: ledger.filter(
      (order) =>
        !counting.has(order) && !replaced.has(order) && toCustomerId(order.customerId) !== order.customerId,
    ),
    known: orders.length - added.length - changed.length,
    gone,
    replacedRowIds: [...replaced].flatMap(({ rowId }) => (rowId === undefined ? [] : [rowId])),
    ...(clash && { clash }),
  };
}

/** A number made of the customer's name says nothing beside the customer. */
function toKey({ orderId, customerId }: KnownOrder, currentId: string): string {
  const number = isOwnNumber(orderId, customerId) ? orderId.slice(customerId.length) : orderId;
  return `${number}\n${currentId}`;
}

const toDistance = (one: KnownOrder, other: KnownOrder): number =>
  Math.abs(daysBetween(one.orderedOn, other.orderedOn));

const isNear = (one: KnownOrder, other: KnownOrder): boolean => toDistance(one, other) <= SAME_ORDER_DAYS;

function toNearest(alike: readonly LedgerOrder[] | undefined, order: KnownOrder): LedgerOrder | undefined {
  return alike?.reduce((best, each) => (toDistance(each, order) < toDistance(best, order) ? each : best));
}

function toClash(
  first: Omit<NumberClash, 'line1'> | undefined,
  known: LedgerOrder,
  order: KnownOrder & { readonly line: number },
): Omit<NumberClash, 'line1'> {
  const { orderId, orderedOn: on2, line: line2 } = order;
  return {
    ...(first ?? { orderId, on1: known.orderedOn, on2, line2 }),
    orders: (first?.orders ?? 0) + 1,
  };
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
