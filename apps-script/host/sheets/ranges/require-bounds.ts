/**
 * Bounds of a range that a request names. A range that starts past the grid is refused in A1 notation; one that
 * starts inside is taken, cut off where it ends past the grid, and may hold no cell at all.
 */
import { invalidArgument } from '../errors.ts';
import type { SheetModel } from '../model/workbook.ts';
import type { GridRange } from '../schema/ranges.ts';
import { exceedsGrid, toOpenA1 } from './a1.ts';
import { type Bounds, toBounds } from './bounds.ts';

const checkSide = (start: number | undefined, end: number | undefined): void => {
  if ((start ?? 0) < 0 || (end ?? 0) < 0) throw invalidArgument('GridRange indexes must be >= 0');
  if (start !== undefined && end !== undefined && start > end) {
    throw invalidArgument(
      `Invalid range: end index ${String(end)} cannot be less than start index ${String(start)}`,
    );
  }
};

/** @throws ApiError when the range starts past the grid or ends before it starts. */
export const requireBounds = (range: GridRange, sheet: SheetModel): Bounds => {
  checkSide(range.startRowIndex, range.endRowIndex);
  checkSide(range.startColumnIndex, range.endColumnIndex);
  if ((range.startRowIndex ?? 0) >= sheet.rowCount || (range.startColumnIndex ?? 0) >= sheet.columnCount) {
    throw exceedsGrid(sheet, toOpenA1(range));
  }
  return toBounds(range, sheet);
};
