/** The rewards plan of a cycle: limits and criteria at the left, what participants read beside them. */
import { useState } from 'preact/hooks';
import {
  Button,
  ChoiceRow,
  DateInput,
  NumberInput,
  Paragraph,
  Select,
  TextLine,
} from '../../../shared/components/index.ts';
import { isAlwaysPay } from '../../../shared/rules/rewards/plan-terms.ts';
import type { RewardsView, ShownForm } from '../../src/rewards/rewards-api.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { newRowId } from '../dialog/new-row-id.ts';
import { useRequestId } from '../dialog/request-id.ts';
import { useDialog } from '../dialog/use-dialog.ts';
import { useDraft } from '../frame/use-draft.ts';
import { useLatest } from '../frame/use-latest.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { FormRows } from './form-rows.tsx';
import { MoneyField } from './money-field.tsx';
import { toExpectation, toPlanDraft, toPlanForm, type MoneyName, type PlanDraft } from './plan-draft.ts';
import { ShownPart } from './shown-part.tsx';
import { TaxPart } from './tax-part.tsx';
import { rewardsWords } from './words.ts';
import './rewards.css';

const read = (words: FailureWords) => callScript(words, 'getRewards');
const PARTS = Object.keys as (draft: PlanDraft) => (keyof PlanDraft)[];

