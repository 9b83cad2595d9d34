/**
 * deleteDimensionGroup: makes the lines of a range one level shallower.
 */
import { invalidArgument } from '../errors.ts';
import { message } from '../schema/kinds.ts';
import { DimensionRange } from '../schema/ranges.ts';
import { readExistingLines } from '../structure/dimension-range.ts';
import { changeDepth } from '../structure/groups.ts';
import { groupsOn, setGroups, toGroupsReply } from './add-dimension-group.ts';
import { defineRequest } from './define-request.ts';

export const deleteDimensionGroup = defineRequest(
  message('DeleteDimensionGroupRequest', { range: DimensionRange }),
  (draft, { range }) => {
    const { sheet, axis, start, end } = readExistingLines(draft, range);
    const before = groupsOn(sheet, axis);
    const covered = before.some(
      (group) => (group.range?.startIndex ?? 0) < end && (group.range?.endIndex ?? 0) > start,
    );
    if (!covered)
      throw invalidArgument(`There is no group of ${axis === 'ROWS' ? 'rows' : 'columns'} in the range.`);
    const groups = changeDepth(before, sheet.sheetId, axis, start, end, -1);
    setGroups(sheet, axis, groups);
    return toGroupsReply(groups);
  },
);
