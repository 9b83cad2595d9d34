import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { PairingsView } from '../../../apps-script/src/pairings/pairings-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { addDays, toSerialDate } from '../../../shared/time/serial-dates.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const { refused } = catalogs.en.script.pairingActs;
const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};
const refusal = (answer: Answer<unknown>): string => (answer.ok ? 'done' : answer.sentence);

describe('the acts on a pairing', () => {
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

  const act = async (name: string, form: object) => value(await host.call<PairingsView>(name, form));
  const one = (view: PairingsView) => view.pairings.find(({ id }) => id === 'PAIR-1')!;
  const pairing = async () => one(value(await host.call<PairingsView>('getPairings')));
  const states = async () =>
    value(await host.call<TodayView>('getToday'))
      .today.lines.filter(({ pairingId }) => pairingId === 'PAIR-1')
      .map(({ state }) => state);
  const back = (days: number) => addDays(todayOn, -days);

  const pause = (days: number) =>
    act('pausePairing', { pairingId: 'PAIR-1', fromOn: back(days), reason: 'Leave' });
  const resume = (then: string) =>
    act('resumePairing', { pairingId: 'PAIR-1', onDay: todayOn, pausedOn: null, then });

  it('pause with a break, and resume with the period moved on: the paused days count for nothing', async () => {
    const before = await states();
    expect(before).toContain('stalled');
    const view = await pause(170);
    expect(one(view)).toMatchObject({ status: 'paused', statusReason: 'Leave' });
    expect(view.breaks).toMatchObject([{ kind: 'pause', fromOn: back(170), toOn: null }]);
    expect(await states()).toEqual([]);
    const { endsOn } = one(view);
    const resumed = await resume('period');
    expect(resumed.breaks).toMatchObject([{ fromOn: back(170), toOn: back(1) }]);
    expect(one(resumed)).toMatchObject({ status: 'active', endsOn: addDays(endsOn!, 170) });
    expect(await states()).not.toContain('stalled');
    expect(host.rows('pairingChanges').map(({ change }) => change)).toHaveLength(2);
    await resume('period');
    expect(host.rows('pairingChanges'), 'a repeated call writes nothing').toHaveLength(2);
  });

  it('resume with a smaller minimum, and the same end', async () => {
    const { endsOn, minimumHours } = one(await pause(20));
    const resumed = one(await resume('minimum'));
    expect(resumed.endsOn).toBe(endsOn);
    expect(resumed.minimumHours).toBeLessThan(minimumHours!);
    expect(resumed.minimumHours).toBeGreaterThan(0);
  });

  it('end early with a reason, refuse later meetings, reopen with a new end and a gap between', async () => {
    const before = host.rows('pairings');
    const form = { pairingId: 'PAIR-1', lastOn: back(3), how: 'ended-early', reason: ' ' };
    expect(refusal(await host.call('endPairing', form))).toBe(refused.noReason);
    const ended = await act('endPairing', { ...form, reason: 'Too busy' });
    expect(one(ended)).toMatchObject({ status: 'ended-early', statusReason: 'Too busy', endsOn: back(3) });
    const newEnd = { pairingId: 'PAIR-1', endsOn: todayOn, reason: '' };
    expect(refusal(await host.call('reopenPairing', newEnd))).toBe(refused.newEnd);
    const reopened = await act('reopenPairing', { ...newEnd, endsOn: addDays(todayOn, 60) });
    expect(one(reopened)).toMatchObject({ status: 'active', endsOn: addDays(todayOn, 60) });
    expect(reopened.breaks).toMatchObject([{ kind: 'gap', fromOn: back(2), toOn: back(1) }]);
    expect(host.rows('pairingChanges')).toMatchObject([
      { endsOnAfter: toSerialDate(back(3)) },
      { endsOnBefore: toSerialDate(back(3)), endsOnAfter: toSerialDate(addDays(todayOn, 60)) },
    ]);
    value(await host.call<string>('takeBack', reopened.takeBack!.id));
    expect((await pairing()).status).toBe('ended-early');
    expect(before).toHaveLength(host.rows('pairings').length);
  });

  it('extend to a later day only, and keep the minimum', async () => {
    const { endsOn, minimumHours } = one(await pause(1));
    await resume('period');
    const form = { pairingId: 'PAIR-1', endsOn: back(1), reason: '' };
    expect(refusal(await host.call('extendPairing', form))).toBe(refused.laterEnd);
    const later = addDays(endsOn!, 200);
    expect(one(await act('extendPairing', { ...form, endsOn: later }))).toMatchObject({
      endsOn: later,
      minimumHours,
    });
  });

  it.each([
    ['pausePairing', { fromOn: '2099-01-01', reason: 'x' }, refused.pauseDay],
    ['pausePairing', { fromOn: '', reason: 'x' }, refused.noDay],
    ['endPairing', { lastOn: '2099-01-01', how: 'completed', reason: '' }, refused.lastDay],
    [
      'savePairing',
      { fields: { status: 'paused' }, newCadences: [], newBreaks: [], removedIds: [] },
      refused.byAct,
    ],
  ])('%s refuses %o and writes nothing', async (name, form, sentence) => {
    const before = host.rows('pairings');
    expect(refusal(await host.call(name, { pairingId: 'PAIR-1', ...form }))).toBe(sentence);
    expect(host.rows('pairings')).toEqual(before);
  });

  it('rest in all pairings of somebody who is away, by one row', async () => {
    expect(await states()).not.toEqual([]);
    const form = { id: 'B-AWAY', personId: 'P-HARRY', fromOn: back(1), toOn: todayOn, reason: 'Ill' };
    await act('noteAbsence', form);
    const view = await act('noteAbsence', form);
    expect(view.breaks).toMatchObject([{ personId: 'P-HARRY', pairingId: null, personName: 'Harry Mentor' }]);
    expect(await states()).toEqual([]);
  });

  it('keep their terms when the program’s change, from the night after they begin', async () => {
    await host.night();
    const frozen = await pairing();
    expect(frozen.cadenceDays).not.toBeNull();
    expect(frozen.minimumHours).not.toBeNull();
    expect(frozen.endsOn).not.toBeNull();
    const before = host.rows('pairings');
    await host.night();
    expect(host.rows('pairings')).toEqual(before);
  });

  it('are tracked from today where they began before; hours of an earlier one are carried over', async () => {
    await act('endPairing', { pairingId: 'PAIR-1', lastOn: todayOn, how: 'ended-early', reason: 'Moved' });
    const form = {
      ...{ id: 'PAIR-9', mentorId: 'P-MAYA', menteeId: 'P-TOM', startsOn: back(30), endsOn: null, why: null },
      ...{ cadenceDays: null, minimumHours: null, continuesId: 'PAIR-1' },
    };
    const view = value(await host.call<PairingsView>('confirmPairings', [form]));
    const fresh = view.pairings.find(({ id }) => id === 'PAIR-9')!;
    expect(fresh).toMatchObject({ trackedFromOn: todayOn, lastMetBeforeOn: null, continuesId: 'PAIR-1' });
    expect(fresh.cadenceDays).toBe(view.program.cadenceDays);
    const { askLastMet } = value(await host.call<TodayView>('getToday')).today;
    expect(askLastMet.map(({ pairingId }) => pairingId)).toContain('PAIR-9');
  });
});
