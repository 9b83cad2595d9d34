import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../../../shared/rules/rewards/check-course.ts';
import { checkReward, type CheckFacts } from '../../../../shared/rules/rewards/check-reward.ts';
import { toCoachPrice } from '../../../../shared/rules/rewards/coach-price.ts';
import { toAwaiting } from '../../../../shared/rules/rewards/awaiting.ts';
import { toCycleSums } from '../../../../shared/rules/rewards/sums.ts';
import { toCourse, toDays, toDraft, toFacts, toPlan, toReward, toShown } from './book.ts';

const codes = (facts: CheckFacts, draft = toDraft()) => checkReward(draft, facts).map(({ code }) => code);

describe('a reward against the plan', () => {
  it('passes at the ceiling and is over it by one cent more', () => {
    const facts = toFacts({ rewards: [toReward({ amount: 200, form: 'day-off' })] });
    expect(checkReward(toDraft({ amountMinor: 10_000 }), facts)).toEqual([]);
    expect(checkReward(toDraft({ amountMinor: 10_001 }), facts)).toEqual([
      { code: 'over-person', sumMinor: 30_001, limitMinor: 30_000, overMinor: 1 },
    ]);
  });

  it('is exact where doubles are not', () => {
    const facts = toFacts({
      plan: toPlan({ perPersonMinor: 30 }),
      rewards: [toReward({ amount: 0.1, form: 'day-off' })],
    });
    expect(codes(facts, toDraft({ amountMinor: 20 }))).toEqual([]);
  });

  it('takes no figure for none planned, not for no limit; what costs nothing passes', () => {
    const facts = toFacts({ plan: toPlan({ perPersonMinor: null, totalMinor: null }) });
    expect(checkReward(toDraft(), facts)).toEqual([
      { code: 'over-person', sumMinor: 10_000, limitMinor: null, overMinor: 10_000 },
      { code: 'over-total', sumMinor: 10_000, limitMinor: null, overMinor: 10_000 },
    ]);
    expect(codes(facts, toDraft({ amountMinor: null }))).toEqual([]);
  });

  it('counts what is proposed and approved, not what was withdrawn or reversed', () => {
    const given = toReward({ id: 'RW-G', amount: 250, form: 'day-off' });
    const back = toReward({ amount: -250, form: 'day-off', reversesId: 'RW-G' });
    const gone = toReward({ amount: 300, form: 'day-off', status: 'withdrawn' });
    expect(codes(toFacts({ rewards: [given, back, gone] }), toDraft({ amountMinor: 30_000 }))).toEqual([]);
    expect(
      codes(toFacts({ rewards: [toReward({ amount: 250, status: 'proposed', form: 'day-off' })] })),
    ).toEqual(['over-person']);
  });

  it('asks for 24 hours and says that 23 h 59 are noted', () => {
    const plan = toPlan({ minimumMinutes: 1440 });
    const short = toFacts({ plan, days: toDays({ 'P-H': { mentorMinutes: 1439 } }) });
    expect(checkReward(toDraft(), short)).toEqual([
      { code: 'hours-not-met', minutes: 1439, askedMinutes: 1440 },
    ]);
    expect(codes(toFacts({ plan, days: toDays({ 'P-H': { mentorMinutes: 1440 } }) }))).toEqual([]);
  });

  it('counts check-ins of both sides, up to the day of the reward', () => {
    const plan = toPlan({ minimumCheckIns: 3, minimumFeedback: 2 });
    const days = toDays({ 'P-H': { checkIns: 2, feedback: 2 } });
    expect(codes(toFacts({ plan, days }))).toEqual(['check-ins-not-met']);
    expect(codes(toFacts({ plan, days }), toDraft({ dayOn: '2026-07-09' }))).toEqual([
      'check-ins-not-met',
      'feedback-not-met',
    ]);
  });

  it('lies in the cycle, and after the plan was shown', () => {
    expect(codes(toFacts(), toDraft({ dayOn: '2027-01-01' }))).toEqual(['outside-cycle']);
    expect(codes(toFacts({ plan: toPlan({ lastOn: '2026-08-31' }) }))).toEqual(['outside-cycle']);
    expect(checkReward(toDraft(), toFacts({ shown: [toShown('P-A')] }))).toEqual([
      { code: 'before-shown', shownOn: null },
    ]);
    expect(checkReward(toDraft(), toFacts({ shown: [toShown('P-H', '2026-09-02')] }))).toEqual([
      { code: 'before-shown', shownOn: '2026-09-02' },
    ]);
  });

  it('is no oftener than planned: a month, a quarter, the cycle', () => {
    const lunch = toReward({ form: 'lunch', amount: 20, proposedOn: '2026-09-30' });
    const draft = toDraft({ form: 'lunch', amountMinor: 2000, dayOn: '2026-09-30' });
    expect(codes(toFacts({ rewards: [lunch] }), draft)).toEqual(['too-often']);
    expect(codes(toFacts({ rewards: [lunch] }), { ...draft, dayOn: '2026-10-01' })).toEqual([]);
    // Looked at again it does not count beside itself.
    expect(codes(toFacts({ rewards: [lunch] }), { ...draft, id: lunch.id })).toEqual([]);
  });

  it('is no larger than the last of its kind, in whichever cycle', () => {
    const rewards = [
      toReward({ personId: 'P-A', personName: 'Ana', amount: 90, proposedOn: '2025-09-30', planId: 'RP-0' }),
      toReward({ personId: 'P-A', personName: 'Ana', amount: 80, proposedOn: '2025-10-30', planId: 'RP-0' }),
    ];
    expect(checkReward(toDraft({ amountMinor: 8001 }), toFacts({ rewards }))).toEqual([
      { code: 'larger-than-last', lastMinor: 8000, name: 'Ana', lastOn: '2025-10-30' },
    ]);
    expect(codes(toFacts({ rewards }), toDraft({ amountMinor: 8000 }))).toEqual([]);
  });

  it('is equal for equal work: hours within a tenth, no more than one and a half times the value', () => {
    const days = toDays({ 'P-H': { mentorMinutes: 1000 }, 'P-A': { mentorMinutes: 900 } });
    const rewards = [toReward({ personId: 'P-A', amount: 100 })];
    expect(codes(toFacts({ days, rewards }), toDraft({ form: 'lunch', amountMinor: 5000 }))).toEqual([]);
    const unequal = { code: 'unequal', minutes: 1000, minor: 15_001, otherId: 'P-A', otherName: 'Ana' };
    const more = toDraft({ form: 'day-off', amountMinor: 15_001 });
    expect(checkReward(more, toFacts({ days, rewards }))).toContainEqual({
      ...unequal,
      ...{ otherMinutes: 900, otherMinor: 10_000 },
    });
    const apart = toDays({ 'P-H': { mentorMinutes: 1000 }, 'P-A': { mentorMinutes: 899 } });
    expect(codes(toFacts({ days: apart, rewards }), more)).toEqual(['form-not-in-plan']);
    // The first of a round is no news; the second while the other has nothing is.
    expect(codes(toFacts({ days }))).toEqual([]);
    expect(codes(toFacts({ days, rewards: [toReward({ amount: 100 })] }))).toEqual(['unequal']);
  });

  it('is of a form that the plan has, up to what it allows, where there is a plan', () => {
    expect(codes(toFacts(), toDraft({ form: 'gift-card' }))).toEqual(['form-not-in-plan']);
    expect(codes(toFacts(), toDraft({ form: 'lunch', amountMinor: 5001 }))).toEqual(['over-form']);
    expect(codes(toFacts({ plan: null }))).toEqual(['no-plan']);
  });
});

