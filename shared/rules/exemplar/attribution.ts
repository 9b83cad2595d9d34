/**
 * Whose customer it is: the decision that matters most, since firms move accounts between people. It is made from
 * what was known at the end of the base window, never from what came later: an account that was handed on afterwards
 * was handed on because it lived. One customer, one person: one counted for two would make every test too sure.
 */
import { toNotPeople } from './not-a-person.ts';
import { isOwnerDated } from './owner-record.ts';
import { compareIds, isInWindow } from './sales-order.ts';
import type { DateWindow, SalesOrder } from './sales-order.ts';

/** Owner per customer on the day of an export, where a file of its own says so. */
export type CustomerOwners = ReadonlyMap<string, string>;

/** What the records of a firm say about people, the same for all windows. */
export interface PeopleRecord {
  readonly owners: CustomerOwners;
  /** The orders' owners are those of their time, or the owner of the ledger says that nobody changed. */
  readonly isOwnerKnown: boolean;
  /** Names that stand for no person, and for several. */
  readonly house: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
}

/**
 * `owner`: as of the end of the base window. `main-rep`: most orders in it. `owner-today`: nothing else is known, and
 * nobody can be named on it.
 */
export type AttributionBasis = 'owner' | 'main-rep' | 'owner-today';

/** The active customers of a window, each with one person, and those whom nobody can be found for. */
export interface Attribution {
  readonly basis: AttributionBasis;
  readonly personByCustomer: ReadonlyMap<string, string>;
  /** Who had the customer at its first order of the window; absent where nobody is known. */
  readonly firstPersonByCustomer: ReadonlyMap<string, string>;
  /** Active customers that an owner column decided. */
  readonly byOwner: number;
  /** Active customers given to the main rep of their orders. */
  readonly byMainRep: number;
  /** There are owners, of today, and who took the orders decided instead. */
  readonly areOwnersUnused: boolean;
  /** Active customers without anybody known at the time. */
  readonly withoutPerson: readonly string[];
  /** Active customers of the house or a shop, and of several people together: not compared. */
  readonly ofHouse: number;
  readonly ofSeveral: number;
  /** People with customers early and late in the window. */
  readonly presentThroughout: ReadonlySet<string>;
}

interface Tally {
  orders: number;
  amount: number;
  latestOn: string;
}

/** Reads what the records say about people. `areOwnersUnchanged` is the ledger's owner's own word. */
export function toPeopleRecord(
  orders: readonly SalesOrder[],
  owners: CustomerOwners,
  areOwnersUnchanged = false,
): PeopleRecord {
  const ids = new Set<string>(owners.values());
  for (const { repId, ownerId } of orders) {
    if (repId) ids.add(repId);
    if (ownerId) ids.add(ownerId);
  }
  return { owners, isOwnerKnown: areOwnersUnchanged || isOwnerDated(orders), ...toNotPeople(ids) };
}

/** Attributes every customer with an order in the base window. */
export function toAttribution(
  orders: readonly SalesOrder[],
  base: DateWindow,
  record: PeopleRecord,
): Attribution {
  const ordersByCustomer = new Map<string, SalesOrder[]>();
  for (const order of orders) {
    if (!isInWindow(order.orderedOn, base)) continue;
    const own = ordersByCustomer.get(order.customerId);
    if (own) own.push(order);
    else ordersByCustomer.set(order.customerId, [order]);
  }
  const { basis, areOwnersUnused } = toBasis(ordersByCustomer, record);
  const personOf = toPersonOf(basis, record);
  const personByCustomer = new Map<string, string>();
  const firstPersonByCustomer = new Map<string, string>();
  const withoutPerson: string[] = [];
  const count = { byOwner: 0, byMainRep: 0, ofHouse: 0, ofSeveral: 0 };
  for (const [customerId, own] of ordersByCustomer) {
    own.sort(compareOrders);
    const owner = basis === 'main-rep' ? undefined : toLastOwner(own, personOf);
    const person = owner ?? (basis === 'owner-today' ? undefined : toMainRep(own));
    if (person === undefined) withoutPerson.push(customerId);
    else if (record.house.has(person)) count.ofHouse += 1;
    else if (record.shared.has(person)) count.ofSeveral += 1;
    else {
      personByCustomer.set(customerId, person);
      count[owner === undefined ? 'byMainRep' : 'byOwner'] += 1;
      const first = personOf(own[0]!) ?? (basis === 'owner' ? own[0]!.repId : undefined);
      if (first && !record.house.has(first) && !record.shared.has(first))
        firstPersonByCustomer.set(customerId, first);
    }
  }
  return {
    ...{ basis, areOwnersUnused, personByCustomer, firstPersonByCustomer, withoutPerson, ...count },
    presentThroughout: toPresentThroughout([...ordersByCustomer.values()].flat(), personOf),
  };
}

