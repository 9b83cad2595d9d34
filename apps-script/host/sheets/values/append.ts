/**
 * Finds the table that values are appended to: the last block of touching data in the range. A range without data
 * is written at its own first cell, even with data above and below.
 */
import type { Json, JsonObject } from '../json.ts';
import { isBlank } from '../model/cell.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { type SheetRange, toSheetA1 } from '../ranges/a1.ts';
import { type Bounds, toBounds } from '../ranges/bounds.ts';
import { editAxis } from '../structure/edit-axis.ts';
import { type WriteOptions, writeValues } from './write.ts';

const rowHasData = (sheet: SheetModel, rowIndex: number, left: number, right: number): boolean => {
  if (rowIndex < 0 || rowIndex >= sheet.rowCount) return false;
  const cells = sheet.grid.row(rowIndex);
  for (let column = Math.max(0, left); column < Math.min(right, cells.length); column += 1) {
    if (!isBlank(cells[column])) return true;
  }
  return false;
};

const columnHasData = (sheet: SheetModel, column: number, top: number, bottom: number): boolean => {
  if (column < 0) return false;
  for (let rowIndex = Math.max(0, top); rowIndex < Math.min(bottom, sheet.rowCount); rowIndex += 1) {
    if (!isBlank(sheet.grid.get(rowIndex, column))) return true;
  }
  return false;
};

/** The block of data around a cell, grown while a touching line holds data. */
const blockAround = (sheet: SheetModel, row: number, column: number): Bounds => {
  let { top, bottom, left, right } = { top: row, bottom: row + 1, left: column, right: column + 1 };
  for (let grown = true; grown;) {
    grown = false;
    while (rowHasData(sheet, top - 1, left - 1, right + 1)) [top, grown] = [top - 1, true];
    while (rowHasData(sheet, bottom, left - 1, right + 1)) [bottom, grown] = [bottom + 1, true];
    while (columnHasData(sheet, left - 1, top - 1, bottom + 1)) [left, grown] = [left - 1, true];
    while (columnHasData(sheet, right, top - 1, bottom + 1)) [right, grown] = [right + 1, true];
  }
  return { top, bottom, left, right };
};

/** The last table in a range; `undefined` when the range is blank. */
export const findTable = ({ sheet, bounds }: SheetRange): Bounds | undefined => {
  const bottom = Math.min(bounds.bottom, sheet.grid.lastDataRow() + 1);
  for (let rowIndex = bottom - 1; rowIndex >= bounds.top; rowIndex -= 1) {
    const cells = sheet.grid.row(rowIndex);
    for (let column = bounds.left; column < Math.min(bounds.right, cells.length); column += 1) {
      if (!isBlank(cells[column])) return blockAround(sheet, rowIndex, column);
    }
  }
  return undefined;
};

/** Appends below the table, adding rows at the end of the grid where needed. */
export const appendValues = (
  draft: Draft,
  range: SheetRange,
  values: readonly Json[][],
  options: WriteOptions,
  insertRows: boolean,
): { answer: JsonObject; written: Bounds; table?: string } => {
  const table = findTable(range);
  const top = table?.bottom ?? range.bounds.top;
  const left = table?.left ?? range.bounds.left;
  const height =
    options.majorDimension === 'COLUMNS'
      ? values.reduce((most, column) => Math.max(most, column.length), 0)
      : values.length;
  const sheet = draft.edit(range.sheet.sheetId);
  if (insertRows && top < sheet.rowCount) {
    editAxis(draft, sheet, 'ROWS', { kind: 'insert', at: top, count: height });
    draft.resize(sheet, sheet.rowCount + height, sheet.columnCount);
  } else if (top + height > sheet.rowCount) {
    draft.resize(sheet, top + height, sheet.columnCount);
  }
  const cell = toBounds(
    { startRowIndex: top, endRowIndex: top + 1, startColumnIndex: left, endColumnIndex: left + 1 },
    sheet,
  );
  const result = writeValues(draft, { sheet, bounds: cell }, values, options);
  return table === undefined ? result : { ...result, table: toSheetA1(sheet, table) };
};
