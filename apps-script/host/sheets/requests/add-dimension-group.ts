/**
 * addDimensionGroup: rows or columns that fold together; overlapping groups nest.
 */
import type { JsonObject } from '../json.ts';
import type { SheetModel } from '../model/workbook.ts';
import { toWire } from '../responses/to-wire.ts';
import { list, message } from '../schema/kinds.ts';
import { DimensionRange } from '../schema/ranges.ts';
import { DimensionGroup } from '../schema/spreadsheet.ts';
import type { Axis } from '../structure/axis.ts';
import { readExistingLines } from '../structure/dimension-range.ts';
import { changeDepth } from '../structure/groups.ts';
import { defineRequest } from './define-request.ts';

export const groupsOn = (sheet: SheetModel, axis: Axis): readonly DimensionGroup[] =>
  axis === 'ROWS' ? sheet.rowGroups : sheet.columnGroups;

export const setGroups = (sheet: SheetModel, axis: Axis, groups: readonly DimensionGroup[]): void => {
  if (axis === 'ROWS') sheet.rowGroups = groups;
  else sheet.columnGroups = groups;
};

export const toGroupsReply = (groups: readonly DimensionGroup[]): JsonObject =>
  groups.length === 0 ? {} : { dimensionGroups: toWire(list(DimensionGroup), groups) };

export const addDimensionGroup = defineRequest(
  message('AddDimensionGroupRequest', { range: DimensionRange }),
  (draft, { range }) => {
    const { sheet, axis, start, end } = readExistingLines(draft, range);
    const groups = changeDepth(groupsOn(sheet, axis), sheet.sheetId, axis, start, end, 1);
    setGroups(sheet, axis, groups);
    const control = axis === 'ROWS' ? 'rowGroupControlAfter' : 'columnGroupControlAfter';
    sheet.properties = {
      ...sheet.properties,
      gridProperties: { [control]: true, ...sheet.properties.gridProperties },
    };
    return toGroupsReply(groups);
  },
);
