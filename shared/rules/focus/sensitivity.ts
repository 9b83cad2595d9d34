/**
 * Would another weight change the winner? For each criterion, the exact share of all weight at which another category
 * draws level, the other weights keeping their proportions. Scores are linear in that share, so it is computed, not
 * searched for.
 */
import { toWeightedMean } from './rank-categories.ts';
import type { CategoryScore, Criterion } from './rank-categories.ts';

/** Beyond this share of all weight (0 to 1), the challenger is ahead. */
export interface Threshold {
  readonly share: number;
  readonly challengerId: string;
}

export interface CriterionSensitivity {
  readonly criterionId: string;
  /** The criterion's share of all weight now. */
  readonly share: number;
  /** The winner stays first unless the criterion weighs less than this. */
  readonly lower?: Threshold;
  /** The winner stays first unless the criterion weighs more than this. */
  readonly upper?: Threshold;
}

/**
 * Sensitivity of the winner to each criterion's weight.
 * @returns empty with fewer than two criteria of any weight, since there is nothing to shift
 */
export function toSensitivity(
  winnerId: string,
  rivalIds: readonly string[],
  criteria: readonly Criterion[],
  scores: readonly CategoryScore[],
): CriterionSensitivity[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const valuesOf = (categoryId: string): ReadonlyMap<string, number> =>
    new Map(scores.filter((one) => one.categoryId === categoryId).map((one) => [one.criterionId, one.score]));
  const winner = valuesOf(winnerId);
  const rivals = rivalIds.filter((id) => id !== winnerId).map((id) => [id, valuesOf(id)] as const);
  return criteria.flatMap(({ criterionId, weight }): CriterionSensitivity[] => {
    const others = criteria.filter((one) => one.criterionId !== criterionId && one.weight > 0);
    // A criterion that weighs nothing need not be scored; without all its scores nothing can be said about it.
    const isScored = winner.has(criterionId) && rivals.every(([, rival]) => rival.has(criterionId));
    if (others.length === 0 || !isScored) return [];
    const share = weight / total;
    let lower: Threshold | undefined;
    let upper: Threshold | undefined;
    for (const [challengerId, rival] of rivals) {
      const own = (winner.get(criterionId) ?? 0) - (rival.get(criterionId) ?? 0);
      const rest = toWeightedMean(others, winner) - toWeightedMean(others, rival);
      const level = toLevelShare(own, rest);
      if (level === undefined) continue;
      if (rest < 0 && level <= share && (!lower || level > lower.share))
        lower = { share: level, challengerId };
      if (own < 0 && level >= share && (!upper || level < upper.share))
        upper = { share: level, challengerId };
    }
    return [{ criterionId, share, ...(lower && { lower }), ...(upper && { upper }) }];
  });
}

/** The smallest shift of one criterion that changes the winner; undefined when none does. */
export function findNearestThreshold(sensitivities: readonly CriterionSensitivity[]):
  | {
      readonly criterionId: string;
      readonly side: 'less' | 'more';
      readonly now: number;
      readonly threshold: Threshold;
    }
  | undefined {
  const all = sensitivities.flatMap(({ criterionId, share, lower, upper }) => [
    ...(lower ? [{ criterionId, side: 'less' as const, now: share, threshold: lower }] : []),
    ...(upper ? [{ criterionId, side: 'more' as const, now: share, threshold: upper }] : []),
  ]);
  return all.sort((a, b) => Math.abs(a.threshold.share - a.now) - Math.abs(b.threshold.share - b.now))[0];
}

/** The share t in [0, 1] at which t·own + (1 − t)·rest is 0; undefined when one stays ahead throughout. */
function toLevelShare(own: number, rest: number): number | undefined {
  if (own >= 0 === rest >= 0) return undefined;
  return rest / (rest - own);
}
