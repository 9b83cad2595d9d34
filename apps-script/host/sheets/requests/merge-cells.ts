/**
 * mergeCells: as a whole, by columns or by rows. Only the first cell of each merge keeps its value.
 */
import { invalidArgument } from '../errors.ts';
import { isBlank, withParts } from '../model/cell.ts';
import type { SheetModel } from '../model/workbook.ts';
import { type Bounds, contains, intersect, toBounds, toGridRange } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { message, oneOf } from '../schema/kinds.ts';
import { GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

/** @throws ApiError when a merge lies only partly in the bounds. */
export const checkNoPartMerge = (sheet: SheetModel, bounds: Bounds): void => {
  const cut = sheet.merges.some((merge) => {
    const own = toBounds(merge, sheet);
    return intersect(own, bounds) !== undefined && !contains(bounds, own);
  });
  if (cut) throw invalidArgument('You must select all cells in a merged range to merge or unmerge them.');
};

const split = (bounds: Bounds, type: string): Bounds[] => {
  if (type === 'MERGE_COLUMNS') {
    return Array.from({ length: bounds.right - bounds.left }, (_, offset) => ({
      ...bounds,
      left: bounds.left + offset,
      right: bounds.left + offset + 1,
    }));
  }
  if (type === 'MERGE_ROWS') {
    return Array.from({ length: bounds.bottom - bounds.top }, (_, offset) => ({
      ...bounds,
      top: bounds.top + offset,
      bottom: bounds.top + offset + 1,
    }));
  }
  return [bounds];
};

const keepFirst = (sheet: SheetModel, bounds: Bounds): void => {
  const bottom = Math.min(bounds.bottom, sheet.grid.usedRowCount());
  for (let row = bounds.top; row < bottom; row += 1) {
    for (let column = bounds.left; column < bounds.right; column += 1) {
      const cell = sheet.grid.get(row, column);
      if ((row === bounds.top && column === bounds.left) || isBlank(cell)) continue;
      sheet.grid.set(
        row,
        column,
        withParts(cell, { value: undefined, formula: undefined, textFormatRuns: undefined }),
      );
    }
  }
};

export const mergeCells = defineRequest(
  message('MergeCellsRequest', {
    range: GridRange,
    mergeType: oneOf('MergeCellsRequest.MergeType', 'MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS'),
  }),
  (draft, { range = {}, mergeType = 'MERGE_ALL' }) => {
    const sheet = draft.edit(range.sheetId);
    const bounds = requireBounds(range, sheet);
    checkNoPartMerge(sheet, bounds);
    const parts = split(bounds, mergeType).filter(
      (part) => part.bottom - part.top > 1 || part.right - part.left > 1,
    );
    const kept = sheet.merges.filter((merge) => intersect(toBounds(merge, sheet), bounds) === undefined);
    sheet.merges = [...kept, ...parts.map((part) => toGridRange(sheet.sheetId, part))];
    for (const part of parts) keepFirst(sheet, part);
    draft.touchValues();
    return undefined;
  },
);
