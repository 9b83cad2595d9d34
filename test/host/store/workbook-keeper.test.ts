/**
 * Workbooks over a restart: everything the stand-in can tell must be the same again, and an append must stay cheap.
 */
import { expect, it } from 'vitest';
import type { HostState } from '../../../apps-script/host/runtime/contracts.ts';
import { createSheetsService } from '../../../apps-script/host/sheets/service.ts';
import { createMemoryState } from '../../../apps-script/host/store/memory-state.ts';
import { createWorkbookKeeper } from '../../../apps-script/host/store/workbook-keeper.ts';

function open(state: HostState) {
  let lastId = 100;
  const workbooks = createWorkbookKeeper(state);
  const service = createSheetsService({ workbooks, clock: () => new Date(0), newId: () => ++lastId });
  return { workbooks, service };
}

/** A spreadsheet with two tabs, formats, a formula, validation, metadata, a hidden row, a name. */
function create(state: HostState) {
  const { service } = open(state);
  const { spreadsheetId } = service.Spreadsheets.create({
    properties: { title: 'Book', locale: 'it_IT', timeZone: 'Europe/Rome' },
    sheets: [{ properties: { sheetId: 5, title: 'One' } }, { properties: { sheetId: 6, title: 'Two' } }],
  }) as { spreadsheetId: string };
  const bold = { userEnteredFormat: { textFormat: { bold: true } } };
  const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] }, strict: true };
  const cells = [
    { userEnteredValue: { stringValue: '=1+1' }, ...bold, note: 'né 🎉' },
    { userEnteredValue: { formulaValue: '=1+1' } },
    {},
    { userEnteredValue: { boolValue: false }, ...bold },
    { userEnteredValue: { formulaValue: '=1/0' } },
    { ...bold },
  ];
  const fields = 'userEnteredValue,userEnteredFormat,note';
  const range = { sheetId: 5, startRowIndex: 300, endRowIndex: 302, startColumnIndex: 0, endColumnIndex: 1 };
  const rows = { sheetId: 5, dimension: 'ROWS', startIndex: 2, endIndex: 4 };
  service.Spreadsheets.batchUpdate(
    {
      requests: [
        {
          updateCells: {
            start: { sheetId: 5, rowIndex: 299, columnIndex: 1 },
            rows: [{ values: cells }],
            fields,
          },
        },
        { setDataValidation: { range, rule } },
        {
          updateDimensionProperties: {
            range: rows,
            properties: { hiddenByUser: true },
            fields: 'hiddenByUser',
          },
        },
        { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Spot', range } } },
        {
          createDeveloperMetadata: {
            developerMetadata: {
              ...{ metadataId: 9, metadataKey: 'k', metadataValue: 'v', visibility: 'PROJECT' },
              location: { dimensionRange: { ...rows, startIndex: 1, endIndex: 2 } },
            },
          },
        },
      ],
    },
    spreadsheetId,
  );
  return { spreadsheetId, service };
}

it('a workbook is the same after a restart, down to formats, notes, rules and metadata', () => {
  const state = createMemoryState();
  const { spreadsheetId, service } = create(state);
  const tell = (one: typeof service) => one.Spreadsheets.get(spreadsheetId, { includeGridData: true });
  const before = tell(service);
  expect(JSON.stringify(before)).toContain('né 🎉');
  expect(tell(open(state).service)).toEqual(before);
});

it('a deleted sheet and rows that moved up leave nothing behind', () => {
  const state = createMemoryState();
  const { spreadsheetId, service } = create(state);
  const whole = { sheetId: 5, dimension: 'ROWS', startIndex: 0, endIndex: 290 };
  service.Spreadsheets.batchUpdate(
    { requests: [{ deleteSheet: { sheetId: 6 } }, { deleteDimension: { range: whole } }] },
    spreadsheetId,
  );
  const tell = (one: typeof service) => one.Spreadsheets.get(spreadsheetId, { includeGridData: true });
  expect(state.keys(`workbook/${spreadsheetId}/sheet/6/`)).toEqual([]);
  expect(tell(open(state).service)).toEqual(tell(service));
});

it('an appended row writes one block of rows, however long the sheet is', () => {
  const state = createMemoryState();
  const { spreadsheetId, service } = create(state);
  const row = {
    values: [{ userEnteredValue: { stringValue: 'x' } }, { userEnteredValue: { numberValue: 1 } }],
  };
  const append = (count: number) =>
    service.Spreadsheets.batchUpdate(
      {
        requests: [
          { appendCells: { sheetId: 6, rows: Array.from({ length: count }, () => row), fields: '*' } },
        ],
      },
      spreadsheetId,
    );
  append(5000);
  const written: string[] = [];
  const { put } = state;
  state.put = (key, value) => {
    written.push(key);
    put(key, value);
  };
  append(1);
  expect(written.filter((key) => key.includes('/rows/'))).toEqual([
    `workbook/${spreadsheetId}/sheet/6/rows/19`,
  ]);
});
