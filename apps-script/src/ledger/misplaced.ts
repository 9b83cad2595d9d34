/**
 * What is done for a batch whose headings a hand has moved meanwhile: its values are taken to the columns of now, or,
 * where that cannot be, everything it wrote is taken away again. Rows are found by their id wherever it stands.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest, CellData } from '../platform/sheets-types.ts';
import { isBlankCell, toIdText, toRow } from './codec.ts';
import type { Layout, TableLayout } from './layout.ts';
import {
  dataOf,
  indexById,
  isSame,
  put,
  toData,
  toRaw,
  type SettleInput,
  type Written,
} from './settle-cells.ts';

type Columns = readonly (readonly RawCell[])[];

/** Rows and cells that went into the columns of before are taken to those of now. */
export function toMisplaced(
  platform: Platform,
  input: SettleInput,
  layout: Layout,
  { table, appended = [], cells = [] }: Written,
): BatchRequest[] {
  const old = input.layout[table];
  const known = layout[table];
  const columns = old && readAll(platform, input, old);
  if (!old || !columns) return [];
  const requests: BatchRequest[] = [];
  for (const row of appended) {
    const id = String(row['id']);
    const rowIndex = findRow(columns, id);
    if (rowIndex < 0) continue;
    const meant = new Map<number, CellData>();
    for (const index of Object.values(old.columns)) meant.set(index, {});
    // Without a place for it the row is taken away again: whoever sent it keeps it.
    if (known)
      toRow(table, known, row, input.setting).values.forEach((data, index) => meant.set(index, data));
    for (const [index, data] of meant) {
      const raw = toRaw(data.userEnteredValue);
      if (!isSame(raw, columns[index]?.[rowIndex])) requests.push(put(old, rowIndex, index, data));
    }
  }
  const idColumn = known ? columns[known.columns['id'] ?? -1] : undefined;
  for (const { id, column, value } of cells) {
    const index = old.columns[column];
    const rowIndex = idColumn?.findIndex((cell) => toIdText(cell) === id) ?? -1;
    if (!known || index === undefined || rowIndex < 0) continue;
    const data = dataOf(input, table, column, value);
    const right = known.columns[column];
    if (right !== undefined && right !== index) requests.push(put(known, rowIndex, right, data));
    if (right === index || !isSame(toRaw(data.userEnteredValue), columns[index]?.[rowIndex])) continue;
    // Our value covers a cell of another column: what was there comes back, or it is blank as a new column is.
    const name = Object.keys(known.columns).find((each) => known.columns[each] === index);
    const before = input.before[table];
    const then = indexById(before).get(id);
    const was = name === undefined || then === undefined ? null : before?.columns[name]?.[then];
    requests.push(put(known, rowIndex, index, toData(was)));
  }
  return requests;
}

/** All cells of a tab by column; null when the tab is gone. */
function readAll(
  platform: Platform,
  { spreadsheetId }: SettleInput,
  { sheetId }: TableLayout,
): Columns | null {
  const isThere = platform.sheets.readFacts(spreadsheetId).sheets.some((sheet) => sheet.sheetId === sheetId);
  if (!isThere) return null;
  return platform.sheets.readValues(spreadsheetId, [{ gridRange: { sheetId } }])[0]?.columns ?? [];
}

/** The lowest row with the id in any column; -1 when it stands nowhere. */
function findRow(columns: Columns, id: string): number {
  let found = -1;
  for (const column of columns)
    for (let row = column.length - 1; row > found; row--) if (toIdText(column[row]) === id) found = row;
  return found;
}

/** Takes away what the batch wrote, wherever it stands now: what is refused must not be there. */
export function withdraw(
  platform: Platform,
  input: SettleInput,
  layout: Layout,
  written: readonly Written[],
): void {
  const requests = written.flatMap((one) => toWithdrawn(platform, input, layout, one));
  if (requests.length > 0) platform.sheets.batchUpdate(input.spreadsheetId, requests);
}

function toWithdrawn(
  platform: Platform,
  input: SettleInput,
  layout: Layout,
  { table, appended = [], cells = [] }: Written,
): BatchRequest[] {
  const old = input.layout[table];
  const columns = old && readAll(platform, input, old);
  if (!old || !columns) return [];
  const requests: BatchRequest[] = [];
  const gone: number[] = [];
  for (const row of appended) {
    const rowIndex = findRow(columns, String(row['id']));
    if (rowIndex < 0) continue;
    const ours = toRow(table, old, row, input.setting)
      .values.map((data) => toRaw(data.userEnteredValue))
      .filter((raw) => !isBlankCell(raw) && raw !== false);
    const filled = columns.flatMap((column, index) => {
      const cell = column[rowIndex];
      return isBlankCell(cell) || cell === false ? [] : [{ index, cell }];
    });
    const own = filled.filter(({ cell }) => ours.includes(cell));
    if (own.length === filled.length) gone.push(rowIndex);
    else requests.push(...own.map(({ index }) => put(old, rowIndex, index, {})));
  }
  const known = layout[table];
  const before = input.before[table];
  const then = indexById(before);
  for (const { id, column, value } of cells) {
    const index = known?.columns[column] ?? old.columns[column];
    const rowIndex = findRow(columns, id);
    if (index === undefined || rowIndex < 0) continue;
    const was = before?.columns[column]?.[then.get(id) ?? -1];
    const raw = toRaw(dataOf(input, table, column, value).userEnteredValue);
    if (isSame(raw, columns[index]?.[rowIndex]) && !isSame(raw, was))
      requests.push(put(old, rowIndex, index, toData(was)));
  }
  for (const startIndex of gone.sort((a, b) => b - a)) {
    const range = { sheetId: old.sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } as const;
    requests.push({ deleteDimension: { range } });
  }
  return requests;
}
