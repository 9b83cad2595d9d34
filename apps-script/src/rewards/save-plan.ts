/**
 * The rewards plan. A plan that nobody was shown is changed in place; one that somebody has read is superseded, since
 * what was said beforehand must stay as it was said.
 */
import { isCurrencyCode, toMinor, toAmount } from '../../../shared/rules/rewards/money.ts';
import { isAlwaysPay } from '../../../shared/rules/rewards/plan-terms.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { rewardPlans, type RewardPlan } from '../../../shared/tables/reward-plans.ts';
import type { RewardFormRow } from '../../../shared/tables/reward-forms.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import { toPersonIn } from '../people/people-in.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import { openRewards, toRewardsView, type OpenRewards } from './read-rewards.ts';
import type { PlanForm, RewardsView, ShownForm } from './rewards-api.ts';

/** Saves the plan of the program that runs. */
export const saveRewardPlan = (platform: Platform, form: PlanForm): Answer<RewardsView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const open = openRewards(context, true);
      const { ledger, facts, plan, todayOn } = open;
      requirePlan(context, form, open);
      const key = toDigest(form.requestId).slice(0, 12);
      const forms = toForms(form, key);
      const known = ledger.rows('rewardForms').byId;
      if (forms.every(({ id }) => known.has(id))) return;
      const approver = form.fields.approverId ? toPersonIn(context, ledger, form.fields.approverId) : null;
      const isRead =
        plan !== null &&
        (ledger.rows('plansShown').records.some(({ planId }) => planId === plan.id) ||
          ledger.rows('rewards').records.some(({ planId }) => planId === plan.id));
      const isTextNew =
        plan?.textEn !== (form.fields.textEn?.trim() || null) ||
        plan.textIt !== (form.fields.textIt?.trim() || null);
      const fields: Partial<RewardPlan> = {
        ...form.fields,
        approverName: approver?.name ?? null,
        textOn: isTextNew ? todayOn : (plan?.textOn ?? todayOn),
        recordedAt: toInstant(platform.clock.nowMs(), ledger.settings.timeZone),
      };
      const what = catalogs[context.language].rewards.did.planSaved;
      const id = plan && !isRead ? plan.id : `RP-${key}`;
      const row = { ...blankOf(rewardPlans), ...fields, id, programId: facts.program.id } as RewardPlan;
      const oldForms = ledger.rows('rewardForms').records.filter(({ planId }) => planId === id);
      writeRows(context, ledger, {
        changes: [
          plan && !isRead
            ? { table: 'rewardPlans', update: [{ id, fields }] }
            : { table: 'rewardPlans', append: [{ ...row, supersedesId: plan?.id ?? null }] },
          {
            table: 'rewardForms',
            append: forms.map((one) => ({ ...one, planId: id })),
            remove: oldForms.map((one) => one.id),
          },
        ],
        audit: [{ action: 'plan-saved', table: 'rewardPlans', rowId: id, detail: what }],
        takeBack: { what },
      });
    });
    return toRewardsView(context, openRewards(context));
  });

const toForms = (form: PlanForm, key: string): Omit<RewardFormRow, 'planId'>[] =>
  form.forms.map((one, index) => ({
    ...{ id: `RF-${key}-${index}`, form: one.form, upTo: one.upTo, howOften: one.howOften },
    title: one.form === 'own' ? (one.title?.trim() ?? null) : null,
    isPay: one.isPay || isAlwaysPay(one.form),
  }));

function requirePlan({ language }: OwnerContext, { fields, forms }: PlanForm, open: OpenRewards): void {
  const words = catalogs[language].rewards.refused;
  const refuse = (sentence: string, field: string): never => {
    throw new Refusal(sentence, { issues: [{ code: 'required', field }] });
  };
  if (!isDateOn(fields.fromOn) || !isDateOn(fields.toOn) || fields.toOn < fields.fromOn)
    refuse(words.days, 'toOn');
  const { lapsesOn, currency } = fields;
  if (lapsesOn && (!isDateOn(lapsesOn) || lapsesOn < fields.fromOn || lapsesOn > fields.toOn))
    refuse(words.lapses, 'lapsesOn');
  if (!isCurrencyCode(currency)) refuse(words.currency, 'currency');
  const used = open.checks.rewards.find(
    (reward) => reward.planId !== null && open.terms?.ids.has(reward.planId) && reward.currency !== currency,
  )?.currency;
  if (used) refuse(words.oneCurrency(used), 'currency');
  for (const name of ['perPerson', 'total', 'courseCeiling', 'coachHourly', 'hourlyCost'] as const)
    if (!isExact(fields[name], currency)) refuse(words.noAmount, name);
  if (forms.length === 0) refuse(words.noForm, 'forms');
  for (const one of forms) {
    if (one.form === 'own' && !one.title?.trim()) refuse(words.ownName, 'forms');
    if (!isExact(one.upTo, currency)) refuse(words.noAmount, 'forms');
  }
}

/** Whether an amount is none, or one that the currency can have. */
export const isExact = (amount: number | null, currency: string): boolean =>
  amount === null || (amount >= 0 && toAmount(toMinor(amount, currency), currency) === amount);

/** Notes to whom the plan was shown, on which day. */
export const notePlanShown = (platform: Platform, form: ShownForm): Answer<RewardsView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const { ledger, plan, todayOn } = openRewards(context, true);
      const words = catalogs[context.language].rewards;
      if (!plan) throw new Refusal(words.refused.noPlan);
      if (!isDateOn(form.shownOn) || form.shownOn > todayOn)
        throw new Refusal(words.refused.future, { issues: [{ code: 'in-the-future', field: 'shownOn' }] });
      const { byId } = ledger.rows('plansShown');
      const recordedAt = toInstant(platform.clock.nowMs(), ledger.settings.timeZone);
      const rows = [...new Set(form.personIds)].map((personId) => ({
        id: `RS-${toDigest(`${form.requestId}\n${personId}`).slice(0, 16)}`,
        ...{ planId: plan.id, personId, personName: toPersonIn(context, ledger, personId).name },
        ...{ shownOn: form.shownOn, how: form.how, recordedAt },
      }));
      const append = rows.filter(({ id }) => !byId.has(id));
      if (append.length === 0) return;
      const what = words.did.planShown(append.length);
      writeRows(context, ledger, {
        changes: [{ table: 'plansShown', append }],
        audit: [
          {
            action: 'plan-shown',
            table: 'plansShown',
            detail: append
              .map((row) => row.personName)
              .join(', ')
              .slice(0, 1000),
          },
        ],
        takeBack: { what },
      });
    });
    return toRewardsView(context, openRewards(context));
  });
