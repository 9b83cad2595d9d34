/** What categories are weighed by. Only the proportions of the weights matter. */
import { defineTable, id, longText, number, text, type RecordOf } from '../schema/index.ts';

export const criteria = defineTable({
  name: 'criteria',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    title: text({ required: true, maxLength: 120 }),
    weight: number({ required: true, min: 0, max: 100 }),
    help: longText({ maxLength: 1000 }),
  },
});

export type CriterionRow = RecordOf<typeof criteria>;
