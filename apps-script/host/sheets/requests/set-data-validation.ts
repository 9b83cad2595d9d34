/**
 * setDataValidation: the same rule on every cell of a range; no rule clears it. What the cells hold is not checked.
 */
import { withParts } from '../model/cell.ts';
import { checkValidation } from '../model/check-validation.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { DataValidationRule } from '../schema/conditions.ts';
import { bool, message } from '../schema/kinds.ts';
import { GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

export const setDataValidation = defineRequest(
  message('SetDataValidationRequest', {
    range: GridRange,
    rule: DataValidationRule,
    filteredRowsIncluded: bool,
  }),
  (draft, { range = {}, rule }) => {
    if (rule !== undefined) checkValidation(rule);
    const sheet = draft.edit(range.sheetId);
    const bounds = requireBounds(range, sheet);
    for (let row = bounds.top; row < bounds.bottom; row += 1) {
      for (let column = bounds.left; column < bounds.right; column += 1) {
        const before = sheet.grid.get(row, column);
        if (before?.validation === rule) continue;
        sheet.grid.set(row, column, withParts(before, { validation: rule }));
      }
    }
    return undefined;
  },
);
