/** What is said in public and in private, through the built script. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { PromotionForm, SpreadView } from '../../../apps-script/src/promotion/promotion-api.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { tables, type TableName } from '../../../shared/tables/registry.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};
const refusal = (answer: Answer<unknown>): string => (answer.ok ? 'done' : answer.sentence);

/** Stands in every text that the facts could be drawn from. */
const PLANTED = 'xylophone';
const row = (table: TableName, fields: Record<string, unknown>) => ({ ...blankOf(tables[table]), ...fields });

let host: LedgerHost;
let beginning: Beginning;
beforeAll(async () => {
  host = await openProgram({ clock: createManualClock(Date.parse('2026-11-23T14:00:00Z')) });
  const meetings = Array.from({ length: 24 }, (_, week) => addDays('2026-06-03', week * 7));
  host.seed({
    checkIns: meetings.map((metOn, index) =>
      row('checkIns', {
        ...{
          id: `C-${index}`,
          pairingId: 'PAIR-1',
          byPersonId: 'P-HARRY',
          metOn,
          outcome: 'held',
          minutes: 60,
        },
        ...{ worked: PLANTED, didNotWork: PLANTED, nextStep: PLANTED, title: PLANTED, source: 'extension' },
        ...{ rating: 3, talkWanted: false, notePrivate: false, pairingLabel: 'Harry Mentor → Tom Mentee' },
        ...{
          startsAt: `${metOn}T10:00:00Z`,
          capturedAt: `${metOn}T11:00:00Z`,
          recordedAt: `${metOn}T11:00:00Z`,
        },
      }),
    ),
    feedback: [
      row('feedback', {
        ...{ id: 'F-1', pairingId: 'PAIR-1', byPersonId: 'P-TOM', givenOn: '2026-11-17', worked: PLANTED },
        ...{ didNotWork: PLANTED, capturedAt: '2026-11-17T10:00:00Z', talkWanted: false },
      }),
    ],
    talks: [
      row('talks', {
        ...{ id: 'T-1', talkedOn: '2026-11-18', personId: 'P-HARRY', signal: 'none', heard: PLANTED },
        agreed: PLANTED,
      }),
    ],
    practices: [
      row('practices', {
        id: 'PRA-1',
        title: PLANTED,
        isIceberg: false,
        exemplarId: 'P-HARRY',
        note: PLANTED,
      }),
    ],
    practiceHolders: ['P-TOM', 'P-UMA'].map((personId, index) =>
      row('practiceHolders', {
        id: `PH-${index}`,
        practiceId: 'PRA-1',
        personId,
        does: 'yes',
        note: PLANTED,
      }),
    ),
    courses: [
      row('courses', {
        ...{ id: 'CO-1', personId: 'P-HARRY', title: PLANTED, status: 'completed', closedOn: '2026-11-01' },
        ...{
          plannedOn: '2026-09-01',
          why: PLANTED,
          evidence: PLANTED,
          isInternal: false,
          hasRepaymentClause: false,
        },
      }),
    ],
  });
  beginning = host.toBeginning();
});
beforeEach(() => host.resetTo(beginning));
afterAll(() => host.project.close());

const get = async () => value(await host.call<SpreadView>('getSpread'));
const say = (change: Partial<PromotionForm> = {}) =>
  host.call<SpreadView>('logPromotion', {
    ...{ requestId: 'say-1', saidOn: '2026-11-20', place: 'face-to-face', personId: 'P-HARRY', about: '' },
    ...{ words: 'Twenty-four hours. Thank you.', factKey: null, saidYesIds: [], saidYesOn: '', ...change },
  });

