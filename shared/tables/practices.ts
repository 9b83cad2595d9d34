/** What the exemplar does, one row each, as told or seen in the talk. Described, never scored. */
import { choice, defineTable, id, longText, reference, text, yesNo, type RecordOf } from '../schema/index.ts';

export const practices = defineTable({
  name: 'practices',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    title: text({ required: true, maxLength: 200, width: 260 }),
    kind: choice(['analytical', 'intuitive', 'rule-breaking']),
    isIceberg: yesNo(),
    exemplarId: reference('people'),
    exemplarName: text({ maxLength: 120 }),
    note: longText({ maxLength: 4000 }),
  },
});

export type Practice = RecordOf<typeof practices>;
