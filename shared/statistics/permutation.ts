/**
 * Did the mentees change more than the others? Every way to pick as many people is tried, so the p-value holds
 * with eight people; t-tests with few treated units say "yes" too often.
 * Ties are what would break it: two relabelings with the same sum differ in the last bit, hence the slack.
 */
import { requireNumbers } from './interval.ts';
import type { RandomSource } from './random-source.ts';

/** Relabelings tried one by one; beyond, seeded draws. */
export const EXACT_RELABELINGS_LIMIT = 200_000;
/** Draws when there are too many relabelings. */
export const RELABELING_DRAWS = 10_000;
const TIE_SLACK = 1e-12;

/** The difference in differences with what luck alone gives. */
export interface PermutationResult {
  /** Mean change of the mentees minus mean change of the others. */
  readonly difference: number;
  readonly method: 'exact' | 'draws';
  /** All relabelings when exact; the draws plus the observed one otherwise. */
  readonly relabelings: number;
  /** How many of them give as much or more, the observed one included. */
  readonly asMuchOrMore: number;
  /** Of these, how many give strictly more: ties counted half make the mid-p, shown beside p and never instead. */
  readonly more: number;
  readonly oneSidedP: number;
  readonly twoSidedP: number;
  /** The smallest one-sided p that these group sizes can give. */
  readonly smallestOneSidedP: number;
  readonly smallestTwoSidedP: number;
}

/**
 * Permutation test of the difference between two groups of changes (after minus before, one per person).
 * Sources: Fisher (1935) The Design of Experiments; draws counted as in Phipson & Smyth (2010) SAGMB 9:39.
 * @throws RangeError for a change that is no number
 * @returns undefined with fewer than two mentees or nobody to compare with: no conclusion is possible
 */
export function toPermutationTest(
  menteeChanges: readonly number[],
  otherChanges: readonly number[],
  random: RandomSource,
): PermutationResult | undefined {
  requireNumbers(menteeChanges);
  requireNumbers(otherChanges);
  if (menteeChanges.length < 2 || otherChanges.length === 0) return undefined;
  const changes = [...menteeChanges, ...otherChanges];
  const mentees = menteeChanges.length;
  const total = changes.reduce((sum, change) => sum + change, 0);
  const toDifference = (sum: number): number => sum / mentees - (total - sum) / (changes.length - mentees);
  const difference = toDifference(menteeChanges.reduce((sum, change) => sum + change, 0));
  const slack = TIE_SLACK * Math.max(...changes.map(Math.abs));
  const ways = toWays(changes.length, mentees);
  const exact = ways <= EXACT_RELABELINGS_LIMIT;
  let upper = exact ? 0 : 1;
  let extreme = upper;
  let more = 0;
  const count = (sum: number): void => {
    const other = toDifference(sum);
    if (other >= difference - slack) upper += 1;
    if (other > difference + slack) more += 1;
    if (Math.abs(other) >= Math.abs(difference) - slack) extreme += 1;
  };
  if (exact) forEachSubsetSum(changes, mentees, count);
  else {
    // The smaller group is drawn: its sum tells the other's.
    const drawn = Math.min(mentees, otherChanges.length);
    const pool = [...changes];
    for (let i = 0; i < RELABELING_DRAWS; i += 1) {
      const sum = drawSubsetSum(pool, drawn, random);
      count(drawn === mentees ? sum : total - sum);
    }
  }
  const relabelings = exact ? ways : RELABELING_DRAWS + 1;
  return {
    difference,
    method: exact ? 'exact' : 'draws',
    relabelings,
    asMuchOrMore: upper,
    more,
    oneSidedP: upper / relabelings,
    twoSidedP: extreme / relabelings,
    ...toSmallestP(mentees, otherChanges.length),
  };
}

/**
 * The smallest p-values that a comparison of these sizes can reach, to be said before it starts.
 * Two equal groups mirror each other, so their smallest two-sided p is twice the one-sided.
 */
export function toSmallestP(
  mentees: number,
  others: number,
): Pick<PermutationResult, 'smallestOneSidedP' | 'smallestTwoSidedP'> {
  const smallest = 1 / toWays(mentees + others, mentees);
  return { smallestOneSidedP: smallest, smallestTwoSidedP: mentees === others ? 2 * smallest : smallest };
}

/** Number of ways to pick `chosen` of `total` people. */
export function toWays(total: number, chosen: number): number {
  if (!Number.isInteger(total) || !Number.isInteger(chosen)) throw new RangeError('people are whole numbers');
  let ways = 1;
  for (let i = 1; i <= Math.min(chosen, total - chosen); i += 1) ways = (ways * (total - i + 1)) / i;
  return ways < 2 ** 53 ? Math.round(ways) : ways;
}

function forEachSubsetSum(values: readonly number[], size: number, visit: (sum: number) => void): void {
  const walk = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      visit(sum);
      return;
    }
    for (let i = from; i <= values.length - left; i += 1) walk(i + 1, left - 1, sum + values[i]!);
  };
  walk(0, size, 0);
}

/** Shuffles the beginning of the pool; any order to begin with gives every subset the same chance. */
function drawSubsetSum(pool: number[], size: number, random: RandomSource): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1) {
    const pick = i + Math.floor(random() * (pool.length - i));
    const value = pool[pick]!;
    sum += value;
    pool[pick] = pool[i]!;
    pool[i] = value;
  }
  return sum;
}
