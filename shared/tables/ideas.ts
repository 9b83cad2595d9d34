/** What could grow from a practice: the part of the iceberg that its owner has not used yet. */
import { choice, defineTable, id, longText, reference, text, type RecordOf } from '../schema/index.ts';

export const ideas = defineTable({
  name: 'ideas',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    title: text({ required: true, maxLength: 200, width: 260 }),
    practiceId: reference('practices'),
    status: choice(['idea', 'trying', 'kept', 'dropped'], { required: true }),
    note: longText({ maxLength: 4000 }),
  },
});

export type Idea = RecordOf<typeof ideas>;
