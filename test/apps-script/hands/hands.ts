/**
 * What people do to the sheet by hand: every edit that the owner's page offers, as requests on the workbook. Each hand
 * picks its place from three numbers, so that a run can be repeated.
 */
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
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
import { moreHands } from './more-hands.ts';
import { readNaively, type Renames, type SheetView } from './naive-book.ts';

const sort = ({ sheet, naive, b }: Place, withHeader: boolean): JsonObject[] => {
  const first = naive ? naive.headerRow + (withHeader ? 0 : 1) : 0;
  if (!naive || sheet.rows.length <= first) return [];
  const dimensionIndex = pick(Object.values(naive.columns), b)!;
  const sortOrder = b % 2 ? 'ASCENDING' : 'DESCENDING';
  return [
    {
      sortRange: {
        range: { sheetId: sheet.sheetId, startRowIndex: first, endRowIndex: sheet.rows.length },
        sortSpecs: [{ dimensionIndex, sortOrder }],
      },
    },
  ];
};

/** All hands by name. */
export const hands: Readonly<Record<string, Hand>> = {
  'types a remark beside a row': (place) => {
    const row = aRow(place);
    const { sheet, token } = place;
    if (!row) return [];
    const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
    return [
      ...(width < sheet.columnCount ? [] : [grow(sheet, 1)]),
      cell(sheet.sheetId, row.row, width, text(token)),
    ];
  },
  'words a heading anew': (place) => {
    const column = aColumn(place);
    if (!column || !place.naive) return [];
    place.renames.headings[`${place.table}.${column[0]}`] = place.token;
    return [cell(place.sheet.sheetId, place.naive.headerRow, column[1], text(place.token))];
  },
  'renames the tab': ({ sheet, token }) => [
    { updateSheetProperties: { properties: { sheetId: sheet.sheetId, title: token }, fields: 'title' } },
  ],
  'moves a column': (place) => {
    const column = aColumn(place);
    return column
      ? [
          {
            moveDimension: {
              source: line(place.sheet.sheetId, 'COLUMNS', column[1]),
              destinationIndex: place.a % place.sheet.columnCount,
            },
          },
        ]
      : [];
  },
  'inserts a column with a heading': ({ sheet, naive, a, token }) => {
    const at = a % Math.max(1, sheet.columnCount);
    return naive
      ? [insert(sheet.sheetId, 'COLUMNS', at), cell(sheet.sheetId, naive.headerRow, at, text(token))]
      : [];
  },
  'inserts a blank column': ({ sheet, a }) => [insert(sheet.sheetId, 'COLUMNS', a % sheet.columnCount)],
  'inserts a row at the top': ({ sheet }) => [insert(sheet.sheetId, 'ROWS', 0)],
  'inserts a row among the data': ({ sheet, naive, a }) =>
    naive ? [insert(sheet.sheetId, 'ROWS', naive.headerRow + 1 + (a % (naive.rows.length + 1)))] : [],
  'sorts the rows': (place) => sort(place, false),
  'sorts the rows and the header with them': (place) => sort(place, true),
  'deletes a row': (place) => {
    const row = aRow(place);
    return row ? [{ deleteDimension: { range: line(place.sheet.sheetId, 'ROWS', row.row) } }] : [];
  },
  'deletes the header row': ({ sheet, naive }) =>
    naive ? [{ deleteDimension: { range: line(sheet.sheetId, 'ROWS', naive.headerRow) } }] : [],
  'deletes a column': (place) => {
    const column = aColumn(place);
    return column ? [{ deleteDimension: { range: line(place.sheet.sheetId, 'COLUMNS', column[1]) } }] : [];
  },
  'exchanges two columns by cutting': (place) => {
    const { sheet, naive, a } = place;
    const one = aColumn(place)?.[1];
    const other = pick(Object.values(naive?.columns ?? {}), a);
    if (one === undefined || other === undefined || one === other) return [];
    const spare = sheet.columnCount;
    const move = (from: number, to: number) => cut(sheet.sheetId, from, to, sheet.rowCount);
    return [grow(sheet, 1), move(one, spare), move(other, one), move(spare, other)];
  },
  'cuts a column to the far right': (place) => {
    const column = aColumn(place);
    const { sheet } = place;
    return column ? [grow(sheet, 1), cut(sheet.sheetId, column[1], sheet.columnCount, sheet.rowCount)] : [];
  },
  'inserts a column with a heading of ours': (place) => {
    const column = aColumn(place);
    const { sheet, naive, token } = place;
    if (!column || !naive) return [];
    const heading = String(sheet.rows[naive.headerRow]![column[1]]);
    const row = aRow(place);
    return [
      insert(sheet.sheetId, 'COLUMNS', 0),
      cell(sheet.sheetId, naive.headerRow, 0, text(heading)),
      ...(row ? [cell(sheet.sheetId, row.row, 0, text(token))] : []),
    ];
  },
  'blanks a heading': (place) => {
    const column = aColumn(place);
    return column && place.naive ? [cell(place.sheet.sheetId, place.naive.headerRow, column[1], null)] : [];
  },
  'blanks all headings': ({ sheet, naive }) =>
    naive
      ? [
          {
            updateCells: {
              range: {
                sheetId: sheet.sheetId,
                startRowIndex: naive.headerRow,
                endRowIndex: naive.headerRow + 1,
              },
              rows: [],
              fields: 'userEnteredValue',
            },
          },
        ]
      : [],
  'exchanges two headings by typing': (place) => {
    const one = aColumn(place);
    const { sheet, naive, a } = place;
    const other = pick(Object.entries(naive?.columns ?? {}), a);
    if (!one || !other || !naive || one[0] === other[0]) return [];
    const texts = sheet.rows[naive.headerRow]!.map(String);
    return [
      cell(sheet.sheetId, naive.headerRow, one[1], text(texts[other[1]]!)),
      cell(sheet.sheetId, naive.headerRow, other[1], text(texts[one[1]]!)),
    ];
  },
  'blanks an id': (place) => cellOf(place, 'id', null),
  'overwrites an id': (place) => cellOf(place, 'id', text('nobody')),
  'makes an id a number': (place) => cellOf(place, 'id', { numberValue: 4711 }),
  'adds a space to an id': (place) => cellOf(place, 'id', text(`${String(aRow(place)?.cells['id'])} `)),
  'copies a row below the last': (place) => {
    const row = aRow(place);
    const { sheet } = place;
    if (!row) return [];
    const source = { sheetId: sheet.sheetId, startRowIndex: row.row, endRowIndex: row.row + 1 };
    const end = sheet.rows.length;
    const destination = { sheetId: sheet.sheetId, startRowIndex: end, endRowIndex: end + 1 };
    return end < sheet.rowCount ? [{ copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } }] : [];
  },
  'duplicates the tab': ({ sheet, token }) => [
    { duplicateSheet: { sourceSheetId: sheet.sheetId, newSheetName: token } },
  ],
  'duplicates the tab and deletes the original': ({ sheet, token }) => [
    { duplicateSheet: { sourceSheetId: sheet.sheetId, newSheetName: token } },
    { deleteSheet: { sheetId: sheet.sheetId } },
  ],
  'deletes the tab': ({ sheet, sheets }) =>
    sheets.length > 1 ? [{ deleteSheet: { sheetId: sheet.sheetId } }] : [],
  'moves the header row down': ({ sheet, naive }) =>
    naive && naive.headerRow + 3 < sheet.rowCount
      ? [
          {
            moveDimension: {
              source: line(sheet.sheetId, 'ROWS', naive.headerRow),
              destinationIndex: naive.headerRow + 3,
            },
          },
        ]
      : [],
  'writes very much into the header row': ({ sheet, naive, token }) => {
    const width = sheet.columnCount;
    return naive
      ? [grow(sheet, 1), cell(sheet.sheetId, naive.headerRow, width, text(token + 'x'.repeat(12_000)))]
      : [];
  },
  'merges two headings': (place) => {
    const { sheet, naive } = place;
    const column = aColumn(place);
    if (!naive || !column || column[1] + 2 > sheet.columnCount) return [];
    const range = {
      ...{ sheetId: sheet.sheetId, startRowIndex: naive.headerRow, endRowIndex: naive.headerRow + 1 },
      ...{ startColumnIndex: column[1], endColumnIndex: column[1] + 2 },
    };
    return [{ mergeCells: { range, mergeType: 'MERGE_ALL' } }];
  },
  'filters the tab': ({ sheet, naive }) =>
    naive
      ? [
          {
            setBasicFilter: {
              filter: {
                range: {
                  sheetId: sheet.sheetId,
                  startRowIndex: naive.headerRow,
                  endRowIndex: sheet.rowCount,
                },
              },
            },
          },
        ]
      : [],
  'hides a row': (place) => {
    const row = aRow(place);
    return row ? [hide(place.sheet.sheetId, 'ROWS', row.row)] : [];
  },
  'hides a column': (place) => {
    const column = aColumn(place);
    return column ? [hide(place.sheet.sheetId, 'COLUMNS', column[1])] : [];
  },
  'writes a formula into a cell': (place) => {
    const column = aColumn(place);
    const row = aRow(place);
    return column && row ? [cell(place.sheet.sheetId, row.row, column[1], { formulaValue: '=1/0' })] : [];
  },
  'types something into a cell': (place) => {
    const column = aColumn(place);
    const row = aRow(place);
    return column && row ? [cell(place.sheet.sheetId, row.row, column[1], text(place.token))] : [];
  },
  'types a person without an id': ({ sheet, naive, table, token }) => {
    if (table !== 'people' || !naive) return [];
    const row = sheet.rows.length;
    const put = (name: string, value: string): JsonObject[] =>
      naive.columns[name] === undefined ? [] : [cell(sheet.sheetId, row, naive.columns[name], text(value))];
    if (row >= sheet.rowCount) return [];
    return [...put('name', token), ...put('role', 'Mentee'), ...put('status', 'Active')];
  },
  'writes a name where an id stood': (place) => {
    if (place.table !== 'pairings') return [];
    return cellOf(place, 'mentorId', text(place.a % 2 ? 'Harry Mentor' : 'Maya Mentor'));
  },
  'makes a tab titled like ours': ({ sheets, a, token }) => {
    const titles = ['People', 'Pairings', 'Check-ins', 'Talks', 'Audit'].filter(
      (title) => !sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase()),
    );
    const title = pick(titles, a);
    if (title === undefined) return [];
    const sheetId = 900_000 + a;
    if (sheets.some((sheet) => sheet.sheetId === sheetId)) return [];
    return [{ addSheet: { properties: { sheetId, title } } }, cell(sheetId, 0, 0, text(token))];
  },
  'writes nonsense into the program': (place) =>
    place.table === 'program'
      ? cellOf(place, pick(['periodMonths', 'timeZone', 'status'], place.b)!, text('nine'))
      : [],
  ...moreHands,
};

const hide = (sheetId: number, dimension: 'ROWS' | 'COLUMNS', index: number): JsonObject => ({
  updateDimensionProperties: {
    range: line(sheetId, dimension, index),
    properties: { hiddenByUser: true },
    fields: 'hiddenByUser',
  },
});

/** Tabs that hands touch, the ones in daily use more often. */
export const TOUCHED: readonly TableName[] = [
  'people', 'people', 'pairings', 'pairings', 'pairings', 'checkIns', 'checkIns', 'checkIns', 'talks', 'talks',
  'audit', 'followUps', 'takeBacks', 'program',
]; // prettier-ignore

/** The requests of a hand; none where the place has nothing that it could do. */
export function toHandRequests(
  name: string,
  sheets: readonly SheetView[],
  renames: Renames,
  numbers: { a: number; b: number; c: number },
  token: string,
): JsonObject[] {
  const table = TOUCHED[numbers.c % TOUCHED.length]!;
  const naive = readNaively(sheets, renames, table);
  const sheet = sheets.find(({ sheetId }) => sheetId === renames.sheetIds[table]);
  if (!sheet || Object.keys(tableOf(table).columns).length === 0) return [];
  return hands[name]!({ ...numbers, sheets, renames, table, sheet, naive, token });
}
