/**
 * updateNamedRange: another name or other cells for a named range.
 */
import { mergeFields } from '../schema/apply-mask.ts';
import { invalidArgument } from '../errors.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { mask, message } from '../schema/kinds.ts';
import { NamedRange } from '../schema/ranges.ts';
import { checkRangeName } from './add-named-range.ts';
import { defineRequest } from './define-request.ts';

export const updateNamedRange = defineRequest(
  message('UpdateNamedRangeRequest', { namedRange: NamedRange, fields: mask }),
  (draft, { namedRange = {}, fields }) => {
    const selected = readUpdateMask(fields, NamedRange, 'namedRange');
    const before = draft.workbook.namedRanges.find((each) => each.namedRangeId === namedRange.namedRangeId);
    if (before === undefined) {
      throw invalidArgument(`No named range with id: ${namedRange.namedRangeId ?? ''}`);
    }
    const after: NamedRange = {
      ...mergeFields(before, namedRange, selected),
      namedRangeId: before.namedRangeId!,
    };
    checkRangeName(draft.workbook, after.name ?? '', before.namedRangeId);
    const sheet = draft.edit(after.range?.sheetId);
    requireBounds(after.range ?? {}, sheet);
    after.range = { ...after.range, sheetId: sheet.sheetId };
    draft.workbook.namedRanges = draft.workbook.namedRanges.map((each) => (each === before ? after : each));
    draft.touchValues();
    return undefined;
  },
);
