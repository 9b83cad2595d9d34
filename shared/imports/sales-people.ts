/**
 * Who took the orders and who looks after the customers, from the orders themselves and from a second file.
 * People are told apart by their folded name, as customers are; the first spelling of the file is shown.
 */
import type { CustomerEntry } from './customer-file.ts';
import { toFoldedName } from './cell-text.ts';
import type { ImportedOrder } from './group-orders.ts';
import type { ImportAnswers } from './import-question.ts';

/** Adds names and owners of a second file to orders, and counts the customers it knows. */
export function joinCustomers(
  orders: readonly ImportedOrder[],
  customers: ReadonlyMap<string, CustomerEntry> | undefined,
): { orders: readonly ImportedOrder[]; joined?: { matched: number; unmatched: number } } {
  if (!customers) return { orders };
  const matched = new Set<string>();
  const all = new Set<string>();
  const joined = orders.map((order) => {
    const entry = customers.get(order.customerId) ?? customers.get(toFoldedName(order.customerName));
    all.add(order.customerId);
    if (!entry) return order;
    matched.add(order.customerId);
    return {
      ...order,
      ...(entry.name !== undefined && { customerName: entry.name }),
      ...(order.ownerName === undefined && entry.ownerName !== undefined && { ownerName: entry.ownerName }),
    };
  });
  return { orders: joined, joined: { matched: matched.size, unmatched: all.size - matched.size } };
}

/** Owner by customer as folded name; a customer that changed hands has the owner of the latest order. */
export function toOwners(orders: readonly ImportedOrder[]): {
  owners: ReadonlyMap<string, string>;
  ownersChanged: number;
} {
  const latest = new Map<string, { owner: string; orderedOn: string }>();
  const changed = new Set<string>();
  for (const { customerId, ownerName, orderedOn } of orders) {
    if (ownerName === undefined) continue;
    const owner = toFoldedName(ownerName);
    const known = latest.get(customerId);
    if (known && known.owner !== owner) changed.add(customerId);
    if (!known || orderedOn >= known.orderedOn) latest.set(customerId, { owner, orderedOn });
  }
  return {
    owners: new Map([...latest].map(([customerId, { owner }]) => [customerId, owner])),
    ownersChanged: changed.size,
  };
}

/** The first spelling of every rep and owner, by folded name. */
export function toPersonNames(orders: readonly ImportedOrder[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { repName, ownerName } of orders) {
    for (const name of [repName, ownerName]) {
      if (name !== undefined && !names.has(toFoldedName(name))) names.set(toFoldedName(name), name);
    }
  }
  return names;
}

/** One person as the file writes it, with the name a person gave instead. */
export interface PersonUse {
  /** Folded name or number in the file; `person:<key>` is the id of its answer. */
  readonly key: string;
  readonly rawName: string;
  /** Given name; the raw one where none was given. */
  readonly name: string;
  /** Orders taken, or of customers looked after. */
  readonly orders: number;
}

/** Everybody in the file, most orders first. */
export function toPeople(orders: readonly ImportedOrder[], answers: ImportAnswers): PersonUse[] {
  const people = new Map<string, { rawName: string; orders: number }>();
  for (const { repName, ownerName } of orders) {
    for (const rawName of new Set([repName, ownerName])) {
      if (rawName === undefined) continue;
      const key = toFoldedName(rawName);
      const known = people.get(key);
      if (known) known.orders += 1;
      else people.set(key, { rawName, orders: 1 });
    }
  }
  return [...people]
    .map(([key, { rawName, orders: count }]) => ({
      key,
      rawName,
      name: toGivenName(rawName, answers),
      orders: count,
    }))
    .sort((a, b) => b.orders - a.orders || (a.key < b.key ? -1 : 1));
}

/** Puts the given names in: a file that says "3" is then about the same person as one that says the name. */
export function toNamed(orders: readonly ImportedOrder[], answers: ImportAnswers): readonly ImportedOrder[] {
  if (!Object.keys(answers).some((id) => id.startsWith(PERSON))) return orders;
  return orders.map((order) => {
    const { repName, ownerName } = order;
    const rep = repName === undefined ? undefined : toGivenName(repName, answers);
    const owner = ownerName === undefined ? undefined : toGivenName(ownerName, answers);
    return {
      ...order,
      ...(rep !== undefined && { repName: rep, repId: toFoldedName(rep) }),
      ...(owner !== undefined && { ownerName: owner }),
    };
  });
}

const PERSON = 'person:';

function toGivenName(rawName: string, answers: ImportAnswers): string {
  const given = answers[`${PERSON}${toFoldedName(rawName)}`]?.trim() ?? '';
  return given === '' ? rawName : given;
}
