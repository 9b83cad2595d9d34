/**
 * updateBanding: changes range or colors of a banding.
 */
import { invalidArgument } from '../errors.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { BandedRange } from '../schema/conditions.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { mask, message } from '../schema/kinds.ts';
import { findBanding, toKeptBanding } from './add-banding.ts';
import { defineRequest } from './define-request.ts';

export const updateBanding = defineRequest(
  message('UpdateBandingRequest', { bandedRange: BandedRange, fields: mask }),
  (draft, { bandedRange = {}, fields }) => {
    const selected = readUpdateMask(fields, BandedRange, 'bandedRange');
    const found = findBanding(draft, bandedRange.bandedRangeId);
    if (found === undefined)
      throw invalidArgument(`No banding with id: ${String(bandedRange.bandedRangeId ?? 0)}`);
    const merged = mergeFields(found.banding, bandedRange, selected) ?? {};
    const { sheet, kept } = toKeptBanding(draft, { ...merged, bandedRangeId: found.banding.bandedRangeId! });
    const from = draft.edit(found.sheet.sheetId);
    from.bandedRanges = from.bandedRanges.filter((each) => each !== found.banding);
    sheet.bandedRanges = [...sheet.bandedRanges, kept];
    return undefined;
  },
);
