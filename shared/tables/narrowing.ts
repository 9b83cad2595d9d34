/** The questions that make a broad category narrow enough to start from, with the owner's answers. */
import { defineTable, id, longText, reference, text, type RecordOf } from '../schema/index.ts';

export const narrowing = defineTable({
  name: 'narrowing',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    categoryId: reference('categories', { required: true }),
    question: text({ required: true, maxLength: 500, width: 320 }),
    answer: longText({ maxLength: 4000 }),
  },
});

export type Narrowing = RecordOf<typeof narrowing>;
