/** What a person does on the page, through its API, on the real Sheets stand-in. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../../apps-script/host/owner-page/protocol.ts';
import { openPageServer, type OpenedPage } from './open-page-server.ts';

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openPageServer();
});
afterEach(() => opened.close());

const type = (row: number, column: number, values: string[][]): Action => ({
  ...{ kind: 'type', sheetId: 0, row, column, values },
  single: values.length === 1 && values[0]?.length === 1,
});

describe('typing', () => {
  it('reads text as a person means it: formula, date, percent, text', async () => {
    await opened.act(type(0, 0, [['=1+2', '3/1/2026', '12%', '001', 'TRUE', "'=1"]]));
    const { rows } = await opened.rows(0);
    expect(rows[0]?.map((cell) => [cell?.text, cell?.edit ?? cell?.text, cell?.kind])).toEqual([
      ['3', '=1+2', 'number'],
      ['3/1/2026', '3/1/2026', 'number'],
      ['12%', '12%', 'number'],
      ['1', '1', 'number'],
      ['TRUE', 'TRUE', 'boolean'],
      ['=1', "'=1", undefined],
    ]);
  });

  it('shows a text that a script wrote so that editing it changes nothing', async () => {
    opened.batch([
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [
            {
              values: ['=1+1', '+39 06', '1/2', 'plain'].map((stringValue) => ({
                userEnteredValue: { stringValue },
              })),
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const { rows } = await opened.rows(0);
    const contents = rows[0]?.map((cell) => cell?.edit ?? cell?.text ?? '') ?? [];
    expect(contents).toEqual(["'=1+1", "'+39 06", "'1/2", 'plain']);
    await opened.act(type(0, 0, [contents]));
    expect((await opened.texts(0))[0]).toEqual(['=1+1', '+39 06', '1/2', 'plain']);
  });

  it('tells value and old value for one cell only, and fires onChange as well', async () => {
    await opened.act(type(1, 1, [['a']]));
    await opened.act(type(1, 1, [['b']]));
    await opened.act(type(1, 1, [['c', 'd']]));
    const area = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 };
    const edits = opened.events.flatMap((event) => (event.type === 'edit' ? [event.edit] : []));
    expect(edits).toEqual([
      { area, value: 'a' },
      { area, value: 'b', oldValue: 'a' },
      { area: { ...area, endColumnIndex: 3 } },
    ]);
    expect(opened.events.filter((event) => event.type === 'change')).toHaveLength(3);
  });

  it('pastes over the edge by adding rows and columns', async () => {
    opened.batch([
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 2, columnCount: 2 } },
          fields: 'gridProperties(rowCount,columnCount)',
        },
      },
    ]);
    const block = [
      ['1', '2'],
      ['3', '4'],
    ];
    expect(await opened.act(type(1, 1, block))).toMatchObject({ status: 'done' });
    const [sheet] = (await opened.book()).sheets;
    expect([sheet?.rowCount, sheet?.columnCount]).toEqual([3, 3]);
    expect(await opened.texts(0)).toEqual([[], ['', '1', '2'], ['', '3', '4']]);
  });

  it('refuses the whole block when a strict rule refuses one cell, and names it', async () => {
    opened.batch([
      {
        setDataValidation: {
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 2 },
          rule: {
            condition: {
              type: 'NUMBER_BETWEEN',
              values: [{ userEnteredValue: '1' }, { userEnteredValue: '5' }],
            },
            strict: true,
          },
        },
      },
    ]);
    const reply = await opened.act(
      type(0, 0, [
        ['x', '3'],
        ['y', '9'],
      ]),
    );
    expect(reply).toMatchObject({
      status: 'refused',
      message: expect.stringContaining('B2 refuses “9”') as string,
    });
    expect((await opened.texts(0, 2)).flat().filter(Boolean)).toEqual([]);
    expect(opened.events).toEqual([]);
  });

  it('refuses a cell longer than 50,000 characters', async () => {
    const reply = await opened.act(type(0, 0, [['x'.repeat(50_001)]]));
    expect(reply).toMatchObject({ status: 'refused', message: expect.stringContaining('50,000') as string });
  });
});

describe('protected ranges', () => {
  beforeEach(() => {
    const range = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 };
    opened.batch([
      { addProtectedRange: { protectedRange: { range, warningOnly: true, description: 'Ids' } } },
      {
        addProtectedRange: {
          protectedRange: { range: { ...range, startColumnIndex: 2, endColumnIndex: 3 } },
        },
      },
    ]);
  });

  it('ask before an edit when they only warn, and let it through once confirmed', async () => {
    expect(await opened.act(type(0, 0, [['x']]))).toMatchObject({ status: 'confirm' });
    expect(await opened.texts(0, 1)).toEqual([[]]);
    expect(await opened.act(type(0, 0, [['x']]), true)).toMatchObject({ status: 'done' });
  });

  it('never block the owner', async () => {
    expect(await opened.act(type(0, 2, [['x']]))).toMatchObject({ status: 'done' });
  });
});

describe('rows, columns and sheets', () => {
  const rowsOf = async () => (await opened.texts(0, 6)).map((row) => row[0] ?? '');
  beforeEach(async () => {
    await opened.act(type(0, 0, [['c'], ['a'], ['b']]));
  });

  it('inserts, deletes, moves and sorts rows', async () => {
    const lines = { sheetId: 0, dimension: 'ROWS' } as const;
    await opened.act({ kind: 'insert', ...lines, at: 1, count: 1, before: true });
    expect(await rowsOf()).toEqual(['c', '', 'a', 'b', '', '']);
    await opened.act({ kind: 'delete', ...lines, at: 1, count: 1 });
    await opened.act({ kind: 'move', ...lines, at: 0, count: 1, to: 2 });
    expect(await rowsOf()).toEqual(['a', 'c', 'b', '', '', '']);
    const range = { startRow: 0, endRow: 1000, startColumn: 0, endColumn: 26 };
    await opened.act({ kind: 'sort', sheetId: 0, range, column: 0, ascending: true });
    expect(await rowsOf()).toEqual(['a', 'b', 'c', '', '', '']);
  });

  it('keeps one visible sheet and refuses a taken name', async () => {
    expect(await opened.act({ kind: 'sheet-delete', sheetId: 0 })).toMatchObject({ status: 'refused' });
    expect(await opened.act({ kind: 'sheet-hide', sheetId: 0, hidden: true })).toMatchObject({
      status: 'refused',
    });
    const added = await opened.act({ kind: 'sheet-add' });
    const sheetId = added.status === 'done' ? (added.sheetId ?? -1) : -1;
    const title = (await opened.book()).sheets[0]?.title ?? '';
    expect(await opened.act({ kind: 'sheet-rename', sheetId, title: title.toUpperCase() })).toMatchObject({
      status: 'refused',
    });
    await opened.act({ kind: 'sheet-duplicate', sheetId: 0 });
    expect((await opened.book()).sheets.map((sheet) => sheet.title)).toEqual([
      'Sheet1',
      'Copy of Sheet1',
      'Sheet2',
    ]);
    await opened.act({ kind: 'sheet-move', sheetId: 0, to: 2 });
    expect((await opened.book()).sheets.map((sheet) => sheet.title)).toEqual([
      'Copy of Sheet1',
      'Sheet2',
      'Sheet1',
    ]);
  });

  it('hides rows by a filter of values as shown', async () => {
    const range = { startRow: 0, endRow: 3, startColumn: 0, endColumn: 1 };
    await opened.act({ kind: 'filter-set', sheetId: 0, range });
    await opened.act({ kind: 'filter-values', sheetId: 0, column: 0, hiddenValues: ['a'] });
    const [sheet] = (await opened.book()).sheets;
    expect(sheet?.rows).toEqual([{ at: 1, count: 1, filtered: true }]);
    expect(sheet?.filter).toEqual({ range, hiddenValues: { 0: ['a'] } });
  });
});
