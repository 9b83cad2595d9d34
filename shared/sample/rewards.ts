/**
 * The sample firm's rewards: a plan, ten rewards of which two went against it, two courses, twelve things that were
 * said. What spoke against a reward is worked out by the rules, as the script would have.
 */
import { catalogs } from '../messages/registry.ts';
import { checkReward } from '../rules/rewards/check-reward.ts';
import { toMinor } from '../rules/rewards/money.ts';
import { toPlanTerms } from '../rules/rewards/plan-terms.ts';
import { toWarningText } from '../rules/rewards/warning-text.ts';
import { toWorkDays } from '../rules/rewards/work.ts';
import type { TodayFacts } from '../rules/today/model.ts';
import { blankOf } from '../schema/index.ts';
import type { Consent } from '../tables/consents.ts';
import { courses as coursesTable, type Course } from '../tables/courses.ts';
import type { PlanShown } from '../tables/plans-shown.ts';
import type { Promotion } from '../tables/promotions.ts';
import type { RewardForm, RewardFormRow } from '../tables/reward-forms.ts';
import { rewardPlans, type RewardPlan } from '../tables/reward-plans.ts';
import { rewards as rewardsTable, type Reward } from '../tables/rewards.ts';
import { addDays } from '../time/serial-dates.ts';
import { rewardWords } from './reward-words.ts';

export interface SampleRewards {
  rewardPlans: RewardPlan[];
  rewardForms: RewardFormRow[];
  plansShown: PlanShown[];
  rewards: Reward[];
  courses: Course[];
  promotions: Promotion[];
  consents: Consent[];
}

const PLAN_ID = 'RP-1';

const FORMS: readonly [RewardForm, number | null, RewardFormRow['howOften']][] = [
  ['lunch', 50, 'monthly'],
  ['thanks', null, 'any'],
  ['day-off', null, 'once'],
  ['training', 400, 'once'],
  ['gift-card', 50, 'quarterly'],
  ['bonus', 250, 'quarterly'],
];

interface Given {
  daysAgo: number;
  personId: string;
  form: RewardForm;
  amount: number | null;
  what: 'lunch' | 'thanks' | 'hours' | 'quarter' | 'dayOff';
  status: Reward['status'];
}

const GIVEN: readonly Given[] = [
  { daysAgo: 88, personId: 'P-02', form: 'lunch', amount: 38.5, what: 'lunch', status: 'given' },
  { daysAgo: 80, personId: 'P-03', form: 'lunch', amount: 35, what: 'lunch', status: 'given' },
  { daysAgo: 74, personId: 'P-02', form: 'thanks', amount: null, what: 'thanks', status: 'given' },
  { daysAgo: 60, personId: 'P-04', form: 'gift-card', amount: 40, what: 'hours', status: 'given' },
  { daysAgo: 52, personId: 'P-02', form: 'bonus', amount: 250, what: 'quarter', status: 'given' },
  { daysAgo: 45, personId: 'P-03', form: 'bonus', amount: 300, what: 'hours', status: 'given' },
  { daysAgo: 30, personId: 'P-05', form: 'day-off', amount: null, what: 'dayOff', status: 'given' },
  { daysAgo: 21, personId: 'P-06', form: 'lunch', amount: 45, what: 'lunch', status: 'given' },
  { daysAgo: 9, personId: 'P-05', form: 'lunch', amount: 30, what: 'lunch', status: 'approved' },
  { daysAgo: 3, personId: 'P-03', form: 'thanks', amount: null, what: 'thanks', status: 'proposed' },
];

const SAID: readonly [daysAgo: number, place: Promotion['place'], personId: string | null][] = [
  [118, 'meeting', null],
  [104, 'meeting', null],
  [92, 'face-to-face', 'P-03'],
  [80, 'newsletter', null],
  [72, 'letter', 'P-04'],
  [58, 'wall', null],
  [49, 'face-to-face', 'P-06'],
  [41, 'customer-letter', null],
  [33, 'meeting', 'P-02'],
  [24, 'face-to-face', 'P-05'],
  [17, 'newsletter', null],
  [5, 'face-to-face', 'P-08'],
];

