/**
 * unmergeCells: takes apart every merge in a range.
 */
import { intersect, toBounds } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { message } from '../schema/kinds.ts';
import { GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';
import { checkNoPartMerge } from './merge-cells.ts';

export const unmergeCells = defineRequest(
  message('UnmergeCellsRequest', { range: GridRange }),
  (draft, { range = {} }) => {
    const sheet = draft.edit(range.sheetId);
    const bounds = requireBounds(range, sheet);
    checkNoPartMerge(sheet, bounds);
    sheet.merges = sheet.merges.filter((merge) => intersect(toBounds(merge, sheet), bounds) === undefined);
    return undefined;
  },
);
