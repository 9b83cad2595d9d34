/**
 * updateDimensionProperties: size and visibility of rows or columns.
 */
import { invalidArgument } from '../errors.ts';
import type { LineProperties } from '../model/workbook.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { mask, message } from '../schema/kinds.ts';
import { DimensionRange } from '../schema/ranges.ts';
import { DimensionProperties } from '../schema/spreadsheet.ts';
import { readExistingLines } from '../structure/dimension-range.ts';
import { defineRequest } from './define-request.ts';

export const updateDimensionProperties = defineRequest(
  message('UpdateDimensionPropertiesRequest', {
    range: DimensionRange,
    properties: DimensionProperties,
    fields: mask,
  }),
  (draft, { range, properties = {}, fields }) => {
    const selected = readUpdateMask(fields, DimensionProperties, 'properties');
    const { sheet, axis, start, end } = readExistingLines(draft, range);
    if ((properties.pixelSize ?? 0) < 0) throw invalidArgument('pixelSize must not be negative.');
    const before = axis === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
    const next = new Map<number, LineProperties>(before);
    for (let index = start; index < end; index += 1) {
      const merged = mergeFields<DimensionProperties>(next.get(index), properties, selected);
      const kept: { pixelSize?: number; hiddenByUser?: boolean } = {};
      if (merged?.pixelSize !== undefined) kept.pixelSize = merged.pixelSize;
      if (merged?.hiddenByUser === true) kept.hiddenByUser = true;
      if (Object.keys(kept).length === 0) next.delete(index);
      else next.set(index, kept);
    }
    if (axis === 'ROWS') sheet.rowProperties = next;
    else sheet.columnProperties = next;
    return undefined;
  },
);
