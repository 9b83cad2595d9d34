/**
 * Whose customer it is: the decision that matters most, since firms move accounts between people.
 * The owner column comes first; else the person with most orders in the base window. One customer, one person:
 * a customer counted for two would make every test too sure.
 */
import { compareIds, isInWindow } from './sales-order.ts';
import type { DateWindow, SalesOrder } from './sales-order.ts';

/** Owner per customer, where the file has such a column. */
export type CustomerOwners = ReadonlyMap<string, string>;

/** The active customers of a window, each with one person, and those whom nobody can be found for. */
export interface Attribution {
  readonly personByCustomer: ReadonlyMap<string, string>;
  /** Active customers that have an owner column's owner. */
  readonly byOwner: number;
  /** Active customers given to the main rep of their orders. */
  readonly byMainRep: number;
  /** Active customers without an owner and without any rep on their orders. */
  readonly withoutPerson: readonly string[];
}

interface Tally {
  orders: number;
  amount: number;
  latestOn: string;
}

/**
 * Attributes every customer with an order in the base window.
 * Ties of the main rep: larger amount, then later order, then smaller id.
 */
export function toAttribution(
  orders: readonly SalesOrder[],
  base: DateWindow,
  owners: CustomerOwners,
): Attribution {
  const tallies = new Map<string, Map<string, Tally>>();
  for (const order of orders) {
    if (!isInWindow(order.orderedOn, base)) continue;
    const byRep = tallies.get(order.customerId) ?? new Map<string, Tally>();
    tallies.set(order.customerId, byRep);
    if (order.repId) addToTally(byRep, order.repId, order);
  }
  const personByCustomer = new Map<string, string>();
  const withoutPerson: string[] = [];
  let byOwner = 0;
  for (const [customerId, byRep] of tallies) {
    const owner = owners.get(customerId);
    const person = owner ?? toMainRep(byRep);
    if (person === undefined) withoutPerson.push(customerId);
    else personByCustomer.set(customerId, person);
    if (owner !== undefined) byOwner += 1;
  }
  return { personByCustomer, byOwner, byMainRep: personByCustomer.size - byOwner, withoutPerson };
}

function addToTally(byRep: Map<string, Tally>, repId: string, { amount = 0, orderedOn }: SalesOrder): void {
  const tally = byRep.get(repId) ?? { orders: 0, amount: 0, latestOn: '' };
  tally.orders += 1;
  tally.amount += amount;
  if (orderedOn > tally.latestOn) tally.latestOn = orderedOn;
  byRep.set(repId, tally);
}

/** The same amounts added in another order differ in the last bit; a tie of money is a tie. */
const toCents = (amount: number): number => Math.round(amount * 100);

function toMainRep(byRep: ReadonlyMap<string, Tally>): string | undefined {
  const ranked = [...byRep].sort(
    ([oneId, one], [otherId, other]) =>
      other.orders - one.orders ||
      Math.sign(toCents(other.amount) - toCents(one.amount)) ||
      compareIds(other.latestOn, one.latestOn) ||
      compareIds(oneId, otherId),
  );
  return ranked[0]?.[0];
}
