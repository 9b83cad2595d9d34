/**
 * The cells that a data filter stands for: an A1 or grid range, or the places of the metadata it looks up.
 */
import { invalidArgument } from '../errors.ts';
import { allMetadata, matchesFilter, placeOf } from '../metadata/find.ts';
import { findSheet, type Workbook } from '../model/workbook.ts';
import type { DataFilter } from '../schema/ranges.ts';
import { resolveA1, type SheetRange } from './a1.ts';
import { isEmpty } from './bounds.ts';
import { requireBounds } from './require-bounds.ts';

/** Metadata of the spreadsheet as a whole stands for no cells. @throws ApiError when a range can't be read. */
export const resolveFilter = (workbook: Workbook, filter: DataFilter): SheetRange[] => {
  if (filter.a1Range !== undefined) return [resolveA1(workbook, filter.a1Range)];
  if (filter.gridRange !== undefined) {
    const sheetId = filter.gridRange.sheetId ?? 0;
    const sheet = findSheet(workbook, sheetId);
    if (sheet === undefined) throw invalidArgument(`No grid with id: ${String(sheetId)}`);
    const bounds = requireBounds(filter.gridRange, sheet);
    return isEmpty(bounds) ? [] : [{ sheet, bounds }];
  }
  if (filter.developerMetadataLookup === undefined) {
    throw invalidArgument('DataFilter must specify one of a1Range, gridRange or developerMetadataLookup.');
  }
  return allMetadata(workbook)
    .filter((item) => matchesFilter(workbook, item, filter))
    .flatMap((item) => {
      const { sheet, bounds } = placeOf(workbook, item.location);
      return sheet === undefined || bounds === undefined ? [] : [{ sheet, bounds }];
    });
};
