/** A talk on the built script: whom the form proposes, one talk with two, what is refused, what comes back on its day. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { TalkView } from '../../../apps-script/src/talks/talks-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const { failures, talks } = catalogs.en.script;
const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

describe('a talk', () => {
  let host: LedgerHost;
  let clock: ManualClock;
  let beginning: Beginning;
  const todayOn = '2026-11-23';

  beforeAll(async () => {
    clock = createManualClock(Date.parse('2026-11-23T14:00:00Z'));
    host = await openProgram({ clock });
    beginning = host.toBeginning();
  });
  beforeEach(() => {
    host.resetTo(beginning);
    clock.advance(Date.parse('2026-11-23T14:00:00Z') - clock.now());
  });
  afterAll(() => host.project.close());

  const form = (more: object = {}) => ({
    ...{ requestId: 'talk-1', personIds: ['P-HARRY', 'P-TOM'], pairingId: 'PAIR-1', talkedOn: todayOn },
    ...{ channel: 'in-person', signal: 'none', heard: '=1+1 <b>', agreed: 'Tuesdays at nine', ...more },
  });

  it('is asked about whoever the form was opened about, with what to ask them', async () => {
    const view = value(
      await host.call<TalkView>('getTalkForm', { personIds: ['P-TOM'], pairingId: 'PAIR-1' }),
    );
    expect(view.chosenIds).toEqual(['P-TOM']);
    expect(view.proposedIds.slice(0, 2)).toEqual(['P-TOM', 'P-HARRY']);
    const guide = view.guides.find(({ personId }) => personId === 'P-TOM')!;
    expect(guide.last).toBeNull();
    expect(guide.questions.map(({ ask }) => ask)).toContain('not-met');
    const nobody = value(await host.call<TalkView>('getTalkForm', { personIds: [], pairingId: null }));
    expect(nobody.chosenIds).toEqual([]);
    expect(nobody.proposedIds.length).toBeGreaterThan(0);
  });

  it('with two people is one talk and a row for each, once, and is asked about next time', async () => {
    for (const again of [1, 2]) {
      value(await host.call<TodayView>('recordTalk', form()));
      const rows = host.rows('talks');
      expect(rows, `call ${again}`).toHaveLength(2);
      expect(new Set(rows.map(({ talkKey }) => talkKey)).size).toBe(1);
      expect(rows[0]).toMatchObject({ heard: '=1+1 <b>', personName: 'Harry Mentor' });
    }
    const view = value(await host.call<TalkView>('getTalkForm', { personIds: ['P-TOM'], pairingId: null }));
    const guide = view.guides.find(({ personId }) => personId === 'P-TOM')!;
    expect(guide.last).toEqual({ talkedOn: todayOn, signal: 'none', agreed: 'Tuesdays at nine' });
    expect(guide.questions[0]).toEqual({ ask: 'agreed', on: todayOn });
    value(await host.call<string>('takeBack', view.takeBack!.id));
    expect(host.rows('talks')).toEqual([]);
  });

  it.each([
    ['in the future', { talkedOn: addDays(todayOn, 1) }, failures.talkInFuture],
    ['followed up on its own day', { followOn: todayOn }, talks.followFirst],
    ['with nobody', { personIds: [] }, failures.nobody],
    ['with somebody who is gone', { personIds: ['P-GONE'] }, failures.personGone],
  ])('%s is refused, and nothing is written', async (_what, more, sentence) => {
    expect(await host.call('recordTalk', form(more))).toMatchObject({ ok: false, sentence });
    expect(host.rows('talks')).toEqual([]);
  });

  it('comes back on its day as a line, until it is talked about', async () => {
    const followOn = addDays(todayOn, 7);
    value(await host.call<TodayView>('recordTalk', form({ followOn })));
    const linesOf = async () => value(await host.call<TodayView>('getToday')).today.lines;
    expect((await linesOf()).filter(({ state }) => state === 'follow-up')).toEqual([]);
    clock.advance(Date.parse(`${followOn}T08:00:00Z`) - clock.now());
    const line = (await linesOf()).find(({ state }) => state === 'follow-up')!;
    expect(line).toMatchObject({ pairingId: 'PAIR-1', sinceOn: followOn });
    expect(line.agreements).toEqual([
      { talkedOn: todayOn, followOn, names: ['Harry Mentor', 'Tom Mentee'], agreed: 'Tuesdays at nine' },
    ]);
    const again = { requestId: 'talk-2', talkedOn: followOn, agreed: '' };
    value(await host.call<TodayView>('recordTalk', form(again)));
    expect((await linesOf()).filter(({ state }) => state === 'follow-up')).toEqual([]);
  });
});