export function PlanDialog() {
  const state = useDialog<RewardsView>(rewardsWords, read);
  const { view, version, language } = state;
  const words = rewardsWords[language];
  const { page } = words;
  const { draft, edit, send } = useDraft('plan', view, version, toPlanDraft);
  const requestIdOf = useRequestId();
  const [isTyping, setTyping] = useState(false);
  const isUnsaved =
    view !== null && draft !== null && JSON.stringify(draft) !== JSON.stringify(toPlanDraft(view));
  const save = async (): Promise<boolean> => {
    if (!draft) return false;
    const form = toPlanForm(draft, language, '');
    if (!form) return false;
    const requestId = requestIdOf(form);
    return send(PARTS(draft), () =>
      state.run(
        () => callScript(words.pages, 'saveRewardPlan', { ...form, requestId }),
        page.plan.saved,
        saveAgain,
      ),
    );
  };
  const saveAgain = useLatest(() => void save());
  const note = (form: Omit<ShownForm, 'requestId'>) =>
    void state.run(
      () => callScript(words.pages, 'notePlanShown', { ...form, requestId: requestIdOf(form) }),
      page.plan.noted,
    );
  const money = (name: MoneyName, label: string, help?: string) =>
    draft && (
      <MoneyField
        {...{ label, language, words }}
        {...(help === undefined ? { placeholder: page.plan.none } : { help })}
        currency={draft.currency}
        value={draft[name]}
        onInput={(value) => {
          edit({ [name]: value });
        }}
      />
    );
  const count = (name: 'minimumHours' | 'minimumCheckIns' | 'minimumFeedback') =>
    draft && (
      <NumberInput
        label={page.plan[name]}
        value={draft[name]}
        onInput={(value) => {
          edit({ [name]: value });
        }}
      />
    );
  const hasRead =
    view !== null && view.plan !== null && view.shown.some(({ planId }) => planId === view.plan!.id);
  const isPay = draft?.forms.some((one) => one.isPay || isAlwaysPay(one.form)) ?? false;
  return (
    <DialogPage
      state={state}
      at="rewards-plan"
      lead={page.plan.lead}
      words={words}
      isUnsaved={isUnsaved}
      onSave={save}
      onSubmit={() => void save()}
      primary={{
        label: page.plan.save,
        isBusy: state.isBusy,
        offBecause:
          isUnsaved || (view !== null && !view.plan)
            ? draft && !toPlanForm(draft, language, '')
              ? page.reward.amountFirst
              : null
            : words.frame.nothingChanged,
      }}
    >
      {view && draft && (
        <div class="halves">
          <div class="stack">
            <div class="reward-fields">
              <DateInput
                label={page.plan.from}
                value={draft.fromOn}
                onInput={(fromOn) => {
                  edit({ fromOn });
                }}
              />
              <DateInput
                label={page.plan.to}
                value={draft.toOn}
                onInput={(toOn) => {
                  edit({ toOn });
                }}
              />
              <TextLine
                label={page.plan.currency}
                value={draft.currency}
                onInput={(typed) => {
                  edit({ currency: typed.trim().toUpperCase() });
                }}
              />
              {money('perPerson', page.plan.perPerson)}
              {money('total', page.plan.total)}
              {money('courseCeiling', page.plan.courses)}
            </div>
            <FormRows
              rows={draft.forms}
              currency={draft.currency}
              language={language}
              words={words}
              newId={() => newRowId('RF')}
              onInput={(forms) => {
                edit({ forms });
              }}
            />
            {isPay && (
              <TaxPart
                country={draft.country}
                words={words}
                onInput={(country) => {
                  edit({ country });
                }}
              />
            )}
            <section class="stack" aria-labelledby="plan-criteria">
              <h2 class="group-title" id="plan-criteria">
                {page.plan.criteriaTitle}
              </h2>
              <div class="reward-fields">
                {count('minimumHours')}
                {count('minimumCheckIns')}
                {count('minimumFeedback')}
              </div>
              <p class="quiet">{page.plan.neverSales}</p>
              <ChoiceRow
                label={page.plan.promise}
                required
                value={draft.promise}
                items={(['discretionary', 'promised'] as const).map((value) => ({
                  ...{ value, label: words.tabs.rewardPlans.choices.promise[value] },
                }))}
                onInput={(promise) => {
                  if (promise) edit({ promise });
                }}
              />
              <p class="quiet">{page.plan.tradeOff}</p>
            </section>
            <div class="reward-fields">
              <Select
                label={page.plan.approver}
                value={draft.approverId}
                items={view.people.map(({ id, name }) => ({ value: id, label: name }))}
                onInput={(approverId) => {
                  edit({ approverId });
                }}
              />
              <DateInput
                label={page.plan.lapses}
                value={draft.lapsesOn}
                onInput={(lapsesOn) => {
                  edit({ lapsesOn });
                }}
              />
              {money('coachHourly', page.plan.coach, page.plan.coachHelp)}
              <DateInput
                label={page.plan.quotedOn}
                value={draft.coachQuotedOn}
                onInput={(coachQuotedOn) => {
                  edit({ coachQuotedOn });
                }}
              />
              {money('hourlyCost', page.plan.hourlyCost, page.plan.hourlyHelp)}
            </div>
            {hasRead && isUnsaved && <p class="quiet">{page.plan.superseded}</p>}
            {view.plan && !isUnsaved && (
              <ShownPart view={view} words={words} isBusy={state.isBusy} onNote={note} />
            )}
          </div>
          <aside class="panel" aria-label={page.plan.readTitle}>
            <h2 class="group-title">{page.plan.readTitle}</h2>
            {isTyping ? (
              <>
                {(['textEn', 'textIt'] as const).map((name) => (
                  <Paragraph
                    key={name}
                    label={name === 'textEn' ? page.plan.inEnglish : page.plan.inItalian}
                    rows={6}
                    value={draft[name] ?? toExpectation(draft, name === 'textEn' ? 'en' : 'it', language)}
                    onInput={(text) => {
                      edit({ [name]: text });
                    }}
                  />
                ))}
                <Button
                  look="link"
                  onClick={() => {
                    edit({ textEn: null, textIt: null });
                  }}
                >
                  {page.plan.renew}
                </Button>
              </>
            ) : (
              <p class="expectation">
                {(language === 'it' ? draft.textIt : draft.textEn) ?? toExpectation(draft, language)}
              </p>
            )}
            <Button
              look="link"
              onClick={() => {
                setTyping(!isTyping);
              }}
            >
              {isTyping ? page.plan.keepWords : page.plan.change}
            </Button>
            <p class="quiet">{page.plan.printed}</p>
          </aside>
        </div>
      )}
    </DialogPage>
  );
}
