/**
 * Inserting, deleting, moving and sorting: whatever names a place must still mean the same cells.
 */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { createTestService, newBook } from './create-test-service.ts';

const setUp = () => {
  const { service } = createTestService();
  const id = newBook(service);
  const run = (...requests: JsonObject[]) => service.Spreadsheets.batchUpdate({ requests }, id);
  const type = (range: string, values: (string | number | boolean)[][]) =>
    service.Spreadsheets.Values.update({ values }, id, range, { valueInputOption: 'USER_ENTERED' });
  const values = (range: string, valueRenderOption = 'FORMATTED_VALUE') =>
    service.Spreadsheets.Values.get(id, range, { valueRenderOption })['values'];
  const sheet = (fields: string): JsonObject =>
    (service.Spreadsheets.get(id, { fields: `sheets(${fields})` })['sheets'] as JsonObject[])[0]!;
  return { service, id, run, type, values, sheet };
};

const lines = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number): JsonObject => ({
  range: { sheetId: 0, dimension, startIndex, endIndex },
});
const area = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): JsonObject => ({
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

describe('an inserted row', () => {
  it('moves merges, filter, protection, names, rules and charts, and widens what it is inside of', () => {
    const { service, id, run, sheet } = setUp();
    run(
      { mergeCells: { range: area(4, 6, 0, 1) } },
      { setBasicFilter: { filter: { range: area(0, 10, 0, 3), criteria: { 1: { hiddenValues: ['x'] } } } } },
      { addProtectedRange: { protectedRange: { range: area(5, 8, 0, 2), warningOnly: true } } },
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Dates', range: area(3, 9, 1, 2) } } },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [area(2, 4, 0, 1)],
            booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
          },
        },
      },
      {
        addChart: {
          chart: {
            chartId: 3,
            spec: {
              basicChart: {
                chartType: 'COLUMN',
                domains: [{ domain: { sourceRange: { sources: [area(1, 5, 0, 1)] } } }],
                series: [{ series: { sourceRange: { sources: [area(1, 5, 1, 2)] } } }],
              },
            },
            position: { overlayPosition: { anchorCell: { rowIndex: 6, columnIndex: 4 } } },
          },
        },
      },
      { insertDimension: lines('ROWS', 3, 5) },
    );
    expect(sheet('merges,basicFilter,protectedRanges.range,conditionalFormats.ranges')).toEqual({
      merges: [area(6, 8, 0, 1)],
      basicFilter: { range: area(0, 12, 0, 3), criteria: { 1: { hiddenValues: ['x'] } } },
      protectedRanges: [{ range: area(7, 10, 0, 2) }],
      conditionalFormats: [{ ranges: [area(2, 6, 0, 1)] }],
    });
    expect(service.Spreadsheets.get(id, { fields: 'namedRanges' })).toEqual({
      namedRanges: [{ namedRangeId: 'n', name: 'Dates', range: area(5, 11, 1, 2) }],
    });
    const [chart] = sheet('charts')['charts'] as JsonObject[];
    expect(JSON.stringify(chart)).toContain(JSON.stringify({ sources: [area(1, 7, 0, 1)] }));
    expect(chart?.['position']).toMatchObject({
      overlayPosition: { anchorCell: { rowIndex: 8, columnIndex: 4 } },
    });
  });

  it('takes over format and validation of the row before or after, but no values', () => {
    const { run, type, values, sheet } = setUp();
    type('A1', [['head'], ['body']]);
    run({
      repeatCell: {
        range: area(0, 1, 0, 1),
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat',
      },
    });
    run(
      { insertDimension: { ...lines('ROWS', 1, 2), inheritFromBefore: true } },
      { insertDimension: lines('ROWS', 3, 4) },
    );
    expect(values('A1:A4')).toEqual([['head'], [], ['body']]);
    expect(JSON.stringify(sheet('data.rowData.values.userEnteredFormat'))).toBe(
      JSON.stringify({
        data: [
          {
            rowData: [
              { values: [{ userEnteredFormat: { textFormat: { bold: true } } }] },
              { values: [{ userEnteredFormat: { textFormat: { bold: true } } }] },
              { values: [{}] },
            ],
          },
        ],
      }),
    );
  });

  it('keeps frozen rows frozen', () => {
    const { run, sheet } = setUp();
    run({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 2 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    run({ insertDimension: lines('ROWS', 1, 2) }, { deleteDimension: lines('ROWS', 0, 2) });
    expect(sheet('properties.gridProperties')).toEqual({
      properties: { gridProperties: { rowCount: 999, columnCount: 26, frozenRowCount: 1 } },
    });
  });
});

describe('formulas', () => {
  it('follow inserted, deleted and moved rows and renamed sheets', () => {
    const { run, type, values } = setUp();
    run({ addSheet: { properties: { sheetId: 2, title: 'Other' } } });
    type('A1', [[1], [2], [3], ['=SUM(A1:A3)'], ['=A2*$A$3']]);
    type('Other!A1', [['=Sheet1!A3 & " A3 \'Sheet1\'!A3"']]);
    run({ insertDimension: lines('ROWS', 1, 2) });
    expect(values('A5:A6', 'FORMULA')).toEqual([['=SUM(A1:A4)'], ['=A3*$A$4']]);
    run({ updateSheetProperties: { properties: { sheetId: 0, title: 'My data' }, fields: 'title' } });
    expect(values('Other!A1', 'FORMULA')).toEqual([["='My data'!A4 & \" A3 'Sheet1'!A3\""]]);
    run({ deleteDimension: lines('ROWS', 2, 3) });
    expect(values('A4:A5', 'FORMULA')).toEqual([['=SUM(A1:A3)'], ['=#REF!*$A$3']]);
    expect(values('A4:A5')).toEqual([['4'], ['#REF!']]);
    expect(values('Other!A1')).toEqual([["3 A3 'Sheet1'!A3"]]);
  });

  it('come to errors as the service names them', () => {
    const { type, values } = setUp();
    type('A1', [['=1/0', '=NOSUCH(1)', '=A1+1', '=D1', '=1+', '="x"*1']]);
    expect(values('A1:F1')).toEqual([['#DIV/0!', '#NAME?', '#DIV/0!', '#REF!', '#ERROR!', '#VALUE!']]);
    type('G1', [['=H1+1', '=G1+1']]);
    expect(values('G1:H1')).toEqual([['#REF!', '#REF!']]);
  });

  it('are worked out again when what they read changes, across sheets and through other formulas', () => {
    const { run, type, values } = setUp();
    run({ addSheet: { properties: { title: 'In put' } } });
    type('A1', [["=SUM('In put'!A:A)", '=A1*2', '=IF(B1>5,"big","small")']]);
    type("'In put'!A1", [[1], [1.5]]);
    expect(values('A1:C1')).toEqual([['2.5', '5', 'small']]);
    type("'In put'!A9", [[1]]);
    expect(values('A1:C1')).toEqual([['3.5', '7', 'big']]);
  });

  it('are read in the notation of the locale', () => {
    const { service } = createTestService();
    const id = newBook(service, 'it_IT');
    service.Spreadsheets.Values.update({ values: [['=SUM(1,5;2)', '1,25', '3/2/2026', true]] }, id, 'A1', {
      valueInputOption: 'USER_ENTERED',
    });
    expect(service.Spreadsheets.Values.get(id, 'A1:D1')['values']).toEqual([
      ['3,5', '1,25', '3/2/2026', 'VERO'],
    ]);
    expect(
      service.Spreadsheets.Values.get(id, 'A1:C1', { valueRenderOption: 'UNFORMATTED_VALUE' })['values'],
    ).toEqual([[3.5, 1.25, 46056]]);
  });
});

describe('sorting', () => {
  it('puts numbers before texts, blanks last in both directions, and keeps equal rows in order', () => {
    const { run, type, values } = setUp();
    type('A1', [
      ['b', 1],
      [2, 2],
      ['', 3],
      ['A', 4],
      [true, 5],
      [1, 6],
      ['a', 7],
    ]);
    const sort = (sortOrder: string) =>
      run({ sortRange: { range: area(0, 10, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder }] } });
    sort('ASCENDING');
    expect(values('A1:B7')).toEqual([
      ['1', '6'],
      ['2', '2'],
      ['A', '4'],
      ['a', '7'],
      ['b', '1'],
      ['TRUE', '5'],
      ['', '3'],
    ]);
    sort('DESCENDING');
    expect(values('A1:B7')).toEqual([
      ['TRUE', '5'],
      ['b', '1'],
      ['A', '4'],
      ['a', '7'],
      ['2', '2'],
      ['1', '6'],
      ['', '3'],
    ]);
  });

  it("goes by the sheet's columns, several in turn, and leaves cells beside the range alone", () => {
    const { run, type, values } = setUp();
    type('A1', [
      ['x', 2, 1],
      ['y', 1, 2],
      ['z', 2, 0],
    ]);
    run({
      sortRange: { range: area(0, 3, 1, 3), sortSpecs: [{ dimensionIndex: 1 }, { dimensionIndex: 2 }] },
    });
    expect(values('A1:C3')).toEqual([
      ['x', '1', '2'],
      ['y', '2', '0'],
      ['z', '2', '1'],
    ]);
    expect(() => run({ sortRange: { range: area(0, 3, 1, 3), sortSpecs: [{ dimensionIndex: 0 }] } })).toThrow(
      /not in the range/,
    );
  });
});

