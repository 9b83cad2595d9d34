/** A cycle of seeded people: every warning is there that a second, naive reading finds, and no other. */
import { describe, expect, it } from 'vitest';
import { checkReward, type CheckFacts } from '../../../../shared/rules/rewards/check-reward.ts';
import { findPlan, toPlanTerms } from '../../../../shared/rules/rewards/plan-terms.ts';
import { toCycleSums } from '../../../../shared/rules/rewards/sums.ts';
import { toWorkDays, toWork } from '../../../../shared/rules/rewards/work.ts';
import { blankOf } from '../../../../shared/schema/index.ts';
import { toSeededRandom } from '../../../../shared/statistics/random-source.ts';
import { checkIns, type CheckIn } from '../../../../shared/tables/check-ins.ts';
import { feedback, type Feedback } from '../../../../shared/tables/feedback.ts';
import { pairings } from '../../../../shared/tables/pairings.ts';
import { people } from '../../../../shared/tables/people.ts';
import { rewardPlans } from '../../../../shared/tables/reward-plans.ts';
import type { RewardForm } from '../../../../shared/tables/reward-forms.ts';
import type { Reward } from '../../../../shared/tables/rewards.ts';
import { addDays } from '../../../../shared/time/serial-dates.ts';
import { toSampleFirm } from '../../../../shared/sample/sample-firm.ts';
import { toCourse, toReward, toShown } from './book.ts';
import { minutesOf, naiveCodes, type NaiveInput, type NaiveMeeting } from './naive.ts';

const FROM = '2026-01-01';
const TO = '2026-12-31';
const FORMS = [
  { form: 'bonus', upTo: 250, howOften: 'quarterly' },
  { form: 'lunch', upTo: 50, howOften: 'monthly' },
  { form: 'training', upTo: null, howOften: 'once' },
  { form: 'thanks', upTo: null, howOften: 'any' },
] as const;

/** A firm with so many pairings, one in four of a mentor's meetings held with two mentees at once. */
function toYear(pairCount: number) {
  const random = toSeededRandom(7000 + pairCount);
  const mentorCount = Math.ceil(pairCount / 3);
  const pairs = Array.from({ length: pairCount }, (_, index) => ({
    ...{ id: `R-${index}`, mentorId: `P-M${index % mentorCount}`, menteeId: `P-E${index}` },
    reliability: 0.3 + random() * 0.7,
  }));
  const meetings: (NaiveMeeting & { pairingId: string })[] = [];
  const lengths = Array.from({ length: mentorCount }, () => 30 + 15 * Math.floor(random() * 3));
  for (let week = 0; week < 50; week++) {
    for (const [index, pair] of pairs.entries()) {
      if (random() > pair.reliability) continue;
      const round = Math.floor(index / mentorCount);
      const isGroup = week % 4 === 0 && round < 2;
      const hour = isGroup ? '08' : String(9 + round).padStart(2, '0');
      meetings.push({
        ...{ mentorId: pair.mentorId, menteeId: pair.menteeId, pairingId: pair.id },
        startsAt: `${addDays(FROM, week * 7 + (index % 5))}T${hour}:00:00Z`,
        ...{ minutes: lengths[index % mentorCount]!, isTold: random() < 0.6 },
      });
    }
  }
  const ids = [...new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))];
  return { random, pairs, meetings, ids };
}

const toRows = (meetings: ReturnType<typeof toYear>['meetings']): [CheckIn[], Feedback[]] => [
  meetings.map((one, index): CheckIn => ({
    ...{ ...blankOf(checkIns), id: `C-${index}`, metOn: one.startsAt.slice(0, 10), pairingId: one.pairingId },
    ...{ outcome: 'held', minutes: one.minutes, startsAt: one.startsAt, capturedAt: one.startsAt },
    ...{ recordedAt: one.startsAt, byPersonId: one.mentorId, source: 'extension', eventId: null },
    ...{ notePrivate: false, talkWanted: false, rating: 3 },
  })),
  meetings.flatMap((one, index): Feedback[] =>
    one.isTold
      ? [
          {
            ...{ ...blankOf(feedback), id: `F-${index}`, pairingId: one.pairingId, outcome: 'held' },
            ...{ givenOn: one.startsAt.slice(0, 10), metOn: one.startsAt.slice(0, 10), talkWanted: false },
            ...{ startsAt: one.startsAt, capturedAt: one.startsAt, byPersonId: one.menteeId },
          },
        ]
      : [],
  ),
];

