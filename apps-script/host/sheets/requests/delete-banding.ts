/**
 * deleteBanding: takes alternating colors away.
 */
import { invalidArgument } from '../errors.ts';
import { int32, message } from '../schema/kinds.ts';
import { findBanding } from './add-banding.ts';
import { defineRequest } from './define-request.ts';

export const deleteBanding = defineRequest(
  message('DeleteBandingRequest', { bandedRangeId: int32 }),
  (draft, { bandedRangeId = 0 }) => {
    const found = findBanding(draft, bandedRangeId);
    if (found === undefined) throw invalidArgument(`No banding with id: ${String(bandedRangeId)}`);
    const sheet = draft.edit(found.sheet.sheetId);
    sheet.bandedRanges = sheet.bandedRanges.filter((each) => each !== found.banding);
    return undefined;
  },
);
