/** Hands that rearrange whole rows, columns or tabs, and odd values typed into single cells. */
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import {
  aColumn,
  aRow,
  cell,
  cellOf,
  cut,
  grow,
  insert,
  line,
  pick,
  text,
  type Hand,
  type Place,
} from './hand-parts.ts';

const area = (
  { sheet }: Place,
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex?: number,
): JsonObject => ({
  ...{ sheetId: sheet.sheetId, startRowIndex, endRowIndex },
  ...(startColumnIndex === undefined ? {} : { startColumnIndex, endColumnIndex: startColumnIndex + 1 }),
});
const copy = (source: JsonObject, destination: JsonObject): JsonObject => ({
  copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' },
});
const fill = ({ sheet }: Place, rows: readonly (readonly unknown[])[]): JsonObject => ({
  updateCells: {
    start: { sheetId: sheet.sheetId, rowIndex: 0, columnIndex: 0 },
    rows: rows.map((cells) => ({
      values: cells.map((value): JsonObject => {
        if (value === '' || value === '#ERROR') return {};
        const key =
          typeof value === 'number'
            ? 'numberValue'
            : typeof value === 'boolean'
              ? 'boolValue'
              : 'stringValue';
        return { userEnteredValue: { [key]: value as string } };
      }),
    })),
    fields: 'userEnteredValue',
  },
});

