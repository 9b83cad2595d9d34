/** What the checks of the rules need, out of what the script told. */
import type { CheckFacts } from '../../../shared/rules/rewards/check-reward.ts';
import { toPlanTerms } from '../../../shared/rules/rewards/plan-terms.ts';
import { toMinor } from '../../../shared/rules/rewards/money.ts';
import { toWork, type Work, type WorkDays } from '../../../shared/rules/rewards/work.ts';
import type { RewardsView } from '../../src/rewards/rewards-api.ts';

/** The work of everybody by day. */
export const toDays = (view: RewardsView): WorkDays =>
  new Map(
    view.work.map(([personId, entries]) => [
      personId,
      entries.map(([dayOn, mentorMinutes, menteeMinutes, checkIns, feedback]) => ({
        ...{ dayOn, mentorMinutes, menteeMinutes, checkIns, feedback },
      })),
    ]),
  );

/** For the checks. */
export function toChecks(view: RewardsView): CheckFacts {
  const names = new Map(view.people.map(({ id, name }) => [id, name]));
  return {
    plan: view.plan && toPlanTerms(view.plan, view.plans, view.forms),
    ...{ rewards: view.rewards, courses: view.courses, shown: view.shown, days: toDays(view) },
    nameOf: (personId) => names.get(personId) ?? personId,
  };
}

/** The currency of the program's amounts. */
export const currencyOf = (view: RewardsView): string =>
  view.plan?.currency ?? view.rewards.find(({ currency }) => currency)?.currency ?? 'EUR';

/** Hours of all mentors and all mentees in the plan's cycle, in minutes. */
export function toAllWork(view: RewardsView, days: WorkDays): Pick<Work, 'mentorMinutes' | 'menteeMinutes'> {
  const fromOn = view.plan?.fromOn ?? view.program.startsOn;
  const sum = { mentorMinutes: 0, menteeMinutes: 0 };
  for (const personId of days.keys()) {
    const own = toWork(days, personId, fromOn, view.plan?.toOn ?? view.todayOn);
    sum.mentorMinutes += own.mentorMinutes;
    sum.menteeMinutes += own.menteeMinutes;
  }
  return sum;
}

export const minorOrNull = (amount: number | null | undefined, currency: string): number | null =>
  amount === null || amount === undefined ? null : toMinor(amount, currency);
