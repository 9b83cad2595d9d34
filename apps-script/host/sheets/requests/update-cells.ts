/**
 * updateCells: with `range`, cells of the range that no data covers are cleared for the selected fields; with
 * `start`, only the cells given are touched and rows may be ragged.
 */
import { invalidArgument } from '../errors.ts';
import { createCellWriter } from '../model/apply-cell-data.ts';
import type { SheetModel } from '../model/workbook.ts';
import type { Bounds } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { RowData } from '../schema/cells.ts';
import { list, mask, message } from '../schema/kinds.ts';
import { GridCoordinate, GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

const beyond = (noun: string, at: number, last: number): Error =>
  invalidArgument(
    `Attempting to write ${noun}: ${String(at)}, beyond the last requested ${noun} of: ${String(last)}`,
  );

const boundsFrom = (start: GridCoordinate, rows: readonly RowData[], sheet: SheetModel): Bounds => {
  const { rowIndex: top = 0, columnIndex: left = 0 } = start;
  if (top < 0 || top >= sheet.rowCount) {
    throw invalidArgument(
      `GridCoordinate.rowIndex[${String(top)}] is after last row in grid[${String(sheet.rowCount - 1)}]`,
    );
  }
  if (left < 0 || left >= sheet.columnCount) {
    throw invalidArgument(
      `GridCoordinate.columnIndex[${String(left)}] is after last column in grid[${String(sheet.columnCount - 1)}]`,
    );
  }
  const width = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);
  if (top + rows.length > sheet.rowCount) throw beyond('row', sheet.rowCount, sheet.rowCount - 1);
  if (left + width > sheet.columnCount) throw beyond('column', sheet.columnCount, sheet.columnCount - 1);
  return { top, left, bottom: top + rows.length, right: left + width };
};

const checkFits = (bounds: Bounds, rows: readonly RowData[]): void => {
  if (bounds.top + rows.length > bounds.bottom) throw beyond('row', bounds.bottom, bounds.bottom - 1);
  const width = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);
  if (bounds.left + width > bounds.right) throw beyond('column', bounds.right, bounds.right - 1);
};

export const updateCells = defineRequest(
  message(
    'UpdateCellsRequest',
    { rows: list(RowData), fields: mask, start: GridCoordinate, range: GridRange },
    { area: ['start', 'range'] },
  ),
  (draft, { rows = [], fields, start, range }) => {
    const writer = createCellWriter(fields, 'rows');
    if (start === undefined && range === undefined) throw invalidArgument('Must set either start or range.');
    const sheet = draft.edit(start?.sheetId ?? range?.sheetId);
    const bounds = range === undefined ? boundsFrom(start ?? {}, rows, sheet) : requireBounds(range, sheet);
    checkFits(bounds, rows);
    const bottom =
      range === undefined
        ? bounds.bottom
        : Math.max(bounds.top + rows.length, Math.min(bounds.bottom, sheet.grid.usedRowCount()));
    for (let rowIndex = bounds.top; rowIndex < bottom; rowIndex += 1) {
      const given = rows[rowIndex - bounds.top]?.values ?? [];
      const right = range === undefined ? bounds.left + given.length : bounds.right;
      for (let column = bounds.left; column < right; column += 1) {
        const before = sheet.grid.get(rowIndex, column);
        const data = given[column - bounds.left];
        if (before === undefined && data === undefined) continue;
        sheet.grid.set(rowIndex, column, writer.write(before, data ?? {}));
      }
    }
    if (writer.touchesValues) draft.touchValues();
    return undefined;
  },
);
