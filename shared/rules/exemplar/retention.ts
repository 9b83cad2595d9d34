/**
 * Customers active in the base window, and how many of them ordered again in the next: from the firm, through
 * anybody. Coming back to the same person is counted beside it and never names an exemplar, since accounts get
 * handed over.
 */
import type { Count } from '../../statistics/interval.ts';
import { toAttribution } from './attribution.ts';
import type { Attribution, CustomerOwners } from './attribution.ts';
import { compareIds, isInWindow } from './sales-order.ts';
import type { PersonCount, SalesOrder, WindowPair } from './sales-order.ts';

/** Retention by person in one pair of windows. */
export interface Retention {
  readonly people: readonly PersonCount[];
  /** Came back through the same person; absent where orders do not say who took them. */
  readonly sameRepByPerson: ReadonlyMap<string, Count>;
  readonly attribution: Attribution;
}

/** Counts retention by person, people in the order of their ids. */
export function toRetention(
  orders: readonly SalesOrder[],
  pair: WindowPair,
  owners: CustomerOwners,
): Retention {
  const attribution = toAttribution(orders, pair.base, owners);
  const cameBack = new Set<string>();
  const cameBackToSame = new Set<string>();
  let repsKnown = false;
  for (const { customerId, repId, orderedOn } of orders) {
    const person = attribution.personByCustomer.get(customerId);
    if (person === undefined || !isInWindow(orderedOn, pair.next)) continue;
    cameBack.add(customerId);
    if (repId) repsKnown = true;
    if (repId === person) cameBackToSame.add(customerId);
  }
  const customersByPerson = new Map<string, string[]>();
  for (const [customerId, person] of attribution.personByCustomer) {
    const own = customersByPerson.get(person);
    if (own) own.push(customerId);
    else customersByPerson.set(person, [customerId]);
  }
  const people = [...customersByPerson].sort(([one], [other]) => compareIds(one, other));
  const countIn = (customers: readonly string[], set: ReadonlySet<string>): Count => ({
    successes: customers.filter((customerId) => set.has(customerId)).length,
    total: customers.length,
  });
  return {
    people: people.map(([personId, customers]) => ({ personId, ...countIn(customers, cameBack) })),
    sameRepByPerson: new Map(
      repsKnown ? people.map(([personId, customers]) => [personId, countIn(customers, cameBackToSame)]) : [],
    ),
    attribution,
  };
}
