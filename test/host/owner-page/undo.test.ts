/** Undo takes back what the person did and nothing that a script wrote. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Action, ActionReply } from '../../../apps-script/host/owner-page/protocol.ts';
import { openPageServer, type OpenedPage } from './open-page-server.ts';

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openPageServer();
});
afterEach(() => opened.close());

const type = (row: number, column: number, text: string): Action => ({
  ...{ kind: 'type', sheetId: 0, row, column, values: [[text]], single: true },
});
const undo = () => opened.post<ActionReply>('/api/undo');
const redo = () => opened.post<ActionReply>('/api/redo');
const scriptWrites = (range: string, text: string) =>
  opened.sheets.Spreadsheets.Values.update({ values: [[text]] }, opened.spreadsheetId, range, {
    valueInputOption: 'RAW',
  });

it('goes back and forth over steps', async () => {
  await opened.act(type(0, 0, '1'));
  await opened.act(type(0, 0, '2'));
  await undo();
  expect(await opened.texts(0, 1)).toEqual([['1']]);
  await undo();
  expect(await opened.texts(0, 1)).toEqual([[]]);
  expect(await undo()).toMatchObject({ status: 'refused' });
  await redo();
  await redo();
  expect(await opened.texts(0, 1)).toEqual([['2']]);
  expect(await redo()).toMatchObject({ status: 'refused' });
});

it('brings back a deleted sheet with its formats, rules, charts and metadata', async () => {
  const location = { sheetId: 0 };
  opened.batch([
    { addSheet: { properties: { sheetId: 9 } } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'table', location, visibility: 'DOCUMENT' },
      },
    },
    { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: false } } },
  ]);
  await opened.act(type(3, 3, 'kept'));
  const before = opened.sheets.Spreadsheets.get(opened.spreadsheetId, { includeGridData: true });
  await opened.act({ kind: 'sheet-delete', sheetId: 0 });
  await undo();
  expect(opened.sheets.Spreadsheets.get(opened.spreadsheetId, { includeGridData: true })).toEqual(before);
});

it('works formulas out again that read what came back', async () => {
  await opened.act(type(0, 0, '5'));
  await opened.act(type(0, 1, '=A1*2'));
  await opened.act(type(0, 0, '7'));
  scriptWrites('Sheet1!D9', 'since');
  await undo();
  expect(await opened.texts(0, 1)).toEqual([['5', '10']]);
});

it('leaves what a script wrote since, also beside a sort or an insertion', async () => {
  await opened.act(type(1, 0, 'b'));
  await opened.act(type(2, 0, 'a'));
  const range = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 26 };
  await opened.act({ kind: 'sort', sheetId: 0, range, column: 0, ascending: true });
  scriptWrites('Sheet1!A9', 'appended');
  await undo();
  expect((await opened.texts(0, 9)).map((row) => row[0] ?? '')).toEqual([
    '',
    'b',
    'a',
    '',
    '',
    '',
    '',
    '',
    'appended',
  ]);
});

it('refuses, and changes nothing, when a script changed the same cell since', async () => {
  await opened.act(type(0, 0, 'mine'));
  scriptWrites('Sheet1!A1', 'theirs');
  expect(await undo()).toMatchObject({
    status: 'refused',
    message: expect.stringContaining('someone else') as string,
  });
  expect(await opened.texts(0, 1)).toEqual([['theirs']]);
});

it('does not take a cell for another that holds the same', async () => {
  await opened.act(type(4, 0, 'same'));
  await opened.act(type(5, 0, 'same'));
  const range = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
  opened.batch([{ insertDimension: { range, inheritFromBefore: false } }]);
  expect(await undo()).toMatchObject({ status: 'refused' });
  expect((await opened.texts(0, 8)).map((row) => row[0] ?? '')).toEqual([
    '',
    '',
    '',
    '',
    '',
    'same',
    'same',
    '',
  ]);
});

it('never loses a script’s write, whatever the person does and takes back', async () => {
  const step = fc.oneof(
    fc.record({
      who: fc.constant('person' as const),
      row: fc.nat(3),
      text: fc.string({ minLength: 1, maxLength: 3 }),
    }),
    fc.record({ who: fc.constant('script' as const), row: fc.nat(3) }),
    fc.record({ who: fc.constant('undo' as const) }),
    fc.record({ who: fc.constant('insert' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const own = await openPageServer();
      let written = 0;
      for (const each of steps) {
        if (each.who === 'person') await own.act(type(each.row, 0, each.text));
        if (each.who === 'insert')
          await own.act({ kind: 'insert', sheetId: 0, dimension: 'ROWS', at: 1, count: 1, before: true });
        if (each.who === 'undo') await own.post('/api/undo');
        if (each.who === 'script') {
          written += 1;
          own.batch([
            {
              appendCells: {
                sheetId: 0,
                rows: [{ values: [{}, { userEnteredValue: { stringValue: `s${written}` } }] }],
                fields: 'userEnteredValue',
              },
            },
          ]);
        }
      }
      const texts = (await own.texts(0, 60)).map((row) => row[1] ?? '').filter(Boolean);
      await own.close();
      expect(texts.sort()).toEqual(Array.from({ length: written }, (_, at) => `s${at + 1}`).sort());
    }),
    { numRuns: 25 },
  );
});
