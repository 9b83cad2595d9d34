/**
 * One score of a category by a criterion, with the line that supports it. A score that is missing is a blank or no
 * row, never 0: nobody has looked at it yet.
 */
import { LARGEST_SCORE } from '../rules/focus/categories.ts';
import { defineTable, id, longText, number, reference, type RecordOf } from '../schema/index.ts';

export const scores = defineTable({
  name: 'scores',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    categoryId: reference('categories', { required: true }),
    criterionId: reference('criteria', { required: true }),
    score: number({ min: 0, max: LARGEST_SCORE }),
    evidence: longText({ maxLength: 2000 }),
  },
});

export type ScoreRow = RecordOf<typeof scores>;
