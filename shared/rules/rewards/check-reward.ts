/**
 * A reward against the plan, as it is typed: every point that speaks against it, with the figures that say why. A
 * warning never blocks; the owner may go on with a reason, which is kept.
 */
import type { RewardForm } from '../../tables/reward-forms.ts';
import type { Reward } from '../../tables/rewards.ts';
import { isSameForm, type PlanTerms } from './plan-terms.ts';
import {
  dayOf,
  minorOf,
  rewardsOf,
  toCycleSums,
  toReversed,
  toValueByPerson,
  type RewardBook,
} from './sums.ts';
import { toMinutes, toWork, type Work, type WorkDays } from './work.ts';

/** What stands in the form. */
export interface RewardDraft {
  /** The row that is looked at again; null for a new one. */
  id: string | null;
  personId: string;
  form: RewardForm;
  formTitle: string | null;
  /** In the smallest unit of the plan's currency; null for what has no price. */
  amountMinor: number | null;
  dayOn: string;
}

/** One point against the plan. Amounts in the smallest unit, times in minutes. */
export type RewardWarning =
  | { code: 'no-plan' }
  | { code: 'form-not-in-plan' }
  | { code: 'over-form'; minor: number; limitMinor: number; overMinor: number }
  | { code: 'over-person'; sumMinor: number; limitMinor: number | null; overMinor: number }
  | { code: 'over-courses'; sumMinor: number; limitMinor: number; overMinor: number }
  | { code: 'over-total'; sumMinor: number; limitMinor: number | null; overMinor: number }
  | { code: 'outside-cycle'; fromOn: string; lastOn: string }
  | { code: 'before-shown'; shownOn: string | null }
  | { code: 'too-often'; howOften: 'once' | 'monthly' | 'quarterly'; lastOn: string }
  | { code: 'larger-than-last'; lastMinor: number; name: string; lastOn: string }
  | { code: 'hours-not-met'; minutes: number; askedMinutes: number }
  | { code: 'check-ins-not-met'; count: number; asked: number }
  | { code: 'feedback-not-met'; count: number; asked: number }
  | {
      code: 'unequal';
      minutes: number;
      minor: number;
      otherId: string;
      otherName: string;
      otherMinutes: number;
      otherMinor: number;
    }
  | { code: 'approved-late'; startsOn: string };

/** What a check looks at beside the draft. */
export interface CheckFacts extends RewardBook {
  days: WorkDays;
  nameOf: (personId: string) => string;
}

/** Every point against the plan, in the order in which they are said. */
export function checkReward(draft: RewardDraft, facts: CheckFacts): RewardWarning[] {
  const { plan } = facts;
  if (!plan) return [{ code: 'no-plan' }];
  const rewards = facts.rewards.filter(({ id }) => id !== draft.id);
  const book = { rewards, courses: facts.courses };
  const minor = draft.amountMinor ?? 0;
  const sums = toCycleSums(plan, book);
  const terms = plan.forms.find((form) => isSameForm(form, { form: draft.form, title: draft.formTitle }));
  return [
    ...(terms ? [] : [{ code: 'form-not-in-plan' as const }]),
    ...over('over-form', minor, terms?.upToMinor ?? null, terms === undefined || terms.upToMinor === null),
    ...overCeiling(
      'over-person',
      (sums.byPerson.get(draft.personId) ?? 0) + minor,
      plan.perPersonMinor,
      minor,
    ),
    ...overCeiling('over-total', sums.totalMinor + minor, plan.totalMinor, minor),
    ...checkDays(plan, facts, draft.personId, draft.dayOn),
    ...(terms ? checkOften(plan, draft, terms.howOften, rewards) : []),
    ...checkLast(plan, draft, rewards, facts.nameOf),
    ...checkCriteria(plan, toWork(facts.days, draft.personId, plan.fromOn, draft.dayOn)),
    ...checkEqual(plan, draft, { ...facts, rewards }),
  ];
}

function over(code: 'over-form', minor: number, limitMinor: number | null, isFree: boolean): RewardWarning[] {
  if (isFree || limitMinor === null || minor <= limitMinor) return [];
  return [{ code, minor, limitMinor, overMinor: minor - limitMinor }];
}

/** No figure means that nothing is planned; what costs nothing passes no ceiling. */
export function overCeiling(
  code: 'over-person' | 'over-total',
  sumMinor: number,
  limitMinor: number | null,
  minor: number,
): RewardWarning[] {
  const overMinor = sumMinor - (limitMinor ?? 0);
  return minor > 0 && overMinor > 0 ? [{ code, sumMinor, limitMinor, overMinor }] : [];
}

/** In the cycle, and after the plan was shown to them. */
export function checkDays(
  plan: PlanTerms,
  { shown }: Pick<RewardBook, 'shown'>,
  personId: string,
  dayOn: string,
): RewardWarning[] {
  const shownOn =
    shown
      .filter((one) => one.personId === personId && plan.ids.has(one.planId))
      .map((one) => one.shownOn)
      .sort()[0] ?? null;
  const { fromOn, lastOn } = plan;
  return [
    ...(dayOn < fromOn || dayOn > lastOn ? [{ code: 'outside-cycle' as const, fromOn, lastOn }] : []),
    ...(shownOn === null || dayOn < shownOn ? [{ code: 'before-shown' as const, shownOn }] : []),
  ];
}

