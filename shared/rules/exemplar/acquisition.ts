/**
 * New customers by person: those whose first order ever falls in a window, credited to the person of that order.
 * The first window of a file has no meaning, since earlier orders are unseen; it is flagged. Counts only: without
 * the number of people each one spoke to, there is no share to test.
 */
import { daysBetween } from '../../time/serial-dates.ts';
import type { PeopleRecord } from './attribution.ts';
import { compareIds, isInWindow } from './sales-order.ts';
import type { DateWindow, SalesOrder } from './sales-order.ts';

/** New customers of a window by person, most first. */
export interface Acquisition {
  readonly people: readonly { readonly personId: string; readonly newCustomers: number }[];
  readonly newCustomers: number;
  /** New customers whose first order names nobody, or no person. */
  readonly withoutPerson: number;
  /** Some are credited to who looks after them today, since nothing says who won them. */
  readonly isByOwnerToday: boolean;
  /** The file shows less time before the window than the window is long: "new" may only mean "unseen". */
  readonly isUnseenBefore: boolean;
}

/** Counts acquisition in a window. Two first orders on one day: the larger amount, then the smaller order id. */
export function toAcquisition(
  orders: readonly SalesOrder[],
  window: DateWindow,
  { owners, isOwnerKnown, house, shared }: PeopleRecord,
): Acquisition {
  const firstByCustomer = new Map<string, SalesOrder>();
  let fileStartsOn = window.startsOn;
  for (const order of orders) {
    const known = firstByCustomer.get(order.customerId);
    if (!known || isEarlier(order, known)) firstByCustomer.set(order.customerId, order);
    if (order.orderedOn < fileStartsOn) fileStartsOn = order.orderedOn;
  }
  const countByPerson = new Map<string, number>();
  let newCustomers = 0;
  let withoutPerson = 0;
  let isByOwnerToday = false;
  for (const [customerId, first] of firstByCustomer) {
    if (!isInWindow(first.orderedOn, window)) continue;
    newCustomers += 1;
    const person = first.repId || first.ownerId || owners.get(customerId);
    if (!person || house.has(person) || shared.has(person)) {
      withoutPerson += 1;
      continue;
    }
    if (!first.repId && !isOwnerKnown) isByOwnerToday = true;
    countByPerson.set(person, (countByPerson.get(person) ?? 0) + 1);
  }
  return {
    people: [...countByPerson]
      .map(([personId, count]) => ({ personId, newCustomers: count }))
      .sort((a, b) => b.newCustomers - a.newCustomers || compareIds(a.personId, b.personId)),
    newCustomers,
    withoutPerson,
    isByOwnerToday,
    isUnseenBefore:
      daysBetween(fileStartsOn, window.startsOn) < daysBetween(window.startsOn, window.endsBeforeOn),
  };
}

function isEarlier(one: SalesOrder, other: SalesOrder): boolean {
  if (one.orderedOn !== other.orderedOn) return one.orderedOn < other.orderedOn;
  const difference = (one.amount ?? 0) - (other.amount ?? 0);
  return difference === 0 ? compareIds(one.orderId, other.orderId) < 0 : difference > 0;
}
