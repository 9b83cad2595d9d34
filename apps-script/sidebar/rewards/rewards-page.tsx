/** The page on rewards inside Program: what is left, the ledger with its steps, courses, a coach's price. */
import { useState } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { Button, EmptyState } from '../../../shared/components/index.ts';
import { toMinor, toMoneyText } from '../../../shared/rules/rewards/money.ts';
import { isAlwaysPay } from '../../../shared/rules/rewards/plan-terms.ts';
import type { DialogName } from '../../src/pages.ts';
import type { MoveForm, RewardsView } from '../../src/rewards/rewards-api.ts';
import { useRequestId } from '../dialog/request-id.ts';
import { ActNotices } from '../inside/act-notices.tsx';
import type { InsidePageProps } from '../inside/inside-page.ts';
import { PageFrame } from '../inside/page-frame.tsx';
import { useActs } from '../inside/use-acts.ts';
import { browserLanguages } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { useOpenCall } from '../inside/use-open-call.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { currencyOf, toChecks } from './checks.ts';
import { CourseLines } from './course-lines.tsx';
import { RewardLines } from './reward-lines.tsx';
import { CoachPart, RewardSums } from './reward-sums.tsx';
import { TaxPart } from './tax-part.tsx';
import { rewardsWords, type RewardsWords } from './words.ts';
import './rewards.css';

const wordsOf = (view: RewardsView | null) => rewardsWords[view?.language ?? toLanguage(browserLanguages())];
const ask = () => callScript(wordsOf(null).pages, 'getRewards');

/** What a step has done, as Undo calls it. */
function toDone(
  view: RewardsView,
  { rewardId, to }: Omit<MoveForm, 'requestId'>,
  words: RewardsWords,
): string {
  const reward = view.rewards.find(({ id }) => id === rewardId);
  if (!reward) return '';
  const currency = reward.currency ?? currencyOf(view);
  const what =
    reward.amount === null
      ? (reward.formTitle ?? words.tabs.rewards.choices.form[reward.form])
      : toMoneyText(toMinor(reward.amount, currency), currency, view.language);
  return words.rules.did[to](reward.personName ?? reward.personId, what);
}

export function RewardsPage(props: InsidePageProps) {
  const [isAsking, setAsking] = useState(false);
  const state = useActs<RewardsView>(ask, isAsking, (view) => ({
    ...{ pages: wordsOf(view).pages, undone: wordsOf(view).dialog.takenBack },
  }));
  const words = wordsOf(state.value);
  const { page } = words.page;
  const requestIdOf = useRequestId();
  const { open, failure } = useOpenCall();
  const dialog = (name: DialogName, draft: Record<string, string> = {}) => {
    open(() => callScript(words.pages, 'openAgain', { dialog: name }, draft));
  };
  return (
    <PageFrame {...props} {...{ state, words, loading: page.loading }} titleOf={() => page.title}>
      {(view) => {
        const checks = toChecks(view);
        const pays = view.rewards.some(({ form }) => isAlwaysPay(form));
        return (
          <>
            <ActNotices {...{ state, words }} undoWord={page.undo} />
            {failure && <FailureNotice failure={failure} words={words.pages} />}
            <RewardSums {...{ view, checks, words }} />
            <div class="ml-actions">
              <Button
                look="primary"
                onClick={() => {
                  dialog('reward');
                }}
              >
                {page.log}
              </Button>
              <Button
                onClick={() => {
                  dialog('rewards-plan');
                }}
              >
                {page.openPlan}
              </Button>
            </div>
            <section class="group" aria-labelledby="reward-ledger">
              <h2 class="section-title" id="reward-ledger">
                {page.ledger(view.rewards.length)}
              </h2>
              {view.rewards.length === 0 ? (
                <EmptyState title={page.ledger(0)}>{page.emptyLedger}</EmptyState>
              ) : (
                <RewardLines
                  {...{ view, words }}
                  isBusy={state.isBusy}
                  onAsk={(isOpen) => {
                    setAsking(isOpen);
                    if (isOpen) state.forget();
                  }}
                  onMove={(form) =>
                    state.act(
                      () => callScript(words.pages, 'moveReward', { ...form, requestId: requestIdOf(form) }),
                      toDone(view, form, words),
                    )
                  }
                />
              )}
            </section>
            {pays && <TaxPart country={view.plan?.country ?? null} words={words} />}
            <CourseLines
              {...{ view, words }}
              onOpen={(about) => {
                dialog('course', { 'course-of': JSON.stringify(about) });
              }}
              onScore={() => {
                dialog('candidates');
              }}
            />
            <CoachPart {...{ view, checks, words }} />
          </>
        );
      }}
    </PageFrame>
  );
}
