/** What a reward means for the plan, as it is typed: sums of the person and of everybody, what is left, a coach's price. */
import {
  checkReward,
  type CheckFacts,
  type RewardDraft,
} from '../../../shared/rules/rewards/check-reward.ts';
import { toCoachPrice } from '../../../shared/rules/rewards/coach-price.ts';
import { toMoneyText } from '../../../shared/rules/rewards/money.ts';
import { toCycleSums } from '../../../shared/rules/rewards/sums.ts';
import { toTimeText } from '../../../shared/rules/rewards/warning-text.ts';
import { toWork } from '../../../shared/rules/rewards/work.ts';
import type { RewardsView } from '../../src/rewards/rewards-api.ts';
import { Bar } from './bar.tsx';
import { minorOrNull } from './checks.ts';
import type { RewardsWords } from './words.ts';

export interface AgainstPlanProps {
  view: RewardsView;
  checks: CheckFacts;
  /** Null while nobody is chosen. */
  draft: RewardDraft | null;
  words: RewardsWords;
}

export function AgainstPlan({ view, checks, draft, words }: AgainstPlanProps) {
  const { reward, coach } = words.page;
  const { plan } = checks;
  const { language } = view;
  if (!plan || !draft) return <p class="quiet">{plan ? '' : reward.noPlan}</p>;
  const money = (minor: number): string => toMoneyText(minor, plan.currency, language);
  const sums = toCycleSums(plan, checks);
  const name = checks.nameOf(draft.personId);
  const more = draft.amountMinor ?? 0;
  const line = (title: string, doneMinor: number, limitMinor: number | null) => (
    <div>
      <h2 class="panel-title">{title}</h2>
      <p>
        {limitMinor === null
          ? reward.noLimit(money(doneMinor), money(more))
          : reward.sum(money(doneMinor), money(more), money(limitMinor))}
      </p>
      {limitMinor !== null && <Bar doneMinor={doneMinor} moreMinor={more} limitMinor={limitMinor} />}
    </div>
  );
  const own = sums.byPerson.get(draft.personId) ?? 0;
  const left = Math.max(0, Math.min((plan.perPersonMinor ?? 0) - own, sums.leftMinor ?? 0));
  const free = plan.forms.filter((form) => {
    const codes = checkReward(
      { ...draft, form: form.form, formTitle: form.title, amountMinor: null },
      checks,
    ).map(({ code }) => code);
    return !codes.includes('too-often') && !codes.includes('outside-cycle');
  });
  const work = toWork(checks.days, draft.personId, plan.fromOn, draft.dayOn);
  const quoteMinor = minorOrNull(view.plan?.coachHourly, plan.currency);
  const { coachMinor } = toCoachPrice({
    ...{ mentorMinutes: work.mentorMinutes, menteeMinutes: 0, quoteMinor, hourlyMinor: null },
    ...{ rewardsMinor: 0, coursesMinor: 0 },
  });
  return (
    <>
      {line(reward.person0(name), own, plan.perPersonMinor)}
      {line(reward.everybody, sums.totalMinor, plan.totalMinor)}
      <div>
        <h2 class="panel-title">{reward.left(name)}</h2>
        <p>
          {free.length === 0
            ? reward.nothingLeft
            : free
                .map(({ form, title, upToMinor }) => {
                  const shown = form === 'own' ? (title ?? '') : words.tabs.rewards.choices.form[form];
                  const most = upToMinor === null ? left : Math.min(left, upToMinor);
                  return form === 'thanks' || form === 'day-off'
                    ? shown
                    : reward.leftUpTo(shown, money(most));
                })
                .join('; ')}
        </p>
      </div>
      {work.mentorMinutes > 0 && (
        <div>
          <h2 class="panel-title">{coach.title}</h2>
          <p>
            {coachMinor === null
              ? coach.blank
              : coach.from(
                  toTimeText(work.mentorMinutes, words.rules),
                  money(quoteMinor ?? 0),
                  money(coachMinor),
                )}
          </p>
          <p class="quiet">{coach.noEquality}</p>
        </div>
      )}
    </>
  );
}
