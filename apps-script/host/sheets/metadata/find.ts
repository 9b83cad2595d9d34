/**
 * Developer metadata of a workbook: listing it, and matching it against filters.
 */
import type { SheetModel, Workbook } from '../model/workbook.ts';
import { resolveA1 } from '../ranges/a1.ts';
import { type Bounds, intersect, toBounds, wholeSheet } from '../ranges/bounds.ts';
import type {
  DataFilter,
  DeveloperMetadata,
  DeveloperMetadataLocation,
  DeveloperMetadataLookup,
} from '../schema/ranges.ts';

/** All metadata: the spreadsheet's, then each sheet's with its rows and columns. */
export const allMetadata = (workbook: Workbook): DeveloperMetadata[] => [
  ...workbook.metadata,
  ...workbook.sheets.flatMap((sheet) => [...sheet.metadata]),
];

interface Place {
  readonly sheet?: SheetModel;
  readonly bounds?: Bounds;
  readonly locationType: string;
}

/** The cells that a location stands for; the spreadsheet has none of its own. */
export const placeOf = (workbook: Workbook, location: DeveloperMetadataLocation | undefined): Place => {
  const range = location?.dimensionRange;
  const sheetId = range === undefined ? location?.sheetId : (range.sheetId ?? 0);
  const sheet = workbook.sheets.find((each) => each.sheetId === sheetId);
  if (location?.spreadsheet === true || sheet === undefined) return { locationType: 'SPREADSHEET' };
  if (range === undefined) return { sheet, bounds: wholeSheet(sheet), locationType: 'SHEET' };
  const whole = wholeSheet(sheet);
  return range.dimension === 'COLUMNS'
    ? {
        sheet,
        bounds: { ...whole, left: range.startIndex ?? 0, right: range.endIndex ?? whole.right },
        locationType: 'COLUMN',
      }
    : {
        sheet,
        bounds: { ...whole, top: range.startIndex ?? 0, bottom: range.endIndex ?? whole.bottom },
        locationType: 'ROW',
      };
};

const isSame = (one: Place, other: Place): boolean =>
  one.locationType === other.locationType &&
  one.sheet?.sheetId === other.sheet?.sheetId &&
  JSON.stringify(one.bounds) === JSON.stringify(other.bounds);

const touches = (one: Place, other: Place): boolean => {
  if (one.sheet === undefined || other.sheet === undefined) return true;
  return one.sheet.sheetId === other.sheet.sheetId && intersect(one.bounds!, other.bounds!) !== undefined;
};

const matchesLookup = (
  workbook: Workbook,
  item: DeveloperMetadata,
  lookup: DeveloperMetadataLookup,
): boolean => {
  if (lookup.metadataId !== undefined && lookup.metadataId !== item.metadataId) return false;
  if (lookup.metadataKey !== undefined && lookup.metadataKey !== item.metadataKey) return false;
  if (lookup.metadataValue !== undefined && lookup.metadataValue !== (item.metadataValue ?? '')) return false;
  if (lookup.visibility !== undefined && lookup.visibility !== item.visibility) return false;
  if (lookup.locationType !== undefined && lookup.locationType !== item.location?.locationType) return false;
  if (lookup.metadataLocation === undefined) return true;
  const wanted = placeOf(workbook, lookup.metadataLocation);
  const own = placeOf(workbook, item.location);
  return lookup.locationMatchingStrategy === 'INTERSECTING_LOCATION'
    ? touches(own, wanted)
    : isSame(own, wanted);
};

/** True when one filter selects the metadata: a lookup by what it says, a range by where it is. */
export const matchesFilter = (workbook: Workbook, item: DeveloperMetadata, filter: DataFilter): boolean => {
  if (filter.developerMetadataLookup !== undefined) {
    return matchesLookup(workbook, item, filter.developerMetadataLookup);
  }
  const place = placeOf(workbook, item.location);
  if (place.sheet === undefined || place.bounds === undefined) return false;
  if (filter.a1Range !== undefined) {
    const range = resolveA1(workbook, filter.a1Range);
    return range.sheet.sheetId === place.sheet.sheetId && intersect(range.bounds, place.bounds) !== undefined;
  }
  if (filter.gridRange === undefined || (filter.gridRange.sheetId ?? 0) !== place.sheet.sheetId) return false;
  return intersect(toBounds(filter.gridRange, place.sheet), place.bounds) !== undefined;
};
