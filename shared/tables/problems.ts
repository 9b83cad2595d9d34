/**
 * The problem that the program is to solve, with the figure before the start. Frozen on the day the program begins: a
 * baseline that could move afterwards would show any growth. What was frozen is kept a second time, in a column of the
 * software's, so that an edit of the frozen row by hand can be told.
 */
import { date, defineTable, id, longText, number, reference, text, type RecordOf } from '../schema/index.ts';

export const problems = defineTable({
  name: 'problems',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    statedOn: date({ required: true }),
    statement: longText({ required: true, maxLength: 4000 }),
    measure: text({ maxLength: 300, width: 240 }),
    baselineText: text({ maxLength: 500, width: 220 }),
    baselineSuccesses: number({ min: 0, max: 1_000_000_000 }),
    baselineTrials: number({ min: 0, max: 1_000_000_000 }),
    baselineValue: number(),
    baselineFromOn: date(),
    baselineBeforeOn: date(),
    frozenOn: date({ protected: true }),
    frozenContent: longText({ maxLength: 20_000, protected: true, hidden: true }),
    categoryId: reference('categories'),
    supersedesId: reference('problems', { protected: true, hidden: true }),
  },
});

export type Problem = RecordOf<typeof problems>;
