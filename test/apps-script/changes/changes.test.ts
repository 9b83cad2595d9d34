/** Changes of procedure on the built script: why and since when are asked, what held before stays known. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { ChangesView } from '../../../apps-script/src/changes/changes-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const words = catalogs.en.script.changes;
const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

describe('a change of procedure', () => {
  let host: LedgerHost;
  let beginning: Beginning;
  let todayOn: string;

  beforeAll(async () => {
    host = await openProgram();
    ({ todayOn } = value(await host.call<TodayView>('getToday')).today);
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const form = (more: object) => ({
    ...{ requestId: 'change-1', term: 'procedure', pairingIds: null, fromOn: todayOn, toOn: null },
    ...{ value: null, what: 'Meetings begin with a case', why: 'Three of five said so', talkId: null },
    ...more,
  });
  const save = async (more: object) => value(await host.call<ChangesView>('saveChange', form(more)));

  it('is kept with what, why, since when and the talk, once; a later day is planned', async () => {
    const talk = {
      ...{ requestId: 't', personIds: ['P-TOM'], pairingId: 'PAIR-1', talkedOn: todayOn },
      ...{ channel: 'phone', signal: 'too-busy', heard: '', agreed: '' },
    };
    value(await host.call('recordTalk', talk));
    const talkId = String(host.rows('talks')[0]!['id']);
    const later = { talkId, fromOn: addDays(todayOn, 5) };
    await save(later);
    const view = await save(later);
    expect(view.changes).toMatchObject([
      {
        ...{ term: 'procedure', what: 'Meetings begin with a case', why: 'Three of five said so' },
        ...{ talkId, isPlanned: true, pairingId: null },
      },
    ]);
    value(await host.call<string>('takeBack', view.takeBack!.id));
    expect(host.rows('procedureChanges')).toEqual([]);
  });

  it('of the cadence is a dated row for each pairing, with what held before', async () => {
    const view = await save({ term: 'cadence', value: 14, fromOn: addDays(todayOn, 7) });
    expect(view.changes.map(({ term, before, after }) => [term, before, after])).toEqual(
      view.pairings.map(() => ['cadence', 7, 14]),
    );
    expect(
      view.pairings.every(({ cadenceDays }) => cadenceDays === 7),
      'not before its day',
    ).toBe(true);
    const one = await save({ requestId: 'second', term: 'cadence', value: 3, pairingIds: ['PAIR-1'] });
    expect(one.pairings.find(({ id }) => id === 'PAIR-1')!.cadenceDays).toBe(3);
  });

  it('of hours and of the last day keeps the old value', async () => {
    const hours = await save({ term: 'hours', value: 5, pairingIds: ['PAIR-1'] });
    expect(hours.changes[0]).toMatchObject({ term: 'hours', before: 24, after: 5, pairingId: 'PAIR-1' });
    const toOn = addDays(todayOn, 400);
    const period = await save({ requestId: 'p', term: 'period', toOn, pairingIds: ['PAIR-1'] });
    expect(period.changes.find(({ term }) => term === 'period')).toMatchObject({ after: toOn });
    expect(period.pairings.find(({ id }) => id === 'PAIR-1')).toMatchObject({
      minimumHours: 5,
      endsOn: toOn,
    });
  });

  it('of length and talks is the program’s, and of a break everybody’s', async () => {
    const length = await save({ term: 'length', value: 30 });
    expect(length.program.meetingMinutes).toBe(30);
    expect(length.changes[0]!.what).toBe(words.length(45, 30));
    const off = await save({ requestId: 'b', term: 'break', toOn: addDays(todayOn, 9) });
    expect(off.changes.find(({ term }) => term === 'break')).toMatchObject({
      ...{ pairingId: null, after: addDays(todayOn, 9), why: 'Three of five said so' },
    });
  });

  it.each([
    ['without a why', { why: ' ' }, words.noWhy],
    ['without a what', { what: '' }, words.noWhat],
    ['for no pairing', { term: 'cadence', value: 7, pairingIds: [] }, words.nobody],
    ['outside of what is possible', { term: 'cadence', value: 0 }, words.outside(1, 92)],
    ['without a day', { fromOn: '' }, words.noDay],
    ['of a break that ends first', { term: 'break', toOn: '2020-01-01' }, words.breakEnd],
    ['of a period that is over', { term: 'period', toOn: '2020-01-01' }, words.periodEnd],
    ['from a talk that is gone', { talkId: 'T-GONE' }, words.talkGone],
  ])('%s is refused, and nothing is written', async (_what, more, sentence) => {
    expect(await host.call('saveChange', form(more))).toMatchObject({ ok: false, sentence });
    for (const table of ['procedureChanges', 'cadences', 'breaks', 'pairingChanges'] as const)
      expect(host.rows(table)).toEqual([]);
  });
});