describe.each([12, 60, 500])('a cycle of %i pairings', (pairCount) => {
  const { random, pairs, meetings, ids } = toYear(pairCount);
  const firm = toSampleFirm({ nowMs: Date.parse(`${TO}T12:00:00Z`), timeZone: 'Etc/GMT', language: 'en' });
  const [checkInRows, feedbackRows] = toRows(meetings);
  const days = toWorkDays(
    {
      program: { ...firm.program, startsOn: FROM, periodMonths: 12 },
      people: ids.map((id) => ({ ...blankOf(people), id, name: id, role: 'mentor', status: 'active' })),
      pairings: pairs.map(({ id, mentorId, menteeId }) => ({
        ...{ ...blankOf(pairings), id, mentorId, menteeId, status: 'active', startsOn: FROM },
      })),
      ...{ checkIns: checkInRows, feedback: feedbackRows, talks: [], followUps: [] },
    },
    TO,
  );
  const plan = { fromOn: FROM, toOn: TO, perPerson: 300, total: 20 * pairCount, courses: null };
  const meetingsOf = new Map(
    ids.map((id) => [id, meetings.filter(({ mentorId, menteeId }) => mentorId === id || menteeId === id)]),
  );
  const naivePlan = { ...plan, hours: 8, checkIns: 12, feedback: 6, forms: [...FORMS] };
  const row = {
    ...{ ...blankOf(rewardPlans), id: 'RP-1', programId: firm.program.id, currency: 'EUR' },
    ...{ fromOn: FROM, toOn: TO, perPerson: 300, total: 20 * pairCount, promise: 'discretionary' as const },
    ...{ minimumHours: 8, minimumCheckIns: 12, minimumFeedback: 6 },
  };
  const terms = toPlanTerms(
    findPlan([row], firm.program)!,
    [row],
    FORMS.map((form, index) => ({
      ...{ id: `RF-${index}`, planId: 'RP-1', title: null, isPay: false },
      ...form,
    })),
  );

  it('adds the hours up as the meetings say', () => {
    const input = { plan: naivePlan, meetings: meetingsOf, people: ids, rewards: [], courses: [], shown: [] };
    for (const id of ids.slice(0, 60)) {
      const { mentorMinutes, menteeMinutes } = toWork(days, id, FROM, TO);
      expect([id, mentorMinutes, menteeMinutes]).toEqual([id, ...Object.values(minutesOf(input, id, TO))]);
    }
  });

  it('misses no warning, gives none that is false, and never passes the total without a reason that is kept', () => {
    const rewards: Reward[] = [];
    const courses: ReturnType<typeof toCourse>[] = [];
    const shown = ids
      .filter(() => random() < 0.8)
      .map((id) => toShown(id, addDays(FROM, Math.floor(random() * 90))));
    const seen = new Map<string, number>();
    const steps = pairCount === 500 ? 150 : 300;
    for (let step = 0; step < steps; step++) {
      const dayOn = addDays(FROM, Math.floor((step * 370) / steps));
      const personId = ids[Math.floor(random() * Math.min(ids.length, 40))]!;
      const form = (['bonus', 'lunch', 'training', 'thanks', 'gift-card'] as const)[
        Math.floor(random() * 5)
      ]!;
      const amount = form === 'thanks' ? 0 : Math.floor(random() * 28_000) / 100;
      if (random() < 0.1) {
        courses.push(toCourse({ personId, costPlanned: amount, startsOn: dayOn, status: 'approved' }));
        continue;
      }
      const facts: CheckFacts = { plan: terms, rewards, courses, shown, days, nameOf: (id) => id };
      const draft = { id: null, personId, form: form as RewardForm, formTitle: null, dayOn };
      const found = checkReward({ ...draft, amountMinor: Math.round(amount * 100) }, facts);
      const input: NaiveInput = {
        plan: naivePlan,
        rewards,
        courses,
        shown,
        meetings: meetingsOf,
        people: ids,
      };
      const codes = found.map((one) => (one.code === 'unequal' ? `unequal ${one.otherId}` : one.code));
      expect(codes.sort()).toEqual(naiveCodes(input, { personId, form, amount, dayOn }).sort());
      found.forEach(({ code }) => seen.set(code, (seen.get(code) ?? 0) + 1));
      if (found.length > 0 && random() < 0.3) continue;
      const kept = toReward({ personId, form, amount, proposedOn: dayOn, status: 'given', givenOn: dayOn });
      rewards.push({ ...kept, reason: found.length > 0 ? 'All the same' : null });
      if (random() < 0.05)
        rewards.push(toReward({ ...kept, id: `${kept.id}-B`, amount: -amount, reversesId: kept.id }));
      const sums = toCycleSums(terms, { rewards, courses });
      const isPassed = (sums.leftMinor ?? 0) < 0 && amount > 0;
      if (isPassed && !rewards.some(({ reversesId }) => reversesId === kept.id))
        expect(rewards.find(({ id }) => id === kept.id)!.reason).not.toBeNull();
    }
    expect(seen.size).toBeGreaterThanOrEqual(pairCount === 500 ? 8 : 9);
  });
});
