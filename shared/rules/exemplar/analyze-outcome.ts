/**
 * The same judgment for a measure of the owner's own: a share or an amount per person and period, read from a tab.
 * Periods are split in the middle: the later half is looked at, the earlier half must confirm. With one period
 * there is nothing to confirm with, and nobody can be named.
 */
import { LEVEL, toShareComparison } from './assess-shares.ts';
import type { NoComparison, ShareComparison } from './assess-shares.ts';
import { toAmountComparison } from './assess-amounts.ts';
import type { AssessedAmount, PersonValue } from './assess-amounts.ts';
import { toPicture } from './picture.ts';
import type { ExemplarPicture } from './picture.ts';
import type { PersonCount } from './sales-order.ts';
import { toHeadline, toVerdict } from './verdict.ts';
import type { Headline, Verdict } from './verdict.ts';

/** A share reached by a person in the period that starts on a date. */
export interface ShareOutcome extends PersonCount {
  readonly periodOn: string;
}

/** A value reached by a person in the period (or with the customer) dated so. */
export interface AmountOutcome extends PersonValue {
  readonly periodOn: string;
}

/** A comparison of shares with its verdicts. */
export interface ShareOutcomeAnalysis {
  readonly comparison: ShareComparison | NoComparison;
  readonly headline: Headline;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly picture?: ExemplarPicture;
  /** First period of the half that was looked at. */
  readonly lookedAtFromOn?: string;
}

/** One person's amounts with what may be said about them. */
export interface AmountFinding extends AssessedAmount {
  readonly conclusion:
    'too-few' | 'as-expected' | 'not-ahead' | 'promising' | 'proven-once' | 'not-confirmed' | 'proven';
}

/**
 * Compares people by a share.
 * @param lookAgainOn the date to print where the answer is "not yet"
 */
export function analyzeShareOutcome(
  outcomes: readonly ShareOutcome[],
  lookAgainOn: string,
): ShareOutcomeAnalysis {
  const { later, earlier, lookedAtFromOn } = splitByPeriod(outcomes);
  const comparison = toShareComparison(toTotals(later));
  const verdicts = new Map<string, Verdict>();
  if (comparison.kind === 'compared') {
    const context = { people: comparison.people.length, leastTotal: comparison.leastTotal, lookAgainOn };
    const secondWindow = toTotals(earlier);
    for (const person of comparison.people) {
      verdicts.set(person.personId, toVerdict(person, { ...context, secondWindow }));
    }
  }
  return {
    comparison,
    headline: toHeadline(comparison, verdicts),
    verdicts,
    ...(comparison.kind === 'compared' && { picture: toPicture(comparison) }),
    ...(lookedAtFromOn !== undefined && { lookedAtFromOn }),
  };
}

/** Compares people by an amount; empty with fewer than two people. */
export function analyzeAmountOutcome(outcomes: readonly AmountOutcome[], seed: number): AmountFinding[] {
  const { later, earlier } = splitByPeriod(outcomes);
  const second = toAmountComparison(earlier, seed);
  return toAmountComparison(later, seed).map((assessed) => {
    if (assessed.standing !== 'stands-out') return { ...assessed, conclusion: assessed.standing };
    const again = second.find(({ personId }) => personId === assessed.personId)?.p;
    if (again === undefined) return { ...assessed, conclusion: 'proven-once' };
    return { ...assessed, conclusion: again <= LEVEL ? 'proven' : 'not-confirmed' };
  });
}

function splitByPeriod<T extends { readonly periodOn: string }>(
  outcomes: readonly T[],
): { later: T[]; earlier: T[]; lookedAtFromOn?: string } {
  const periods = [...new Set(outcomes.map(({ periodOn }) => periodOn))].sort();
  const lookedAtFromOn = periods[Math.floor(periods.length / 2)];
  if (lookedAtFromOn === undefined) return { later: [], earlier: [] };
  return {
    later: outcomes.filter(({ periodOn }) => periodOn >= lookedAtFromOn),
    earlier: outcomes.filter(({ periodOn }) => periodOn < lookedAtFromOn),
    lookedAtFromOn,
  };
}

function toTotals(outcomes: readonly ShareOutcome[]): PersonCount[] {
  const totals = new Map<string, PersonCount>();
  for (const { personId, successes, total } of outcomes) {
    const known = totals.get(personId) ?? { personId, successes: 0, total: 0 };
    totals.set(personId, { personId, successes: known.successes + successes, total: known.total + total });
  }
  return [...totals.values()];
}