describe('a course', () => {
  const draft = {
    ...{ id: null, personId: 'P-H', costMinor: 40_000, startsOn: '2026-09-10', plannedOn: '2026-08-01' },
    approvedOn: '2026-09-01',
  };
  const forms = [
    { form: 'training' as const, title: null, upToMinor: null, howOften: 'once' as const, isPay: false },
  ];

  it('counts for the person, or under a ceiling of its own', () => {
    expect(checkCourse(draft, toFacts({ plan: toPlan({ forms }) })).map(({ code }) => code)).toEqual([
      'over-person',
    ]);
    const plan = toPlan({ forms, courseMinor: 50_000 });
    expect(checkCourse(draft, toFacts({ plan }))).toEqual([]);
    expect(checkCourse(draft, toFacts({ plan, courses: [toCourse({ costPlanned: 100.01 })] }))).toEqual([
      { code: 'over-courses', sumMinor: 50_001, limitMinor: 50_000, overMinor: 1 },
    ]);
  });

  it('is approved before it begins', () => {
    const plan = toPlan({ forms, courseMinor: 50_000 });
    expect(checkCourse({ ...draft, approvedOn: '2026-09-11' }, toFacts({ plan }))).toEqual([
      { code: 'approved-late', startsOn: '2026-09-10' },
    ]);
  });

  it('keeps its cost when it is broken off: what was paid, else what was planned, travel too', () => {
    const plan = toPlan({ courseMinor: 50_000 });
    const courses = [
      toCourse({ status: 'broken-off', costPlanned: 300, costActual: 250.5, travelPlanned: 40 }),
      toCourse({ status: 'withdrawn', costPlanned: 900 }),
    ];
    const sums = toCycleSums(plan, { rewards: [], courses });
    expect(sums).toMatchObject({ totalMinor: 29_050, givenMinor: 29_050, leftMinor: 270_950 });
    expect(sums.byPerson.size).toBe(0);
  });
});