type PersonOf = (order: SalesOrder) => string | undefined;

/** Who an order speaks of, by the basis chosen. */
const toPersonOf =
  (basis: AttributionBasis, { owners }: PeopleRecord): PersonOf =>
  ({ repId, ownerId, customerId }) =>
    (basis === 'main-rep' ? repId : (ownerId ?? owners.get(customerId))) || undefined;

/**
 * Owners where they are those of the time; else who took the orders, as soon as that is known of half of the
 * customers; else today's owners.
 */
function toBasis(
  ordersByCustomer: ReadonlyMap<string, readonly SalesOrder[]>,
  { owners, isOwnerKnown }: PeopleRecord,
): Pick<Attribution, 'basis' | 'areOwnersUnused'> {
  let withRep = 0;
  let withOwner = 0;
  for (const [customerId, own] of ordersByCustomer) {
    if (own.some(({ repId }) => repId)) withRep += 1;
    if (owners.has(customerId) || own.some(({ ownerId }) => ownerId)) withOwner += 1;
  }
  if (withOwner === 0) return { basis: 'main-rep', areOwnersUnused: false };
  if (isOwnerKnown) return { basis: 'owner', areOwnersUnused: false };
  return withRep * 2 >= ordersByCustomer.size
    ? { basis: 'main-rep', areOwnersUnused: true }
    : { basis: 'owner-today', areOwnersUnused: false };
}

function compareOrders(one: SalesOrder, other: SalesOrder): number {
  return one.orderedOn === other.orderedOn ? 0 : one.orderedOn < other.orderedOn ? -1 : 1;
}

function toLastOwner(own: readonly SalesOrder[], personOf: PersonOf): string | undefined {
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const owner = personOf(own[at]!);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** The same amounts added in another order differ in the last bit; a tie of money is a tie. */
const toCents = (amount: number): number => Math.round(amount * 100);

/** Ties: larger amount, then later order, then smaller id. */
function toMainRep(own: readonly SalesOrder[]): string | undefined {
  const byRep = new Map<string, Tally>();
  for (const { repId, amount = 0, orderedOn } of own) {
    if (!repId) continue;
    const tally = byRep.get(repId) ?? { orders: 0, amount: 0, latestOn: '' };
    tally.orders += 1;
    tally.amount += amount;
    if (orderedOn > tally.latestOn) tally.latestOn = orderedOn;
    byRep.set(repId, tally);
  }
  const ranked = [...byRep].sort(
    ([oneId, one], [otherId, other]) =>
      other.orders - one.orders ||
      Math.sign(toCents(other.amount) - toCents(one.amount)) ||
      compareIds(other.latestOn, one.latestOn) ||
      compareIds(oneId, otherId),
  );
  return ranked[0]?.[0];
}

/**
 * People who have orders both in the first and in the last third of the window's orders. Who came or left within the
 * window has customers that were seen early or late only, and late ones come back more often whoever serves them.
 */
function toPresentThroughout(inBase: readonly SalesOrder[], personOf: PersonOf): Set<string> {
  const dates = inBase.map(({ orderedOn }) => orderedOn).sort();
  const earlyOn = dates[Math.floor(dates.length / 3)];
  const lateOn = dates[Math.ceil((dates.length * 2) / 3) - 1];
  const early = new Set<string>();
  const late = new Set<string>();
  for (const order of inBase) {
    const person = personOf(order) ?? order.repId;
    if (!person) continue;
    if (order.orderedOn <= earlyOn!) early.add(person);
    if (order.orderedOn >= lateOn!) late.add(person);
  }
  return new Set([...early].filter((person) => late.has(person)));
}
