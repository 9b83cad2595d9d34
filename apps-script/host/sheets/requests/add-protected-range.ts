/**
 * addProtectedRange: the caller can always edit and stays among the editors, whatever the request says.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Draft } from '../model/draft.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { toWire } from '../responses/to-wire.ts';
import { message } from '../schema/kinds.ts';
import { GridRange, ProtectedRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

const isWholeSheet = (range: GridRange): boolean =>
  range.startRowIndex === undefined &&
  range.endRowIndex === undefined &&
  range.startColumnIndex === undefined &&
  range.endColumnIndex === undefined;

/** The range as it is kept: with its sheet, its editors and the caller. @throws ApiError when it can't be. */
export const toKeptProtection = (draft: Draft, given: ProtectedRange): ProtectedRange => {
  const named = draft.workbook.namedRanges.find((each) => each.namedRangeId === given.namedRangeId);
  if (given.namedRangeId !== undefined && named === undefined) {
    throw invalidArgument(`No named range with id: ${given.namedRangeId}`);
  }
  const range = named?.range ?? given.range ?? {};
  const sheet = draft.edit(range.sheetId);
  requireBounds(range, sheet);
  const unprotected = given.unprotectedRanges ?? [];
  if (unprotected.length > 0 && !isWholeSheet(range)) {
    throw invalidArgument('unprotectedRanges is only supported on protected sheets.');
  }
  for (const each of unprotected) requireBounds(each, sheet);
  const users = [...new Set([...(given.editors?.users ?? []), draft.surroundings.userEmail])];
  return {
    ...given,
    range: { ...range, sheetId: sheet.sheetId },
    requestingUserCanEdit: true,
    editors: { ...given.editors, users: given.warningOnly === true ? [draft.surroundings.userEmail] : users },
  };
};

export const findProtection = (
  draft: Draft,
  protectedRangeId: number | undefined,
): ProtectedRange | undefined =>
  draft.workbook.sheets
    .flatMap((sheet) => sheet.protectedRanges)
    .find((each) => each.protectedRangeId === protectedRangeId);

export const addProtectedRange = defineRequest(
  message('AddProtectedRangeRequest', { protectedRange: ProtectedRange }),
  (draft, { protectedRange: given = {} }) => {
    const wanted = given.protectedRangeId;
    if (wanted !== undefined && findProtection(draft, wanted) !== undefined) {
      throw invalidArgument(`A protected range with id ${String(wanted)} already exists.`);
    }
    const kept = toKeptProtection(draft, given);
    kept.protectedRangeId = wanted ?? draft.freshId((id) => findProtection(draft, id) !== undefined);
    const sheet = draft.edit(kept.range?.sheetId);
    sheet.protectedRanges = [...sheet.protectedRanges, kept];
    const told = { protectedRangeId: kept.protectedRangeId, ...kept, editors: given.editors ?? {} };
    return { protectedRange: toWire(ProtectedRange, told) as JsonObject };
  },
);
