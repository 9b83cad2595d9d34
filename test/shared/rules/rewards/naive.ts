/**
 * The checks of a reward once more, written to be read and not to be quick: cents as BigInt from the cells' own digits,
 * every sum by going through all rows. It shares nothing with the rules but the shapes of the rows.
 */
import type { Course } from '../../../../shared/tables/courses.ts';
import type { PlanShown } from '../../../../shared/tables/plans-shown.ts';
import type { Reward } from '../../../../shared/tables/rewards.ts';

export interface NaiveMeeting {
  mentorId: string;
  menteeId: string;
  startsAt: string;
  minutes: number;
  isTold: boolean;
}

export interface NaivePlan {
  fromOn: string;
  toOn: string;
  perPerson: number;
  total: number;
  courses: number | null;
  hours: number;
  checkIns: number;
  feedback: number;
  forms: { form: string; upTo: number | null; howOften: string }[];
}

export interface NaiveInput {
  plan: NaivePlan;
  rewards: readonly Reward[];
  courses: readonly Course[];
  shown: readonly PlanShown[];
  /** Of each person, on either side. */
  meetings: ReadonlyMap<string, readonly NaiveMeeting[]>;
  people: readonly string[];
}

const cents = (amount: number | null): bigint => {
  if (amount === null) return 0n;
  const [whole = '0', part = ''] = Math.abs(amount).toFixed(2).split('.');
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return amount < 0 ? -value : value;
};
const when = (reward: Reward): string => reward.givenOn ?? reward.approvedOn ?? reward.proposedOn;
const isBack = (reward: Reward, all: readonly Reward[]): boolean =>
  reward.reversesId !== null || all.some(({ reversesId }) => reversesId === reward.id);
const quarter = (dayOn: string): string => {
  const month = dayOn.slice(5, 7);
  return dayOn.slice(0, 4) + (month < '04' ? 'a' : month < '07' ? 'b' : month < '10' ? 'c' : 'd');
};

/** Minutes of somebody between the first day and a day. */
export function minutesOf(
  input: NaiveInput,
  personId: string,
  dayOn: string,
): { mentor: number; mentee: number } {
  const starts: string[] = [];
  let mentor = 0;
  let mentee = 0;
  for (const one of input.meetings.get(personId) ?? []) {
    const metOn = one.startsAt.slice(0, 10);
    if (metOn < input.plan.fromOn || metOn > dayOn) continue;
    if (one.menteeId === personId) mentee += one.minutes;
    if (one.mentorId === personId && !starts.includes(one.startsAt)) {
      starts.push(one.startsAt);
      mentor += one.minutes;
    }
  }
  return { mentor, mentee };
}

/** The codes of what speaks against a reward. */
export function naiveCodes(
  input: NaiveInput,
  draft: { personId: string; form: string; amount: number; dayOn: string },
): string[] {
  const { plan, courses } = input;
  const live = input.rewards.filter(({ status }) => status !== 'withdrawn');
  const liveCourses = courses.filter(({ status }) => status !== 'withdrawn');
  const amount = cents(draft.amount);
  const codes: string[] = [];
  const form = plan.forms.find((one) => one.form === draft.form);
  if (!form) codes.push('form-not-in-plan');
  if (form && form.upTo !== null && amount > cents(form.upTo)) codes.push('over-form');
  const costOf = (course: Course): bigint =>
    cents(course.costActual ?? course.costPlanned) + cents(course.travelActual ?? course.travelPlanned);
  let all = 0n;
  let own = 0n;
  for (const reward of live) {
    all += cents(reward.amount);
    if (reward.personId === draft.personId) own += cents(reward.amount);
  }
  for (const course of liveCourses) {
    all += costOf(course);
    if (course.personId === draft.personId && plan.courses === null) own += costOf(course);
  }
  if (amount > 0n && own + amount > cents(plan.perPerson)) codes.push('over-person');
  if (amount > 0n && all + amount > cents(plan.total)) codes.push('over-total');
  if (draft.dayOn < plan.fromOn || draft.dayOn > plan.toOn) codes.push('outside-cycle');
  if (!input.shown.some(({ personId, shownOn }) => personId === draft.personId && shownOn <= draft.dayOn))
    codes.push('before-shown');
  const before = live.filter((one) => one.form === draft.form && !isBack(one, live));
  const isSameSpan = (dayOn: string): boolean => {
    if (form?.howOften === 'once') return true;
    if (form?.howOften === 'monthly') return dayOn.slice(0, 7) === draft.dayOn.slice(0, 7);
    return form?.howOften === 'quarterly' && quarter(dayOn) === quarter(draft.dayOn);
  };
  if (before.some((one) => one.personId === draft.personId && isSameSpan(when(one)))) codes.push('too-often');
  let last: Reward | undefined;
  for (const one of before) {
    if (when(one) > draft.dayOn || cents(one.amount) <= 0n) continue;
    if (!last || when(one) >= when(last)) last = one;
  }
  if (last && amount > cents(last.amount)) codes.push('larger-than-last');
  const { mentor, mentee } = minutesOf(input, draft.personId, draft.dayOn);
  if (mentor + mentee < plan.hours * 60) codes.push('hours-not-met');
  const near = (input.meetings.get(draft.personId) ?? []).filter(
    ({ startsAt }) => startsAt.slice(0, 10) >= plan.fromOn && startsAt.slice(0, 10) <= draft.dayOn,
  );
  if (near.length < plan.checkIns) codes.push('check-ins-not-met');
  if (near.filter(({ isTold }) => isTold).length < plan.feedback) codes.push('feedback-not-met');
  if (amount > 0n) {
    const worth = (personId: string): bigint => {
      let sum = 0n;
      for (const one of live) if (one.personId === personId) sum += cents(one.amount);
      for (const one of liveCourses) if (one.personId === personId) sum += costOf(one);
      return sum;
    };
    for (const other of input.people) {
      if (other === draft.personId) continue;
      const theirs = minutesOf(input, other, draft.dayOn);
      const isMentor = mentor > 0;
      if (isMentor ? theirs.mentor === 0 : theirs.mentor > 0 || theirs.mentee === 0 || mentee === 0) continue;
      const [a, b] = isMentor ? [mentor, theirs.mentor] : [mentee, theirs.mentee];
      if (Math.abs(a - b) * 10 > Math.max(a, b)) continue;
      const nothing = worth(other) <= 0n && worth(draft.personId) <= 0n;
      if (!nothing && (worth(draft.personId) + amount) * 2n > worth(other) * 3n)
        codes.push(`unequal ${other}`);
    }
  }
  return codes;
}
