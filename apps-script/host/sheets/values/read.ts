/**
 * Reads a range into the values API's answer: trailing blanks cut off, blank rows between data as `[]`, no `values`
 * when all is blank. Costs as much as the rows that hold something, not as much as the range.
 */
import type { Json, JsonObject } from '../json.ts';
import { toSheetA1 } from '../ranges/a1.ts';
import type { SheetRange } from '../ranges/a1.ts';
import { type RenderOptions, renderCell } from './render.ts';

const trimRow = (row: Json[]): Json[] => {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  row.length = length;
  return row;
};

const readRows = ({ sheet, bounds }: SheetRange, options: RenderOptions): Json[][] => {
  const bottom = Math.min(bounds.bottom, sheet.grid.usedRowCount());
  const rows: Json[][] = [];
  let filled = 0;
  for (let rowIndex = bounds.top; rowIndex < bottom; rowIndex += 1) {
    const cells = sheet.grid.row(rowIndex);
    const right = Math.min(bounds.right, cells.length);
    const row: Json[] = [];
    for (let column = bounds.left; column < right; column += 1) row.push(renderCell(cells[column], options));
    rows.push(trimRow(row));
    if (row.length > 0) filled = rows.length;
  }
  rows.length = filled;
  return rows;
};

const transpose = (rows: readonly Json[][]): Json[][] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => trimRow(rows.map((row) => row[column] ?? '')));
};

export const readValueRange = (
  range: SheetRange,
  majorDimension: 'ROWS' | 'COLUMNS',
  options: RenderOptions,
): JsonObject => {
  const rows = readRows(range, options);
  const values = majorDimension === 'COLUMNS' ? transpose(rows) : rows;
  return {
    range: toSheetA1(range.sheet, range.bounds),
    majorDimension,
    ...(values.length === 0 ? {} : { values }),
  };
};
