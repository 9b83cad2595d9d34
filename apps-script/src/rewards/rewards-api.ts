/** What the pages on the rewards plan, rewards and courses ask of the script, and what they get. */
import * as v from 'valibot';
import { courses, type Course } from '../../../shared/tables/courses.ts';
import { plansShown, type PlanShown } from '../../../shared/tables/plans-shown.ts';
import { rewardForms, type RewardFormRow } from '../../../shared/tables/reward-forms.ts';
import { type RewardPlan } from '../../../shared/tables/reward-plans.ts';
import { rewards, type Reward } from '../../../shared/tables/rewards.ts';
import { allFields, amount, day, id, list, text } from '../calls/args.ts';
import type { DialogView } from '../calls/dialog-view.ts';

/** Work of one person on one day: minutes as mentor, as mentee, check-ins, feedback. */
export type WorkEntry = readonly [
  dayOn: string,
  mentorMinutes: number,
  menteeMinutes: number,
  checkIns: number,
  feedback: number,
];

export interface RewardsView extends DialogView {
  /** Of the program that runs; null before it is made. */
  plan: RewardPlan | null;
  /** All plans, so that what was given under an earlier one of the cycle counts. */
  plans: RewardPlan[];
  forms: RewardFormRow[];
  rewards: Reward[];
  courses: Course[];
  shown: PlanShown[];
  work: [personId: string, entries: WorkEntry[]][];
  /** Those who have pairings, in the order of their names. */
  participantIds: string[];
  /** Judged “train first”. */
  trainFirstIds: string[];
}

const choiceOf = <C extends string>(choices: readonly string[] | null) =>
  v.picklist((choices ?? []) as readonly C[]);

const PLAN_FIELDS = [
  'fromOn', 'toOn', 'lapsesOn', 'currency', 'perPerson', 'total', 'courseCeiling', 'promise', 'minimumHours',
  'minimumCheckIns', 'minimumFeedback', 'approverId', 'country', 'coachHourly', 'coachQuotedOn', 'hourlyCost',
  'textEn', 'textIt',
] as const satisfies readonly (keyof RewardPlan)[]; // prettier-ignore

export type PlanFields = Pick<RewardPlan, (typeof PLAN_FIELDS)[number]>;

export const planForm = v.object({
  requestId: id,
  fields: allFields('rewardPlans', PLAN_FIELDS) as v.GenericSchema<PlanFields>,
  forms: list(
    v.object({
      form: choiceOf<RewardFormRow['form']>(rewardForms.columns.form.choices),
      title: v.nullable(text),
      upTo: v.nullable(amount),
      howOften: choiceOf<RewardFormRow['howOften']>(rewardForms.columns.howOften.choices),
      isPay: v.boolean(),
    }),
    50,
  ),
});
export type PlanForm = v.InferOutput<typeof planForm>;

export const shownForm = v.object({
  requestId: id,
  personIds: list(id, 2000),
  shownOn: day,
  how: choiceOf<PlanShown['how']>(plansShown.columns.how.choices),
});
export type ShownForm = v.InferOutput<typeof shownForm>;

export const rewardForm = v.object({
  requestId: id,
  personId: id,
  form: choiceOf<Reward['form']>(rewards.columns.form.choices),
  formTitle: v.nullable(text),
  amount: v.nullable(amount),
  whatFor: text,
  /** The day of the last step that is done. */
  dayOn: day,
  status: v.picklist(['proposed', 'approved', 'given'] as const),
  /** Why all the same; blank where nothing speaks against it. */
  reason: text,
});
export type RewardForm = v.InferOutput<typeof rewardForm>;

export const moveForm = v.object({
  requestId: id,
  rewardId: id,
  to: v.picklist(['approved', 'given', 'withdrawn', 'reversed'] as const),
  dayOn: day,
  reason: text,
});
export type MoveForm = v.InferOutput<typeof moveForm>;

export const courseForm = v.object({
  requestId: id,
  /** Null: a new course. */
  id: v.nullable(id),
  personId: id,
  fields: allFields('courses', [
    'title', 'provider', 'isInternal', 'why', 'startsOn', 'endsOn', 'costPlanned', 'travelPlanned', 'costActual',
    'travelActual', 'evidence', 'hasRepaymentClause',
  ]), // prettier-ignore
  status: choiceOf<Course['status']>(courses.columns.status.choices),
  reason: text,
});
export type CourseForm = v.InferOutput<typeof courseForm>;
