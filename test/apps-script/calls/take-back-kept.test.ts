/** What a take-back leaves alone, and which step is offered after a lost answer, on the built script. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import type { PeopleView } from '../../../apps-script/src/people/people-api.ts';
import {
  enroll,
  openProgram,
  toCheckIn,
  toEnvelope,
  type Beginning,
  type LedgerHost,
} from '../ledger-host.ts';

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');
let host: LedgerHost;
let beginning: Beginning;
let device: Awaited<ReturnType<typeof enroll>>['device'];
beforeAll(async () => {
  host = await openProgram({ clock: createManualClock(NOW_MS) });
  ({ device } = await enroll(host, 'P-MAYA'));
  beginning = host.toBeginning();
});
beforeEach(() => {
  host.resetTo(beginning);
});
afterAll(() => host.project.close());

const offered = async () => {
  const view = await host.call<PeopleView>('getPeople');
  if (!view.ok) throw new Error(view.sentence);
  return view.value.takeBack;
};
const pair = () =>
  host.call('confirmPairings', [
    {
      ...{ id: 'PAIR-9', mentorId: 'P-MAYA', menteeId: 'P-TOM', why: null, startsOn: '2026-11-01' },
      ...{ endsOn: null, cadenceDays: null, minimumHours: null },
    },
  ]);
const addPerson = async (name: string) => {
  const added = { key: 'n', name, email: null, role: 'mentor', jobTitle: null };
  const more = { department: null, employeeId: null, manager: null };
  return host.call('savePeople', {
    ...{ requestId: name, added: [{ ...added, ...more }], changed: [], left: [], pairings: [] },
  });
};
const personId = (name: string) => String(host.rows('people').find((row) => row['name'] === name)!['id']);

it('leaves a pairing that has a check-in by now, and says to end it', async () => {
  expect(await pair()).toMatchObject({ ok: true });
  const data = toCheckIn(NOW_MS, { pairingId: 'PAIR-9' });
  const { reply } = await host.post(
    toEnvelope(device, [{ type: 'check-in', id: 'checkin-9999-0001', data }], NOW_MS),
  );
  expect(reply.results?.[0]?.status).toBe('recorded');
  const answer = await host.call('takeBack', (await offered())!.id);
  expect(answer).toMatchObject({ ok: false });
  expect(!answer.ok && answer.sentence).toMatch(
    /Row 5 of the tab “Pairings”.*a row of “Check-ins”.*End the pairing/,
  );
  expect(host.rows('pairings').map(({ id }) => id)).toContain('PAIR-9');
});

it('leaves a person with a connected browser, or named in a pairing, and says to mark them as left', async () => {
  expect(await addPerson('Nora New')).toMatchObject({ ok: true });
  await enroll(host, personId('Nora New'));
  const answer = await host.call('takeBack', (await offered())!.id);
  expect(!answer.ok && answer.sentence).toMatch(/a connected browser.*Mark the person as left/);
  host.resetTo(beginning);
  await addPerson('Nora New');
  const start = {
    sheetId: host.sheet('Pairings').sheetId,
    rowIndex: 2,
    columnIndex: host.values('Pairings')[0]!.indexOf('Mentor'),
  };
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'Nora New' } }] }];
  host.batch([{ updateCells: { start, rows, fields: 'userEnteredValue' } } as JsonObject as JsonValue]);
  expect(await host.call('takeBack', (await offered())!.id)).toMatchObject({ ok: false });
});

it('takes back what nothing depends on', async () => {
  await addPerson('Nora New');
  expect(await host.call('takeBack', (await offered())!.id)).toMatchObject({ ok: true });
  expect(host.rows('people').some(({ name }) => name === 'Nora New')).toBe(false);
  expect(await offered()).toBeNull();
});

it.each([
  ['before', 'Sheets.Spreadsheets.batchUpdate', 'Nora New'],
  ['after', 'Sheets.Spreadsheets.batchUpdate', 'Otto Old'],
] as const)(
  'offers the step that was really written when a call dies %s its write',
  async (when, service, last) => {
    await addPerson('Nora New');
    const disarm = host.project.faults.arm({ kind: 'kill-at-service-call', service, nth: 1, when });
    await host
      .run('savePeople', [
        {
          ...{ requestId: 'o', changed: [], left: [], pairings: [] },
          added: [
            {
              ...{ key: 'n', name: 'Otto Old', email: null, role: 'mentor', jobTitle: null },
              ...{ department: null, employeeId: null, manager: null },
            },
          ],
        },
      ])
      .catch(() => undefined);
    disarm();
    const hint = await offered();
    expect(await host.call('takeBack', hint!.id)).toMatchObject({ ok: true });
    const names = host.rows('people').map(({ name }) => name);
    expect(names).not.toContain(last);
    if (last === 'Otto Old') expect(names).toContain('Nora New');
  },
);
