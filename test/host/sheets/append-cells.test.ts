/**
 * appendCells writes after the last row that holds data. What counts as data decides whether a check-in overwrites.
 */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { createTestService, newBook } from './create-test-service.ts';

const setUp = () => {
  const { service } = createTestService();
  const id = newBook(service);
  const run = (...requests: JsonObject[]) => service.Spreadsheets.batchUpdate({ requests }, id);
  const append = (...texts: string[]) =>
    run({
      appendCells: {
        sheetId: 0,
        rows: [{ values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
        fields: 'userEnteredValue',
      },
    });
  const values = () => service.Spreadsheets.Values.get(id, 'Sheet1')['values'];
  return { service, id, run, append, values };
};

describe('appendCells', () => {
  it('starts in the first row of an empty sheet and then goes on below', () => {
    const { append, values } = setUp();
    append('a', 'b');
    append('c');
    expect(values()).toEqual([['a', 'b'], ['c']]);
  });

  it('counts a checkbox that is off and a formula with an empty text, but no format, note or rule', () => {
    const { run, append, values } = setUp();
    run({
      updateCells: {
        start: { sheetId: 0, rowIndex: 3 },
        rows: [{ values: [{ userEnteredValue: { boolValue: false } }] }],
        fields: 'userEnteredValue',
      },
    });
    run({
      updateCells: {
        start: { sheetId: 0, rowIndex: 5, columnIndex: 2 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: '=""' } }] }],
        fields: 'userEnteredValue',
      },
    });
    run({
      repeatCell: {
        range: { sheetId: 0, startRowIndex: 8, endRowIndex: 9 },
        cell: { userEnteredFormat: { textFormat: { bold: true } }, note: 'n' },
        fields: 'userEnteredFormat,note',
      },
    });
    run({
      setDataValidation: {
        range: { sheetId: 0, startRowIndex: 9, endRowIndex: 20 },
        rule: { condition: { type: 'BOOLEAN' } },
      },
    });
    append('next');
    expect(values()).toEqual([[], [], [], ['FALSE'], [], [], ['next']]);
  });

  it('adds rows when the sheet is full', () => {
    const { service, id, run, append } = setUp();
    run({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 1 } },
        fields: 'gridProperties.rowCount',
      },
    });
    append('one');
    append('two');
    const got = service.Spreadsheets.get(id, { fields: 'sheets.properties.gridProperties.rowCount' });
    expect(got).toEqual({ sheets: [{ properties: { gridProperties: { rowCount: 2 } } }] });
  });

  it('answers nothing about the place', () => {
    const { append } = setUp();
    expect(append('a')['replies']).toEqual([{}]);
  });

  it('can fill a sheet that the same batch has added', () => {
    const { service, id, run } = setUp();
    run(
      {
        addSheet: {
          properties: { sheetId: 9, title: 'People', gridProperties: { rowCount: 2, columnCount: 2 } },
        },
      },
      {
        appendCells: {
          sheetId: 9,
          rows: [{ values: [{ userEnteredValue: { stringValue: 'Name' } }] }],
          fields: 'userEnteredValue',
        },
      },
    );
    expect(service.Spreadsheets.Values.get(id, 'People')).toEqual({
      range: 'People!A1:B2',
      majorDimension: 'ROWS',
      values: [['Name']],
    });
  });

  it('keeps the validation and format of the cells it fills, unless they are in the mask', () => {
    const { service, id, run, append } = setUp();
    run({
      repeatCell: {
        range: { sheetId: 0, endColumnIndex: 1 },
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat',
      },
    });
    append('a');
    const got = service.Spreadsheets.get(id, {
      ranges: ['Sheet1!A1'],
      fields: 'sheets.data.rowData.values.userEnteredFormat',
    });
    expect(got).toEqual({
      sheets: [
        { data: [{ rowData: [{ values: [{ userEnteredFormat: { textFormat: { bold: true } } }] }] }] },
      ],
    });
  });
});
