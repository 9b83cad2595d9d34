/**
 * A reward from proposed to given. The script checks anew what the page has checked: against rows that may have come
 * since. What speaks against it is kept with the reason for going on all the same.
 */
import { checkReward, type RewardDraft } from '../../../shared/rules/rewards/check-reward.ts';
import { toMinor, toMoneyText } from '../../../shared/rules/rewards/money.ts';
import { toReversed } from '../../../shared/rules/rewards/sums.ts';
import { toWarningText } from '../../../shared/rules/rewards/warning-text.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { rewards as rewardsTable, type Reward } from '../../../shared/tables/rewards.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import { toPersonIn } from '../people/people-in.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import { openRewards, toRewardsView, type OpenRewards } from './read-rewards.ts';
import type { MoveForm, RewardForm, RewardsView } from './rewards-api.ts';
import { isExact } from './save-plan.ts';

const NO_CURRENCY = 'EUR';

/** Logs a reward: proposed, approved or given. The same form twice is logged once. */
export const logReward = (platform: Platform, form: RewardForm): Answer<RewardsView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const open = openRewards(context, true);
      const { ledger, plan } = open;
      const id = `RW-${toDigest(form.requestId).slice(0, 12)}`;
      if (ledger.rows('rewards').byId.has(id)) return;
      const person = toPersonIn(context, ledger, form.personId);
      const currency =
        plan?.currency ?? open.checks.rewards.find((one) => one.currency)?.currency ?? NO_CURRENCY;
      const words = catalogs[context.language].rewards;
      requireDay(context, open, form.dayOn);
      if (form.form === 'own' && !form.formTitle?.trim())
        throw new Refusal(words.refused.ownName, { issues: [{ code: 'required', field: 'formTitle' }] });
      if (!isExact(form.amount, currency))
        throw new Refusal(words.refused.noAmount, { issues: [{ code: 'not-a-number', field: 'amount' }] });
      const title = form.form === 'own' ? (form.formTitle?.trim() ?? null) : null;
      const draft: RewardDraft = {
        ...{ id: null, personId: person.id, form: form.form, formTitle: title, dayOn: form.dayOn },
        amountMinor: form.amount === null ? null : toMinor(form.amount, currency),
      };
      const warnings = toWarnings(context, open, draft, person.name);
      const reason = requireReason(context, warnings, form.reason);
      const by = platform.session.ownerEmail();
      const isApproved = form.status !== 'proposed';
      const isGiven = form.status === 'given';
      const row: Reward = {
        ...blankOf(rewardsTable),
        ...{ id, personId: person.id, personName: person.name, form: form.form, formTitle: title },
        ...{ amount: form.amount, currency, whatFor: form.whatFor.trim() || null, status: form.status },
        ...{ proposedOn: form.dayOn, proposedBy: by, planId: plan?.id ?? null },
        ...(isApproved && { approvedOn: form.dayOn, approvedBy: by }),
        ...(isGiven && { givenOn: form.dayOn, givenBy: by }),
        warnings: warnings.length > 0 ? warnings.join('\n').slice(0, 4000) : null,
        reason,
        recordedAt: toInstant(platform.clock.nowMs(), ledger.settings.timeZone),
      };
      const what = words.did[form.status](person.name, toValueText(context, row));
      writeRows(context, ledger, {
        changes: [{ table: 'rewards', append: [row] }],
        audit: [{ action: 'reward-noted', table: 'rewards', rowId: id, detail: what }],
        takeBack: { what },
      });
    });
    return toRewardsView(context, openRewards(context));
  });

const STEPS: Readonly<Record<Reward['status'], readonly MoveForm['to'][]>> = {
  proposed: ['approved', 'given', 'withdrawn'],
  approved: ['given', 'withdrawn'],
  given: ['reversed'],
  withdrawn: [],
};