it('says what the hours would cost from a coach beside what they cost, and no difference', () => {
  const hours = { mentorMinutes: 1200, menteeMinutes: 1200, rewardsMinor: 30_000, coursesMinor: 0 };
  expect(toCoachPrice({ ...hours, quoteMinor: 27_700, hourlyMinor: 3500 })).toEqual({
    ...{ coachMinor: 554_000, internalMinor: 170_000 },
  });
  expect(toCoachPrice({ ...hours, quoteMinor: null, hourlyMinor: null })).toEqual({
    ...{ coachMinor: null, internalMinor: null },
  });
});

describe('what waits for the owner', () => {
  const days = toDays({ 'P-H': { mentorMinutes: 1440 }, 'P-A': { mentorMinutes: 1439 } });
  const plan = toPlan({ minimumMinutes: 1440 });

  it('is a reward that was promised and is due, or criteria that are met; once, and not of who is away', () => {
    const kinds = (change: Partial<CheckFacts>, isHere = true) =>
      toAwaiting(toFacts({ plan, days, ...change }), '2026-09-01', () => isHere).map(({ kind }) => kind);
    expect(kinds({})).toEqual(['criteria-met']);
    expect(kinds({ plan: { ...plan, promise: 'promised' } })).toEqual(['reward-due']);
    expect(kinds({ rewards: [toReward()] })).toEqual([]);
    expect(kinds({}, false)).toEqual([]);
  });

  it('is what was approved and not handed over, and a plan about to lapse with something left', () => {
    const rewards = [toReward({ status: 'approved', approvedOn: '2026-12-01' })];
    expect(toAwaiting(toFacts({ plan, rewards }), '2026-12-01', () => true)).toMatchObject([
      { kind: 'hand-over', name: 'Harry', sinceOn: '2026-12-01' },
      { kind: 'plan-lapses', inDays: 30, openCount: 1 },
    ]);
    expect(toAwaiting(toFacts({ plan }), '2026-11-30', () => true)).toEqual([]);
  });
});