const toMonth = (dayOn: string): string => dayOn.slice(0, 7);
const toQuarter = (dayOn: string): string =>
  `${dayOn.slice(0, 4)}-${Math.floor((Number(dayOn.slice(5, 7)) - 1) / 3)}`;

function checkOften(
  plan: PlanTerms,
  draft: RewardDraft,
  howOften: 'once' | 'monthly' | 'quarterly' | 'any',
  rewards: readonly Reward[],
): RewardWarning[] {
  if (howOften === 'any') return [];
  const spanOf = howOften === 'once' ? () => '' : howOften === 'monthly' ? toMonth : toQuarter;
  const reversed = toReversed(rewards);
  const lastOn = rewardsOf(plan, rewards)
    .filter(
      (reward) =>
        reward.personId === draft.personId &&
        reward.reversesId === null &&
        !reversed.has(reward.id) &&
        isSameForm(toKind(reward), { form: draft.form, title: draft.formTitle }) &&
        spanOf(dayOf(reward)) === spanOf(draft.dayOn),
    )
    .map(dayOf)
    .sort()
    .pop();
  return lastOn === undefined ? [] : [{ code: 'too-often', howOften, lastOn }];
}

const toKind = ({ form, formTitle }: Pick<Reward, 'form' | 'formTitle'>) => ({ form, title: formTitle });

/** Larger than the last of its kind, whoever got it and in whichever cycle: that one is what people remember. */
function checkLast(
  plan: PlanTerms,
  draft: RewardDraft,
  rewards: readonly Reward[],
  nameOf: (personId: string) => string,
): RewardWarning[] {
  const reversed = toReversed(rewards);
  const earlier = rewards.filter(
    (reward) =>
      reward.status !== 'withdrawn' &&
      reward.reversesId === null &&
      !reversed.has(reward.id) &&
      (reward.currency === null || reward.currency === plan.currency) &&
      isSameForm(toKind(reward), { form: draft.form, title: draft.formTitle }) &&
      dayOf(reward) <= draft.dayOn &&
      minorOf(plan, reward) > 0,
  );
  // Of one day the row that stands last.
  const last = earlier.reduce<Reward | null>(
    (found, one) => (found === null || dayOf(one) >= dayOf(found) ? one : found),
    null,
  );
  if (!last || (draft.amountMinor ?? 0) <= minorOf(plan, last)) return [];
  const name = last.personName ?? nameOf(last.personId);
  return [{ code: 'larger-than-last', lastMinor: minorOf(plan, last), name, lastOn: dayOf(last) }];
}

/** The criteria of the plan that are not met. */
export function checkCriteria(plan: PlanTerms, work: Work): RewardWarning[] {
  const minutes = toMinutes(work);
  const { minimumMinutes, minimumCheckIns, minimumFeedback } = plan;
  return [
    ...(minimumMinutes !== null && minutes < minimumMinutes
      ? [{ code: 'hours-not-met' as const, minutes, askedMinutes: minimumMinutes }]
      : []),
    ...(minimumCheckIns !== null && work.checkIns < minimumCheckIns
      ? [{ code: 'check-ins-not-met' as const, count: work.checkIns, asked: minimumCheckIns }]
      : []),
    ...(minimumFeedback !== null && work.feedback < minimumFeedback
      ? [{ code: 'feedback-not-met' as const, count: work.feedback, asked: minimumFeedback }]
      : []),
  ];
}

/**
 * Equal work is hours on the same side within a tenth; unequal is over one and a half times the value. Somebody who has
 * nothing yet is named once the other is rewarded for the second time: else the first of a round would always warn.
 */
function checkEqual(plan: PlanTerms, draft: RewardDraft, facts: CheckFacts): RewardWarning[] {
  const value = toValueByPerson(plan, facts);
  const before = value.get(draft.personId) ?? 0;
  const minor = before + (draft.amountMinor ?? 0);
  if ((draft.amountMinor ?? 0) <= 0) return [];
  const workOf = (personId: string): Work => toWork(facts.days, personId, plan.fromOn, draft.dayOn);
  const own = workOf(draft.personId);
  const side = own.mentorMinutes > 0 ? 'mentorMinutes' : 'menteeMinutes';
  if (own[side] === 0) return [];
  return [...facts.days.keys()].sort().flatMap((otherId): RewardWarning[] => {
    if (otherId === draft.personId) return [];
    const other = workOf(otherId);
    const isSameSide = side === 'mentorMinutes' ? true : other.mentorMinutes === 0;
    const [mine, theirs] = [own[side], other[side]];
    if (!isSameSide || theirs === 0 || 10 * Math.abs(mine - theirs) > Math.max(mine, theirs)) return [];
    const otherMinor = value.get(otherId) ?? 0;
    if (2 * minor <= 3 * otherMinor || (otherMinor <= 0 && before <= 0)) return [];
    return [
      {
        ...{ code: 'unequal', minutes: mine, minor, otherId, otherName: facts.nameOf(otherId) },
        ...{ otherMinutes: theirs, otherMinor },
      },
    ];
  });
}
