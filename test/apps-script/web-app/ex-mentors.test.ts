/**
 * Who has left, or whose pairing has ended, on the built script: what is taken, for how long, what the owner is told,
 * and how it ends.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { InvitesView, PersonDisconnected } from '../../../apps-script/src/invites/invites-api.ts';
import type { PairingsView } from '../../../apps-script/src/pairings/pairings-api.ts';
import type { PeopleSaved } from '../../../apps-script/src/people/people-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import {
  enroll,
  openProgram,
  toCheckIn,
  toEnvelope,
  type Beginning,
  type LedgerHost,
} from '../ledger-host.ts';

const TODAY_ON = '2026-11-23';
const DAY_MS = 86_400_000;

describe('somebody who mentors no longer', () => {
  const startMs = Date.parse(`${TODAY_ON}T14:00:00Z`);
  const clock = createManualClock(startMs);
  let host: LedgerHost;
  let harry: Enrollment;
  let beginning: Beginning;

  beforeAll(async () => {
    host = await openProgram({ clock });
    harry = (await enroll(host, 'P-HARRY')).device;
    await enroll(host, 'P-MAYA');
    beginning = host.toBeginning();
  });
  beforeEach(() => {
    host.resetTo(beginning);
    clock.advance(startMs - clock.now());
  });
  afterAll(() => host.project.close());

  const value = <T>(answer: Answer<T>): T => {
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  };
  const leave = async (leftOn = TODAY_ON) =>
    value(
      await host.call<PeopleSaved>('savePeople', {
        ...{ requestId: 'leave-1', added: [], changed: [], pairings: [] },
        left: [{ personId: 'P-HARRY', leftOn }],
      }),
    ).view.stillConnected;
  const end = async () =>
    value(
      await host.call<PairingsView>('endPairing', {
        ...{ pairingId: 'PAIR-1', lastOn: TODAY_ON, how: 'ended-early', reason: 'Too busy' },
      }),
    ).stillConnected;
  const ways: readonly [string, () => Promise<unknown>, string][] = [
    ['has left', () => leave(), 'too-late'],
    ['has a pairing that ended', end, 'pairing-ended'],
    [
      'has a mentee who left',
      () =>
        host.call('savePeople', {
          ...{ requestId: 'leave-2', added: [], changed: [], pairings: [] },
          left: [{ personId: 'P-TOM', leftOn: TODAY_ON }],
        }),
      'too-late',
    ],
  ];
  let count = 0;
  /** The code with which a meeting of that day is refused today; "recorded" when it is not. */
  const send = async (metOn: string, more: Record<string, unknown> = {}, capturedAtMs = clock.now()) => {
    const id = `S-EX-${(count += 1)}`;
    const data = toCheckIn(clock.now(), { startsAt: `${metOn}T09:00:00Z`, ...more });
    const message = {
      type: 'check-in',
      id,
      data: { ...data, capturedAt: new Date(capturedAtMs).toISOString() },
    };
    const [result] = (await host.post(toEnvelope(harry, [message], clock.now()))).reply.results;
    return result?.status === 'refused' ? result.issues?.[0]?.code : result?.status;
  };
  const today = async () => value(await host.call<TodayView>('getToday'));

  it.each(ways)(
    'who %s sends late notes of days before for 14 days, and nothing after them',
    async (_how, act, late) => {
      expect(await send(addDays(TODAY_ON, -1))).toBe('recorded');
      const recorded = `S-EX-${count}`;
      await act();
      for (const days of [0, 14]) {
        clock.advance(startMs + days * DAY_MS - clock.now());
        expect(await send(addDays(TODAY_ON, -2)), `${days} days later`).toBe('recorded');
      }
      // A day's tolerance of zones holds for an end that the owner decided, never for leaving.
      if (late === 'too-late') expect(await send(addDays(TODAY_ON, 1))).toBe('pairing-ended');
      for (const days of [2, 5, 13]) expect(await send(addDays(TODAY_ON, days))).toBe('pairing-ended');
      for (const days of [15, 700]) {
        clock.advance(startMs + days * DAY_MS - clock.now());
        expect(await send(addDays(TODAY_ON, -2)), `${days} days later`).toBe(late);
        // A device tells what time it likes; the ledger goes by its own.
        expect(await send(addDays(TODAY_ON, -2), {}, startMs), `${days} days later`).toBe(late);
        const withdrawal = { outcome: 'withdrawn', supersedesId: recorded, minutes: null, worked: null };
        expect(await send(addDays(TODAY_ON, -1), withdrawal)).toBe(late);
        expect(await send(addDays(TODAY_ON, days))).toBe('pairing-ended');
      }
    },
  );

  it('is told of on Today and in the dialog that ended it, until one press has disconnected the browsers', async () => {
    expect((await today()).stillConnected).toEqual([]);
    const told = [
      {
        ...{ personId: 'P-HARRY', name: 'Harry Mentor', why: 'ended', browsers: ['Chrome on Linux'] },
        lateUntilOn: addDays(TODAY_ON, 14),
      },
    ];
    expect(await end()).toEqual(told);
    expect((await today()).stillConnected).toEqual(told);
    expect(await leave()).toEqual([{ ...told[0], why: 'left' }]);
    clock.advance(20 * DAY_MS);
    expect((await today()).stillConnected).toEqual([{ ...told[0], why: 'left', lateUntilOn: null }]);

    const done = value(await host.call<PersonDisconnected>('disconnectPerson', 'P-HARRY'));
    expect(done).toEqual({ personId: 'P-HARRY', browsers: 1 });
    expect((await today()).stillConnected).toEqual([]);
    expect((await host.post(toEnvelope(harry, [], clock.now()))).reply.status).toBe('revoked');
    const lines = host.rows('audit').filter((line) => line['action'] === 'Device disconnected');
    expect(lines).toMatchObject([{ rowId: 'P-HARRY', detail: 'Harry Mentor, Chrome on Linux' }]);
    expect(value(await host.call<PersonDisconnected>('disconnectPerson', 'P-HARRY')).browsers).toBe(0);
    const { people } = value(await host.call<InvitesView>('getInvites'));
    expect(people.find(({ personId }) => personId === 'P-MAYA')!.devices).toHaveLength(1);
  });

  it('is told of when their row is gone, and not when they were never paired or wait for another pairing', async () => {
    const { sheetId } = host.sheet('People');
    await end();
    host.seed({
      pairings: [
        {
          ...{ id: 'PAIR-9', mentorId: 'P-HARRY', menteeId: 'P-UMA', label: null, status: 'planned' },
          ...{ startsOn: '2026-12-01', endsOn: null, cadenceDays: null, minimumHours: null, why: null },
          ...{ statusReason: null, trackedFromOn: null, lastMetBeforeOn: null, continuesId: null },
        },
      ],
    });
    expect((await today()).stillConnected).toEqual([]);
    const row = host.rows('people').findIndex(({ id }) => id === 'P-HARRY') + 1;
    host.batch([
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } },
    ]);
    expect((await today()).stillConnected).toMatchObject([
      { name: 'P-HARRY', why: 'gone', lateUntilOn: null },
    ]);
  });
});
