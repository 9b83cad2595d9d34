/**
 * The same question for money and counts: is one person's average higher than the others' by more than relabeling
 * gives? One value per customer (or per person and period); a permutation, so no shape of money is assumed.
 * Values of one person's customers are alike, so the answer leans to yes; the reader is told.
 */
import { toHolmAdjusted } from '../../statistics/multiple-comparisons.ts';
import { toPermutationTest, toSmallestP } from '../../statistics/permutation.ts';
import { toSeededRandom } from '../../statistics/random-source.ts';
import { LEVEL } from './assess-shares.ts';
import type { Standing } from './assess-shares.ts';
import { compareIds } from './sales-order.ts';

/** One value credited to one person. */
export interface PersonValue {
  readonly personId: string;
  readonly value: number;
}

/** One person's average against everybody else's. */
export interface AssessedAmount {
  readonly personId: string;
  readonly values: number;
  /** The values themselves, smallest first. */
  readonly amounts: readonly number[];
  readonly mean: number;
  readonly restMean: number;
  readonly restValues: number;
  /** One-sided; absent with fewer than two values. */
  readonly p?: number;
  readonly holmP?: number;
  readonly standing: Standing;
}

/**
 * Compares averages by permutation, largest average first, those with too few last. With fewer than two people
 * there is nothing to compare and the list is empty.
 * @param seed makes drawn relabelings repeatable
 */
export function toAmountComparison(values: readonly PersonValue[], seed: number): AssessedAmount[] {
  const valuesByPerson = new Map<string, number[]>();
  for (const { personId, value } of values) {
    const own = valuesByPerson.get(personId);
    if (own) own.push(value);
    else valuesByPerson.set(personId, [value]);
  }
  if (valuesByPerson.size < 2) return [];
  const ids = [...valuesByPerson.keys()].sort(compareIds);
  const ps = ids.map((id) => toOneSidedP(id, valuesByPerson, seed));
  const holmPs = toHolmAdjusted(ps.map((p) => p ?? 1));
  const assessed = ids.map((personId, index): AssessedAmount => {
    const own = valuesByPerson.get(personId)!;
    const rest = toRest(personId, valuesByPerson);
    const p = ps[index];
    const mean = toMean(own);
    const restMean = toMean(rest);
    const amounts = [...own].sort((a, b) => a - b);
    const facts = { personId, values: own.length, amounts, mean, restMean, restValues: rest.length };
    if (p === undefined || toSmallestP(own.length, rest.length).smallestOneSidedP >= LEVEL / 2) {
      return { ...facts, standing: 'too-few' };
    }
    return { ...facts, p, holmP: holmPs[index]!, standing: toStanding(p, holmPs[index]!) };
  });
  return assessed.sort(
    (a, b) =>
      Number(a.standing === 'too-few') - Number(b.standing === 'too-few') ||
      b.mean - a.mean ||
      compareIds(a.personId, b.personId),
  );
}

/** One-sided p of one person against the rest; undefined where no test is possible. */
export function toOneSidedP(
  personId: string,
  valuesByPerson: ReadonlyMap<string, readonly number[]>,
  seed: number,
): number | undefined {
  const own = valuesByPerson.get(personId) ?? [];
  return toPermutationTest(own, toRest(personId, valuesByPerson), toSeededRandom(seed))?.oneSidedP;
}

function toStanding(p: number, holmP: number): Standing {
  if (holmP <= LEVEL) return 'stands-out';
  if (p <= LEVEL) return 'promising';
  return p >= 1 - LEVEL / 2 ? 'not-ahead' : 'as-expected';
}

function toRest(personId: string, valuesByPerson: ReadonlyMap<string, readonly number[]>): number[] {
  return [...valuesByPerson].flatMap(([id, values]) => (id === personId ? [] : values));
}

function toMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
