/** The draft under the rules: ranking, reading, and the sentences that say it. Computed anew with every key. */
import type { PriorityRows } from '../../src/focus/focus-api.ts';
import { checkCategoryDecision, type DecisionWarning } from '../../../shared/rules/focus/decide-category.ts';
import { rankCategories, type CategoryRanking } from '../../../shared/rules/focus/rank-categories.ts';
import { toReading, type PriorityReading } from '../../../shared/rules/focus/reading.ts';
import { findScore } from './draft.ts';
import type { PrioritiesWords } from './words.ts';

export interface Weighed {
  ranking: CategoryRanking;
  reading: PriorityReading;
  titleOf: (categoryId: string) => string;
}

/** Weighs the candidates of the draft. */
export function weigh(rows: PriorityRows): Weighed {
  const candidates = rows.categories.filter(({ isCandidate }) => isCandidate);
  const criteria = rows.criteria.map(({ id, weight }) => ({ criterionId: id, weight }));
  const scores = candidates.flatMap(({ id: categoryId }) =>
    criteria.flatMap(({ criterionId }) => {
      const row = findScore(rows, categoryId, criterionId);
      if (!row || row.score === null) return [];
      const { score, evidence } = row;
      return [{ categoryId, criterionId, score, ...(evidence !== null && { evidence }) }];
    }),
  );
  const ranking = rankCategories(
    candidates.map(({ id }) => id),
    criteria,
    scores,
  );
  return {
    ranking,
    reading: toReading(ranking, criteria, scores),
    titleOf: (id) => rows.categories.find((row) => row.id === id)?.title ?? id,
  };
}

/** Who is first, and what would change it. */
export function toReadingSentence(
  { reading, titleOf }: Weighed,
  rows: PriorityRows,
  { rules, page }: PrioritiesWords,
): string {
  switch (reading.kind) {
    case 'issue':
      return rules.issue[reading.issue.code];
    case 'nobody-ranked':
      return rules.nobodyRanked;
    case 'only-one':
      return page.onlyOne(titleOf(reading.categoryId));
    case 'tied':
      return rules.tied({ names: reading.categoryIds.map(titleOf) });
    case 'leader': {
      const name = titleOf(reading.categoryId);
      const { nearest } = reading;
      if (!nearest) return rules.sensitivity.steady({ name });
      return rules.sensitivity[nearest.side]({
        name,
        criterion: rows.criteria.find(({ id }) => id === nearest.criterionId)?.title ?? nearest.criterionId,
        share: nearest.threshold.share,
        now: nearest.now,
        challenger: titleOf(nearest.threshold.challengerId),
      });
    }
  }
}

/** Narrowing questions of a category without an answer. */
export const countOpenQuestions = (rows: PriorityRows, categoryId: string): number =>
  rows.narrowing.filter((row) => row.categoryId === categoryId && row.answer === null).length;

/** What speaks against a decision, or should be read before it. */
export const toWarnings = (
  rows: PriorityRows,
  { ranking }: Weighed,
  decision: { categoryId: string; reason: string },
): DecisionWarning[] =>
  checkCategoryDecision(decision, ranking, countOpenQuestions(rows, decision.categoryId));

/** The sentence of a warning. */
export function toWarningSentence(
  warning: DecisionWarning,
  titleOf: Weighed['titleOf'],
  { rules }: PrioritiesWords,
): string {
  const names = (warning.categoryIds ?? []).map(titleOf);
  const count = warning.count ?? 0;
  return rules.warning[warning.code]({ names, count });
}
