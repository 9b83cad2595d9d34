/**
 * updateProtectedRange: changes the selected parts of a protection.
 */
import { invalidArgument } from '../errors.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { mask, message } from '../schema/kinds.ts';
import { ProtectedRange } from '../schema/ranges.ts';
import { findProtection, toKeptProtection } from './add-protected-range.ts';
import { defineRequest } from './define-request.ts';

export const updateProtectedRange = defineRequest(
  message('UpdateProtectedRangeRequest', { protectedRange: ProtectedRange, fields: mask }),
  (draft, { protectedRange: given = {}, fields }) => {
    const selected = readUpdateMask(fields, ProtectedRange, 'protectedRange');
    const before = findProtection(draft, given.protectedRangeId);
    if (before === undefined) {
      throw invalidArgument(`No protected range with id: ${String(given.protectedRangeId ?? 0)}`);
    }
    const merged = mergeFields(before, given, selected) ?? {};
    const after = toKeptProtection(draft, { ...merged, protectedRangeId: before.protectedRangeId! });
    const from = draft.edit(before.range?.sheetId);
    const to = draft.edit(after.range?.sheetId);
    if (from === to) {
      to.protectedRanges = to.protectedRanges.map((each) => (each === before ? after : each));
      return undefined;
    }
    from.protectedRanges = from.protectedRanges.filter((each) => each !== before);
    to.protectedRanges = [...to.protectedRanges, after];
    return undefined;
  },
);
