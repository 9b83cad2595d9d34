/**
 * The owner's decision on a category: theirs to take against the score, but not without a reason. Decisions are kept
 * for good; a later one supersedes, it never overwrites.
 */
import type { CategoryRanking } from './rank-categories.ts';

export interface CategoryDecision {
  readonly id: string;
  readonly categoryId: string;
  /** `YYYY-MM-DD`. */
  readonly decidedOn: string;
  readonly reason: string;
  readonly supersedesId?: string;
}

/** What stands against recording a decision (`isBlocking`), or should be read before. */
export interface DecisionWarning {
  readonly code:
    | 'reason-missing'
    | 'not-the-winner'
    | 'tied'
    | 'scores-missing'
    | 'without-evidence'
    | 'questions-open'
    | 'only-candidate';
  readonly isBlocking: boolean;
  readonly count?: number;
  readonly categoryIds?: readonly string[];
}

/** Checks a decision before it is recorded. `openQuestions` counts unanswered narrowing questions of the category. */
export function checkCategoryDecision(
  decision: Pick<CategoryDecision, 'categoryId' | 'reason'>,
  ranking: CategoryRanking,
  openQuestions: number,
): DecisionWarning[] {
  const warnings: DecisionWarning[] = [];
  const chosen = ranking.categories.find(({ categoryId }) => categoryId === decision.categoryId);
  const isLeader = ranking.leaders.includes(decision.categoryId);
  const hasReason = decision.reason.trim() !== '';
  if (!isLeader && ranking.leaders.length > 0) {
    warnings.push({ code: 'not-the-winner', isBlocking: !hasReason, categoryIds: ranking.leaders });
  } else if (!hasReason) warnings.push({ code: 'reason-missing', isBlocking: true });
  if (isLeader && ranking.leaders.length > 1) {
    const others = ranking.leaders.filter((id) => id !== decision.categoryId);
    warnings.push({ code: 'tied', isBlocking: false, categoryIds: others });
  }
  const incomplete = ranking.categories.filter(({ missing }) => missing.length > 0);
  if (incomplete.length > 0) {
    const categoryIds = incomplete.map(({ categoryId }) => categoryId);
    warnings.push({ code: 'scores-missing', isBlocking: false, count: incomplete.length, categoryIds });
  }
  const unsupported = chosen?.withoutEvidence.length ?? 0;
  if (unsupported > 0) warnings.push({ code: 'without-evidence', isBlocking: false, count: unsupported });
  if (openQuestions > 0) warnings.push({ code: 'questions-open', isBlocking: false, count: openQuestions });
  if (ranking.categories.length < 2) warnings.push({ code: 'only-candidate', isBlocking: false });
  return warnings;
}

/** The decision in force: the latest that no other supersedes; undefined before the first. */
export function toCurrentDecision(decisions: readonly CategoryDecision[]): CategoryDecision | undefined {
  const superseded = new Set(decisions.map(({ supersedesId }) => supersedesId));
  return decisions
    .filter(({ id }) => !superseded.has(id))
    .reduce<CategoryDecision | undefined>(
      (latest, decision) => (!latest || decision.decidedOn >= latest.decidedOn ? decision : latest),
      undefined,
    );
}
