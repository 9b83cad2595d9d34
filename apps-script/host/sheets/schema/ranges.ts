/**
 * Ranges, coordinates and developer metadata: what locates anything else in a spreadsheet.
 */
import { bool, int32, list, message, oneOf, string, type ValueOf } from './kinds.ts';

export const Dimension = oneOf('Dimension', 'DIMENSION_UNSPECIFIED', 'ROWS', 'COLUMNS');

export const GridRange = message('GridRange', {
  sheetId: int32,
  startRowIndex: int32,
  endRowIndex: int32,
  startColumnIndex: int32,
  endColumnIndex: int32,
});
export type GridRange = ValueOf<typeof GridRange>;

export const GridCoordinate = message('GridCoordinate', {
  sheetId: int32,
  rowIndex: int32,
  columnIndex: int32,
});
export type GridCoordinate = ValueOf<typeof GridCoordinate>;

export const DimensionRange = message('DimensionRange', {
  sheetId: int32,
  dimension: Dimension,
  startIndex: int32,
  endIndex: int32,
});
export type DimensionRange = ValueOf<typeof DimensionRange>;

const LocationType = oneOf(
  'DeveloperMetadataLocation.DeveloperMetadataLocationType',
  'DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED',
  'ROW',
  'COLUMN',
  'SHEET',
  'SPREADSHEET',
);
const Visibility = oneOf(
  'DeveloperMetadata.DeveloperMetadataVisibility',
  'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED',
  'DOCUMENT',
  'PROJECT',
);

export const DeveloperMetadataLocation = message(
  'DeveloperMetadataLocation',
  { locationType: LocationType, spreadsheet: bool, sheetId: int32, dimensionRange: DimensionRange },
  { location: ['spreadsheet', 'sheetId', 'dimensionRange'] },
);
export type DeveloperMetadataLocation = ValueOf<typeof DeveloperMetadataLocation>;

export const DeveloperMetadata = message('DeveloperMetadata', {
  metadataId: int32,
  metadataKey: string,
  metadataValue: string,
  location: DeveloperMetadataLocation,
  visibility: Visibility,
});
export type DeveloperMetadata = ValueOf<typeof DeveloperMetadata>;

export const DeveloperMetadataLookup = message('DeveloperMetadataLookup', {
  locationType: LocationType,
  metadataLocation: DeveloperMetadataLocation,
  locationMatchingStrategy: oneOf(
    'DeveloperMetadataLookup.DeveloperMetadataLocationMatchingStrategy',
    'DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED',
    'EXACT_LOCATION',
    'INTERSECTING_LOCATION',
  ),
  metadataId: int32,
  metadataKey: string,
  metadataValue: string,
  visibility: Visibility,
});
export type DeveloperMetadataLookup = ValueOf<typeof DeveloperMetadataLookup>;

export const DataFilter = message(
  'DataFilter',
  { a1Range: string, gridRange: GridRange, developerMetadataLookup: DeveloperMetadataLookup },
  { filter: ['a1Range', 'gridRange', 'developerMetadataLookup'] },
);
export type DataFilter = ValueOf<typeof DataFilter>;

export const NamedRange = message('NamedRange', { namedRangeId: string, name: string, range: GridRange });
export type NamedRange = ValueOf<typeof NamedRange>;

export const Editors = message('Editors', {
  users: list(string),
  groups: list(string),
  domainUsersCanEdit: bool,
});

export const ProtectedRange = message('ProtectedRange', {
  protectedRangeId: int32,
  range: GridRange,
  namedRangeId: string,
  tableId: string,
  description: string,
  warningOnly: bool,
  requestingUserCanEdit: bool,
  unprotectedRanges: list(GridRange),
  editors: Editors,
});
export type ProtectedRange = ValueOf<typeof ProtectedRange>;