describe('facts worth praising', () => {
  it('come from counts and dates: hours, months, a practice that spread, a course, a goal', async () => {
    const { facts } = await get();
    expect(facts.filter(({ personId }) => personId === 'P-HARRY').map(({ kind }) => kind)).toEqual([
      ...['practice-spread', 'course-completed', 'goal-met', 'months-kept', 'hours-reached', 'not-praised'],
    ]);
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'hours-reached', hours: 20, mentees: 2 }));
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'practice-spread', people: 2 }));
  });

  it('hold no word of any note', async () => {
    const { facts, fairness } = await get();
    expect(facts.length).toBeGreaterThan(5);
    expect(JSON.stringify({ facts, fairness })).not.toMatch(new RegExp(PLANTED, 'i'));
  });

  it('are not proposed again once they were praised, nor of somebody who is on leave', async () => {
    const fact = (await get()).facts.find(({ kind }) => kind === 'hours-reached')!;
    const after = value(await say({ factKey: fact.key }));
    expect(after.facts.map(({ key }) => key)).not.toContain(fact.key);
    expect(
      after.facts.filter(({ kind, personId }) => kind === 'not-praised' && personId === 'P-HARRY'),
    ).toEqual([]);
    value(
      await host.call('noteAbsence', {
        ...{ id: 'B-1', personId: 'P-HARRY', fromOn: '2026-11-20', toOn: '2026-11-30', reason: '' },
      }),
    );
    expect((await get()).facts.filter(({ personId }) => personId === 'P-HARRY')).toEqual([]);
  });
});

describe('naming somebody in public', () => {
  it('needs their yes, which can be told along, withdrawn and undone', async () => {
    expect(refusal(await say({ place: 'meeting' }))).toMatch(/Harry Mentor has not said yes/);
    expect(host.rows('promotions')).toEqual([]);
    const said = value(await say({ place: 'meeting', saidYesIds: ['P-HARRY'], saidYesOn: '2026-11-19' }));
    expect(said.answers).toEqual([{ personId: 'P-HARRY', answer: 'yes', answeredOn: '2026-11-19' }]);
    const answer = { requestId: 'no-1', personId: 'P-HARRY', answer: 'no', answeredOn: '2026-11-21' };
    const withdrawn = value(await host.call<SpreadView>('noteConsent', answer));
    expect(refusal(await say({ requestId: 'say-2', place: 'wall' }))).toMatch(/has not said yes/);
    value(await host.call('takeBack', withdrawn.takeBack!.id));
    expect(refusal(await say({ requestId: 'say-2', place: 'wall' }))).toBe('done');
  });

  it('needs the yes of everybody whose name stands in the words', async () => {
    const both: Partial<PromotionForm> = {
      place: 'wall',
      words: 'Harry Mentor and tom  MENTEE, six months.',
      saidYesOn: '2026-11-19',
    };
    const harry = { ...both, saidYesIds: ['P-HARRY'] };
    expect(refusal(await say(harry))).toMatch(/Tom Mentee has not said yes/);
    expect(refusal(await say({ ...harry, personId: null }))).toMatch(/Tom Mentee/);
    expect(host.rows('consents')).toEqual([]);
    const tom = host.rows('people').find(({ name }) => name === 'Tom Mentee')!['id'] as string;
    expect(refusal(await say({ ...both, saidYesIds: ['P-HARRY', tom] }))).toBe('done');
    expect(host.rows('consents')).toHaveLength(2);
  });

  it('is asked of nobody face to face, and not where nobody is named', async () => {
    expect(refusal(await say())).toBe('done');
    expect(refusal(await say({ requestId: 'say-3', place: 'newsletter', personId: null }))).toBe('done');
  });
});

it('reminds of both, by the cadence that the owner sets', async () => {
  expect((await get()).cadences).toMatchObject({
    public: { everyDays: 14, lastOn: null, isDue: true },
    private: { everyDays: 30, isDue: true },
  });
  value(await say());
  const view = value(await host.call<SpreadView>('saveCadence', { publicEveryDays: 7, privateEveryDays: 2 }));
  expect(view.cadences).toMatchObject({
    public: { everyDays: 7, isDue: true },
    private: { everyDays: 2, lastOn: '2026-11-20', dueOn: '2026-11-22', isDue: true },
  });
});

it('shows who is left out first', async () => {
  const { fairness } = await get();
  expect(fairness.map(({ name, missing, talks }) => [name, missing, talks])).toEqual([
    ...[
      ['Tom Mentee', 3, 0],
      ['Harry Mentor', 2, 1],
    ],
    ...[
      ['Maya Mentor', 0, 0],
      ['Uma Mentee', 0, 0],
    ],
  ]);
  expect(refusal(await say({ requestId: 'once', personId: 'P-TOM' }))).toBe('done');
  expect((await get()).fairness[0]).toMatchObject({ missing: 2 });
});
