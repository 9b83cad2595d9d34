/**
 * Field masks: what an update takes and clears, and what an answer shows.
 */
import { describe, expect, it } from 'vitest';
import { parseFieldMask } from '../../../apps-script/host/sheets/schema/field-mask.ts';
import type { Json, JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { createTestService, newBook } from './create-test-service.ts';

const setUp = () => {
  const { service } = createTestService();
  const id = newBook(service);
  const run = (...requests: JsonObject[]) => service.Spreadsheets.batchUpdate({ requests }, id);
  const put = (cell: JsonObject, fields: string) =>
    run({ updateCells: { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields } });
  const cell = (fields: string): Json => {
    const answer = service.Spreadsheets.get(id, {
      ranges: ['Sheet1!A1'],
      fields: `sheets.data.rowData.values(${fields})`,
    });
    const sheets = answer['sheets'] as { data: { rowData?: { values: Json[] }[] }[] }[];
    return sheets[0]?.data[0]?.rowData?.[0]?.values[0] ?? null;
  };
  return { service, id, run, put, cell };
};

const full: JsonObject = {
  userEnteredValue: { stringValue: 'a' },
  note: 'n',
  userEnteredFormat: {
    textFormat: { bold: true, italic: true },
    numberFormat: { type: 'TEXT', pattern: '@' },
  },
};

describe('the mask of an update', () => {
  it('leaves alone what it does not list and clears what it lists without a value', () => {
    const { put, cell } = setUp();
    put(full, '*');
    put({ userEnteredFormat: { textFormat: { italic: false } } }, 'note,userEnteredFormat.textFormat.italic');
    expect(cell('userEnteredValue,note,userEnteredFormat')).toEqual({
      userEnteredValue: { stringValue: 'a' },
      userEnteredFormat: {
        textFormat: { bold: true, italic: false },
        numberFormat: { type: 'TEXT', pattern: '@' },
      },
    });
  });

  it('clears everything with a star and an empty cell', () => {
    const { put, cell } = setUp();
    put(full, '*');
    put({}, '*');
    expect(cell('userEnteredValue')).toBeNull();
  });

  it('replaces a whole message that it lists', () => {
    const { put, cell } = setUp();
    put(full, '*');
    put({ userEnteredFormat: { textFormat: { bold: true } } }, 'userEnteredFormat');
    expect(cell('userEnteredFormat')).toEqual({ userEnteredFormat: { textFormat: { bold: true } } });
  });

  it('clears the cells of a range that no data covers, but not those beyond the given rows of a start', () => {
    const { service, id, run } = setUp();
    service.Spreadsheets.Values.update(
      {
        values: [
          [1, 2],
          [3, 4],
        ],
      },
      id,
      'A1',
      { valueInputOption: 'RAW' },
    );
    const rows = [{ values: [{ userEnteredValue: { numberValue: 9 } }] }];
    run({ updateCells: { start: { sheetId: 0 }, rows, fields: 'userEnteredValue' } });
    expect(service.Spreadsheets.Values.get(id, 'A1:B2')['values']).toEqual([
      ['9', '2'],
      ['3', '4'],
    ]);
    run({
      updateCells: {
        range: { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 },
        rows,
        fields: 'userEnteredValue',
      },
    });
    expect(service.Spreadsheets.Values.get(id, 'A1:B2')['values']).toEqual([['9']]);
  });

  it('is required and must name what there is', () => {
    const { put } = setUp();
    expect(() => put(full, '')).toThrow(/At least one field must be listed in 'fields'/);
    expect(() => put(full, 'userEnteredValues')).toThrow(/Invalid field: userEnteredValues/);
  });
});

describe('the mask of an answer', () => {
  it('is read with brackets, slashes, stars and snake case', () => {
    const names = (text: string): unknown => {
      const show = (mask: ReturnType<typeof parseFieldMask>): unknown =>
        mask === undefined
          ? undefined
          : mask.all
            ? '*'
            : Object.fromEntries([...mask.children].map(([name, each]) => [name, show(each)]));
      return show(parseFieldMask(text));
    };
    expect(names('a,b(c,d/e(f,g)),h.i')).toEqual({
      a: '*',
      b: { c: '*', d: { e: { f: '*', g: '*' } } },
      h: { i: '*' },
    });
    expect(names('sheet_properties.grid_properties/*')).toEqual({ sheetProperties: { gridProperties: '*' } });
    for (const wrong of ['', 'a,', 'a(b', 'a)b', 'a..b', 'a b']) expect(names(wrong)).toBeUndefined();
  });

  it('selects from the spreadsheet and refuses what it does not have', () => {
    const { service, id } = setUp();
    expect(
      service.Spreadsheets.get(id, {
        fields: 'properties(title,locale),sheets(properties(sheetId,title),data.rowData)',
      }),
    ).toEqual({
      properties: { title: 'Ledger', locale: 'en_US' },
      sheets: [{ properties: { sheetId: 0, title: 'Sheet1' }, data: [{}] }],
    });
    expect(() => service.Spreadsheets.get(id, { fields: 'sheets.cells' })).toThrow(
      'Request contains an invalid argument.',
    );
  });

  it('works on every call', () => {
    const { service, id } = setUp();
    expect(
      service.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, id, { fields: 'spreadsheetId' }),
    ).toEqual({ spreadsheetId: id });
  });
});
