/**
 * What has been promised and given in a cycle. Everything counts that was not withdrawn: what is proposed today is
 * given tomorrow. A reversal counts below zero. Amounts in the smallest unit; rows in another currency count nowhere.
 */
import type { Course } from '../../tables/courses.ts';
import type { PlanShown } from '../../tables/plans-shown.ts';
import type { Reward } from '../../tables/rewards.ts';
import { toMinor } from './money.ts';
import type { PlanTerms } from './plan-terms.ts';

/** What the checks read. */
export interface RewardBook {
  plan: PlanTerms | null;
  rewards: readonly Reward[];
  courses: readonly Course[];
  shown: readonly PlanShown[];
}

/** The day of a reward: when it was given, else approved, else proposed. */
export const dayOf = (reward: Pick<Reward, 'givenOn' | 'approvedOn' | 'proposedOn'>): string =>
  reward.givenOn ?? reward.approvedOn ?? reward.proposedOn;

/** The day of a course: its first one, else the one on which it was planned. */
export const courseDayOf = (course: Pick<Course, 'startsOn' | 'plannedOn'>): string =>
  course.startsOn ?? course.plannedOn;

const isOf = (plan: PlanTerms, planId: string | null, dayOn: string): boolean =>
  planId === null ? dayOn >= plan.fromOn && dayOn <= plan.toOn : plan.ids.has(planId);

const isIn = (plan: PlanTerms, currency: string | null): boolean =>
  currency === null || currency === plan.currency;

/** The rewards that count for a plan. */
export const rewardsOf = (plan: PlanTerms, rewards: readonly Reward[]): Reward[] =>
  rewards.filter(
    (reward) =>
      reward.status !== 'withdrawn' &&
      isIn(plan, reward.currency) &&
      isOf(plan, reward.planId, dayOf(reward)),
  );

/** The courses that count for a plan. */
export const coursesOf = (plan: PlanTerms, courses: readonly Course[]): Course[] =>
  courses.filter(
    (course) =>
      course.status !== 'withdrawn' &&
      isIn(plan, course.currency) &&
      isOf(plan, course.planId, courseDayOf(course)),
  );

/** Ids of rewards that a later row has reversed. */
export const toReversed = (rewards: readonly Reward[]): Set<string> =>
  new Set(
    rewards.flatMap(({ reversesId, status }) =>
      reversesId !== null && status !== 'withdrawn' ? [reversesId] : [],
    ),
  );

export const minorOf = (plan: Pick<PlanTerms, 'currency'>, { amount }: Pick<Reward, 'amount'>): number =>
  amount === null ? 0 : toMinor(amount, plan.currency);

/** The cost of a course: what was paid, else what is planned; travel likewise. */
export const courseMinorOf = (plan: Pick<PlanTerms, 'currency'>, course: Course): number =>
  [course.costActual ?? course.costPlanned, course.travelActual ?? course.travelPlanned].reduce<number>(
    (sum, amount) => sum + (amount === null ? 0 : toMinor(amount, plan.currency)),
    0,
  );

export interface CycleSums {
  /** Promised or given, rewards and courses. */
  totalMinor: number;
  /** Without courses where those have a ceiling of their own. */
  byPerson: ReadonlyMap<string, number>;
  courseMinor: number;
  /** Rewards that were handed over, and courses that were completed or broken off. */
  givenMinor: number;
  /** Approved and not yet given; courses that are approved and go on. */
  approvedMinor: number;
  proposedMinor: number;
  /** Of the total; below zero when it is passed, null without a figure. */
  leftMinor: number | null;
}

/** The sums of a cycle. */
export function toCycleSums(
  plan: PlanTerms,
  { rewards, courses }: Omit<RewardBook, 'plan' | 'shown'>,
): CycleSums {
  const byPerson = new Map<string, number>();
  const sums = { totalMinor: 0, courseMinor: 0, givenMinor: 0, approvedMinor: 0, proposedMinor: 0 };
  const add = (personId: string, minor: number) =>
    byPerson.set(personId, (byPerson.get(personId) ?? 0) + minor);
  for (const reward of rewardsOf(plan, rewards)) {
    const minor = minorOf(plan, reward);
    sums.totalMinor += minor;
    add(reward.personId, minor);
    if (reward.status === 'given') sums.givenMinor += minor;
    else if (reward.status === 'approved') sums.approvedMinor += minor;
    else sums.proposedMinor += minor;
  }
  for (const course of coursesOf(plan, courses)) {
    const minor = courseMinorOf(plan, course);
    sums.totalMinor += minor;
    sums.courseMinor += minor;
    if (plan.courseMinor === null) add(course.personId, minor);
    if (course.status === 'planned') sums.proposedMinor += minor;
    else if (course.status === 'approved') sums.approvedMinor += minor;
    else sums.givenMinor += minor;
  }
  return {
    ...sums,
    byPerson,
    leftMinor: plan.totalMinor === null ? null : plan.totalMinor - sums.totalMinor,
  };
}

/** Everything that a person got or is to get, courses too. */
export function toValueByPerson(
  plan: PlanTerms,
  book: Omit<RewardBook, 'plan' | 'shown'>,
): Map<string, number> {
  const values = new Map<string, number>();
  const add = (personId: string, minor: number) => values.set(personId, (values.get(personId) ?? 0) + minor);
  for (const reward of rewardsOf(plan, book.rewards)) add(reward.personId, minorOf(plan, reward));
  for (const course of coursesOf(plan, book.courses)) add(course.personId, courseMinorOf(plan, course));
  return values;
}