/** The rewards of a firm. `nameOf` gives the name of a person. */
export function toSampleRewards(
  facts: TodayFacts,
  todayOn: string,
  nameOf: (personId: string) => string,
): SampleRewards {
  const { program } = facts;
  const { language } = program;
  const words = rewardWords[language];
  const catalog = catalogs[language].rewards;
  const plan: RewardPlan = {
    ...blankOf(rewardPlans),
    ...{ id: PLAN_ID, programId: null, fromOn: program.startsOn, toOn: addDays(program.startsOn, 272) },
    ...{ currency: 'EUR', perPerson: 600, total: 3000, courseCeiling: 1200, promise: 'discretionary' },
    ...{ minimumHours: 4, approverId: 'P-01', approverName: nameOf('P-01'), country: 'italy' },
    ...{ coachHourly: 110, coachQuotedOn: addDays(program.startsOn, -11), hourlyCost: 35 },
    textEn:
      'As a small company we cannot pay for every contribution. Where we can, we show it. This is for this cycle only: what is given now is no claim on later cycles.',
    textIt:
      'Siamo una piccola azienda e non possiamo pagare ogni contributo. Dove possiamo, lo mostriamo. Vale solo per questo ciclo: ciò che si dà ora non dà diritto a nulla nei cicli seguenti.',
    textOn: addDays(program.startsOn, -5),
  };
  const forms = FORMS.map(([form, upTo, howOften], index) => ({
    ...{ id: `RF-${index + 1}`, planId: PLAN_ID, form, title: null, upTo, howOften },
    isPay: form === 'gift-card' || form === 'bonus',
  }));
  const mentors = ['P-02', 'P-03', 'P-04', 'P-05', 'P-06'];
  const shown = mentors.map((personId, index): PlanShown => ({
    ...{ id: `RS-${index + 1}`, planId: PLAN_ID, personId, personName: nameOf(personId), how: 'talk' },
    ...{ shownOn: addDays(program.startsOn, index), recordedAt: null },
  }));
  const terms = toPlanTerms(plan, [plan], forms);
  const days = toWorkDays(facts, todayOn);
  const by = program.ownerEmail;
  let reasons = 0;
  const rewards = GIVEN.reduce<Reward[]>((earlier, one, index) => {
    const dayOn = addDays(todayOn, -one.daysAgo);
    const name = nameOf(one.personId);
    const found = checkReward(
      {
        ...{ id: null, personId: one.personId, form: one.form, formTitle: null, dayOn },
        amountMinor: one.amount === null ? null : toMinor(one.amount, plan.currency),
      },
      { plan: terms, rewards: earlier, courses: [], shown, days, nameOf },
    ).map((warning) => toWarningText(warning, { words: catalog, language, currency: 'EUR', name }));
    const isApproved = one.status !== 'proposed';
    return [
      ...earlier,
      {
        ...blankOf(rewardsTable),
        ...{ id: `RW-${String(index + 1).padStart(2, '0')}`, personId: one.personId, personName: name },
        ...{ form: one.form, amount: one.amount, currency: 'EUR', whatFor: words[one.what] },
        ...{ status: one.status, proposedOn: dayOn, proposedBy: by, planId: PLAN_ID },
        ...(isApproved && { approvedOn: dayOn, approvedBy: by }),
        ...(one.status === 'given' && { givenOn: dayOn, givenBy: by }),
        ...(found.length > 0 && { warnings: found.join('\n'), reason: words.reasons[reasons++ % 2]! }),
      },
    ];
  }, []);
  return {
    ...{ rewardPlans: [plan], rewardForms: forms, plansShown: shown, rewards },
    courses: toCourses(todayOn, nameOf, words, by),
    promotions: SAID.map(([daysAgo, place, personId], index) => ({
      ...{
        id: `SW-${String(index + 1).padStart(2, '0')}`,
        saidOn: addDays(todayOn, -daysAgo),
        place,
        personId,
      },
      ...{
        personName: personId && nameOf(personId),
        about: null,
        words: words.said[toLine(personId, index)]!,
      },
      ...{ factKey: null, recordedAt: null },
    })),
    consents: (['P-02', 'P-03', 'P-05'] as const).map((personId, index) => ({
      ...{ id: `YES-${index + 1}`, personId, personName: nameOf(personId), recordedAt: null },
      ...{ answer: personId === 'P-05' ? 'no' : 'yes', answeredOn: addDays(todayOn, -120 + index) },
    })),
  };
}

/** Lines about somebody are said of them, the others of the program. */
const LINES_OF: Readonly<Record<string, number>> = {
  ...{ 'P-02': 8, 'P-03': 2, 'P-04': 4, 'P-05': 9, 'P-06': 6, 'P-08': 11 },
};
const toLine = (personId: string | null, index: number): number =>
  personId === null ? [1, 3, 5, 7, 10][index % 5]! : LINES_OF[personId]!;

function toCourses(
  todayOn: string,
  nameOf: (personId: string) => string,
  { course, done }: (typeof rewardWords)['en'],
  by: string | null,
): Course[] {
  const blank = {
    ...blankOf(coursesTable),
    ...{ isInternal: false, hasRepaymentClause: false, currency: 'EUR', planId: PLAN_ID, approvedBy: by },
  };
  return [
    {
      ...blank,
      ...{ id: 'CO-1', personId: 'P-02', personName: nameOf('P-02'), title: course[0], provider: course[1] },
      ...{ why: course[2], startsOn: addDays(todayOn, 26), endsOn: addDays(todayOn, 28), status: 'approved' },
      ...{ costPlanned: 380, travelPlanned: 64.5, plannedOn: addDays(todayOn, -20) },
      approvedOn: addDays(todayOn, -14),
    },
    {
      ...blank,
      ...{ id: 'CO-2', personId: 'P-05', personName: nameOf('P-05'), title: done[0], provider: done[1] },
      ...{ why: done[2], startsOn: addDays(todayOn, -32), endsOn: addDays(todayOn, -31), isInternal: true },
      ...{ costPlanned: 120, costActual: 95, status: 'completed', plannedOn: addDays(todayOn, -60) },
      ...{ approvedOn: addDays(todayOn, -55), closedOn: addDays(todayOn, -31), evidence: done[3] },
    },
  ];
}
