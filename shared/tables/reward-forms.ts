/** The forms of reward that a plan allows: up to how much each, and how often for one person. */
import { choice, defineTable, id, money, reference, text, yesNo, type RecordOf } from '../schema/index.ts';

/** In the order shown: what is no pay first. */
export const REWARD_FORMS = [
  'lunch',
  'event',
  'thanks',
  'day-off',
  'training',
  'gift-card',
  'bonus',
  'own',
] as const;
export type RewardForm = (typeof REWARD_FORMS)[number];

export const rewardForms = defineTable({
  name: 'rewardForms',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    planId: reference('rewardPlans', { required: true }),
    form: choice(REWARD_FORMS, { required: true }),
    /** The name of an own form. */
    title: text({ maxLength: 120 }),
    upTo: money({ min: 0 }),
    howOften: choice(['once', 'monthly', 'quarterly', 'any'], { required: true }),
    /** Cash or what can be spent like it. */
    isPay: yesNo(),
  },
});

export type RewardFormRow = RecordOf<typeof rewardForms>;
