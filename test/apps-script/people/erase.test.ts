import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EraseDone, ErasePreview, PeopleSaved } from '../../../apps-script/src/people/people-api.ts';
import { erasedRows, PERSON_COLUMNS } from '../../../apps-script/src/people/erase/emptied-columns.ts';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { tableNames, tableOf, tables, type TableName } from '../../../shared/tables/registry.ts';
import { answers, enroll, openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

const en = catalogs.en.tables;
const SECRET = 'Harry told me in private';
const row = <N extends TableName>(table: N, fields: Record<string, unknown>) => ({
  ...blankOf(tables[table]),
  ...fields,
});
const note = (id: string, pairingId: string, byPersonId: string) =>
  row('checkIns', {
    ...{ id, pairingId, byPersonId, metOn: '2026-11-16', outcome: 'held', minutes: 45, rating: 3 },
    ...{ worked: SECRET, didNotWork: SECRET, nextStep: SECRET, title: 'Harry & Tom', source: 'extension' },
    ...{ startsAt: '2026-11-16T10:00:00Z', capturedAt: '2026-11-16T11:00:00Z' },
    ...{ recordedAt: '2026-11-16T11:00:00Z', calendarId: 'p-harry@example.com', eventId: 'e-1' },
    ...{ pairingLabel: 'Harry Mentor → Tom Mentee', meetingUrl: 'https://meet.example/harry' },
  });

describe('erasing a person on the local host', () => {
  let host: LedgerHost;
  let beginning: Beginning;

  beforeAll(async () => {
    host = await openProgram({ clock: createManualClock(Date.parse('2026-11-23T14:00:00Z')) });
    await enroll(host, 'P-HARRY');
    await enroll(host, 'P-MAYA');
    value(await host.call('inviteMentors', ['P-HARRY']));
    host.seed({
      checkIns: [note('C-1', 'PAIR-1', 'P-HARRY'), note('C-2', 'PAIR-2', 'P-MAYA')] as never,
      feedback: [
        row('feedback', {
          ...{ id: 'F-1', pairingId: 'PAIR-1', byPersonId: 'P-TOM', givenOn: '2026-11-17', worked: SECRET },
          ...{ capturedAt: '2026-11-17T10:00:00Z', pairingLabel: 'Harry Mentor → Tom Mentee', rating: 2 },
        }),
      ] as never,
      talks: [
        row('talks', {
          ...{ id: 'T-1', talkedOn: '2026-11-18', personId: 'P-HARRY', personName: 'Harry Mentor' },
          ...{ signal: 'too-busy', heard: SECRET, agreed: SECRET },
        }),
        row('talks', {
          ...{
            id: 'T-2',
            talkedOn: '2026-11-18',
            personId: 'P-UMA',
            personName: 'Uma Mentee',
            signal: 'none',
          },
          ...{
            heard: 'Harry Mentor helps her; harry’s list is good',
            agreed: '=HYPERLINK("x") by Harry Mentor',
          },
        }),
      ] as never,
      followUps: [
        row('followUps', {
          ...{ id: 'FU-1', decidedOn: '2026-11-19', pairingId: 'PAIR-1', clock: 'meeting', state: 'overdue' },
          ...{ decision: 'dismissed', reason: SECRET, pairingLabel: 'Harry and Tom' },
          ...{ recordedAt: '2026-11-19T10:00:00Z' },
        }),
      ] as never,
      practices: [
        row('practices', {
          ...{ id: 'PRA-1', title: 'Harry calls first', exemplarId: 'P-HARRY', exemplarName: 'Harry Mentor' },
          ...{ note: 'MENTOR, HARRY told us about cards' },
        }),
      ] as never,
      candidates: [
        row('candidates', {
          ...{ id: 'CAND-1', personId: 'P-HARRY', personName: 'Harry Mentor', generosity: 3 },
          ...{ generosityEvidence: SECRET, decisionReason: SECRET, decidedOn: '2026-10-01' },
        }),
      ] as never,
      orders: Array.from({ length: 500 }, (_, index) =>
        row('orders', {
          ...{ id: `O-${index}`, orderedOn: '2026-10-01', orderId: String(index), customerId: 'K1' },
          ...{ repName: index % 2 ? 'Harry Mentor' : 'Maya Mentor', ownerRep: 'Harry Mentor', amount: 10 },
          customerName: index === 7 ? 'Harry’s Garage' : 'Acme',
        }),
      ) as never,
    });
    const people = host.sheet('People');
    const pairings = host.sheet('Pairings');
    host.batch([
      { addSheet: { properties: { sheetId: 901, title: 'Notes on Harry Mentor', hidden: true } } },
      {
        updateCells: {
          start: { sheetId: 901, rowIndex: 0, columnIndex: 0 },
          rows: [
            {
              values: [{ userEnteredValue: { stringValue: 'Ask harry  mentor; mail P-Harry@example.com' } }],
            },
            { values: [{ userEnteredValue: { formulaValue: '=COUNTIF(People!B:B,"Harry Mentor")' } }] },
            {
              values: [
                {
                  userEnteredValue: { stringValue: 'Harry Mentorson is somebody else' },
                  note: 'Harry Mentor',
                },
              ],
            },
            { values: [{ userEnteredValue: { numberValue: 7 }, note: 'by Harry' }] },
          ],
          fields: 'userEnteredValue,note',
        },
      },
      { appendDimension: { sheetId: people.sheetId, dimension: 'COLUMNS', length: 1 } },
      {
        updateCells: {
          start: { sheetId: people.sheetId, rowIndex: 0, columnIndex: 15 },
          rows: ['Phone', '', '+39 333 1', '+39 333 2', ''].map((text) => ({
            values: [text ? { userEnteredValue: { stringValue: text } } : {}],
          })),
          fields: 'userEnteredValue',
        },
      },
      {
        // The owner wrote a name where an id is meant; it is read as that person.
        updateCells: {
          start: { sheetId: pairings.sheetId, rowIndex: 1, columnIndex: 2 },
          rows: [
            { values: [{ userEnteredValue: { stringValue: 'Harry Mentor' }, note: 'Harry Mentor asked' }] },
          ],
          fields: 'userEnteredValue,note',
        },
      },
    ] as JsonValue[]);
    value(
      await host.call<PeopleSaved>('savePeople', {
        ...{ requestId: 'r', added: [], left: [], pairings: [] },
        changed: [{ personId: 'P-HARRY', fields: { jobTitle: 'Best seller' }, isBack: false }],
      }),
    );
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const erase = (typedName: string, words: string[] = [], personId = 'P-HARRY') =>
    host.call<EraseDone>('erasePerson', { personId, typedName, words });
  /** Everything that the workbook and the script's properties hold, as text. */
  const everything = (): string =>
    JSON.stringify(host.sheets.Spreadsheets.get(host.spreadsheetId, { includeGridData: true })) +
    JSON.stringify(host.state.keys('').map((key) => [key, host.state.get(key)]));

  it('shows what goes and what stays, by tab, and writes nothing', async () => {
    const before = everything();
    const result = await host.run('getErasePreview', ['P-HARRY']);
    const preview = value(result.value as unknown as Answer<ErasePreview>);
    expect(everything()).toBe(before);
    expect(preview).toMatchObject({
      ...{ name: 'Harry Mentor', email: 'p-harry@example.com', replacement: 'Erased person 1' },
      ...{ devices: 1, invites: 2, openPairings: ['PAIR-1'] },
      stays: { pairings: 2, checkIns: 1, minutes: 45, talks: 1, feedback: 1 },
    });
    const emptied = Object.fromEntries(preview.emptied.map(({ title, cells }) => [title, cells]));
    expect(emptied).toMatchObject({ 'Check-ins': 7, Feedback: 1, Talks: 2, [en.candidates.title]: 2 });
    const renamed = Object.fromEntries(preview.renamed.map(({ title, cells }) => [title, cells]));
    expect(renamed).toMatchObject({ [en.orders.title]: 750, 'Notes on Harry Mentor': 3 });
    // “Mentor” is also Maya's.
    expect(preview.words.map(({ word, isShared }) => [word, isShared])).toEqual([
      ['Harry', false],
      ['Mentor', true],
    ]);
    expect(result.serviceCalls.length).toBeLessThan(12);
  });

  it('leaves no cell, note, title or property with name, address or private words; counts, dates and ids stay', async () => {
    const before = host.rows('checkIns');
    const result = await host.run('erasePerson', [
      { personId: 'P-HARRY', typedName: ' harry  mentor ', words: ['Harry'] },
    ]);
    const done = value(result.value as unknown as Answer<EraseDone>);
    expect(done).toMatchObject({ replacement: 'Erased person 1', devices: 1, invites: 2 });
    expect(result.serviceCalls.filter((call) => call.name.endsWith('batchUpdate'))).toHaveLength(1);
    const left = everything().replaceAll('Harry Mentorson', '').replaceAll('Harry’s Garage', '');
    expect(left).not.toMatch(/harry\s+mentor/i);
    expect(left).not.toMatch(/mentor,?\s+harry/i);
    expect(left).not.toMatch(/p-harry@example/i);
    expect(left.replaceAll('P-HARRY', '')).not.toMatch(/\bHarry\b(?!’s way)/);
    expect(left).not.toContain('Best seller');
    expect(left).not.toContain('+39 333 1');
    expect(left, 'others keep what is theirs').toContain('+39 333 2');
    const checkIns = host.rows('checkIns');
    expect(checkIns.map(({ id, metOn, minutes, rating }) => [id, metOn, minutes, rating])).toEqual(
      before.map(({ id, metOn, minutes, rating }) => [id, metOn, minutes, rating]),
    );
    expect(checkIns.find(({ id }) => id === 'C-2')!['worked'], 'not theirs: only the name goes').toBe(
      'Erased person 1 told me in private',
    );
    expect(checkIns.find(({ id }) => id === 'C-1')!['worked'] ?? '').toBe('');
    expect(host.rows('people').find(({ id }) => id === 'P-HARRY')).toMatchObject({
      ...{ name: 'Erased person 1', status: 'Left', leftOn: 46349, role: 'Mentor', email: '' },
    });
    expect(host.rows('pairings').find(({ id }) => id === 'PAIR-1')).toMatchObject({
      ...{ mentorId: 'P-HARRY', status: 'Ended early', endsOn: 46349 },
    });
    expect(host.rows('talks').find(({ id }) => id === 'T-2')!['agreed']).toBe(
      '=HYPERLINK("x") by Erased person 1',
    );
    const orders = host.rows('orders');
    expect(orders).toHaveLength(500);
    expect(new Set(orders.map(({ repName }) => repName))).toEqual(
      new Set(['Erased person 1', 'Maya Mentor']),
    );
    expect(orders[7]!['customerName']).toBe('Harry’s Garage');
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Person erased', rowId: 'P-HARRY' });
  });

  it('never turns a text into a formula, and keeps a formula one', async () => {
    value(await erase('Harry Mentor', ['Harry']));
    const cells = host.sheets.Spreadsheets.get(host.spreadsheetId, {
      ...{ ranges: ["'Notes on Erased person 1'!A1:A4", "'Talks'!A1:Z9"] },
      fields: 'sheets.data.rowData.values.userEnteredValue',
    });
    const formulas = [...JSON.stringify(cells).matchAll(/"formulaValue":"((?:[^"\\]|\\.)*)"/g)];
    expect(formulas.map(([, text]) => text)).toEqual(['=COUNTIF(People!B:B,\\"Erased person 1\\")']);
  });

  it('turns the device away, keeps others connected, and goes on working', async () => {
    value(await erase('Harry Mentor', ['Harry']));
    const keys = host.state.keys('').join();
    expect(JSON.stringify(host.state.keys('').map((key) => host.state.get(key)))).not.toContain('P-HARRY');
    expect(keys).toContain('device.');
    const today = value(await host.call<TodayView>('getToday'));
    expect(today.issues).toEqual([]);
    expect(today.today.activeCount).toBe(1);
  });

  it('cannot be taken back, nor can the step before', async () => {
    const hint = JSON.parse(String(readProperty('takeBack'))) as { id: string };
    value(await erase('Harry Mentor'));
    expect(await host.call('takeBack', hint.id)).toMatchObject({ ok: false });
    expect(host.rows('people').find(({ id }) => id === 'P-HARRY')).toMatchObject({ name: 'Erased person 1' });
  });
  const readProperty = (name: string): unknown => {
    const all = host.state.keys('').map((key) => [key, host.state.get(key)] as const);
    return all.find(([key]) => key.endsWith(name))?.[1];
  };

  it('leaves single names that the owner does not tick', async () => {
    value(await erase('Harry Mentor', ['Mentee', 'Maya']));
    expect(host.rows('practices')[0]).toMatchObject({
      ...{ title: 'Harry calls first', exemplarName: 'Erased person 1' },
      note: 'Erased person 1 told us about cards',
    });
    expect(host.rows('people').map(({ name }) => name)).toContain('Tom Mentee');
  });

  it('numbers the next person, and refuses one that is erased already, the owner, and a wrong name', async () => {
    const before = everything();
    expect(await erase('Harry')).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('“Harry Mentor”') as string,
    });
    expect(everything()).toBe(before);
    value(await erase('Harry Mentor'));
    expect(await erase('Erased person 1')).toMatchObject({ ok: false });
    expect(value(await erase('Tom Mentee', [], 'P-TOM')).replacement).toBe('Erased person 2');
    const owner = host.rows('people').find(({ role }) => role === 'Owner')!;
    expect(await erase(answers.ownerName, [], String(owner['id']))).toMatchObject({
      ...{ ok: false, sentence: expect.stringContaining('runs the program') as string },
    });
  });
});

