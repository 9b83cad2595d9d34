/** Plans, rewards and work for the tests, with as few words as they need. */
import { blankOf } from '../../../../shared/schema/index.ts';
import { courses, type Course } from '../../../../shared/tables/courses.ts';
import type { PlanShown } from '../../../../shared/tables/plans-shown.ts';
import { rewards, type Reward } from '../../../../shared/tables/rewards.ts';
import type { CheckFacts, RewardDraft } from '../../../../shared/rules/rewards/check-reward.ts';
import type { PlanTerms } from '../../../../shared/rules/rewards/plan-terms.ts';
import { NO_WORK, type Work } from '../../../../shared/rules/rewards/work.ts';

export const toPlan = (change: Partial<PlanTerms> = {}): PlanTerms => ({
  ...{ id: 'RP-1', ids: new Set(['RP-1']), fromOn: '2026-07-01', toOn: '2026-12-31', lastOn: '2026-12-31' },
  ...{ currency: 'EUR', perPersonMinor: 30_000, totalMinor: 300_000, courseMinor: null },
  ...{ promise: 'discretionary', minimumMinutes: null, minimumCheckIns: null, minimumFeedback: null },
  forms: [
    { form: 'bonus', title: null, upToMinor: null, howOften: 'any', isPay: true },
    { form: 'lunch', title: null, upToMinor: 5000, howOften: 'monthly', isPay: false },
  ],
  ...change,
});

let next = 0;
export const toReward = (change: Partial<Reward> = {}): Reward => ({
  ...blankOf(rewards),
  ...{ id: `RW-${(next += 1)}`, personId: 'P-H', personName: 'Harry', form: 'bonus', status: 'given' },
  ...{ proposedOn: '2026-08-01', currency: 'EUR', planId: 'RP-1', amount: 100 },
  ...change,
});

export const toCourse = (change: Partial<Course> = {}): Course => ({
  ...blankOf(courses),
  ...{ id: `CO-${(next += 1)}`, personId: 'P-H', title: 'Listening', status: 'approved', planId: 'RP-1' },
  ...{ plannedOn: '2026-08-01', currency: 'EUR', isInternal: false, hasRepaymentClause: false },
  ...change,
});

export const toShown = (personId: string, shownOn = '2026-07-01'): PlanShown => ({
  ...{ id: `RS-${personId}`, planId: 'RP-1', personId, personName: null, shownOn, how: 'talk' },
  recordedAt: null,
});

export const toDraft = (change: Partial<RewardDraft> = {}): RewardDraft => ({
  ...{ id: null, personId: 'P-H', form: 'bonus', formTitle: null, amountMinor: 10_000, dayOn: '2026-09-01' },
  ...change,
});

/** Work by person, all of it on one day. */
export const toDays = (work: Record<string, Partial<Work>>, dayOn = '2026-07-10'): CheckFacts['days'] =>
  new Map(Object.entries(work).map(([personId, own]) => [personId, [{ ...NO_WORK, ...own, dayOn }]]));

export const toFacts = (change: Partial<CheckFacts> = {}): CheckFacts => ({
  ...{ plan: toPlan(), rewards: [], courses: [], shown: [toShown('P-H'), toShown('P-A')], days: new Map() },
  nameOf: (personId) => ({ 'P-H': 'Harry', 'P-A': 'Ana' })[personId] ?? personId,
  ...change,
});
