/**
 * Customers active in the base window, and how many of them ordered again in the next: from the firm, through
 * anybody. Coming back to the same person is counted beside it and never names an exemplar, since accounts get
 * handed over.
 */
import type { Count } from '../../statistics/interval.ts';
import { toAttribution } from './attribution.ts';
import type { Attribution, PeopleRecord } from './attribution.ts';
import { compareIds, isInWindow } from './sales-order.ts';
import type { PersonCount, SalesOrder, WindowPair } from './sales-order.ts';

/** Retention by person in one pair of windows. */
export interface Retention {
  readonly people: readonly PersonCount[];
  /** The same customers by who had them first in the base window: what hand-overs within it can't have touched. */
  readonly byFirstPerson: readonly PersonCount[];
  /** Came back through the same person; absent where orders do not say who took them. */
  readonly sameRepByPerson: ReadonlyMap<string, Count>;
  readonly attribution: Attribution;
}

/** Counts retention by person, people in the order of their ids. */
export function toRetention(
  orders: readonly SalesOrder[],
  pair: WindowPair,
  record: PeopleRecord,
): Retention {
  const attribution = toAttribution(orders, pair.base, record);
  const { personByCustomer, firstPersonByCustomer } = attribution;
  const cameBack = new Set<string>();
  const cameBackToSame = new Set<string>();
  let repsKnown = false;
  for (const { customerId, repId, orderedOn } of orders) {
    const person = personByCustomer.get(customerId);
    if (person === undefined || !isInWindow(orderedOn, pair.next)) continue;
    cameBack.add(customerId);
    if (repId) repsKnown = true;
    if (repId === person) cameBackToSame.add(customerId);
  }
  const people = toCounts(personByCustomer, cameBack);
  const same = repsKnown ? toCounts(personByCustomer, cameBackToSame) : [];
  return {
    people,
    byFirstPerson: toCounts(firstPersonByCustomer, cameBack),
    sameRepByPerson: new Map(same.map(({ personId, successes, total }) => [personId, { successes, total }])),
    attribution,
  };
}

function toCounts(
  personByCustomer: ReadonlyMap<string, string>,
  successes: ReadonlySet<string>,
): PersonCount[] {
  const counts = new Map<string, PersonCount>();
  for (const [customerId, personId] of personByCustomer) {
    const known = counts.get(personId) ?? { personId, successes: 0, total: 0 };
    const hit = successes.has(customerId) ? 1 : 0;
    counts.set(personId, { personId, successes: known.successes + hit, total: known.total + 1 });
  }
  return [...counts.values()].sort((one, other) => compareIds(one.personId, other.personId));
}
