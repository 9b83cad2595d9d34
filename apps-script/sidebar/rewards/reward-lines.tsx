/** The ledger of rewards, the latest first: each with where it stands, what spoke against it, and the next step. */
import { useState } from 'preact/hooks';
import { Button, DateInput, Paragraph } from '../../../shared/components/index.ts';
import { toMinor, toMoneyText } from '../../../shared/rules/rewards/money.ts';
import { dayOf, toReversed } from '../../../shared/rules/rewards/sums.ts';
import { toDateText } from '../../../shared/rules/rewards/warning-text.ts';
import type { Reward } from '../../../shared/tables/rewards.ts';
import type { MoveForm, RewardsView } from '../../src/rewards/rewards-api.ts';
import type { RewardsWords } from './words.ts';

type Step = MoveForm['to'];

export interface RewardLinesProps {
  view: RewardsView;
  words: RewardsWords;
  isBusy: boolean;
  onAsk: (isAsking: boolean) => void;
  /** Resolves to whether it is done. */
  onMove: (form: Omit<MoveForm, 'requestId'>) => Promise<boolean>;
}

const stepsOf = (reward: Reward, reversed: ReadonlySet<string>): Step[] => {
  if (reward.reversesId !== null) return [];
  if (reward.status === 'proposed') return ['approved', 'given', 'withdrawn'];
  if (reward.status === 'approved') return ['given', 'withdrawn'];
  return reward.status === 'given' && !reversed.has(reward.id) ? ['reversed'] : [];
};

export function RewardLines({ view, words, isBusy, onAsk, onMove }: RewardLinesProps) {
  const { page } = words.page;
  const [asking, setAsking] = useState<{ id: string; to: Step } | null>(null);
  const [dayOn, setDay] = useState(view.todayOn);
  const [reason, setReason] = useState('');
  const { language } = view;
  const reversed = toReversed(view.rewards);
  const stepWords: Record<Step, string> = {
    ...{ approved: page.approve, given: page.give, withdrawn: page.withdraw, reversed: page.reverse },
  };
  const ask = (next: typeof asking) => {
    setAsking(next);
    setDay(view.todayOn);
    setReason('');
    onAsk(next !== null);
  };
  const rows = view.rewards
    .map((reward, index) => ({ reward, index }))
    .sort((a, b) =>
      dayOf(a.reward) < dayOf(b.reward) ? 1 : dayOf(a.reward) > dayOf(b.reward) ? -1 : b.index - a.index,
    );
  return (
    <ul class="reward-list">
      {rows.map(({ reward }) => {
        const currency = reward.currency ?? view.plan?.currency ?? 'EUR';
        const name = reward.personName ?? reward.personId;
        const form =
          reward.form === 'own' && reward.formTitle
            ? reward.formTitle
            : words.tabs.rewards.choices.form[reward.form];
        const status = reversed.has(reward.id)
          ? page.reversed
          : reward.reversesId !== null
            ? page.reversal
            : words.tabs.rewards.choices.status[reward.status];
        return (
          <li key={reward.id} class="reward-line">
            <div class="reward-head">
              <b>{name}</b>
              {reward.amount !== null && (
                <span class="reward-amount">
                  {toMoneyText(toMinor(reward.amount, currency), currency, language)}
                </span>
              )}
            </div>
            <p>
              {form} · {status}, {toDateText(reward.withdrawnOn ?? dayOf(reward), language)}
            </p>
            {reward.whatFor !== null && <p class="quiet">{reward.whatFor}</p>}
            {reward.warnings !== null && (
              <details class="fold">
                <summary>{words.page.reward.against(reward.warnings.split('\n').length)}</summary>
                <ul class="sentences">
                  {reward.warnings.split('\n').map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
                {reward.reason !== null && (
                  <p>
                    {page.why}: {reward.reason}
                  </p>
                )}
              </details>
            )}
            {asking?.id === reward.id ? (
              <form
                class="stack"
                onSubmit={(event) => {
                  event.preventDefault();
                  void onMove({ rewardId: reward.id, to: asking.to, dayOn, reason }).then((isDone) => {
                    if (isDone) ask(null);
                  });
                }}
              >
                <DateInput label={page.day} value={dayOn} onInput={setDay} />
                <Paragraph
                  label={asking.to === 'reversed' ? page.whyReverse : words.page.reward.why}
                  optional={asking.to !== 'reversed'}
                  value={reason}
                  onInput={setReason}
                />
                <div class="ml-actions">
                  <Button
                    type="submit"
                    look="primary"
                    busy={isBusy}
                    disabled={asking.to === 'reversed' && reason.trim() === ''}
                  >
                    {page.ask[asking.to]}
                  </Button>
                  <Button
                    onClick={() => {
                      ask(null);
                    }}
                  >
                    {page.cancel}
                  </Button>
                </div>
              </form>
            ) : (
              <div class="reward-acts">
                {stepsOf(reward, reversed).map((to) => (
                  <Button
                    key={to}
                    look="link"
                    label={`${stepWords[to]}: ${name}, ${form}`}
                    onClick={() => {
                      ask({ id: reward.id, to });
                    }}
                  >
                    {stepWords[to]}
                  </Button>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