describe('sorting around what is fixed', () => {
  it('leaves hidden rows where they are and refuses vertical merges', () => {
    const { run, type, values } = setUp();
    type('A1', [[3], [9], [1], [2]]);
    run({
      updateDimensionProperties: {
        ...lines('ROWS', 1, 2),
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    });
    const sort = { sortRange: { range: area(0, 4, 0, 1), sortSpecs: [{ dimensionIndex: 0 }] } };
    run(sort);
    expect(values('A1:A4')).toEqual([['1'], ['9'], ['2'], ['3']]);
    run({ mergeCells: { range: area(2, 4, 0, 1) } });
    expect(() => run(sort)).toThrow(
      "You can't sort a range containing vertical merges. There is a vertical merge at A3:A4",
    );
  });

  it('sorts by what formulas of the same batch come to', () => {
    const { run, values } = setUp();
    const cell = (formulaValue: string) => ({ values: [{ userEnteredValue: { formulaValue } }] });
    run(
      { appendCells: { sheetId: 0, rows: [cell('=2+3'), cell('=1+1')], fields: 'userEnteredValue' } },
      { sortRange: { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex: 0 }] } },
    );
    expect(values('A1:A2')).toEqual([['2'], ['5']]);
  });
});

describe('cells moved by ranges', () => {
  it('are pushed down by insertRange, pulled up by deleteRange, and formulas follow', () => {
    const { run, type, values } = setUp();
    type('A1', [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    type('D1', [['=A3']]);
    run({ insertRange: { range: area(1, 2, 0, 1), shiftDimension: 'ROWS' } });
    expect(values('A1:B4')).toEqual([['1', 'a'], ['', 'b'], ['2', 'c'], ['3']]);
    expect(values('D1', 'FORMULA')).toEqual([['=A4']]);
    run({ deleteRange: { range: area(0, 2, 0, 1), shiftDimension: 'ROWS' } });
    expect(values('A1:B4')).toEqual([
      ['2', 'a'],
      ['3', 'b'],
      ['', 'c'],
    ]);
    expect(values('D1', 'FORMULA')).toEqual([['=A2']]);
  });

  it('are copied with shifted formulas, repeated, transposed, and cut with their readers following', () => {
    const { run, type, values } = setUp();
    type('A1', [[1, '=A1*10'], [2]]);
    run({ copyPaste: { source: area(0, 1, 1, 2), destination: area(1, 4, 1, 2) } });
    expect(values('B1:B4', 'FORMULA')).toEqual([['=A1*10'], ['=A2*10'], ['=A3*10'], ['=A4*10']]);
    run({
      copyPaste: {
        source: area(0, 2, 0, 1),
        destination: area(0, 1, 3, 5),
        pasteOrientation: 'TRANSPOSE',
        pasteType: 'PASTE_VALUES',
      },
    });
    expect(values('D1:E1')).toEqual([['1', '2']]);
    run({ cutPaste: { source: area(0, 1, 0, 1), destination: { rowIndex: 9, columnIndex: 0 } } });
    expect(values('B1', 'FORMULA')).toEqual([['=A10*10']]);
    expect(values('B1')).toEqual([['10']]);
  });

  it('are found and replaced with counts only', () => {
    const { run, type, values } = setUp();
    type('A1', [
      ['one one', 'One'],
      ['two', 1],
    ]);
    expect(run({ findReplace: { find: 'one', replacement: '3', allSheets: true } })['replies']).toEqual([
      { findReplace: { valuesChanged: 2, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 3 } },
    ]);
    expect(values('A1:B2', 'UNFORMATTED_VALUE')).toEqual([
      ['3 3', 3],
      ['two', 1],
    ]);
  });
});

describe('other objects of a sheet', () => {
  it('are copied with the sheet, but not its metadata', () => {
    const { service, id, run, type } = setUp();
    type('A1', [['x']]);
    run(
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 1,
            metadataKey: 'tab',
            location: { sheetId: 0 },
            visibility: 'DOCUMENT',
          },
        },
      },
      { mergeCells: { range: area(2, 4, 0, 1) } },
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 8, insertSheetIndex: 1 } },
    );
    expect(
      service.Spreadsheets.get(id, {
        fields: 'sheets(properties(sheetId,title),merges,developerMetadata.metadataId)',
      }),
    ).toEqual({
      sheets: [
        {
          properties: { sheetId: 0, title: 'Sheet1' },
          merges: [area(2, 4, 0, 1)],
          developerMetadata: [{ metadataId: 1 }],
        },
        {
          properties: { sheetId: 8, title: 'Copy of Sheet1' },
          merges: [{ sheetId: 8, ...area(2, 4, 0, 1) }],
        },
      ],
    });
    expect(service.Spreadsheets.Values.get(id, "'Copy of Sheet1'!A1")['values']).toEqual([['x']]);
  });

  it('nest groups by depth', () => {
    const { run, sheet } = setUp();
    const group = (startIndex: number, endIndex: number) => ({
      addDimensionGroup: lines('ROWS', startIndex, endIndex),
    });
    run(group(2, 4), group(1, 5), { deleteDimensionGroup: lines('ROWS', 3, 5) });
    expect(sheet('rowGroups')).toEqual({
      rowGroups: [
        { range: { dimension: 'ROWS', startIndex: 1, endIndex: 4 }, depth: 1 },
        { range: { dimension: 'ROWS', startIndex: 2, endIndex: 3 }, depth: 2 },
      ],
    });
  });
});
