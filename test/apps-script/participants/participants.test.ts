/** The People view on the built script: what the owner finds of each pairing and person, and that looking changes nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type {
  PairingPage,
  ParticipantsView,
  PersonPage,
} from '../../../apps-script/src/participants/participants-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { checkIns, type CheckIn } from '../../../shared/tables/check-ins.ts';
import { feedback, type Feedback } from '../../../shared/tables/feedback.ts';
import { talks, type Talk } from '../../../shared/tables/talks.ts';
import { openProgram, type LedgerHost } from '../ledger-host.ts';

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');

const checkIn = (id: string, metOn: string, more: Partial<CheckIn> = {}): CheckIn => ({
  ...blankOf(checkIns),
  ...{ id, metOn, pairingId: 'PAIR-1', outcome: 'held', minutes: 45, worked: `Worked ${id}`, rating: 4 },
  ...{ talkWanted: false, notePrivate: false, source: 'extension', byPersonId: 'P-HARRY' },
  ...{ startsAt: `${metOn}T10:00:00Z`, capturedAt: `${metOn}T11:00:00Z`, recordedAt: `${metOn}T11:00:00Z` },
  ...more,
});
const told = (id: string, metOn: string, more: Partial<Feedback> = {}): Feedback => ({
  ...blankOf(feedback),
  ...{ id, givenOn: metOn, metOn, pairingId: 'PAIR-1', outcome: 'held', rating: 1, worked: null },
  ...{ didNotWork: `Not ${id}`, talkWanted: false, byPersonId: 'P-TOM', capturedAt: `${metOn}T18:00:00Z` },
  ...more,
});
const talk = (id: string, personId: string, talkedOn: string, more: Partial<Talk> = {}): Talk => ({
  ...blankOf(talks),
  ...{ id, personId, talkedOn, personName: 'Somebody', signal: 'too-busy', heard: '=1+1', agreed: 'Less' },
  ...more,
});
const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

describe('the People view', () => {
  let host: LedgerHost;
  beforeAll(async () => {
    host = await openProgram({ clock: createManualClock(NOW_MS) });
    host.seed({
      checkIns: [
        checkIn('S-1', '2026-11-03'),
        checkIn('S-2', '2026-11-10', { rating: 2, worked: 'First version' }),
        checkIn('S-3', '2026-11-10', { supersedesId: 'S-2', worked: 'Second version', nextStep: 'Call' }),
        checkIn('S-4', '2026-11-17', { worked: null, notePrivate: true, talkWanted: true }),
      ],
      feedback: [told('F-1', '2026-11-10'), told('F-2', '2026-11-20')],
      talks: [talk('T-1', 'P-HARRY', '2026-11-12'), talk('T-2', 'P-TOM', '2026-10-01')],
    });
  });
  afterAll(() => host.project.close());

  it('has every pairing in a state that adds up with Today, and every person', async () => {
    const view = value(await host.call<ParticipantsView>('getParticipants'));
    const { today } = value(await host.call<TodayView>('getToday'));
    const countOf = (...states: string[]) => view.pairings.filter(({ state }) => states.includes(state)).length;
    expect(view.pairings.filter(({ needsYou }) => needsYou)).toHaveLength(today.needsYouCount);
    expect([countOf('on-track'), countOf('put-off')]).toEqual([today.onTrackCount, today.putOffCount]);
    expect(view.pairings.map(({ id }) => id).sort()).toEqual(host.rows('pairings').map(({ id }) => id).sort());
    expect(view.people).toHaveLength(host.rows('people').length);
    expect(view.people.find(({ id }) => id === 'P-HARRY')).toMatchObject({ lastTalkOn: '2026-11-12' });
    expect(view.pairings.find(({ id }) => id === 'PAIR-1')).toMatchObject({ lastMetOn: '2026-11-17' });
  }); // prettier-ignore

  it('shows both sides of each meeting once, corrections and private notes told as they are, with the talks', async () => {
    const page = value(await host.call<PairingPage>('getPairingPage', 'PAIR-1'));
    expect(page.timeline.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'meeting 2026-11-20',
      'meeting 2026-11-17',
      'talk 2026-11-12',
      'meeting 2026-11-10',
      'meeting 2026-11-03',
      'talk 2026-10-01',
    ]);
    const [alone, hidden, , both] = page.timeline;
    expect(alone).toMatchObject({ mentor: null, mentee: { didNotWork: 'Not F-2' } });
    expect(hidden).toMatchObject({
      isPrivate: true,
      mentor: { worked: null, talkWanted: true },
      mentee: null,
    });
    expect(both).toMatchObject({
      mentor: { worked: 'Second version', rating: 4 },
      mentee: { rating: 1, didNotWork: 'Not F-1' },
      nextStep: 'Call',
    });
    expect(page.heldCount).toBe(3);
    expect(page.people.map(({ personId }) => personId)).toEqual(['P-HARRY', expect.any(String)]);
  });

  it('has of a person the talks, the latest first, and the pairings', async () => {
    const page = value(await host.call<PersonPage>('getPersonPage', 'P-HARRY'));
    expect(page.talks).toMatchObject([{ talkedOn: '2026-11-12', signal: 'too-busy', heard: '=1+1' }]);
    expect(page.pairings.map(({ id }) => id)).toContain('PAIR-1');
  });

  it('says so where a pairing or a person is gone, and writes nothing whatever is looked at', async () => {
    const before = JSON.stringify(
      host.sheets.Spreadsheets.get(host.spreadsheetId, { includeGridData: true }),
    );
    expect(await host.call('getPairingPage', 'PAIR-NONE')).toMatchObject({ ok: false, canRetry: false });
    expect(await host.call('getPersonPage', 'P-NONE')).toMatchObject({ ok: false, canRetry: false });
    for (const name of ['getParticipants', 'getPairingPage', 'getPersonPage'])
      await host.call(name, ...(name === 'getParticipants' ? [] : ['PAIR-1']));
    const after = JSON.stringify(host.sheets.Spreadsheets.get(host.spreadsheetId, { includeGridData: true }));
    expect(after).toBe(before);
  });
});