describe('what erasing empties', () => {
  const REPORT_TABLES: readonly TableName[] = ['program', 'takeBacks', 'people'];
  /** Texts that are not about one person: the firm's own, replaced where they name somebody. */
  const OF_THE_FIRM: readonly TableName[] = [
    ...(['categories', 'narrowing', 'criteria', 'scores', 'decisions'] as const),
    ...(['problems', 'ideas', 'practices', 'orders', 'salesImports', 'outcomes'] as const),
    ...(['rewardPlans', 'rewardForms', 'measures'] as const),
  ];

  it('names every free text of tabs that are about people', () => {
    for (const table of tableNames) {
      if (REPORT_TABLES.includes(table) || OF_THE_FIRM.includes(table)) continue;
      const rule = erasedRows.find((one) => one.table === table);
      expect(rule, `${table} holds texts of people: say in emptied-columns.ts which go`).toBeDefined();
      const long = Object.entries(tableOf(table).columns).flatMap(([name, column]) =>
        column.kind === 'long-text' ? [name] : [],
      );
      expect(
        long.filter((name) => !rule!.empty.includes(name)),
        `${table} keeps these texts when a person is erased`,
      ).toEqual([]);
    }
  });

  it('names columns that exist, and every column of a person but id, name, role, status and the day they left', () => {
    for (const { table, empty, byPerson = [], byPairing, byRow, names = [], label } of erasedRows) {
      const known = Object.keys(tableOf(table).columns);
      const named = [...empty, ...byPerson, ...names, byPairing, byRow, label].filter(Boolean);
      expect(
        named.filter((name) => !known.includes(name!)),
        table,
      ).toEqual([]);
    }
    const kept = Object.keys(tables.people.columns).filter((name) => !PERSON_COLUMNS.includes(name as never));
    expect(kept).toEqual(['id', 'name', 'role', 'status', 'leftOn']);
  });
});
