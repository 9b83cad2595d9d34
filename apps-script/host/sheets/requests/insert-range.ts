/**
 * insertRange: empty cells in place of a range; the cells there move down or to the right. What would be pushed off
 * the grid makes the grid grow.
 */
import { invalidArgument } from '../errors.ts';
import { isBlank } from '../model/cell.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { message } from '../schema/kinds.ts';
import { Dimension, GridRange } from '../schema/ranges.ts';
import { affected, shiftCells } from '../structure/shift-range.ts';
import { defineRequest } from './define-request.ts';

export const insertRange = defineRequest(
  message('InsertRangeRequest', { range: GridRange, shiftDimension: Dimension }),
  (draft, { range = {}, shiftDimension }) => {
    if (shiftDimension !== 'ROWS' && shiftDimension !== 'COLUMNS')
      throw invalidArgument('No dimension specified.');
    const sheet = draft.edit(range.sheetId);
    const bounds = requireBounds(range, sheet);
    const isRows = shiftDimension === 'ROWS';
    const distance = isRows ? bounds.bottom - bounds.top : bounds.right - bounds.left;
    let last = -1;
    sheet.grid.forEachRow((row, cells) => {
      cells.slice(bounds.left, isRows ? bounds.right : undefined).forEach((cell, offset) => {
        if (isBlank(cell) || row < bounds.top || (!isRows && row >= bounds.bottom)) return;
        last = Math.max(last, isRows ? row : bounds.left + offset);
      });
    });
    const needed = last + 1 + distance;
    if (isRows && last >= bounds.top)
      draft.resize(sheet, Math.max(sheet.rowCount, needed), sheet.columnCount);
    if (!isRows && last >= bounds.left)
      draft.resize(sheet, sheet.rowCount, Math.max(sheet.columnCount, needed));
    shiftCells(draft, sheet, affected(sheet, bounds, shiftDimension), shiftDimension, distance);
    return undefined;
  },
);