export const moreHands: Readonly<Record<string, Hand>> = {
  'moves a row above the header': (place) => {
    const row = aRow(place);
    const { sheet, naive } = place;
    if (!row || !naive) return [];
    return [
      { moveDimension: { source: line(sheet.sheetId, 'ROWS', row.row), destinationIndex: naive.headerRow } },
    ];
  },
  'cuts a row to the end': (place) => {
    const row = aRow(place);
    const { sheet } = place;
    if (!row || sheet.rows.length >= sheet.rowCount) return [];
    const destination = { sheetId: sheet.sheetId, rowIndex: sheet.rows.length, columnIndex: 0 };
    return [
      { cutPaste: { source: area(place, row.row, row.row + 1), destination, pasteType: 'PASTE_NORMAL' } },
    ];
  },
  'copies the header row below the last': (place) => {
    const { sheet, naive } = place;
    const end = sheet.rows.length;
    if (!naive || end >= sheet.rowCount) return [];
    return [copy(area(place, naive.headerRow, naive.headerRow + 1), area(place, end, end + 1))];
  },
  'writes titles above the table': (place) => {
    const { sheet, token } = place;
    return [
      insert(sheet.sheetId, 'ROWS', 0),
      insert(sheet.sheetId, 'ROWS', 0),
      cell(sheet.sheetId, 0, 0, text(token)),
    ];
  },
  'pastes the table with its columns in another order': (place) => {
    const { sheet, naive, a } = place;
    if (!naive) return [];
    const width = Math.max(...sheet.rows.map((cells) => cells.length));
    const by = 1 + (a % Math.max(1, width - 1));
    return [
      fill(
        place,
        sheet.rows.map((cells) => Array.from({ length: width }, (_, at) => cells[(at + by) % width] ?? '')),
      ),
    ];
  },
  'deletes a heading and moves the others left': (place) => {
    const column = aColumn(place);
    const { naive } = place;
    if (!column || !naive) return [];
    const range = area(place, naive.headerRow, naive.headerRow + 1, column[1]);
    return [{ deleteRange: { range, shiftDimension: 'COLUMNS' } }];
  },
  'moves the headings right': (place) => {
    const column = aColumn(place);
    const { naive, sheet } = place;
    if (!column || !naive) return [];
    const range = area(place, naive.headerRow, naive.headerRow + 1, column[1]);
    return [grow(sheet, 1), { insertRange: { range, shiftDimension: 'COLUMNS' } }];
  },
  'moves the cells of a column down': (place) => {
    const column = aColumn(place);
    const row = aRow(place);
    if (!column || !row) return [];
    return [{ insertRange: { range: area(place, row.row, row.row + 1, column[1]), shiftDimension: 'ROWS' } }];
  },
  'copies a column over another': (place) => {
    const { sheet, naive, a } = place;
    const one = aColumn(place);
    const other = pick(Object.entries(naive?.columns ?? {}), a);
    if (!one || !other || one[0] === other[0]) return [];
    return [copy(area(place, 0, sheet.rowCount, one[1]), area(place, 0, sheet.rowCount, other[1]))];
  },
  'copies a column to the far right': (place) => {
    const column = aColumn(place);
    const { sheet } = place;
    if (!column) return [];
    return [
      grow(sheet, 1),
      copy(area(place, 0, sheet.rowCount, column[1]), area(place, 0, sheet.rowCount, sheet.columnCount)),
    ];
  },
  'cuts the cells of a column without its heading': (place) => {
    const column = aColumn(place);
    const { sheet, naive } = place;
    if (!column || !naive) return [];
    const source = area(place, naive.headerRow + 1, sheet.rowCount, column[1]);
    const destination = {
      sheetId: sheet.sheetId,
      rowIndex: naive.headerRow + 1,
      columnIndex: sheet.columnCount,
    };
    return [grow(sheet, 1), { cutPaste: { source, destination, pasteType: 'PASTE_NORMAL' } }];
  },
  'blanks all ids': (place) => {
    const at = place.naive?.columns['id'];
    if (at === undefined) return [];
    return place.naive!.rows.map(({ row }) => cell(place.sheet.sheetId, row, at, null));
  },
  'clears the tab': (place) => [
    { updateCells: { range: { sheetId: place.sheet.sheetId }, rows: [], fields: 'userEnteredValue' } },
  ],
  'types one heading over another': (place) => {
    const one = aColumn(place);
    const { sheet, naive, a } = place;
    const other = pick(Object.entries(naive?.columns ?? {}), a);
    if (!one || !other || !naive || one[0] === other[0]) return [];
    return [
      cell(sheet.sheetId, naive.headerRow, one[1], text(String(sheet.rows[naive.headerRow]![other[1]]))),
    ];
  },
  'writes a formula into a heading': (place) => {
    const column = aColumn(place);
    const { sheet, naive } = place;
    if (!column || !naive) return [];
    const heading = String(sheet.rows[naive.headerRow]![column[1]]).replace(/"/g, '""');
    return [cell(sheet.sheetId, naive.headerRow, column[1], { formulaValue: `="${heading}"` })];
  },
  'exchanges the titles of two tabs': ({ sheet, sheets, a, token }) => {
    const other = pick(sheets, a);
    if (!other || other.sheetId === sheet.sheetId) return [];
    const name = (sheetId: number, title: string): JsonObject => ({
      updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
    });
    return [
      name(sheet.sheetId, `${token}t`),
      name(other.sheetId, sheet.title),
      name(sheet.sheetId, other.title),
    ];
  },
  'ticks boxes below the data': (place) => {
    const { sheet } = place;
    const from = sheet.rows.length + 1;
    const at = place.a % sheet.columnCount;
    if (from + 3 > sheet.rowCount) return [];
    const range = area(place, from, from + 3, at);
    const rule = { condition: { type: 'BOOLEAN' }, strict: true };
    return [
      { setDataValidation: { range, rule } },
      ...[0, 1, 2].map((row) => cell(sheet.sheetId, from + row, at, { boolValue: false })),
    ];
  },
  'merges cells of a row': (place) => {
    const row = aRow(place);
    const column = aColumn(place);
    if (!row || !column || column[1] + 2 > place.sheet.columnCount) return [];
    const range = {
      ...area(place, row.row, row.row + 1),
      startColumnIndex: column[1],
      endColumnIndex: column[1] + 2,
    };
    return [{ mergeCells: { range, mergeType: 'MERGE_ALL' } }];
  },
  'sorts some columns only': (place) => {
    const column = aColumn(place);
    const { sheet, naive } = place;
    if (!column || !naive || naive.rows.length < 2) return [];
    const range = { ...area(place, naive.headerRow + 1, sheet.rows.length), startColumnIndex: column[1] };
    return [{ sortRange: { range, sortSpecs: [{ dimensionIndex: column[1], sortOrder: 'DESCENDING' }] } }];
  },
  'gives two people one address': (place) =>
    place.table === 'people' ? cellOf(place, 'email', text('p-tom@example.com')) : [],
  'pairs somebody with themselves': (place) =>
    place.table === 'pairings' ? cellOf(place, 'menteeId', text(String(aRow(place)?.cells['mentorId']))) : [],
  'moves the tab’s columns to the right': ({ sheet }) => [
    insert(sheet.sheetId, 'COLUMNS', 0),
    insert(sheet.sheetId, 'COLUMNS', 0),
  ],
  'cuts the id column to the far right': (place) => {
    const at = place.naive?.columns['id'];
    const { sheet } = place;
    return at === undefined
      ? []
      : [grow(sheet, 1), cut(sheet.sheetId, at, sheet.columnCount, sheet.rowCount)];
  },
};
