/** What hands are made of: where one is at work, and the requests that edits by hand come to. */
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { NaiveTable, Renames, SheetView } from './naive-book.ts';

export interface Place {
  sheets: readonly SheetView[];
  renames: Renames;
  table: TableName;
  sheet: SheetView;
  naive: NaiveTable | null;
  /** Numbers from 0 to 999. */
  a: number;
  b: number;
  /** A text that stands nowhere else. */
  token: string;
}

export type Hand = (place: Place) => JsonObject[];

export const cell = (
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  value: JsonObject | null,
): JsonObject => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: [{ values: [value === null ? {} : { userEnteredValue: value }] }],
    fields: 'userEnteredValue',
  },
});
export const text = (stringValue: string): JsonObject => ({ stringValue });
export const line = (
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  startIndex: number,
  count = 1,
): JsonObject => ({
  sheetId,
  dimension,
  startIndex,
  endIndex: startIndex + count,
});
export const insert = (sheetId: number, dimension: 'ROWS' | 'COLUMNS', at: number): JsonObject => ({
  insertDimension: { range: line(sheetId, dimension, at), inheritFromBefore: at > 0 },
});
export const cut = (sheetId: number, from: number, to: number, rowCount: number): JsonObject => ({
  cutPaste: {
    source: {
      sheetId,
      startRowIndex: 0,
      endRowIndex: rowCount,
      startColumnIndex: from,
      endColumnIndex: from + 1,
    },
    destination: { sheetId, rowIndex: 0, columnIndex: to },
    pasteType: 'PASTE_NORMAL',
  },
});
export const grow = ({ sheetId }: SheetView, length: number): JsonObject => ({
  appendDimension: { sheetId, dimension: 'COLUMNS', length },
});
export const pick = <T>(items: readonly T[], number: number): T | undefined =>
  items[number % Math.max(1, items.length)];
export const aRow = ({ naive, a }: Place) => pick(naive?.rows ?? [], a);
export const aColumn = ({ naive, b }: Place) => pick(Object.entries(naive?.columns ?? {}), b);
export const cellOf = (place: Place, name: string, value: JsonObject | null): JsonObject[] => {
  const row = aRow(place);
  const at = place.naive?.columns[name];
  return row && at !== undefined ? [cell(place.sheet.sheetId, row.row, at, value)] : [];
};
