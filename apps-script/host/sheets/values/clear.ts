/**
 * Clears values and formulas of a range; formats, notes and validation stay.
 */
import { isBlank, withParts } from '../model/cell.ts';
import type { Draft } from '../model/draft.ts';
import { type SheetRange, toSheetA1 } from '../ranges/a1.ts';

/** @returns the cleared range in A1 notation. */
export const clearValues = (draft: Draft, range: SheetRange): string => {
  const { bounds } = range;
  const sheet = draft.edit(range.sheet.sheetId);
  const bottom = Math.min(bounds.bottom, sheet.grid.usedRowCount());
  for (let rowIndex = bounds.top; rowIndex < bottom; rowIndex += 1) {
    const cells = sheet.grid.row(rowIndex);
    const next = cells.map((cell, column) =>
      column < bounds.left || column >= bounds.right || isBlank(cell)
        ? cell
        : withParts(cell, { value: undefined, formula: undefined, textFormatRuns: undefined }),
    );
    if (next.some((cell, column) => cell !== cells[column])) sheet.grid.setRow(rowIndex, next);
  }
  draft.touchValues();
  return toSheetA1(sheet, bounds);
};