/** Takes a reward one step on: approved, given, withdrawn, or given and reversed by a row below zero. */
export const moveReward = (platform: Platform, form: MoveForm): Answer<RewardsView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const open = openRewards(context, true);
      const { ledger } = open;
      const words = catalogs[context.language].rewards;
      const { byId, records } = ledger.rows('rewards');
      const reward = byId.get(form.rewardId);
      if (!reward) throw new Refusal(words.refused.rewardGone);
      const backId = `RW-${toDigest(`${form.requestId}\nback`).slice(0, 12)}`;
      if (byId.has(backId) || reward.status === form.to) return;
      if (
        !STEPS[reward.status].includes(form.to) ||
        (form.to === 'reversed' && (reward.reversesId !== null || toReversed(records).has(reward.id)))
      )
        throw new Refusal(words.refused.cannotMove);
      requireDay(context, open, form.dayOn);
      const by = platform.session.ownerEmail();
      const name = reward.personName ?? open.checks.nameOf(reward.personId);
      const what = words.did[form.to](name, toValueText(context, reward));
      if (form.to === 'reversed') {
        const reason = form.reason.trim();
        if (reason === '')
          throw new Refusal(words.refused.reasonToReverse, {
            issues: [{ code: 'required', field: 'reason' }],
          });
        const row: Reward = {
          ...reward,
          ...{ id: backId, amount: reward.amount === null ? null : -reward.amount, reversesId: reward.id },
          ...{ proposedOn: form.dayOn, approvedOn: form.dayOn, givenOn: form.dayOn, reason, warnings: null },
          ...{ proposedBy: by, approvedBy: by, givenBy: by },
          recordedAt: toInstant(platform.clock.nowMs(), ledger.settings.timeZone),
        };
        writeRows(context, ledger, {
          changes: [{ table: 'rewards', append: [row] }],
          audit: [{ action: 'reward-reversed', table: 'rewards', rowId: backId, detail: what }],
          takeBack: { what },
        });
        return;
      }
      const fields = form.to === 'withdrawn' ? {} : toChecked(context, open, reward, form, name);
      const dated =
        form.to === 'withdrawn'
          ? { withdrawnOn: form.dayOn, withdrawnBy: by }
          : {
              ...(reward.approvedOn === null && { approvedOn: form.dayOn, approvedBy: by }),
              ...(form.to === 'given' && { givenOn: form.dayOn, givenBy: by }),
            };
      const why = form.to === 'withdrawn' && form.reason.trim() !== '' ? { reason: form.reason.trim() } : {};
      writeRows(context, ledger, {
        changes: [
          {
            table: 'rewards',
            update: [{ id: reward.id, fields: { status: form.to, ...dated, ...fields, ...why } }],
          },
        ],
        audit: [{ action: `reward-${form.to}`, table: 'rewards', rowId: reward.id, detail: what }],
        takeBack: { what },
      });
    });
    return toRewardsView(context, openRewards(context));
  });

/** What speaks against the step and did not when the reward was logged. */
function toChecked(
  context: OwnerContext,
  open: OpenRewards,
  reward: Reward,
  form: MoveForm,
  name: string,
): Partial<Reward> {
  const currency = reward.currency ?? open.plan?.currency ?? NO_CURRENCY;
  const draft: RewardDraft = {
    ...{ id: reward.id, personId: reward.personId, form: reward.form, formTitle: reward.formTitle },
    ...{ amountMinor: reward.amount === null ? null : toMinor(reward.amount, currency), dayOn: form.dayOn },
  };
  const kept = (reward.warnings ?? '').split('\n').filter(Boolean);
  const fresh = toWarnings(context, open, draft, name).filter((sentence) => !kept.includes(sentence));
  if (fresh.length === 0) return {};
  // Warned of and answered before: the same kind with other figures asks again.
  const reason = requireReason(context, fresh, form.reason);
  return {
    warnings: [...kept, ...fresh].join('\n').slice(0, 4000),
    reason: [reward.reason, reason].filter(Boolean).join('\n').slice(0, 2000),
  };
}

function toWarnings(context: OwnerContext, open: OpenRewards, draft: RewardDraft, name: string): string[] {
  const { language } = context;
  const currency = open.plan?.currency ?? NO_CURRENCY;
  const words = catalogs[language].rewards;
  return checkReward(draft, open.checks).map((one) =>
    toWarningText(one, { words, language, currency, name }),
  );
}

/** The reason; a refusal that says what it is for where there is none. */
export function requireReason(
  { language }: Pick<OwnerContext, 'language'>,
  warnings: readonly string[],
  typed: string,
): string | null {
  const reason = typed.trim();
  if (warnings.length > 0 && reason === '') {
    throw new Refusal(catalogs[language].rewards.refused.reason(warnings.join(' ')), {
      issues: [{ code: 'required', field: 'reason' }],
    });
  }
  return reason === '' ? null : reason.slice(0, 2000);
}

/** A day that is one, and not to come. */
export function requireDay({ language }: OwnerContext, { todayOn }: OpenRewards, dayOn: string): void {
  if (isDateOn(dayOn) && dayOn <= todayOn) return;
  throw new Refusal(catalogs[language].rewards.refused.future, {
    issues: [{ code: isDateOn(dayOn) ? 'in-the-future' : 'not-a-date', field: 'dayOn' }],
  });
}

/** "€400", or the name of the form where it has no price. */
function toValueText({ language }: OwnerContext, reward: Reward): string {
  if (reward.amount !== null)
    return toMoneyText(
      toMinor(reward.amount, reward.currency ?? NO_CURRENCY),
      reward.currency ?? NO_CURRENCY,
      language,
    );
  return reward.formTitle ?? catalogs[language].tables.rewards.choices.form[reward.form];
}
