/**
 * Customers that look alike, as questions: they stay apart unless a person says that they are one.
 */
import { toFoldedName } from './cell-text.ts';
import type { LookAlike } from './customers.ts';
import type { ImportedOrder } from './group-orders.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';

/** Asked at most; more are a sign of ids, not of typos. */
const MOST_LOOK_ALIKES = 100;

/** One optional question per pair. */
export function toSameQuestions(
  alike: readonly LookAlike[],
  orders: readonly ImportedOrder[],
): ImportQuestion[] {
  return alike.slice(0, MOST_LOOK_ALIKES).map((pair) => toQuestion(pair, orders));
}

function toSameId({ one, other }: LookAlike): string {
  return `same:${toFoldedName(one)}|${toFoldedName(other)}`;
}

function toQuestion(pair: LookAlike, orders: readonly ImportedOrder[]): ImportQuestion {
  const count = (name: string): number => orders.filter(({ customerName }) => customerName === name).length;
  const params = { one: pair.one, other: pair.other, orders1: count(pair.one), orders2: count(pair.other) };
  return {
    id: toSameId(pair),
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

/** Joins the pairs that a person called the same; the first name of the file stays. */
export function toMerged(
  orders: readonly ImportedOrder[],
  alike: readonly LookAlike[],
  answers: ImportAnswers,
): readonly ImportedOrder[] {
  const same = alike.filter((pair) => answers[toSameId(pair)] === 'same');
  if (same.length === 0) return orders;
  const rootOf = new Map<string, string>();
  const toRoot = (name: string): string => {
    const parent = rootOf.get(name);
    return parent === undefined || parent === name ? name : toRoot(parent);
  };
  for (const { one, other } of same) rootOf.set(toRoot(other), toRoot(one));
  const idByName = new Map(orders.map(({ customerName, customerId }) => [customerName, customerId]));
  return orders.map((order) => {
    const customerName = toRoot(order.customerName);
    return { ...order, customerName, customerId: idByName.get(customerName) ?? order.customerId };
  });
}
