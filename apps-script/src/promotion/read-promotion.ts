/**
 * Reads what the page on spreading the word shows. Of check-ins, feedback, talks and practices it asks for counts and
 * dates alone: a note that is not read cannot be told.
 */
import { mayBeNamed, toAnswers } from '../../../shared/rules/promotion/consent.ts';
import { toCadences } from '../../../shared/rules/promotion/cadence.ts';
import { toFairness } from '../../../shared/rules/promotion/fairness.ts';
import { toPraiseFacts } from '../../../shared/rules/promotion/praise-facts.ts';
import { isHereOn } from '../../../shared/rules/promotion/who-is-here.ts';
import { dayOf, rewardsOf, toReversed, toValueByPerson } from '../../../shared/rules/rewards/sums.ts';
import { toPairingViews } from '../../../shared/rules/today/pairing-view.ts';
import type { OwnerContext } from '../calls/answer.ts';
import { toDialogView } from '../calls/open-rows.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { openRewards, type OpenRewards } from '../rewards/read-rewards.ts';
import type { SpreadView } from './promotion-api.ts';

const HOLDER_COLUMNS = ['id', 'practiceId', 'personId', 'does'] as const;
const PRACTICE_COLUMNS = ['id', 'exemplarId'] as const;

const MORE: readonly Want[] = [
  { table: 'promotions', rows: 'all' },
  { table: 'consents', rows: 'all' },
  { table: 'practices', rows: 'all', columns: PRACTICE_COLUMNS },
  { table: 'practiceHolders', rows: 'all', columns: HOLDER_COLUMNS },
];

/** One read. */
export const openPromotion = (context: OwnerContext, isWrite = false): OpenRewards =>
  openRewards(context, isWrite, MORE);

/** What the page shows. */
export function toSpreadView(context: OwnerContext, open: OpenRewards): SpreadView {
  const { ledger, facts, todayOn, days, terms, checks } = open;
  const { program } = facts;
  const promotions = ledger.rows('promotions').records;
  const consents = ledger.rows('consents').records;
  const isHere = isHereOn(facts.people, facts.breaks ?? [], todayOn);
  const own = terms ? rewardsOf(terms, checks.rewards) : [...checks.rewards];
  const reversed = toReversed(checks.rewards);
  return {
    ...toDialogView(context, { ledger, program, todayOn }),
    cadences: toCadences(promotions, program, todayOn),
    facts: toPraiseFacts({
      ...{ views: toPairingViews(facts, todayOn).begun, days, courses: checks.courses, promotions, todayOn },
      ...{ nameOf: checks.nameOf, isHere, practices: toSpread(open) },
      mayBeNamed: (personId) => mayBeNamed(consents, personId),
    }),
    fairness: toFairness({
      ...{ fromOn: program.startsOn, todayOn, people: facts.people.filter(({ id }) => isHere(id)), days },
      ...{ talks: facts.talks, praise: promotions, pairings: facts.pairings },
      rewards: own
        .filter(
          ({ id, reversesId, status }) => reversesId === null && !reversed.has(id) && status !== 'withdrawn',
        )
        .map((reward) => ({ personId: reward.personId, dayOn: dayOf(reward) })),
      valueOf: terms ? toValueByPerson(terms, checks) : new Map(),
    }),
    currency: terms?.currency ?? null,
    promotions: [...promotions]
      .reverse()
      .sort((a, b) => (a.saidOn < b.saidOn ? 1 : a.saidOn > b.saidOn ? -1 : 0)),
    answers: [...toAnswers(consents).values()].map(({ personId, answer, answeredOn }) => ({
      ...{ personId, answer, answeredOn },
    })),
  };
}

/** How many do what somebody did first. */
function toSpread({ ledger }: OpenRewards): { id: string; personId: string; followers: number }[] {
  const holders = ledger.rows('practiceHolders', HOLDER_COLUMNS).records;
  return ledger.rows('practices', PRACTICE_COLUMNS).records.flatMap(({ id, exemplarId }) => {
    if (exemplarId === null) return [];
    const doing = holders.filter(
      ({ practiceId, personId, does }) => practiceId === id && does === 'yes' && personId !== exemplarId,
    );
    return [{ id, personId: exemplarId, followers: new Set(doing.map(({ personId }) => personId)).size }];
  });
}
