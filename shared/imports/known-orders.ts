/**
 * The same file, or a period that overlaps one imported before: each order is told apart as known, changed or new, so
 * that importing again adds what is new and doubles nothing.
 */
import type { SalesOrder } from '../rules/exemplar/sales-order.ts';
import { daysBetween } from '../time/serial-dates.ts';
import { SAME_ORDER_DAYS } from './order-rows.ts';
import type { NumberClash } from './order-rows.ts';

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
}

/** How a file relates to the ledger. */
export interface Reimport<T extends KnownOrder> {
  readonly added: readonly T[];
  /** Same order with another date, amount or person; a file that names nobody changes nobody. */
  readonly changed: readonly T[];
  readonly known: number;
  /** Orders of the ledger that the file shows as canceled, refunded or not won. */
  readonly gone: number;
  /** Rows of the ledger that stop counting: those of changed orders and of those gone. */
  readonly replacedRowIds: readonly string[];
  /** The first order whose number the ledger has with a date far from it, and how many there are. */
  readonly clash?: Omit<NumberClash, 'line1'>;
}

/** Tells orders apart by order id and customer; a file of the same orders adds nothing. */
export function toReimport<T extends KnownOrder & { readonly line: number }>(
  orders: readonly T[],
  ledger: readonly LedgerOrder[],
  options: {
    readonly owners: ReadonlyMap<string, string>;
    readonly notCounting: readonly KnownOrder[];
    /** What a person said of numbers that come again. */
    readonly numbers: string | undefined;
  },
): Reimport<T> {
  const byKey = new Map<string, LedgerOrder[]>();
  for (const order of ledger) {
    const alike = byKey.get(toKey(order));
    if (alike) alike.push(order);
    else byKey.set(toKey(order), [order]);
  }
  const added: T[] = [];
  const changed: T[] = [];
  const replaced = new Set<LedgerOrder>();
  const counting = new Set<LedgerOrder>();
  let clash: Reimport<T>['clash'];
  for (const order of orders) {
    const nearest = toNearest(byKey.get(toKey(order)), order);
    const isFar = nearest !== undefined && !isNear(nearest, order);
    if (isFar && options.numbers === undefined) clash = toClash(clash, nearest, order);
    if (!nearest || (isFar && options.numbers === 'new-orders')) added.push(order);
    else {
      counting.add(nearest);
      if (isChanged(order, nearest, options.owners)) {
        changed.push(order);
        replaced.add(nearest);
      }
    }
  }
  let gone = 0;
  for (const order of options.notCounting) {
    const nearest = toNearest(byKey.get(toKey(order)), order);
    if (!nearest || !isNear(nearest, order) || counting.has(nearest) || replaced.has(nearest)) continue;
    if ((order.amount ?? Infinity) < (nearest.amount ?? 0)) continue;
    replaced.add(nearest);
    gone += 1;
  }
  return {
    added,
    changed,
    known: orders.length - added.length - changed.length,
    gone,
    replacedRowIds: [...replaced].flatMap(({ rowId }) => (rowId === undefined ? [] : [rowId])),
    ...(clash && { clash }),
  };
}

function toKey({ orderId, customerId }: KnownOrder): string {
  return `${orderId}\n${customerId}`;
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
