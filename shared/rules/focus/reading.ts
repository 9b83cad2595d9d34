/**
 * What the scores say at this moment, to be told in a sentence or two: who is first, by how much, and which shift of a
 * weight would change that. It says "not yet" while there is nothing to compare; a lead over nobody is no lead.
 */
import type { CategoryRanking, CategoryScore, Criterion, PriorityIssue } from './rank-categories.ts';
import { findNearestThreshold, toSensitivity } from './sensitivity.ts';

export type NearestThreshold = NonNullable<ReturnType<typeof findNearestThreshold>>;

export type PriorityReading =
  | { readonly kind: 'issue'; readonly issue: PriorityIssue }
  /** Fewer than one category has all its scores. */
  | { readonly kind: 'nobody-ranked' }
  | { readonly kind: 'only-one'; readonly categoryId: string; readonly score: number }
  | { readonly kind: 'tied'; readonly categoryIds: readonly string[]; readonly score: number }
  | {
      readonly kind: 'leader';
      readonly categoryId: string;
      readonly score: number;
      /** The smallest shift of one weight that changes the winner; absent when none does. */
      readonly nearest?: NearestThreshold;
    };

/** Reads a ranking. */
export function toReading(
  ranking: CategoryRanking,
  criteria: readonly Criterion[],
  scores: readonly CategoryScore[],
): PriorityReading {
  const [issue] = ranking.issues;
  if (issue) return { kind: 'issue', issue };
  const ranked = ranking.categories.filter(({ score }) => score !== undefined);
  const [first] = ranked;
  if (first?.score === undefined) return { kind: 'nobody-ranked' };
  const { categoryId, score } = first;
  if (ranked.length === 1) return { kind: 'only-one', categoryId, score };
  if (ranking.leaders.length > 1) return { kind: 'tied', categoryIds: ranking.leaders, score };
  const rivals = ranked.map((one) => one.categoryId);
  const nearest = findNearestThreshold(toSensitivity(categoryId, rivals, criteria, scores));
  return { kind: 'leader', categoryId, score, ...(nearest && { nearest }) };
}
