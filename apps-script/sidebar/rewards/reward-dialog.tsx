/** Log a reward: checked against the plan as it is typed. Warnings never block; the reason stays with the reward. */
import { useState } from 'preact/hooks';
import {
  DateInput,
  Notice,
  Paragraph,
  SearchList,
  Select,
  TextLine,
} from '../../../shared/components/index.ts';
import { checkReward, type RewardDraft } from '../../../shared/rules/rewards/check-reward.ts';
import { parseMoney, toAmount } from '../../../shared/rules/rewards/money.ts';
import { toWarningText } from '../../../shared/rules/rewards/warning-text.ts';
import { REWARD_FORMS, type RewardForm as FormName } from '../../../shared/tables/reward-forms.ts';
import type { RewardForm, RewardsView } from '../../src/rewards/rewards-api.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { useRequestId } from '../dialog/request-id.ts';
import { useDialog } from '../dialog/use-dialog.ts';
import { useKept, useKeptOnce } from '../frame/kept.ts';
import { useLatest } from '../frame/use-latest.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { AgainstPlan } from './against-plan.tsx';
import { currencyOf, toChecks } from './checks.ts';
import { MoneyField } from './money-field.tsx';
import { rewardsWords } from './words.ts';
import './rewards.css';

const read = (words: FailureWords) => callScript(words, 'getRewards');

interface Typed {
  personId: string | null;
  form: FormName;
  formTitle: string;
  amount: string;
  /** Blank: today. */
  dayOn: string;
  whatFor: string;
  status: RewardForm['status'];
  reason: string;
}
const BLANK: Typed = {
  ...{ personId: null, form: 'bonus', formTitle: '', amount: '', dayOn: '', whatFor: '' },
  ...{ status: 'given', reason: '' },
};

export function RewardDialog() {
  const state = useDialog<RewardsView>(rewardsWords, read);
  const { view, language } = state;
  const words = rewardsWords[language];
  const { reward } = words.page;
  const asked = useKeptOnce<string>('person') ?? null;
  const [typed, setTyped] = useKept<Typed>('reward', { ...BLANK, personId: asked });
  // What stands in the form before anything is typed.
  const [base, setBase] = useState<Typed>({ ...BLANK, personId: asked });
  const requestIdOf = useRequestId();
  const edit = (change: Partial<Typed>) => {
    setTyped((now) => ({ ...now, ...change }));
    state.forgetDone();
  };
  const currency = view ? currencyOf(view) : 'EUR';
  const parsed = parseMoney(typed.amount, currency, language);
  const checks = view && toChecks(view);
  const dayOn = typed.dayOn === '' ? (view?.todayOn ?? '') : typed.dayOn;
  const draft: RewardDraft | null =
    typed.personId === null
      ? null
      : {
          ...{ id: null, personId: typed.personId, form: typed.form, dayOn },
          formTitle: typed.form === 'own' ? typed.formTitle : null,
          amountMinor: parsed.ok ? parsed.minor : null,
        };
  const warnings =
    checks && draft && parsed.ok
      ? checkReward(draft, checks).map((one) =>
          toWarningText(one, { words: words.rules, language, currency, name: checks.nameOf(draft.personId) }),
        )
      : [];
  const offBecause =
    draft === null
      ? reward.personFirst
      : !parsed.ok
        ? reward.amountFirst
        : warnings.length > 0 && typed.reason.trim() === ''
          ? reward.whyFirst
          : null;
  const save = async (): Promise<boolean> => {
    if (!draft || !parsed.ok || offBecause !== null) return false;
    const form: Omit<RewardForm, 'requestId'> = {
      ...{ personId: draft.personId, form: draft.form, formTitle: draft.formTitle, dayOn },
      amount: parsed.minor === null ? null : toAmount(parsed.minor, currency),
      ...{ whatFor: typed.whatFor, status: typed.status, reason: warnings.length > 0 ? typed.reason : '' },
    };
    const isDone = await state.run(
      () => callScript(words.pages, 'logReward', { ...form, requestId: requestIdOf(form) }),
      reward.logged,
      saveAgain,
    );
    if (isDone) {
      // What was typed while it was saved stays.
      setTyped((now) => (now === typed ? BLANK : now));
      setBase(BLANK);
    }
    return isDone;
  };
  const saveAgain = useLatest(() => void save());
  return (
    <DialogPage
      state={state}
      at="reward"
      words={words}
      isUnsaved={JSON.stringify(typed) !== JSON.stringify(base)}
      onSave={save}
      onSubmit={() => void save()}
      primary={{
        label: warnings.length > 0 ? reward.logAnyway : reward.log,
        isBusy: state.isBusy,
        offBecause,
      }}
    >
      {view && checks && (
        <div class="halves">
          <div class="stack">
            <div class="reward-fields">
              <SearchList
                label={reward.person}
                items={view.people
                  .filter(({ role }) => role !== 'owner')
                  .map(({ id, name, jobTitle }) => ({
                    id,
                    label: name,
                    ...(jobTitle && { detail: jobTitle }),
                  }))}
                selectedId={typed.personId}
                onSelect={(personId) => {
                  edit({ personId });
                }}
              />
              <Select
                label={reward.form}
                required
                value={typed.form}
                items={REWARD_FORMS.map((value) => ({
                  value,
                  label: words.tabs.rewards.choices.form[value],
                }))}
                onInput={(form) => {
                  if (form) edit({ form });
                }}
              />
              {typed.form === 'own' && (
                <TextLine
                  label={reward.ownName}
                  value={typed.formTitle}
                  onInput={(formTitle) => {
                    edit({ formTitle });
                  }}
                />
              )}
              <MoneyField
                label={`${reward.amount} (${currency})`}
                placeholder={reward.noPrice}
                {...{ currency, language, words }}
                value={typed.amount}
                onInput={(amount) => {
                  edit({ amount });
                }}
              />
              <Select
                label={reward.step}
                required
                value={typed.status}
                items={(['proposed', 'approved', 'given'] as const).map((value) => ({
                  ...{ value, label: words.tabs.rewards.choices.status[value] },
                }))}
                onInput={(status) => {
                  if (status) edit({ status });
                }}
              />
              <DateInput
                label={reward.day}
                value={dayOn}
                onInput={(next) => {
                  edit({ dayOn: next });
                }}
              />
            </div>
            <TextLine
              label={reward.whatFor}
              value={typed.whatFor}
              onInput={(whatFor) => {
                edit({ whatFor });
              }}
            />
            {warnings.length > 0 && (
              <>
                <Notice kind="warn" title={reward.against(warnings.length)}>
                  <ul class="sentences">
                    {warnings.map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </Notice>
                <Paragraph
                  label={reward.why}
                  help={reward.whyHelp}
                  value={typed.reason}
                  onInput={(reason) => {
                    edit({ reason });
                  }}
                />
              </>
            )}
            {draft && parsed.ok && warnings.length === 0 && <p class="quiet">{reward.within}</p>}
          </div>
          <aside class="panel" aria-label={words.names['rewards-plan']}>
            <AgainstPlan view={view} checks={checks} draft={draft} words={words} />
          </aside>
        </div>
      )}
    </DialogPage>
  );
}
