/**
 * Score and rank of the candidate categories: a weighted mean, visible and recomputed at any time. A category with a
 * missing score gets no rank; filling it with 0 would punish what nobody has looked at yet.
 */
import { LARGEST_SCORE } from './categories.ts';

export interface Criterion {
  readonly criterionId: string;
  /** Any number from 0 on; only the proportions matter. */
  readonly weight: number;
}

/** One score from 0 to 5, and the line that supports it. */
export interface CategoryScore {
  readonly categoryId: string;
  readonly criterionId: string;
  readonly score: number;
  readonly evidence?: string;
}

export interface RankedCategory {
  readonly categoryId: string;
  /** Weighted mean, 0 to 5; absent while a score is missing. */
  readonly score?: number;
  /** Equal scores share a rank. */
  readonly rank?: number;
  readonly missing: readonly string[];
  /** Criteria scored without a line of evidence. */
  readonly withoutEvidence: readonly string[];
}

/** What is wrong with weights or scores. */
export interface PriorityIssue {
  readonly code: 'no-weights' | 'weight-negative' | 'score-out-of-range';
  readonly criterionId?: string;
  readonly categoryId?: string;
}

export interface CategoryRanking {
  /** Ranked first, then those with missing scores, each in the order given. */
  readonly categories: readonly RankedCategory[];
  /** All that share the first rank; more than one is a tie. */
  readonly leaders: readonly string[];
  readonly issues: readonly PriorityIssue[];
}

/** Scores closer than this are equal: they differ by rounding alone. */
const SAME = 1e-9;

/** Ranks categories; with issues in the weights nothing is ranked. */
export function rankCategories(
  categoryIds: readonly string[],
  criteria: readonly Criterion[],
  scores: readonly CategoryScore[],
): CategoryRanking {
  const issues = findIssues(criteria, scores);
  const weighed = criteria.filter(({ weight }) => weight > 0);
  const assessed = categoryIds.map((categoryId) => {
    const own = new Map(
      scores.filter((score) => score.categoryId === categoryId).map((score) => [score.criterionId, score]),
    );
    const missing = weighed
      .filter(({ criterionId }) => !own.has(criterionId))
      .map(({ criterionId }) => criterionId);
    const withoutEvidence = weighed
      .filter(({ criterionId }) => own.has(criterionId) && !own.get(criterionId)?.evidence?.trim())
      .map(({ criterionId }) => criterionId);
    const isRanked = missing.length === 0 && issues.length === 0;
    const values = new Map([...own].map(([criterionId, { score }]) => [criterionId, score]));
    return {
      categoryId,
      ...(isRanked && { score: toWeightedMean(weighed, values) }),
      missing,
      withoutEvidence,
    };
  });
  const ranked = assessed
    .filter(({ score }) => score !== undefined)
    .sort((a, b) => (Math.abs(b.score! - a.score!) < SAME ? 0 : b.score! - a.score!));
  const withRank = ranked.map((category) => ({
    ...category,
    rank: 1 + ranked.filter(({ score }) => score! > category.score! + SAME).length,
  }));
  return {
    categories: [...withRank, ...assessed.filter(({ score }) => score === undefined)],
    leaders: withRank.filter(({ rank }) => rank === 1).map(({ categoryId }) => categoryId),
    issues,
  };
}

/** The mean of the scores by the criteria's weights; a criterion without a score counts as 0. */
export function toWeightedMean(criteria: readonly Criterion[], scores: ReadonlyMap<string, number>): number {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    criteria.reduce((sum, { criterionId, weight }) => sum + weight * (scores.get(criterionId) ?? 0), 0) /
    total
  );
}

function findIssues(criteria: readonly Criterion[], scores: readonly CategoryScore[]): PriorityIssue[] {
  const issues: PriorityIssue[] = criteria
    .filter(({ weight }) => !(weight >= 0) || weight === Infinity)
    .map(({ criterionId }) => ({ code: 'weight-negative', criterionId }));
  if (issues.length === 0 && !criteria.some(({ weight }) => weight > 0)) issues.push({ code: 'no-weights' });
  for (const { categoryId, criterionId, score } of scores) {
    if (!(score >= 0 && score <= LARGEST_SCORE))
      issues.push({ code: 'score-out-of-range', categoryId, criterionId });
  }
  return issues;
}
