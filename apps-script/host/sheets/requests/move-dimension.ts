/**
 * moveDimension: rows or columns to another place, counted before they are taken out; what names them follows.
 */
import { invalidArgument } from '../errors.ts';
import { int32, message } from '../schema/kinds.ts';
import { DimensionRange } from '../schema/ranges.ts';
import { lineNoun, readExistingLines } from '../structure/dimension-range.ts';
import { editAxis } from '../structure/edit-axis.ts';
import { defineRequest } from './define-request.ts';

export const moveDimension = defineRequest(
  message('MoveDimensionRequest', { source: DimensionRange, destinationIndex: int32 }),
  (draft, { source, destinationIndex: to = 0 }) => {
    const { sheet, axis, start, end, count } = readExistingLines(draft, source);
    if (to < 0 || to > count) {
      throw invalidArgument(
        `destinationIndex[${String(to)}] is after last ${lineNoun(axis)} in grid[${String(count)}]`,
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
    if (cuts) {
      throw invalidArgument(
        `Sorry, it is not possible to move a ${lineNoun(axis)} to a position that crosses a merged cell. Please unmerge and try again.`,
      );
    }
    editAxis(draft, sheet, axis, { kind: 'move', start, end, to });
    return undefined;
  },
);
