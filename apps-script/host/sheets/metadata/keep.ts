/**
 * Checks developer metadata and puts it where it is kept: with the spreadsheet, or with the sheet of its location.
 */
import { invalidArgument } from '../errors.ts';
import type { Draft } from '../model/draft.ts';
import type { DeveloperMetadata, DeveloperMetadataLocation } from '../schema/ranges.ts';
import { lineCount } from '../structure/dimension-range.ts';
import { allMetadata } from './find.ts';

const MAX_CHARACTERS = 30_000;

/** The location with its type. @throws ApiError when it names no single place. */
const toKeptLocation = (
  draft: Draft,
  given: DeveloperMetadataLocation | undefined,
): DeveloperMetadataLocation => {
  if (given?.spreadsheet === true) return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (given?.dimensionRange !== undefined) {
    const range = given.dimensionRange;
    const axis = range.dimension;
    if (axis !== 'ROWS' && axis !== 'COLUMNS') throw invalidArgument('No dimension specified.');
    const sheet = draft.sheet(range.sheetId, 'sheet');
    const { startIndex: start, endIndex: end } = range;
    if (start === undefined || end !== start + 1) {
      throw invalidArgument('Developer metadata can only be associated with a single row or column.');
    }
    if (start < 0 || start >= lineCount(sheet, axis)) {
      throw invalidArgument(
        `range.startIndex[${String(start)}] is after last line in grid[${String(lineCount(sheet, axis) - 1)}]`,
      );
    }
    return {
      locationType: axis === 'ROWS' ? 'ROW' : 'COLUMN',
      dimensionRange: { sheetId: sheet.sheetId, dimension: axis, startIndex: start, endIndex: end },
    };
  }
  if (given?.sheetId !== undefined) {
    return { locationType: 'SHEET', sheetId: draft.sheet(given.sheetId, 'sheet').sheetId };
  }
  throw invalidArgument('DeveloperMetadata.location must be specified.');
};

const sizeAt = (draft: Draft, location: DeveloperMetadataLocation): number => {
  const key = JSON.stringify(location);
  return allMetadata(draft.workbook)
    .filter((item) => JSON.stringify(item.location) === key)
    .reduce((sum, item) => sum + (item.metadataKey?.length ?? 0) + (item.metadataValue?.length ?? 0), 0);
};

/** @throws ApiError when key, visibility or location is missing, or the location is full. */
export const toKeptMetadata = (
  draft: Draft,
  given: DeveloperMetadata,
  metadataId: number,
): DeveloperMetadata => {
  if ((given.metadataKey ?? '') === '')
    throw invalidArgument('DeveloperMetadata.metadataKey must be specified.');
  if (given.visibility === undefined || given.visibility === 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED') {
    throw invalidArgument('DeveloperMetadata.visibility must be specified.');
  }
  const location = toKeptLocation(draft, given.location);
  const size = (given.metadataKey?.length ?? 0) + (given.metadataValue?.length ?? 0);
  if (sizeAt(draft, location) + size > MAX_CHARACTERS) {
    throw invalidArgument(
      `Developer metadata at one location may not hold more than ${String(MAX_CHARACTERS)} characters.`,
    );
  }
  return {
    metadataId,
    metadataKey: given.metadataKey!,
    ...(given.metadataValue === undefined ? {} : { metadataValue: given.metadataValue }),
    location,
    visibility: given.visibility,
  };
};

const sheetIdOf = (item: DeveloperMetadata): number | undefined =>
  item.location?.dimensionRange?.sheetId ?? item.location?.sheetId;

export const putMetadata = (draft: Draft, item: DeveloperMetadata): void => {
  const sheetId = sheetIdOf(item);
  if (sheetId === undefined) {
    draft.workbook.metadata = [...draft.workbook.metadata, item];
    return;
  }
  const sheet = draft.edit(sheetId);
  sheet.metadata = [...sheet.metadata, item];
};

export const removeMetadata = (draft: Draft, item: DeveloperMetadata): void => {
  draft.workbook.metadata = draft.workbook.metadata.filter((each) => each !== item);
  const sheetId = sheetIdOf(item);
  if (sheetId === undefined) return;
  const sheet = draft.edit(sheetId);
  sheet.metadata = sheet.metadata.filter((each) => each !== item);
};
