/**
 * What the live service refuses, the host refuses in the same words.
 */
import { describe, expect, it } from 'vitest';
import { ApiError, NotInLocalHostError } from '../../../apps-script/host/sheets/errors.ts';
import type { Json, JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { createTestService, newBook } from './create-test-service.ts';

const setUp = () => {
  const { service } = createTestService();
  const id = newBook(service);
  const refusal = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof ApiError) return error.message;
      throw error;
    }
    return 'accepted';
  };
  const batch = (...requests: Json[]) => refusal(() => service.Spreadsheets.batchUpdate({ requests }, id));
  return { service, id, refusal, batch };
};

const grid = (rowCount: number, columnCount: number, extra: JsonObject = {}): JsonObject => ({
  addSheet: { properties: { gridProperties: { rowCount, columnCount }, ...extra } },
});

describe('a malformed body', () => {
  it('is refused with each unknown name and its place', () => {
    const { batch } = setUp();
    expect(batch({ addSheet: { properties: { titel: 'x', gridProperties: { rows: 3 } } } })).toBe(
      `Invalid JSON payload received. Unknown name "titel" at 'requests[0].add_sheet.properties': Cannot find field.\nInvalid JSON payload received. Unknown name "rows" at 'requests[0].add_sheet.properties.grid_properties': Cannot find field.`,
    );
    expect(batch({ DeleteRange: {} })).toBe(
      `Invalid JSON payload received. Unknown name "DeleteRange" at 'requests[0]': Cannot find field.`,
    );
  });

  it('is refused when a value is of another kind, or two of one choice are set', () => {
    const { batch } = setUp();
    expect(batch({ deleteSheet: { sheetId: 'zero' } })).toBe(
      `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), "zero"`,
    );
    expect(batch({ mergeCells: { range: {}, mergeType: 'ALL' } })).toBe(
      `Invalid value at 'requests[0].merge_cells.merge_type' (type.googleapis.com/google.apps.sheets.v4.MergeCellsRequest.MergeType), "ALL"`,
    );
    expect(batch({ deleteSheet: {}, addSheet: {} })).toBe(
      `Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'addSheet'`,
    );
    expect(batch()).toBe('Must specify at least one request.');
  });

  it('tells the violations as details over HTTP', () => {
    const { service, id } = setUp();
    expect(service.handle('POST', `/v4/spreadsheets/${id}:batchUpdate`, { request: [] })).toEqual({
      status: 400,
      body: {
        error: {
          code: 400,
          message: 'Invalid JSON payload received. Unknown name "request": Cannot find field.',
          status: 'INVALID_ARGUMENT',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.BadRequest',
              fieldViolations: [
                { description: 'Invalid JSON payload received. Unknown name "request": Cannot find field.' },
              ],
            },
          ],
        },
      },
    });
  });
});

describe('a request that cannot be done', () => {
  it('is named with its place in the batch', () => {
    const { batch } = setUp();
    expect(batch({ addSheet: {} }, { deleteSheet: { sheetId: 77 } })).toBe(
      'Invalid requests[1].deleteSheet: No sheet with id: 77',
    );
    expect(batch({ repeatCell: { range: { sheetId: 77 }, cell: {}, fields: 'note' } })).toBe(
      'Invalid requests[0].repeatCell: No grid with id: 77',
    );
    expect(batch({ addSheet: { properties: { title: 'sheet1' } } })).toBe(
      'Invalid requests[0].addSheet: A sheet with the name "sheet1" already exists. Please enter another name.',
    );
    expect(batch({ deleteSheet: { sheetId: 0 } })).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    );
  });

  it('names rows that are not there', () => {
    const { batch } = setUp();
    expect(
      batch({
        deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1000, endIndex: 1001 } },
      }),
    ).toBe(
      "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 1000 but there are only 1000 rows.",
    );
    expect(batch({ updateCells: { start: { sheetId: 0, rowIndex: 1000 }, rows: [], fields: 'note' } })).toBe(
      'Invalid requests[0].updateCells: GridCoordinate.rowIndex[1000] is after last row in grid[999]',
    );
    expect(
      batch({ unmergeCells: { range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 26 } } }),
    ).toMatch(/Range \(Sheet1!AA2\) exceeds grid limits\. Max rows: 1000, max columns: 26/);
  });

  it('takes a range that starts inside the grid, and refuses one that starts past it as the live service was seen to', () => {
    const { batch } = setUp();
    const clear = (range: JsonObject) =>
      batch({
        repeatCell: {
          range: { sheetId: 0, ...range },
          cell: {},
          fields: 'userEnteredFormat.textFormat.link',
        },
      });
    const refused = (cells: string) =>
      `Invalid requests[0].repeatCell: Range (Sheet1!${cells}) exceeds grid limits. Max rows: 1000, max columns: 26`;
    const columns = { startColumnIndex: 0, endColumnIndex: 2 };
    const rows = { startRowIndex: 0, endRowIndex: 2 };
    expect(clear({ startRowIndex: 999, ...columns })).toBe('accepted');
    expect(clear({ startRowIndex: 1000, ...columns })).toBe(refused('A1001:B'));
    expect(clear({ startRowIndex: 1000, endRowIndex: 1001, ...columns })).toBe(refused('A1001:B1001'));
    expect(clear({ startColumnIndex: 26, endColumnIndex: 27, ...rows })).toBe(refused('AA1:AA2'));
    expect(clear({ startColumnIndex: 26, startRowIndex: 0, endRowIndex: 2 })).toBe(refused('AA1:2'));
    expect(clear({ startRowIndex: 999, endRowIndex: 1003, ...columns })).toBe('accepted');
    expect(clear({ startRowIndex: 3, endRowIndex: 3, ...columns })).toBe('accepted');
  });

  it('keeps merges whole and at least one row that is not frozen', () => {
    const { batch } = setUp();
    const area = (startRowIndex: number, endRowIndex: number) => ({
      sheetId: 0,
      startRowIndex,
      endRowIndex,
      startColumnIndex: 0,
      endColumnIndex: 2,
    });
    expect(batch({ mergeCells: { range: area(0, 2) } })).toBe('accepted');
    expect(batch({ mergeCells: { range: area(1, 3) } })).toBe(
      'Invalid requests[0].mergeCells: You must select all cells in a merged range to merge or unmerge them.',
    );
    expect(
      batch({
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1000 } },
          fields: 'gridProperties.frozenRowCount',
        },
      }),
    ).toBe("Invalid requests[0].updateSheetProperties: You can't freeze all visible rows on the sheet.");
  });

  it('is told apart from what only the live service knows', () => {
    const { service, id } = setUp();
    expect(() => service.Spreadsheets.batchUpdate({ requests: [{ autoFill: {} }] }, id)).toThrow(
      NotInLocalHostError,
    );
    expect(() => service.Spreadsheets.batchUpdate({ requests: [{ autoFill: {} }] }, id)).toThrow(
      'not in the local host: autoFill',
    );
    expect(() => service.handle('POST', `/v4/spreadsheets/${id}/sheets/0:copyTo`, {})).toThrow(
      /not in the local host/,
    );
  });
});

