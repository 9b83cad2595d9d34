/** What hands do to tabs, header rows and columns on the built script: read right, or named, and mended by one press. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import type { MendView } from '../../../apps-script/src/mend/mend-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
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
let device: { deviceId: string; secret: string };

beforeAll(async () => {
  host = await openProgram({ clock: createManualClock(NOW_MS) });
  ({ device } = await enroll(host, 'P-HARRY'));
  beginning = host.toBeginning();
});
beforeEach(() => {
  host.resetTo(beginning);
});
afterAll(() => host.project.close());

const today = () => host.call<TodayView>('getToday');
const issuesOf = async () => {
  const view = await today();
  return view.ok ? view.value.issues : (view.issues as TodayView['issues']);
};
const codes = async () =>
  [...new Set((await issuesOf()).map(({ code, table }) => `${code} ${table}`))].sort();
const send = async (id: string) => {
  const message = { type: 'check-in', id, data: toCheckIn(NOW_MS) };
  const { reply } = await host.post(toEnvelope(device, [message], NOW_MS));
  return reply.results?.[0]?.status;
};
const night = () => host.night();
const mendAll = async () => {
  for (let round = 0; round < 3; round++) {
    for (const { mend } of await issuesOf()) {
      if (mend === null) continue;
      const before = host.toBeginning().workbook;
      expect((await host.call<MendView>('getMend', mend)).ok).toBe(true);
      expect(host.toBeginning().workbook).toBe(before);
      await host.call('mend', mend);
    }
  }
};
const edit = (...requests: JsonObject[]) => host.batch(requests as JsonValue[]);
const columnOf = (title: string, heading: string) => host.values(title)[0]!.indexOf(heading);
const deleteRow = (sheetId: number, row: number): JsonObject => ({
  deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } },
});
const exchange = (title: string, one: number, other: number) => {
  const { sheetId } = host.sheet(title);
  const width = host.values(title)[0]!.length + 5;
  edit({ appendDimension: { sheetId, dimension: 'COLUMNS', length: 10 } });
  const move = (from: number, to: number): JsonObject => ({
    cutPaste: {
      source: {
        sheetId,
        startRowIndex: 0,
        endRowIndex: 50,
        startColumnIndex: from,
        endColumnIndex: from + 1,
      },
      destination: { sheetId, rowIndex: 0, columnIndex: to },
      pasteType: 'PASTE_NORMAL',
    },
  });
  edit(move(one, width), move(other, one), move(width, other));
};

it('names mentor and mentee exchanged by cut and paste, puts check-ins off, and reads right after the mend', async () => {
  exchange('Pairings', columnOf('Pairings', 'Mentor'), columnOf('Pairings', 'Mentee'));
  expect(await codes()).toEqual(['column-moved pairings']);
  expect(await send('checkin-0001-0001')).toBe('try-later');
  await night();
  expect(await codes()).toEqual(['column-moved pairings']);
  await mendAll();
  expect(await codes()).toEqual([]);
  expect(await send('checkin-0001-0001')).toBe('recorded');
});

it('takes no row of data for the header when that is deleted, not in the night either, and puts it back', async () => {
  const rows = host.values('Pairings').slice(1);
  edit(deleteRow(host.sheet('Pairings').sheetId, 0));
  await night();
  expect(await codes()).toEqual(['header-missing pairings']);
  expect(await send('checkin-0001-0002')).toBe('try-later');
  await mendAll();
  expect(await codes()).toEqual([]);
  expect(host.values('Pairings').slice(1)).toEqual(rows);
  expect(await send('checkin-0001-0002')).toBe('recorded');
});

it('reads on when the header row was sorted among the rows, and says so', async () => {
  const { sheetId } = host.sheet('Pairings');
  edit({
    sortRange: {
      range: { sheetId, startRowIndex: 0, endRowIndex: 4 },
      sortSpecs: [{ dimensionIndex: columnOf('Pairings', 'Mentor'), sortOrder: 'DESCENDING' }],
    },
  });
  const view = await today();
  expect(view).toMatchObject({ ok: true, value: { counts: { pairings: 3 } } });
  expect(await send('checkin-0001-0003')).toBe('recorded');
  if (host.values('Pairings')[0]![0] !== 'Id') expect(await codes()).toEqual(['rows-above-header pairings']);
});

it('keeps to its own column beside one of the owner’s with the same heading', async () => {
  const { sheetId } = host.sheet('People');
  edit(
    {
      insertDimension: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        inheritFromBefore: false,
      },
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: ['E-mail', 'private@example.net'].map((stringValue) => ({
          values: [{ userEnteredValue: { stringValue } }],
        })),
        fields: 'userEnteredValue',
      },
    },
  );
  expect(await codes()).toEqual(['heading-doubled people']);
  const people = await host.call<{ people: { email: string }[] }>('getPeople');
  expect(people.ok && people.value.people.map(({ email }) => email)).not.toContain('private@example.net');
});

it('bears any length of text in a header row', async () => {
  const { sheetId } = host.sheet('People');
  edit(
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: host.values('People')[0]!.length },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(20_000) } }] }],
        fields: 'userEnteredValue',
      },
    },
  );
  expect(await codes()).toEqual([]);
  expect(await send('checkin-0001-0004')).toBe('recorded');
});

it('names the missing record that puts check-ins off', async () => {
  edit({ deleteSheet: { sheetId: host.sheet('Audit').sheetId } });
  expect(await send('checkin-0001-0005')).toBe('try-later');
  expect(await codes()).toEqual(['tab-missing audit']);
});

it('makes no new ids where rows refer to lost ones', async () => {
  const { sheetId } = host.sheet('People');
  edit({
    updateCells: {
      range: { sheetId, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
      rows: [],
      fields: 'userEnteredValue',
    },
  });
  expect(await codes()).toContain('id-missing people');
  await night();
  expect(
    host
      .values('People')
      .slice(1, 3)
      .map((row) => row[0]),
  ).toEqual(['', '']);
});

it('takes a check-in to its columns when one is inserted while it is written', async () => {
  const { sheetId } = host.sheet('Check-ins');
  host.onceBefore('Spreadsheets.batchUpdate', () => {
    edit({
      insertDimension: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        inheritFromBefore: false,
      },
    });
  });
  expect(await send('checkin-0001-0006')).toBe('recorded');
  const [headings, row] = host.values('Check-ins') as string[][];
  expect(row![headings!.indexOf('Pairing id')] ?? row).toBe('PAIR-1');
  expect(row![1]).toBe('');
});
