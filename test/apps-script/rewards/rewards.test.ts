/** Plan, rewards and courses through the built script. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type {
  CourseForm,
  MoveForm,
  PlanForm,
  RewardForm,
  RewardsView,
} from '../../../apps-script/src/rewards/rewards-api.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { courses } from '../../../shared/tables/courses.ts';
import { rewardPlans } from '../../../shared/tables/reward-plans.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};
const refusal = (answer: Answer<unknown>): string => (answer.ok ? 'done' : answer.sentence);

let host: LedgerHost;
let beginning: Beginning;
beforeAll(async () => {
  host = await openProgram({ clock: createManualClock(Date.parse('2026-11-23T14:00:00Z')) });
  beginning = host.toBeginning();
});
beforeEach(() => host.resetTo(beginning));
afterAll(() => host.project.close());

const plan = (change: Partial<PlanForm['fields']> = {}, requestId = 'plan-1'): PlanForm => ({
  requestId,
  fields: {
    ...{ ...blankOf(rewardPlans), fromOn: '2026-06-01', toOn: '2027-02-28', currency: 'EUR' },
    ...{ perPerson: 300, total: 3000, promise: 'discretionary', textEn: 'As a small company …', ...change },
  },
  forms: [
    { form: 'bonus', title: null, upTo: null, howOften: 'any', isPay: false },
    { form: 'training', title: null, upTo: null, howOften: 'once', isPay: false },
  ],
});
const reward = (change: Partial<RewardForm> = {}): RewardForm => ({
  ...{ requestId: 'reward-1', personId: 'P-HARRY', form: 'bonus', formTitle: null, amount: 200 },
  ...{ whatFor: '=HYPERLINK("x")', dayOn: '2026-11-20', status: 'given', reason: '' },
  ...change,
});
const move = (rewardId: string, to: MoveForm['to'], reason = ''): MoveForm => ({
  ...{ requestId: `move-${rewardId}-${to}`, rewardId, to, dayOn: '2026-11-23', reason },
});
const save = (form: PlanForm = plan()) => host.call<RewardsView>('saveRewardPlan', form);
const log = (form: RewardForm) => host.call<RewardsView>('logReward', form);
const show = (personIds: string[]) =>
  host.call<RewardsView>('notePlanShown', {
    requestId: 'shown',
    personIds,
    shownOn: '2026-06-02',
    how: 'talk',
  });
const undo = async ({ takeBack }: RewardsView) => value(await host.call<string>('takeBack', takeBack!.id));

describe('the rewards plan', () => {
  it('is saved with its forms, once however often it is sent, and undone', async () => {
    const view = value(await save());
    expect(view.plan).toMatchObject({ currency: 'EUR', perPerson: 300, total: 3000, textOn: '2026-11-23' });
    // A bonus is pay whatever the form says.
    expect(view.forms).toMatchObject([
      { form: 'bonus', isPay: true },
      { form: 'training', isPay: false },
    ]);
    value(await save());
    expect([host.rows('rewardPlans').length, host.rows('rewardForms').length]).toEqual([1, 2]);
    expect(await undo(view)).toBe('Rewards plan');
    expect([host.rows('rewardPlans'), host.rows('rewardForms')]).toEqual([[], []]);
  });

  it('is changed in place while nobody has read it, and superseded once somebody has', async () => {
    value(await save());
    const changed = value(await save(plan({ total: 2000 }, 'plan-2')));
    expect([changed.plans.length, changed.plan!.total, changed.forms.length]).toEqual([1, 2000, 2]);
    value(await show(['P-HARRY']));
    const later = value(await save(plan({ total: 1000 }, 'plan-3')));
    expect(later.plans.map(({ total }) => total)).toEqual([2000, 1000]);
    expect(later.plan).toMatchObject({ total: 1000, supersedesId: changed.plan!.id });
    // What Harry has read counts on: he need not be shown it before his next reward.
    expect(refusal(await log(reward()))).toBe('done');
  });

  it('refuses what cannot be, and writes nothing', async () => {
    expect(refusal(await save(plan({ toOn: '2026-05-31' })))).toMatch(/cannot be before/);
    expect(refusal(await save(plan({ lapsesOn: '2027-03-01' })))).toMatch(/has to lapse/);
    expect(refusal(await save(plan({ currency: 'euro' })))).toMatch(/three letters/);
    expect(refusal(await save(plan({ perPerson: 0.005 })))).toMatch(/decimals/);
    expect(refusal(await save({ ...plan(), forms: [] }))).toMatch(/at least one form/);
    expect(host.rows('rewardPlans')).toEqual([]);
  });

  it('keeps one currency once something was given', async () => {
    value(await save());
    value(await show(['P-HARRY']));
    value(await log(reward()));
    expect(refusal(await save(plan({ currency: 'USD' }, 'plan-usd')))).toMatch(/are in EUR/);
  });
});

describe('a reward', () => {
  beforeEach(async () => {
    value(await save());
    value(await show(['P-HARRY', 'P-MAYA']));
  });

  it('passes at the ceiling; one cent more is over by 0.01 and asks why', async () => {
    const first = value(await log(reward()));
    expect(first.rewards).toMatchObject([
      { status: 'given', amount: 200, warnings: null, personName: 'Harry Mentor' },
    ]);
    expect(host.rows('rewards')[0]).toMatchObject({ whatFor: '=HYPERLINK("x")' });
    expect(refusal(await log(reward({ requestId: 'over', amount: 100.01 })))).toBe(
      'Against the plan: €300.01 this cycle for Harry Mentor; the plan allows €300: over by €0.01. Say why all the same.',
    );
    value(await log(reward({ requestId: 'at', amount: 100 })));
    const over = value(await log(reward({ requestId: 'over', amount: 0.01, reason: 'Kept a word' })));
    expect(over.rewards[2]).toMatchObject({
      reason: 'Kept a word',
      warnings: expect.stringContaining('€0.01') as string,
    });
  });

  it('goes from proposed to given step by step, each with its day and who did it, and back by undo', async () => {
    value(await log(reward({ status: 'proposed', dayOn: '2026-11-10' })));
    const [{ id }] = host.rows('rewards') as [{ id: string }];
    value(await host.call('moveReward', move(id, 'approved')));
    const given = value(await host.call<RewardsView>('moveReward', move(id, 'given')));
    expect(given.rewards).toMatchObject([
      {
        ...{ status: 'given', proposedOn: '2026-11-10', approvedOn: '2026-11-23', givenOn: '2026-11-23' },
        givenBy: 'olivia@example.com',
      },
    ]);
    expect(refusal(await host.call('moveReward', move(id, 'withdrawn')))).toMatch(/moved on/);
    await undo(given);
    expect(host.rows('rewards')).toMatchObject([{ status: 'Approved', givenOn: '' }]);
    const withdrawn = value(await host.call<RewardsView>('moveReward', move(id, 'withdrawn', 'Left it')));
    expect(withdrawn.rewards).toMatchObject([{ status: 'withdrawn', withdrawnOn: '2026-11-23' }]);
  });

  it('is reversed once by a row below zero, with a reason; nothing is deleted', async () => {
    const first = value(await log(reward()));
    const { id } = first.rewards[0]!;
    expect(refusal(await host.call('moveReward', move(id, 'reversed')))).toMatch(/Say why/);
    const back = value(await host.call<RewardsView>('moveReward', move(id, 'reversed', 'Wrong person')));
    expect(back.rewards).toMatchObject([
      { amount: 200 },
      { amount: -200, reversesId: id, reason: 'Wrong person' },
    ]);
    value(await host.call<RewardsView>('moveReward', move(id, 'reversed', 'Wrong person')));
    expect(host.rows('rewards')).toHaveLength(2);
    await undo(back);
    expect(host.rows('rewards')).toHaveLength(1);
  });

  it('is refused for a day to come, an amount that is none, somebody who is not there', async () => {
    expect(refusal(await log(reward({ dayOn: '2026-11-24' })))).toMatch(/future/);
    expect(refusal(await log(reward({ amount: -1 })))).toMatch(/below zero/);
    expect(refusal(await log(reward({ personId: 'P-NOBODY' })))).toMatch(/no longer|left/i);
    expect(refusal(await log(reward({ form: 'own' })))).toMatch(/name/);
    expect(host.rows('rewards')).toEqual([]);
  });

  it('is checked against rows that came since the page was opened', async () => {
    value(await log(reward({ amount: 250 })));
    expect(refusal(await log(reward({ requestId: 'other-window', amount: 100 })))).toMatch(/over by €50/);
  });
});

describe('a course', () => {
  const course = (
    change: Partial<CourseForm> = {},
    fields: Partial<CourseForm['fields']> = {},
  ): CourseForm => ({
    ...{ requestId: 'course-1', id: null, personId: 'P-HARRY', status: 'approved', reason: '' },
    fields: {
      ...{ ...blankOf(courses), title: 'Listening', isInternal: false, hasRepaymentClause: false },
      ...{ startsOn: '2026-12-01', endsOn: '2026-12-02', costPlanned: 200, travelPlanned: 50.5, ...fields },
    },
    ...change,
  });
  const saveOne = (form: CourseForm) => host.call<RewardsView>('saveCourse', form);
  beforeEach(async () => {
    value(await save());
    value(await show(['P-HARRY']));
  });

  it('is approved, completed with evidence and undone', async () => {
    const view = value(await saveOne(course()));
    expect(view.courses).toMatchObject([{ status: 'approved', approvedOn: '2026-11-23', warnings: null }]);
    const { id } = view.courses[0]!;
    const done = course({ id, status: 'completed', requestId: 'course-2' });
    expect(refusal(await saveOne(done))).toMatch(/what shows/);
    const closed = value(
      await saveOne(course({ id, status: 'completed', requestId: 'course-2' }, { evidence: 'Certificate' })),
    );
    expect(closed.courses).toMatchObject([{ status: 'completed', closedOn: '2026-11-23' }]);
    await undo(closed);
    expect(host.rows('courses')).toMatchObject([{ status: 'Approved', evidence: '' }]);
  });

  it('warns where it is over the ceiling, and where it was approved after it had begun', async () => {
    const late = course({}, { startsOn: '2026-11-20', endsOn: null, travelPlanned: 100.01 });
    expect(refusal(await saveOne(late))).toMatch(/over by €0\.01.*had begun on Nov 20, 2026/);
    expect(value(await saveOne({ ...late, reason: 'Agreed by word' })).courses).toHaveLength(1);
  });
});
