/** Cells that only several rows or tabs show to be wrong, on the built script: each is named with its place. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
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

beforeAll(async () => {
  host = await openProgram({ clock: createManualClock(NOW_MS) });
  const { device } = await enroll(host, 'P-HARRY');
  const message = { type: 'check-in', id: 'checkin-0001-0001', data: toCheckIn(NOW_MS) };
  await host.post(toEnvelope(device, [message], NOW_MS));
  beginning = host.toBeginning();
});
beforeEach(() => {
  host.resetTo(beginning);
});
afterAll(() => host.project.close());

const edit = (...requests: JsonObject[]) => host.batch(requests as JsonValue[]);
const write = (title: string, rowIndex: number, heading: string, userEnteredValue: JsonObject) => {
  const columnIndex = host.values(title)[0]!.indexOf(heading);
  const start = { sheetId: host.sheet(title).sheetId, rowIndex, columnIndex };
  edit({ updateCells: { start, rows: [{ values: [{ userEnteredValue }] }], fields: 'userEnteredValue' } });
};
const issues = async () => {
  const view = await host.call<TodayView>('getToday');
  return (view.ok ? view.value.issues : (view.issues as TodayView['issues'])).map(
    ({ code, place }) => `${code} ${place?.tab} ${place?.row} ${place?.column}`,
  );
};

describe('what is named', () => {
  it.each([
    [
      'an id typed over',
      'Pairings',
      1,
      'Id',
      { stringValue: 'nobody' },
      'reference-broken Check-ins 2 Pairing id',
    ],
    [
      'an id made a number',
      'Pairings',
      1,
      'Id',
      { numberValue: 7 },
      'reference-broken Check-ins 2 Pairing id',
    ],
    [
      'a person’s id typed over',
      'People',
      2,
      'Id',
      { stringValue: 'nobody' },
      'reference-broken Pairings 2 Mentor',
    ],
    [
      'a mentor as their own mentee',
      'Pairings',
      1,
      'Mentee',
      { stringValue: 'P-HARRY' },
      'person-twice Pairings 2 Mentee',
    ],
    [
      'one address for two',
      'People',
      3,
      'E-mail',
      { stringValue: 'p-harry@EXAMPLE.com' },
      'address-doubled People 4 E-mail',
    ],
    [
      'a zone that is none',
      'Program',
      1,
      'Time zone',
      { stringValue: 'Rome' },
      'not-a-zone Program 2 Time zone',
    ],
    [
      'a person’s zone that is none',
      'People',
      2,
      'Time zone',
      { stringValue: 'here' },
      'not-a-zone People 3 Time zone',
    ],
  ])('%s', async (_, tab, row, heading, value, expected) => {
    write(tab, row, heading, value);
    expect(await issues()).toContain(expected);
  });

  it('a name that fits two people, once', async () => {
    write('People', 3, 'Name', { stringValue: 'Harry Mentor' });
    write('Pairings', 1, 'Mentor', { stringValue: 'harry  mentor' });
    expect(await issues()).toEqual(['name-ambiguous Pairings 2 Mentor']);
  });

  it('a second active program', async () => {
    const [headings, row] = host.values('Program', true) as string[][];
    const cells = row!.map((cell, index) => (headings![index] === 'Id' ? 'PRG-2' : cell));
    const values = cells.map((cell): JsonObject =>
      cell === ''
        ? {}
        : { userEnteredValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell } },
    );
    const start = { sheetId: host.sheet('Program').sheetId, rowIndex: 2, columnIndex: 0 };
    edit({ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } });
    expect((await issues()).filter((issue) => issue.startsWith('program-doubled'))).toHaveLength(1);
  });
});

it('reads ids with a space or a number in them as they read', async () => {
  write('Pairings', 1, 'Id', { stringValue: ' PAIR-1 ' });
  write('People', 4, 'Id', { stringValue: 'P-TOM ' });
  expect(await issues()).toEqual([]);
});

it('brings the header row back above the rows by one press', async () => {
  const { sheetId } = host.sheet('Pairings');
  const rows = host.values('Pairings');
  const source = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
  edit({ moveDimension: { source, destinationIndex: 3 } });
  expect(await issues()).toEqual([expect.stringContaining('rows-above-header Pairings 1')]);
  const mended = await host.call('mend', 'rows:pairings');
  expect(mended.ok).toBe(true);
  expect(host.values('Pairings').slice(0, 3)).toEqual(rows.slice(0, 3));
  expect(await issues()).toEqual([]);
});

it('leaves nothing of a talk behind when its tab loses its headings while it is written', async () => {
  const { sheetId } = host.sheet('Talks');
  const audit = host.values('Audit');
  host.onceBefore('Spreadsheets.batchUpdate', () =>
    edit({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } }),
  );
  const form = { requestId: 'talk-1', personIds: ['P-TOM'], pairingId: null, talkedOn: '2026-11-20' };
  const said = await host.call('recordTalk', { ...form, signal: 'none', heard: 'heard', agreed: '' });
  expect(said.ok).toBe(false);
  expect(host.values('Audit')).toEqual(audit);
  expect(host.values('Talks').flat().filter(Boolean)).toEqual([]);
});
