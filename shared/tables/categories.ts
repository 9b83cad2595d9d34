/**
 * The candidate categories that the program could start with: the usual requests, their rivals, the owner's own rows.
 * The ids of the suggested ones are those of the rules, so that their questions can be found.
 */
import { choice, defineTable, id, longText, text, yesNo, type RecordOf } from '../schema/index.ts';

export const categories = defineTable({
  name: 'categories',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    title: text({ required: true, maxLength: 120, width: 260 }),
    kind: choice(['suggested', 'rival', 'own'], { required: true }),
    isCandidate: yesNo(),
    summary: longText({ maxLength: 2000 }),
  },
});

export type Category = RecordOf<typeof categories>;
