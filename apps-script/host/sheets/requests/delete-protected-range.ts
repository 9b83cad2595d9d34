/**
 * deleteProtectedRange: the protection goes, the cells stay.
 */
import { invalidArgument } from '../errors.ts';
import { int32, message } from '../schema/kinds.ts';
import { findProtection } from './add-protected-range.ts';
import { defineRequest } from './define-request.ts';

export const deleteProtectedRange = defineRequest(
  message('DeleteProtectedRangeRequest', { protectedRangeId: int32 }),
  (draft, { protectedRangeId = 0 }) => {
    const found = findProtection(draft, protectedRangeId);
    if (found === undefined) throw invalidArgument(`No protected range with id: ${String(protectedRangeId)}`);
    const sheet = draft.edit(found.range?.sheetId);
    sheet.protectedRanges = sheet.protectedRanges.filter((each) => each !== found);
    return undefined;
  },
);
