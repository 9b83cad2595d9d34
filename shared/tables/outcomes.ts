/**
 * A measure of the owner's own, for categories that sales records say nothing about: a share (successes of trials) or
 * an amount for each person and period.
 */
import { date, defineTable, id, number, reference, text, type RecordOf } from '../schema/index.ts';

export const outcomes = defineTable({
  name: 'outcomes',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    personId: reference('people', { required: true }),
    periodOn: date({ required: true }),
    successes: number({ min: 0, max: 1_000_000_000 }),
    trials: number({ min: 0, max: 1_000_000_000 }),
    amount: number(),
    measure: text({ maxLength: 200 }),
  },
});

export type Outcome = RecordOf<typeof outcomes>;
