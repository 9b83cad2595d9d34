/**
 * moveDimension: rows or columns to another place, counted before they are taken out; what names them follows.
 */
import { invalidArgument } from '../errors.ts';
import { int32, message } from '../schema/kinds.ts';
import { DimensionRange } from '../schema/ranges.ts';
import { readExistingLines } from '../structure/dimension-range.ts';
import { editAxis } from '../structure/edit-axis.ts';
import { defineRequest } from './define-request.ts';

export const moveDimension = defineRequest(
  message('MoveDimensionRequest', { source: DimensionRange, destinationIndex: int32 }),
  (draft, { source, destinationIndex: to = 0 }) => {
    const { sheet, axis, start, end, count } = readExistingLines(draft, source);
    if (to < 0 || to > count) {
      throw invalidArgument(
        `destinationIndex[${String(to)}] is after last ${axis === 'ROWS' ? 'row' : 'column'} in grid[${String(count)}]`,
      );
    }
    if (to >= start && to <= end) return undefined;
    const cuts = sheet.merges.some((merge) => {
      const [from, until] =
        axis === 'ROWS'
          ? [merge.startRowIndex ?? 0, merge.endRowIndex ?? count]
          : [merge.startColumnIndex ?? 0, merge.endColumnIndex ?? count];
      const insideSource = from >= start && until <= end;
      const touchesSource = from < end && until > start;
      return (touchesSource && !insideSource) || (from < to && until > to);
    });
    if (cuts) throw invalidArgument("You can't move rows or columns that contain part of a merged cell.");
    editAxis(draft, sheet, axis, { kind: 'move', start, end, to });
    return undefined;
  },
);
