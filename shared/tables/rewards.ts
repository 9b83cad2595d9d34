/**
 * The ledger of rewards: proposed, approved, given or withdrawn, each with its day and who did it. Nothing is deleted:
 * what was given and taken back is a second row with the amount below zero.
 */
import {
  choice,
  date,
  defineTable,
  id,
  instant,
  longText,
  money,
  reference,
  text,
  type RecordOf,
} from '../schema/index.ts';
import { REWARD_FORMS } from './reward-forms.ts';

export const rewards = defineTable({
  name: 'rewards',
  keptBy: 'owner',
  columns: {
    id: id(),
    personId: reference('people', { required: true }),
    personName: text({ maxLength: 120 }),
    form: choice(REWARD_FORMS, { required: true }),
    formTitle: text({ maxLength: 120 }),
    /** In the plan's currency; blank for what has no price. Below zero for a reversal. */
    amount: money(),
    currency: text({ maxLength: 3 }),
    whatFor: longText({ maxLength: 2000 }),
    status: choice(['proposed', 'approved', 'given', 'withdrawn'], { required: true }),
    proposedOn: date({ required: true }),
    proposedBy: text({ maxLength: 254 }),
    approvedOn: date(),
    approvedBy: text({ maxLength: 254 }),
    givenOn: date(),
    givenBy: text({ maxLength: 254 }),
    withdrawnOn: date(),
    withdrawnBy: text({ maxLength: 254 }),
    /** What spoke against it when it was noted, in words. */
    warnings: longText({ maxLength: 4000 }),
    /** Why all the same. */
    reason: longText({ maxLength: 2000 }),
    planId: reference('rewardPlans', { hidden: true }),
    reversesId: reference('rewards', { hidden: true }),
    recordedAt: instant({ hidden: true }),
  },
});

export type Reward = RecordOf<typeof rewards>;
