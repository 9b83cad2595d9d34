/**
 * The spreadsheet resource: also what `fields` on a read is checked against.
 */
import { RowData } from './cells.ts';
import { EmbeddedChart } from './charts.ts';
import { BandedRange, BasicFilter, ConditionalFormatRule, FilterView } from './conditions.ts';
import { CellFormat, Color, ColorStyle, ThemeColorPair } from './formats.ts';
import { bool, double, int32, list, message, oneOf, string, type ValueOf } from './kinds.ts';
import { DeveloperMetadata, DimensionRange, GridRange, NamedRange, ProtectedRange } from './ranges.ts';

export const GridProperties = message('GridProperties', {
  rowCount: int32,
  columnCount: int32,
  frozenRowCount: int32,
  frozenColumnCount: int32,
  hideGridlines: bool,
  rowGroupControlAfter: bool,
  columnGroupControlAfter: bool,
});
export type GridProperties = ValueOf<typeof GridProperties>;

export const SheetProperties = message('SheetProperties', {
  sheetId: int32,
  title: string,
  index: int32,
  sheetType: oneOf('SheetType', 'SHEET_TYPE_UNSPECIFIED', 'GRID', 'OBJECT', 'DATA_SOURCE'),
  gridProperties: GridProperties,
  hidden: bool,
  tabColor: Color,
  tabColorStyle: ColorStyle,
  rightToLeft: bool,
});
export type SheetProperties = ValueOf<typeof SheetProperties>;

export const DimensionProperties = message('DimensionProperties', {
  hiddenByFilter: bool,
  hiddenByUser: bool,
  pixelSize: int32,
  developerMetadata: list(DeveloperMetadata),
});
export type DimensionProperties = ValueOf<typeof DimensionProperties>;

export const DimensionGroup = message('DimensionGroup', {
  range: DimensionRange,
  depth: int32,
  collapsed: bool,
});
export type DimensionGroup = ValueOf<typeof DimensionGroup>;

export const GridData = message('GridData', {
  startRow: int32,
  startColumn: int32,
  rowData: list(RowData),
  rowMetadata: list(DimensionProperties),
  columnMetadata: list(DimensionProperties),
});
export type GridData = ValueOf<typeof GridData>;

export const SpreadsheetProperties = message('SpreadsheetProperties', {
  title: string,
  locale: string,
  autoRecalc: oneOf(
    'RecalculationInterval',
    'RECALCULATION_INTERVAL_UNSPECIFIED',
    'ON_CHANGE',
    'MINUTE',
    'HOUR',
  ),
  timeZone: string,
  defaultFormat: CellFormat,
  iterativeCalculationSettings: message('IterativeCalculationSettings', {
    maxIterations: int32,
    convergenceThreshold: double,
  }),
  spreadsheetTheme: message('SpreadsheetTheme', {
    primaryFontFamily: string,
    themeColors: list(ThemeColorPair),
  }),
});
export type SpreadsheetProperties = ValueOf<typeof SpreadsheetProperties>;

export const Sheet = message('Sheet', {
  properties: SheetProperties,
  data: list(GridData),
  merges: list(GridRange),
  conditionalFormats: list(ConditionalFormatRule),
  filterViews: list(FilterView),
  protectedRanges: list(ProtectedRange),
  basicFilter: BasicFilter,
  charts: list(EmbeddedChart),
  bandedRanges: list(BandedRange),
  developerMetadata: list(DeveloperMetadata),
  rowGroups: list(DimensionGroup),
  columnGroups: list(DimensionGroup),
});
export type Sheet = ValueOf<typeof Sheet>;

export const Spreadsheet = message('Spreadsheet', {
  spreadsheetId: string,
  properties: SpreadsheetProperties,
  sheets: list(Sheet),
  namedRanges: list(NamedRange),
  spreadsheetUrl: string,
  developerMetadata: list(DeveloperMetadata),
});
export type Spreadsheet = ValueOf<typeof Spreadsheet>;
