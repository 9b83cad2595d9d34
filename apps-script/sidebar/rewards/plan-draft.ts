/** The plan as it is typed: amounts as texts, forms in rows, the words for participants once somebody changed them. */
import {
  parseMoney,
  toAmount,
  toMinor,
  toMoneyText,
  toTypedMoney,
} from '../../../shared/rules/rewards/money.ts';
import { isAlwaysPay } from '../../../shared/rules/rewards/plan-terms.ts';
import { toDateText } from '../../../shared/rules/rewards/warning-text.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { RewardForm, RewardFormRow } from '../../../shared/tables/reward-forms.ts';
import type { RewardPlan } from '../../../shared/tables/reward-plans.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import type { PlanForm, RewardsView } from '../../src/rewards/rewards-api.ts';
import { rewardsWords } from './words.ts';

export const MONEY_NAMES = ['perPerson', 'total', 'courseCeiling', 'coachHourly', 'hourlyCost'] as const;
export type MoneyName = (typeof MONEY_NAMES)[number];

export interface FormDraft {
  id: string;
  form: RewardForm;
  title: string;
  upTo: string;
  howOften: RewardFormRow['howOften'];
  isPay: boolean;
}

export interface PlanDraft extends Record<MoneyName, string> {
  fromOn: string;
  toOn: string;
  lapsesOn: string;
  currency: string;
  promise: RewardPlan['promise'];
  minimumHours: number | null;
  minimumCheckIns: number | null;
  minimumFeedback: number | null;
  approverId: string | null;
  country: RewardPlan['country'];
  coachQuotedOn: string;
  /** Null: as the plan says it. */
  textEn: string | null;
  textIt: string | null;
  forms: FormDraft[];
}

/** A last day so many months after a first one. */
function toLastDay(fromOn: string, months: number): string {
  const [year, month, day] = fromOn.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  return addDays(first, day - 2);
}

/** The plan that is there; for a new cycle a blank one: nothing is copied from the last. */
export function toPlanDraft(view: RewardsView): PlanDraft {
  const { plan, program, language } = view;
  const currency = plan?.currency ?? 'EUR';
  const typed = (amount: number | null | undefined): string =>
    toTypedMoney(
      amount === null || amount === undefined ? null : toMinor(amount, currency),
      currency,
      language,
    );
  const forms = plan ? view.forms.filter(({ planId }) => planId === plan.id) : [];
  const draft: PlanDraft = {
    fromOn: plan?.fromOn ?? program.startsOn,
    toOn: plan?.toOn ?? toLastDay(program.startsOn, program.periodMonths),
    lapsesOn: plan?.lapsesOn ?? '',
    currency,
    ...{ perPerson: typed(plan?.perPerson), total: typed(plan?.total) },
    ...{ courseCeiling: typed(plan?.courseCeiling), coachHourly: typed(plan?.coachHourly) },
    hourlyCost: typed(plan?.hourlyCost),
    promise: plan?.promise ?? 'discretionary',
    minimumHours: plan?.minimumHours ?? null,
    minimumCheckIns: plan?.minimumCheckIns ?? null,
    minimumFeedback: plan?.minimumFeedback ?? null,
    approverId: plan?.approverId ?? null,
    country: plan?.country ?? null,
    coachQuotedOn: plan?.coachQuotedOn ?? '',
    ...{ textEn: null, textIt: null },
    forms: forms.map(({ id, form, title, upTo, howOften, isPay }) => ({
      ...{ id, form, title: title ?? '', upTo: typed(upTo), howOften, isPay },
    })),
  };
  if (!plan) return draft;
  // Words that are the plan's own follow it when it is changed.
  const own = (language: Language, text: string | null): string | null =>
    text === null || text === toExpectation(draft, language) ? null : text;
  return { ...draft, textEn: own('en', plan.textEn), textIt: own('it', plan.textIt) };
}

const minorOf = (typed: string, currency: string, language: Language): number | null => {
  const parsed = parseMoney(typed, currency, language);
  return parsed.ok ? parsed.minor : null;
};

/** What participants read, from the plan, in a language. `typedIn` is the language that the amounts are typed in. */
export function toExpectation(draft: PlanDraft, language: Language, typedIn: Language = language): string {
  const { page, tabs } = rewardsWords[language];
  const words = page.expectation;
  const { currency } = draft;
  const money = (typed: string): string =>
    toMoneyText(minorOf(typed, currency, typedIn) ?? 0, currency, language);
  const day = (dateOn: string): string => (dateOn === '' ? '…' : toDateText(dateOn, language));
  const number = new Intl.NumberFormat(language);
  const criteria = [
    ...(draft.minimumHours !== null ? [words.hours(number.format(draft.minimumHours))] : []),
    ...(draft.minimumCheckIns !== null ? [words.checkIns(draft.minimumCheckIns)] : []),
    ...(draft.minimumFeedback !== null ? [words.feedback(draft.minimumFeedback)] : []),
  ];
  const forms = draft.forms.map((one) => {
    const name = one.form === 'own' ? one.title : tabs.rewards.choices.form[one.form];
    const often = one.howOften === 'any' ? '' : `, ${tabs.rewardForms.choices.howOften[one.howOften]}`;
    return one.upTo.trim() === ''
      ? `${name}${often}`
      : `${page.reward.leftUpTo(name, money(one.upTo))}${often}`;
  });
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(criteria);
  return [
    words.start(day(draft.fromOn), day(draft.lapsesOn === '' ? draft.toOn : draft.lapsesOn)),
    ...(forms.length === 0
      ? []
      : [
          criteria.length === 0 ? words.open(forms.join('; ')) : words[draft.promise](list, forms.join('; ')),
        ]),
    ...(draft.perPerson.trim() === '' || draft.total.trim() === ''
      ? []
      : [words.limit(money(draft.perPerson), money(draft.total))]),
    words.end,
  ].join(' ');
}

/** What is sent; null while an amount is none. */
export function toPlanForm(draft: PlanDraft, language: Language, requestId: string): PlanForm | null {
  const { currency } = draft;
  const amounts = [...MONEY_NAMES.map((name) => draft[name]), ...draft.forms.map(({ upTo }) => upTo)];
  if (amounts.some((typed) => !parseMoney(typed, currency, language).ok)) return null;
  const amount = (typed: string): number | null => {
    const minor = minorOf(typed, currency, language);
    return minor === null ? null : toAmount(minor, currency);
  };
  const date = (typed: string): string | null => (typed === '' ? null : typed);
  return {
    requestId,
    fields: {
      ...{ fromOn: draft.fromOn, toOn: draft.toOn, lapsesOn: date(draft.lapsesOn), currency },
      ...{ perPerson: amount(draft.perPerson), total: amount(draft.total) },
      ...{ courseCeiling: amount(draft.courseCeiling), promise: draft.promise },
      ...{ minimumHours: draft.minimumHours, minimumCheckIns: draft.minimumCheckIns },
      ...{ minimumFeedback: draft.minimumFeedback, approverId: draft.approverId, country: draft.country },
      ...{ coachHourly: amount(draft.coachHourly), coachQuotedOn: date(draft.coachQuotedOn) },
      hourlyCost: amount(draft.hourlyCost),
      textEn: draft.textEn ?? toExpectation(draft, 'en', language),
      textIt: draft.textIt ?? toExpectation(draft, 'it', language),
    },
    forms: draft.forms.map((one) => ({
      ...{ form: one.form, title: one.form === 'own' ? one.title : null, upTo: amount(one.upTo) },
      ...{ howOften: one.howOften, isPay: one.isPay || isAlwaysPay(one.form) },
    })),
  };
}
