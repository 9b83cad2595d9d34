/**
 * Who stands out, as the owner settled it: a name with its reason, or that nobody does. Kept for good with what the
 * figures said that day; a later line names the one it supersedes.
 */
import { date, defineTable, id, longText, reference, text, type RecordOf } from '../schema/index.ts';

export const exemplars = defineTable({
  name: 'exemplars',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id({ hidden: true }),
    settledOn: date({ required: true, protected: true }),
    personName: text({ maxLength: 120, protected: true }),
    reason: longText({ maxLength: 4000, protected: true }),
    finding: longText({ maxLength: 4000, protected: true }),
    personId: reference('people', { protected: true, hidden: true }),
    supersedesId: reference('exemplars', { protected: true, hidden: true }),
  },
});

export type ExemplarRow = RecordOf<typeof exemplars>;
