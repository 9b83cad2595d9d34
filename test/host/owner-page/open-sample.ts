/** Starts the local host with a small workbook that uses everything the owner's page shows, and a script beside it. */
import { startLocalGoogle, type LocalGoogle } from '../../../apps-script/host/demo/local-google.ts';
import { bundlePath } from '../open-project.ts';

const color = (red: number, green: number, blue: number) => ({ rgbColor: { red, green, blue } });
const text = (value: string) => ({ userEnteredValue: { stringValue: value } });
const number = (value: number) => ({ userEnteredValue: { numberValue: value } });
const states = ['held', 'moved', 'no-show'];

/** `rows` is the number of filled rows below the header of the first sheet. */
export async function openSample(pageDir: string, rows = 60, language = 'en'): Promise<LocalGoogle> {
  const google = await startLocalGoogle({
    bundleDir: bundlePath('owner-page'),
    hostPageDir: pageDir,
    stateFile: null,
    ownerEmail: 'owner@example.com',
    language,
    title: 'Sample book',
    timeZone: 'Europe/Rome',
  });
  google.sheets.Spreadsheets.batchUpdate({ requests: toRequests(rows) }, google.spreadsheetId);
  return google;
}

function toRequests(rows: number) {
  const column = (index: number) => ({
    sheetId: 0,
    startRowIndex: 1,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  });
  const list = { type: 'ONE_OF_LIST', values: states.map((userEnteredValue) => ({ userEnteredValue })) };
  const frozen = { rowCount: rows + 5, columnCount: 8, frozenRowCount: 1, frozenColumnCount: 1 };
  const noShow = { type: 'TEXT_EQ', values: [{ userEnteredValue: 'no-show' }] };
  const long = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B2>85' }] };
  return [
    {
      updateSheetProperties: {
        properties: { sheetId: 0, title: 'Sample', gridProperties: frozen },
        fields: 'title,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)',
      },
    },
    {
      addSheet: {
        properties: { sheetId: 2, title: 'Report', gridProperties: { rowCount: 40, columnCount: 12 } },
      },
    },
    { addSheet: { properties: { sheetId: 3, title: 'Archive', hidden: true } } },
    {
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [
          { values: ['Name', 'Minutes', 'State', 'Done', 'On'].map(text) },
          ...Array.from({ length: rows }, (_, index) => ({
            values: [
              text(index === 1 ? '<b>Bold</b>' : `Row ${index + 1}`),
              number((index * 5) % 95),
              text(states[index % 3] ?? ''),
              { userEnteredValue: { boolValue: index % 2 === 0 } },
              {
                ...number(45_000 + index),
                userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
              },
            ],
          })),
        ],
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    {
      setDataValidation: {
        range: column(2),
        rule: { condition: list, strict: true, showCustomUi: true, inputMessage: 'Held, moved or no-show.' },
      },
    },
    { setDataValidation: { range: column(3), rule: { condition: { type: 'BOOLEAN' }, strict: true } } },
    {
      addConditionalFormatRule: {
        index: 0,
        rule: {
          ranges: [column(2)],
          booleanRule: { condition: noShow, format: { backgroundColorStyle: color(0.96, 0.8, 0.8) } },
        },
      },
    },
    {
      addConditionalFormatRule: {
        index: 1,
        rule: {
          ranges: [column(0)],
          booleanRule: { condition: long, format: { textFormat: { bold: true } } },
        },
      },
    },
    {
      addProtectedRange: {
        protectedRange: {
          range: { ...column(4), startRowIndex: 0 },
          warningOnly: true,
          description: 'Dates',
        },
      },
    },
    {
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 1 },
        rows: [{ values: [{ note: 'How long the meeting took.' }] }],
        fields: 'note',
      },
    },
    ...toReport(),
  ];
}

function toReport() {
  const source = (start: number) => ({
    sourceRange: {
      sources: [
        { sheetId: 2, startRowIndex: 2, endRowIndex: 6, startColumnIndex: start, endColumnIndex: start + 1 },
      ],
    },
  });
  const anchorCell = { sheetId: 2, rowIndex: 2, columnIndex: 4 };
  const spec = {
    title: 'Meetings per week',
    basicChart: {
      chartType: 'COLUMN',
      headerCount: 1,
      domains: [{ domain: source(0) }],
      series: [{ series: source(1), targetAxis: 'LEFT_AXIS' }],
    },
  };
  return [
    {
      updateCells: {
        start: { sheetId: 2, rowIndex: 0, columnIndex: 0 },
        rows: [
          { values: [text('Report')] },
          { values: [] },
          { values: [text('Week'), text('Held')] },
          ...[4, 6, 5].map((held, week) => ({ values: [text(`Week ${week + 1}`), number(held)] })),
          { values: [text('Total'), { userEnteredValue: { formulaValue: '=SUM(B4:B6)' } }] },
        ],
        fields: 'userEnteredValue',
      },
    },
    {
      mergeCells: {
        range: { sheetId: 2, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 4 },
      },
    },
    {
      addChart: {
        chart: { spec, position: { overlayPosition: { anchorCell, widthPixels: 420, heightPixels: 240 } } },
      },
    },
  ];
}
