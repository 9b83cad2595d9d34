/**
 * The decisions on a category, kept for good with what spoke for them on that day. A later one names the one it
 * supersedes; editing an old line would falsify why the firm began.
 */
import { date, defineTable, id, longText, reference, text, type RecordOf } from '../schema/index.ts';

export const decisions = defineTable({
  name: 'decisions',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id({ hidden: true }),
    decidedOn: date({ required: true, protected: true }),
    categoryTitle: text({ required: true, maxLength: 120, width: 240, protected: true }),
    reason: longText({ maxLength: 4000, protected: true }),
    winnerTitle: text({ maxLength: 500, width: 220, protected: true }),
    scoreText: longText({ maxLength: 4000, protected: true }),
    categoryId: reference('categories', { required: true, protected: true, hidden: true }),
    supersedesId: reference('decisions', { protected: true, hidden: true }),
  },
});

export type DecisionRow = RecordOf<typeof decisions>;
