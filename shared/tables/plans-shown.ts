/** Who has been shown which plan, and when: a limit that was said beforehand can be proved. */
import { choice, date, defineTable, id, instant, reference, text, type RecordOf } from '../schema/index.ts';

export const plansShown = defineTable({
  name: 'plansShown',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    planId: reference('rewardPlans', { required: true }),
    personId: reference('people', { required: true }),
    personName: text({ maxLength: 120 }),
    shownOn: date({ required: true }),
    how: choice(['talk', 'paper', 'page'], { required: true }),
    recordedAt: instant({ hidden: true }),
  },
});

export type PlanShown = RecordOf<typeof plansShown>;
