/** What is left of the plan, what waits to be given, and what the hours would cost from a coach beside what they cost. */
import { PUBLISHED_FEES, toCoachPrice } from '../../../shared/rules/rewards/coach-price.ts';
import type { CheckFacts } from '../../../shared/rules/rewards/check-reward.ts';
import { toMoneyText } from '../../../shared/rules/rewards/money.ts';
import {
  courseMinorOf,
  coursesOf,
  minorOf,
  rewardsOf,
  toCycleSums,
} from '../../../shared/rules/rewards/sums.ts';
import { toTimeText } from '../../../shared/rules/rewards/warning-text.ts';
import type { RewardsView } from '../../src/rewards/rewards-api.ts';
import { Bar } from './bar.tsx';
import { minorOrNull, toAllWork } from './checks.ts';
import type { RewardsWords } from './words.ts';

export interface RewardSumsProps {
  view: RewardsView;
  checks: CheckFacts;
  words: RewardsWords;
}

export function RewardSums({ view, checks, words }: RewardSumsProps) {
  const { page, reward } = words.page;
  const { plan } = checks;
  if (!plan) return <p>{reward.noPlan}</p>;
  const money = (minor: number): string => toMoneyText(minor, plan.currency, view.language);
  const sums = toCycleSums(plan, checks);
  const others = view.rewards.filter(
    ({ currency }) => currency !== null && currency !== plan.currency,
  ).length;
  return (
    <div class="reward-sums">
      <p class="reward-amount">
        {plan.totalMinor === null || sums.leftMinor === null
          ? page.none
          : sums.leftMinor < 0
            ? page.over(money(-sums.leftMinor), money(plan.totalMinor))
            : page.left(money(sums.leftMinor), money(plan.totalMinor))}
      </p>
      {plan.totalMinor !== null && (
        <Bar
          doneMinor={sums.givenMinor}
          moreMinor={sums.approvedMinor + sums.proposedMinor}
          limitMinor={plan.totalMinor}
        />
      )}
      <p>{page.givenSum(money(sums.givenMinor))}</p>
      {sums.approvedMinor !== 0 && <p>{page.openSum(money(sums.approvedMinor))}</p>}
      {sums.proposedMinor !== 0 && <p>{page.proposedSum(money(sums.proposedMinor))}</p>}
      {others > 0 && <p class="quiet">{page.otherCurrency(others)}</p>}
    </div>
  );
}

export function CoachPart({ view, checks, words }: RewardSumsProps) {
  const { coach } = words.page;
  const { plan } = checks;
  if (!plan || !view.plan) return null;
  const money = (minor: number): string => toMoneyText(minor, plan.currency, view.language);
  const work = toAllWork(view, checks.days);
  const quoteMinor = minorOrNull(view.plan.coachHourly, plan.currency);
  const hourlyMinor = minorOrNull(view.plan.hourlyCost, plan.currency);
  const given = rewardsOf(plan, view.rewards).filter(({ status }) => status === 'given');
  const rewardsMinor = given.reduce((sum, one) => sum + minorOf(plan, one), 0);
  const coursesMinor = coursesOf(plan, view.courses)
    .filter(({ status }) => status !== 'planned')
    .reduce((sum, one) => sum + courseMinorOf(plan, one), 0);
  const price = toCoachPrice({ ...work, quoteMinor, hourlyMinor, rewardsMinor, coursesMinor });
  const time = (minutes: number): string => toTimeText(minutes, words.rules);
  const dollars = (amount: number): string => toMoneyText(amount * 100, 'USD', view.language);
  const { low, average, experienced, source, year } = PUBLISHED_FEES;
  return (
    <section class="group" aria-labelledby="coach-price">
      <h2 class="section-title" id="coach-price">
        {coach.title}
      </h2>
      <p>
        {price.coachMinor === null
          ? coach.blank
          : coach.from(time(work.mentorMinutes), money(quoteMinor ?? 0), money(price.coachMinor))}
      </p>
      <h3 class="group-title">{coach.inside}</h3>
      <p>
        {price.internalMinor === null
          ? coach.insideBlank
          : coach.insideFrom(
              time(work.mentorMinutes + work.menteeMinutes),
              money(hourlyMinor ?? 0),
              money(rewardsMinor + coursesMinor),
              money(price.internalMinor),
            )}
      </p>
      <p class="quiet">{coach.noEquality}</p>
      <p class="quiet">{coach.hint(dollars(low), dollars(average), dollars(experienced), source, year)}</p>
    </section>
  );
}
