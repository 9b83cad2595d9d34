/** The plan in force as the checks need it: amounts in the smallest unit, forms with their limits. */
import type { RewardForm, RewardFormRow } from '../../tables/reward-forms.ts';
import type { RewardPlan } from '../../tables/reward-plans.ts';
import { toChain, toCurrentRows } from '../current-rows.ts';
import { toMinor } from './money.ts';

export interface FormTerms {
  form: RewardForm;
  title: string | null;
  /** Blank: no limit of its own but the ceilings. */
  upToMinor: number | null;
  howOften: RewardFormRow['howOften'];
  isPay: boolean;
}

export interface PlanTerms {
  id: string;
  /** The plan and those that it supersedes: what was given under one of them counts for the cycle. */
  ids: ReadonlySet<string>;
  fromOn: string;
  toOn: string;
  /** The last day on which something may be given. */
  lastOn: string;
  currency: string;
  perPersonMinor: number | null;
  totalMinor: number | null;
  courseMinor: number | null;
  promise: RewardPlan['promise'];
  minimumMinutes: number | null;
  minimumCheckIns: number | null;
  minimumFeedback: number | null;
  forms: readonly FormTerms[];
}

/** The row of the plan that holds for a program; a program without one has none, whatever earlier cycles had. */
export function findPlan(
  plans: readonly RewardPlan[],
  program: { id: string; startsOn: string },
): RewardPlan | null {
  const own = plans.filter(({ programId, toOn }) =>
    programId === null ? toOn >= program.startsOn : programId === program.id,
  );
  return own.length === 0 ? null : toCurrentRows(own).pop()!;
}

/** The terms of a plan. */
export function toPlanTerms(
  plan: RewardPlan,
  plans: readonly RewardPlan[],
  forms: readonly RewardFormRow[],
): PlanTerms {
  const { currency } = plan;
  const minor = (amount: number | null): number | null =>
    amount === null ? null : toMinor(amount, currency);
  return {
    id: plan.id,
    ids: new Set(toChain(plans, plan).map(({ id }) => id)),
    ...{ fromOn: plan.fromOn, toOn: plan.toOn, currency, promise: plan.promise },
    lastOn: plan.lapsesOn !== null && plan.lapsesOn < plan.toOn ? plan.lapsesOn : plan.toOn,
    ...{ perPersonMinor: minor(plan.perPerson), totalMinor: minor(plan.total) },
    courseMinor: minor(plan.courseCeiling),
    minimumMinutes: plan.minimumHours === null ? null : Math.round(plan.minimumHours * 60),
    minimumCheckIns: plan.minimumCheckIns,
    minimumFeedback: plan.minimumFeedback,
    forms: forms
      .filter(({ planId }) => planId === plan.id)
      .map(({ form, title, upTo, howOften, isPay }) => ({
        ...{ form, title, howOften, upToMinor: minor(upTo) },
        isPay: isPay || isAlwaysPay(form),
      })),
  };
}

/** Cash or what can be spent like it, whatever the plan says. */
export const isAlwaysPay = (form: RewardForm): boolean => form === 'gift-card' || form === 'bonus';

const fold = (text: string | null): string => (text ?? '').normalize('NFC').trim().toLowerCase();

/** Whether two rewards are of one kind: own forms by their name. */
export const isSameForm = (
  a: { form: RewardForm; title: string | null },
  b: { form: RewardForm; title: string | null },
): boolean => a.form === b.form && (a.form !== 'own' || fold(a.title) === fold(b.title));
