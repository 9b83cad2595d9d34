/**
 * repeatCell: the same cell data in every cell of a range; a formula's relative references move along with the cell.
 */
import { createCellWriter } from '../model/apply-cell-data.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { CellData } from '../schema/cells.ts';
import { shiftFormula } from '../formulas/shift-formula.ts';
import { mask, message } from '../schema/kinds.ts';
import { GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

const shifted = (cell: CellData, rows: number, columns: number): CellData => {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined || (rows === 0 && columns === 0)) return cell;
  return { ...cell, userEnteredValue: { formulaValue: shiftFormula(formula, rows, columns) } };
};

export const repeatCell = defineRequest(
  message('RepeatCellRequest', { range: GridRange, cell: CellData, fields: mask }),
  (draft, { range = {}, cell = {}, fields }) => {
    const writer = createCellWriter(fields, 'cell');
    const sheet = draft.edit(range.sheetId);
    const bounds = requireBounds(range, sheet);
    for (let rowIndex = bounds.top; rowIndex < bounds.bottom; rowIndex += 1) {
      for (let column = bounds.left; column < bounds.right; column += 1) {
        const data = shifted(cell, rowIndex - bounds.top, column - bounds.left);
        sheet.grid.set(rowIndex, column, writer.write(sheet.grid.get(rowIndex, column), data));
      }
    }
    if (writer.touchesValues) draft.touchValues();
    return undefined;
  },
);