describe('the limits of a spreadsheet', () => {
  it('hold for cells of the workbook, counting empty ones', () => {
    const { batch } = setUp();
    expect(batch(grid(1_000_000, 10))).toBe(
      'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
    expect(batch(grid(997_400, 10))).toBe('accepted');
    expect(batch({ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } })).toMatch(
      /above the limit of 10000000 cells/,
    );
  });

  it('hold for characters of a cell, columns and tabs', () => {
    const { service, id, refusal, batch } = setUp();
    const cell = (length: number) => ({
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(length) } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(batch(cell(50_000))).toBe('accepted');
    expect(batch(cell(50_001))).toBe(
      'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(
      refusal(() =>
        service.Spreadsheets.Values.update({ values: [['x'.repeat(50_001)]] }, id, 'A1', {
          valueInputOption: 'RAW',
        }),
      ),
    ).toBe('Your input contains more than the maximum of 50000 characters in a single cell.');
    expect(batch(grid(1, 18_279))).toMatch(/18278 columns/);
    expect(batch(...Array.from({ length: 199 }, () => grid(1, 1)))).toBe('accepted');
    expect(batch(grid(1, 1))).toMatch(/200 sheets/);
  });
});

describe('the values API', () => {
  it('refuses ranges it cannot read or that the grid does not have', () => {
    const { service, id, refusal } = setUp();
    const get = (range: string) => refusal(() => service.Spreadsheets.Values.get(id, range));
    expect(get('Nowhere!A1')).toBe('Unable to parse range: Nowhere!A1');
    expect(get('Sheet1!A')).toBe('Unable to parse range: Sheet1!A');
    expect(get('Sheet1!A1001')).toBe(
      'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(get('Sheet1!AA1:AB2')).toBe(
      'Range (Sheet1!AA1:AB2) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
  });

  it('refuses writing beyond its range, without an input option, and values that are no values', () => {
    const { service, id, refusal } = setUp();
    const put = (range: string, values: Json[][], options: JsonObject = { valueInputOption: 'RAW' }) =>
      refusal(() => service.Spreadsheets.Values.update({ values }, id, range, options));
    expect(put('A1:B1', [[1, 2, 3]])).toBe(
      'Requested writing within range [A1:B1], but tried writing to column [C]',
    );
    expect(put('A1:B1', [[1], [2]])).toBe(
      'Requested writing within range [A1:B1], but tried writing to row [2]',
    );
    expect(put('A1', [[1]], {})).toBe("'valueInputOption' is required but not specified");
    expect(put("'Sheet1'!Z1000", [[1, 2]])).toBe(
      "Requested writing within range ['Sheet1'!Z1000], but tried writing to column [AA]",
    );
    expect(put('A1001', [[1]])).toMatch(/exceeds grid limits/);
    expect(put('A1', [[{ a: 1 }]])).toMatch(/^Invalid values\[0\]\[0\]: struct_value/);
    expect(service.Spreadsheets.Values.get(id, 'Sheet1')['values']).toBeUndefined();
  });

  it('answers 404 for a spreadsheet that is not there', () => {
    const { service } = setUp();
    expect(service.handle('GET', '/v4/spreadsheets/nowhere')).toEqual({
      status: 404,
      body: { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } },
    });
  });
});
