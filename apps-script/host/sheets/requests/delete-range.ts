/**
 * deleteRange: takes cells out; those below move up, or those to the right move left.
 */
import { invalidArgument } from '../errors.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { message } from '../schema/kinds.ts';
import { Dimension, GridRange } from '../schema/ranges.ts';
import { affected, shiftCells } from '../structure/shift-range.ts';
import { defineRequest } from './define-request.ts';

export const deleteRange = defineRequest(
  message('DeleteRangeRequest', { range: GridRange, shiftDimension: Dimension }),
  (draft, { range = {}, shiftDimension }) => {
    if (shiftDimension !== 'ROWS' && shiftDimension !== 'COLUMNS')
      throw invalidArgument('No dimension specified.');
    const sheet = draft.edit(range.sheetId);
    const bounds = requireBounds(range, sheet);
    for (let row = bounds.top; row < Math.min(bounds.bottom, sheet.grid.usedRowCount()); row += 1) {
      for (let column = bounds.left; column < bounds.right; column += 1)
        sheet.grid.set(row, column, undefined);
    }
    const all = affected(sheet, bounds, shiftDimension);
    const isRows = shiftDimension === 'ROWS';
    const rest = isRows ? { ...all, top: bounds.bottom } : { ...all, left: bounds.right };
    const distance = isRows ? bounds.bottom - bounds.top : bounds.right - bounds.left;
    shiftCells(draft, sheet, rest, shiftDimension, -distance);
    draft.touchValues();
    return undefined;
  },
);
