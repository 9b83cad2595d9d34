/**
 * The rows that an owner begins with: the five usual requests, their three rivals, the questions that narrow each, the
 * criteria. None is selected: each selected one has to be scored. Their ids are those of the rules, so that saving them twice, from two windows, makes them once.
 */
import type { PriorityRows } from '../../src/focus/focus-api.ts';
import {
  DEFAULT_CRITERIA,
  REQUESTED_CATEGORIES,
  RIVAL_CATEGORIES,
  type DefaultCategory,
} from '../../../shared/rules/focus/categories.ts';
import type { Narrowing } from '../../../shared/tables/narrowing.ts';
import type { PrioritiesWords } from './words.ts';

/** Whether nobody has written anything yet. */
export const isUntouched = (rows: PriorityRows): boolean =>
  rows.categories.length === 0 && rows.criteria.length === 0;

/** The rows with suggestions where a tab is blank. */
export function withSuggestions(rows: PriorityRows, words: PrioritiesWords): PriorityRows {
  const { rules, page } = words;
  const titleOf = (id: DefaultCategory): string => rules.category[id];
  const categories = [
    ...REQUESTED_CATEGORIES.map((id) => ({ id, title: titleOf(id), kind: 'suggested' as const })),
    ...RIVAL_CATEGORIES.map((id) => ({ id, title: titleOf(id), kind: 'rival' as const })),
  ].map((row) => ({ ...row, isCandidate: false, summary: null }));
  const isBlank = rows.categories.length === 0;
  return {
    categories: isBlank ? categories : rows.categories,
    narrowing:
      isBlank && rows.narrowing.length === 0
        ? categories.flatMap(({ id }) => toQuestions(id, words))
        : rows.narrowing,
    criteria:
      rows.criteria.length > 0
        ? rows.criteria
        : DEFAULT_CRITERIA.map(({ criterionId, weight }) => ({
            id: criterionId,
            title: rules.criterion[criterionId],
            weight,
            help: page.criteriaMeanings[criterionId],
          })),
    scores: rows.scores,
  };
}

/** The questions that narrow a category: its own, and those for every one. */
export function toQuestions(categoryId: string, { rules }: PrioritiesWords): Narrowing[] {
  const { everyCategory, ...own } = rules.questions;
  const questions = {
    ...(own as Readonly<Record<string, Readonly<Record<string, string>>>>)[categoryId],
    ...everyCategory,
  };
  return Object.entries(questions).map(([name, question]) => ({
    id: `${categoryId}.${name}`,
    categoryId,
    question,
    answer: null,
  }));
}

/** What is usually measured in a category; null where that depends on the firm. */
export const measureOf = (categoryId: string, { rules }: PrioritiesWords): string | null =>
  (rules.measure as Readonly<Record<string, string>>)[categoryId] ?? null;
