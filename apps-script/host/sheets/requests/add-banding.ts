/**
 * addBanding: alternating colors on a range; two bandings may not overlap.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { intersect, toBounds, toGridRange } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { toWire } from '../responses/to-wire.ts';
import { BandedRange } from '../schema/conditions.ts';
import { message } from '../schema/kinds.ts';
import { defineRequest } from './define-request.ts';

export const findBanding = (
  draft: Draft,
  bandedRangeId: number | undefined,
): { sheet: SheetModel; banding: BandedRange } | undefined => {
  for (const sheet of draft.workbook.sheets) {
    const banding = sheet.bandedRanges.find((each) => each.bandedRangeId === bandedRangeId);
    if (banding !== undefined) return { sheet, banding };
  }
  return undefined;
};

/** @throws ApiError when the colors are missing or the range overlaps another banding. */
export const toKeptBanding = (draft: Draft, given: BandedRange): { sheet: SheetModel; kept: BandedRange } => {
  if (given.rowProperties === undefined && given.columnProperties === undefined) {
    throw invalidArgument('BandedRange must have rowProperties or columnProperties.');
  }
  const sheet = draft.edit(given.range?.sheetId);
  const bounds = requireBounds(given.range ?? {}, sheet);
  const overlaps = sheet.bandedRanges.some(
    (each) =>
      each.bandedRangeId !== given.bandedRangeId &&
      intersect(toBounds(each.range ?? {}, sheet), bounds) !== undefined,
  );
  if (overlaps) {
    throw invalidArgument(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  return { sheet, kept: { ...given, range: toGridRange(sheet.sheetId, bounds) } };
};

export const addBanding = defineRequest(
  message('AddBandingRequest', { bandedRange: BandedRange }),
  (draft, { bandedRange = {} }) => {
    const wanted = bandedRange.bandedRangeId;
    if (wanted !== undefined && findBanding(draft, wanted) !== undefined) {
      throw invalidArgument(`A banded range with id ${String(wanted)} already exists.`);
    }
    const bandedRangeId = wanted ?? draft.freshId((id) => findBanding(draft, id) !== undefined);
    const { sheet, kept } = toKeptBanding(draft, { ...bandedRange, bandedRangeId });
    sheet.bandedRanges = [...sheet.bandedRanges, kept];
    return { bandedRange: toWire(BandedRange, kept) as JsonObject };
  },
);
