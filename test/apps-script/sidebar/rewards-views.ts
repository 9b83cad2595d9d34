/** The views of the pages on rewards and on spreading the word, drawn from the sample firm. */
import type { SpreadView } from '../../../apps-script/src/promotion/promotion-api.ts';
import type { RewardsView } from '../../../apps-script/src/rewards/rewards-api.ts';
import { mayBeNamed, toAnswers } from '../../../shared/rules/promotion/consent.ts';
import { toCadences } from '../../../shared/rules/promotion/cadence.ts';
import { toFairness } from '../../../shared/rules/promotion/fairness.ts';
import { toPraiseFacts } from '../../../shared/rules/promotion/praise-facts.ts';
import { toPlanTerms } from '../../../shared/rules/rewards/plan-terms.ts';
import { dayOf, toValueByPerson } from '../../../shared/rules/rewards/sums.ts';
import { toWorkDays } from '../../../shared/rules/rewards/work.ts';
import { toPairingViews } from '../../../shared/rules/today/pairing-view.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import type { Language } from '../../../shared/tables/program.ts';

const NOW_MS = Date.parse('2026-11-23T10:00:00Z');
const TODAY = '2026-11-23';

function toFirm(language: Language) {
  const firm = toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language });
  const facts = { ...firm, followUps: [] };
  const people = firm.people.filter(({ status }) => status === 'active');
  const common = { language, todayOn: TODAY, program: firm.program, people, issues: [], takeBack: null };
  return { firm, facts, common, days: toWorkDays(facts, TODAY) };
}

/** What the script tells of rewards. */
export function toRewardsView(language: Language): RewardsView {
  const { firm, common, days } = toFirm(language);
  const { rewardPlans, rewardForms, plansShown, rewards, courses } = firm.rewards;
  return {
    ...common,
    ...{ plan: rewardPlans[0]!, plans: rewardPlans, forms: rewardForms, shown: plansShown, rewards, courses },
    work: [...days].map(([personId, entries]) => [
      personId,
      entries.map(
        (one) => [one.dayOn, one.mentorMinutes, one.menteeMinutes, one.checkIns, one.feedback] as const,
      ),
    ]),
    participantIds: [
      ...new Set(firm.pairings.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])),
    ].filter((id) => common.people.some((person) => person.id === id)),
    trainFirstIds: ['P-06'],
  };
}

/** The same before there is a plan. */
export const toBlankRewardsView = (language: Language): RewardsView => ({
  ...toRewardsView(language),
  ...{ plan: null, plans: [], forms: [], shown: [], rewards: [], courses: [], trainFirstIds: [] },
});

/** What the script tells of praise. */
export function toSpreadView(language: Language): SpreadView {
  const { firm, facts, common, days } = toFirm(language);
  const { rewardPlans, rewardForms, rewards, courses, promotions, consents } = firm.rewards;
  const terms = toPlanTerms(rewardPlans[0]!, rewardPlans, rewardForms);
  const nameOf = (id: string) => firm.people.find((person) => person.id === id)?.name ?? id;
  const isHere = (id: string) => common.people.some((person) => person.id === id);
  return {
    ...common,
    cadences: toCadences(promotions, firm.program, TODAY),
    facts: toPraiseFacts({
      ...{
        views: toPairingViews(facts, TODAY).begun,
        days,
        courses,
        practices: [],
        promotions,
        todayOn: TODAY,
      },
      ...{ nameOf, isHere, mayBeNamed: (id) => mayBeNamed(consents, id) },
    }),
    fairness: toFairness({
      ...{ fromOn: firm.program.startsOn, todayOn: TODAY, people: common.people, days, talks: firm.talks },
      ...{ praise: promotions, pairings: firm.pairings },
      rewards: rewards.map((reward) => ({ personId: reward.personId, dayOn: dayOf(reward) })),
      valueOf: toValueByPerson(terms, { rewards, courses }),
    }),
    currency: 'EUR',
    promotions: [...promotions].reverse(),
    answers: [...toAnswers(consents).values()].map(({ personId, answer, answeredOn }) => ({
      ...{ personId, answer, answeredOn },
    })),
  };
}
