/**
 * Before against after with nobody to compare: would the changes look like this if each could as well have gone the
 * other way? Weaker than a comparison with others, since everything else that changed counts too; say so.
 */
import { requireNumbers } from './interval.ts';
import type { RandomSource } from './random-source.ts';

/** Up to this many people all sign patterns are tried (2^20); beyond, seeded draws. */
export const EXACT_SIGNS_LIMIT = 20;
/** Draws when there are too many people. */
export const SIGN_DRAWS = 10_000;
const TIE_SLACK = 1e-12;

/** The paired test over sign patterns. */
export interface SignFlipResult {
  readonly meanChange: number;
  readonly method: 'exact' | 'draws';
  readonly patterns: number;
  /** Patterns whose sum is as large or larger, the observed one included. */
  readonly asMuchOrMore: number;
  /** Of these, the patterns whose sum is strictly larger. */
  readonly more: number;
  readonly oneSidedP: number;
  readonly twoSidedP: number;
}

/**
 * Exact sign-flip test of paired changes. Source: Fisher (1935) The Design of Experiments, section 21.
 * @returns undefined without any change to test
 */
export function toSignFlipTest(changes: readonly number[], random: RandomSource): SignFlipResult | undefined {
  requireNumbers(changes);
  if (changes.length === 0) return undefined;
  const observed = changes.reduce((sum, change) => sum + change, 0);
  const slack = TIE_SLACK * changes.reduce((sum, change) => sum + Math.abs(change), 0);
  const exact = changes.length <= EXACT_SIGNS_LIMIT;
  let upper = exact ? 0 : 1;
  let extreme = upper;
  let more = 0;
  const count = (sum: number): void => {
    if (sum >= observed - slack) upper += 1;
    if (sum > observed + slack) more += 1;
    if (Math.abs(sum) >= Math.abs(observed) - slack) extreme += 1;
  };
  if (exact) forEachSignedSum(changes, count);
  else for (let i = 0; i < SIGN_DRAWS; i += 1) count(drawSignedSum(changes, random));
  const patterns = exact ? 2 ** changes.length : SIGN_DRAWS + 1;
  return {
    meanChange: observed / changes.length,
    method: exact ? 'exact' : 'draws',
    patterns,
    asMuchOrMore: upper,
    more,
    oneSidedP: upper / patterns,
    twoSidedP: extreme / patterns,
  };
}

function forEachSignedSum(changes: readonly number[], visit: (sum: number) => void): void {
  const walk = (index: number, sum: number): void => {
    const change = changes[index];
    if (change === undefined) {
      visit(sum);
      return;
    }
    walk(index + 1, sum + change);
    walk(index + 1, sum - change);
  };
  walk(0, 0);
}

function drawSignedSum(changes: readonly number[], random: RandomSource): number {
  return changes.reduce((sum, change) => sum + (random() < 0.5 ? change : -change), 0);
}
