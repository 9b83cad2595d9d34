/**
 * Which spellings are one customer: within the file, between the file and the ledger, and within the ledger. A person
 * says so; only a customer that the ledger has by the same name under another number is joined without a question.
 */
import { toFoldedName } from './cell-text.ts';
import { toLookAlikes } from './customers.ts';
import type { ImportedOrder } from './group-orders.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';
import type { LedgerOrder } from './known-orders.ts';
import { isOwnNumber, toNumberIndex, isSameSale } from './order-number.ts';

/** Asked at most; more are a sign of ids, not of typos. */
const MOST_LOOK_ALIKES = 100;
/** Of these must be answered at most: the others stay apart unless a person says otherwise. */
const MOST_REQUIRED = 30;

export interface Customer {
  readonly id: string;
  readonly name: string;
  inFile: number;
  inLedger: number;
}

export interface OneCustomers {
  /** Who a customer, by id, is from now on. */
  readonly rootOf: (id: string) => Customer | undefined;
  /** New spellings of customers that the ledger may have: without an answer they would count twice. */
  readonly required: readonly ImportQuestion[];
  /** Pairs that stay apart unless a person joins them. */
  readonly optional: readonly ImportQuestion[];
}

interface Pair {
  readonly one: Customer;
  readonly other: Customer;
}

/** Compares the customers of a file with each other and with the ledger's. */
export function toOneCustomers(
  orders: readonly ImportedOrder[],
  ledger: readonly LedgerOrder[],
  answers: ImportAnswers,
): OneCustomers {
  const customers = toCustomers(orders, ledger);
  const pairs = toPairs(customers, orders, ledger);
  const roots = new Map<string, Customer>();
  const toRoot = (customer: Customer): Customer => {
    const parent = roots.get(customer.id);
    return parent ? toRoot(parent) : customer;
  };
  const join = (one: Customer, other: Customer): void => {
    const [first, second] = [toRoot(one), toRoot(other)];
    if (first === second) return;
    // The ledger's spelling stays: its rows are many, and other imports speak of it.
    const isSecond = second.inLedger > first.inLedger;
    roots.set((isSecond ? first : second).id, isSecond ? second : first);
  };
  for (const { one, other } of toNamesakes(customers)) join(one, other);
  const open: ImportQuestion[] = [];
  const required: ImportQuestion[] = [];
  for (const pair of pairs.slice(0, MOST_LOOK_ALIKES)) {
    const question = toQuestion(pair);
    const isNew = (pair.one.inLedger === 0) !== (pair.other.inLedger === 0);
    if (answers[question.id] === 'same') join(pair.one, pair.other);
    else if (isNew && answers[question.id] === undefined && required.length < MOST_REQUIRED) {
      required.push({ ...toKnownFirst(pair, question), isRequired: true });
      continue;
    }
    open.push(question);
  }
  return {
    rootOf: (id) => {
      const customer = customers.get(id);
      return customer && toRoot(customer);
    },
    required,
    optional: open,
  };
}

/** The orders under the names of who their customers are. */
export function toMerged(
  orders: readonly ImportedOrder[],
  rootOf: OneCustomers['rootOf'],
): readonly ImportedOrder[] {
  return orders.map((order) => {
    const root = rootOf(order.customerId);
    if (!root || root.id === order.customerId) return order;
    return { ...order, ...toRenamed(order, root) };
  });
}

/** An order's customer, and the number that was made of the customer's name. */
export function toRenamed(
  { orderId, customerId }: { readonly orderId: string; readonly customerId: string },
  root: Customer,
): { orderId: string; customerId: string; customerName: string } {
  const rest = orderId.slice(customerId.length);
  const renamed = isOwnNumber(orderId, customerId) ? `${root.id}${rest}` : orderId;
  return { orderId: renamed, customerId: root.id, customerName: root.name };
}

function toCustomers(
  orders: readonly ImportedOrder[],
  ledger: readonly LedgerOrder[],
): Map<string, Customer> {
  const customers = new Map<string, Customer>();
  const count = (id: string, name: string, where: 'inFile' | 'inLedger'): void => {
    const known = customers.get(id);
    if (known) known[where] += 1;
    else customers.set(id, { id, name, inFile: 0, inLedger: 0, [where]: 1 });
  };
  for (const { customerId, customerName } of ledger) count(customerId, customerName ?? customerId, 'inLedger');
  for (const { customerId, customerName } of orders) count(customerId, customerName, 'inFile');
  return customers;
} // prettier-ignore

/** A customer whom file and ledger know by one name and two numbers. */
function toNamesakes(customers: ReadonlyMap<string, Customer>): Pair[] {
  const byName = new Map<string, Customer[]>();
  for (const customer of customers.values()) {
    const name = toFoldedName(customer.name);
    byName.set(name, [...(byName.get(name) ?? []), customer]);
  }
  return [...byName.values()].flatMap((same) => {
    const [one, other] = same;
    const isApart = one && other && same.length === 2 && (one.inLedger === 0) !== (other.inLedger === 0) && (one.inFile === 0) !== (other.inFile === 0);
    return isApart ? [{ one, other }] : [];
  });
} // prettier-ignore

/** Pairs that bear one order number come first, then those whose names look alike. */
function toPairs(
  customers: ReadonlyMap<string, Customer>,
  orders: readonly ImportedOrder[],
  ledger: readonly LedgerOrder[],
): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (one: Customer | undefined, other: Customer | undefined): void => {
    if (one && other && toFoldedName(one.name) !== toFoldedName(other.name)) pairs.set(toSameId(one.name, other.name), { one, other });
  };
  const byNumber = toNumberIndex(ledger);
  for (const order of orders) {
    if (customers.get(order.customerId)?.inLedger !== 0) continue;
    const known = byNumber.get(order.orderId)?.find((each) => isSameSale(each, order));
    if (known) add(customers.get(order.customerId), customers.get(known.customerId));
  }
  const byName = new Map([...customers.values()].map((customer) => [customer.name, customer]));
  for (const { one, other } of toLookAlikes([...byName.keys()])) add(byName.get(one), byName.get(other));
  return [...pairs.values()];
} // prettier-ignore

/** The names in one order, so that an answer is found again whichever of them stands where. */
function toSameId(one: string, other: string): string {
  const [first, second] = [toFoldedName(one), toFoldedName(other)].sort() as [string, string];
  return `same:${first}|${second}`;
}

function toQuestion({ one, other }: Pair): ImportQuestion {
  const params = {
    one: one.name,
    other: other.name,
    orders1: one.inFile + one.inLedger,
    orders2: other.inFile + other.inLedger,
  };
  return {
    id: toSameId(one.name, other.name),
    code: 'same-customer',
    isRequired: false,
    params,
    answers: [
      { value: 'different', effect: 'different', params, samples: [] },
      { value: 'same', effect: 'same', params, samples: [] },
    ],
    proposal: 'different',
  };
}

/** The file's customer first, the ledger's second. */
function toKnownFirst({ one, other }: Pair, question: ImportQuestion): ImportQuestion {
  const [own, known] = one.inLedger > 0 ? [other, one] : [one, other];
  const params = { ...question.params, one: own.name, other: known.name };
  return { ...question, code: 'same-customer-known', params };
}
