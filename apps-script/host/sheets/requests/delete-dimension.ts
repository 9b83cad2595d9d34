/**
 * deleteDimension: rows or columns with everything that hangs on them. At least one that is not frozen must stay.
 */
import { invalidArgument } from '../errors.ts';
import { message } from '../schema/kinds.ts';
import { DimensionRange } from '../schema/ranges.ts';
import { lineNoun, readLines } from '../structure/dimension-range.ts';
import { editAxis } from '../structure/edit-axis.ts';
import { frozenCount, setFrozenCount } from '../structure/frozen-lines.ts';
import { defineRequest } from './define-request.ts';

export const deleteDimension = defineRequest(
  message('DeleteDimensionRequest', { range: DimensionRange }),
  (draft, { range }) => {
    const { sheet, axis, start, end, count } = readLines(draft, range);
    const noun = lineNoun(axis);
    if (end > count) {
      const first = Math.max(start, count);
      throw invalidArgument(
        `Cannot delete a ${noun} that doesn't exist. Tried to delete ${noun} index ${String(first)} but there are only ${String(count)} ${noun}s.`,
      );
    }
    const deleted = end - start;
    if (deleted >= count) throw invalidArgument(`You can't delete all the ${noun}s on the sheet.`);
    const frozen = frozenCount(sheet, axis);
    const frozenAfter = frozen - Math.max(0, Math.min(end, frozen) - start);
    if (frozenAfter >= count - deleted) {
      throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${noun}s.`);
    }
    editAxis(draft, sheet, axis, { kind: 'delete', start, end });
    if (axis === 'ROWS') sheet.rowCount -= deleted;
    else sheet.columnCount -= deleted;
    setFrozenCount(sheet, axis, frozenAfter);
    return undefined;
  },
);
