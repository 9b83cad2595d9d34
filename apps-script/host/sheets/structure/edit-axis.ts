/**
 * Inserts, deletes and moves whole rows or columns: cells, line properties and all that names a place on the sheet.
 */
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { moveFormulas } from '../formulas/move-formulas.ts';
import { type Axis, type AxisEdit, moveKeys, moveLines } from './axis.ts';
import { moveRanges } from './move-ranges.ts';

/** `sheet` must have been taken for editing. Its row or column count is the caller's to set. */
export const editAxis = (draft: Draft, sheet: SheetModel, axis: Axis, edit: AxisEdit): void => {
  if (axis === 'ROWS') {
    sheet.grid.rearrangeRows((rows) => moveLines(edit, rows));
    sheet.rowProperties = moveKeys(edit, sheet.rowProperties);
  } else {
    sheet.grid.rearrangeColumns((cells) => moveLines(edit, cells));
    sheet.columnProperties = moveKeys(edit, sheet.columnProperties);
  }
  moveRanges(draft, sheet, axis, edit);
  moveFormulas(draft, sheet, axis, edit);
  draft.touchValues();
};
