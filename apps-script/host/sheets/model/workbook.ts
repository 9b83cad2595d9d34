/**
 * A workbook as this host keeps it. Everything but the grids is replaced, never changed in place: that is what
 * lets a batch be dropped and a reader keep an older state.
 */
import type { EmbeddedChart } from '../schema/charts.ts';
import type { BandedRange, BasicFilter, ConditionalFormatRule, FilterView } from '../schema/conditions.ts';
import type { DeveloperMetadata, GridRange, NamedRange, ProtectedRange } from '../schema/ranges.ts';
import type { DimensionGroup, SheetProperties, SpreadsheetProperties } from '../schema/spreadsheet.ts';
import { Grid } from './grid.ts';

/** Size and visibility of one row or column, where they differ from the default. */
export interface LineProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface SheetModel {
  readonly sheetId: number;
  /** Without `sheetId` and `index`, which are told by the model itself. */
  properties: Readonly<SheetProperties> & { readonly title: string };
  rowCount: number;
  columnCount: number;
  readonly grid: Grid;
  rowProperties: ReadonlyMap<number, LineProperties>;
  columnProperties: ReadonlyMap<number, LineProperties>;
  merges: readonly GridRange[];
  basicFilter?: BasicFilter | undefined;
  filterViews: readonly FilterView[];
  protectedRanges: readonly ProtectedRange[];
  conditionalFormats: readonly ConditionalFormatRule[];
  charts: readonly EmbeddedChart[];
  bandedRanges: readonly BandedRange[];
  rowGroups: readonly DimensionGroup[];
  columnGroups: readonly DimensionGroup[];
  /** Of the sheet, its rows and its columns. */
  metadata: readonly DeveloperMetadata[];
}

export interface Workbook {
  readonly spreadsheetId: string;
  properties: Readonly<SpreadsheetProperties>;
  sheets: readonly SheetModel[];
  namedRanges: readonly NamedRange[];
  /** Of the spreadsheet as a whole. */
  metadata: readonly DeveloperMetadata[];
}

export const newSheet = (sheetId: number, title: string, rowCount = 1000, columnCount = 26): SheetModel => ({
  sheetId,
  properties: { title, sheetType: 'GRID' },
  rowCount,
  columnCount,
  grid: new Grid(),
  rowProperties: new Map(),
  columnProperties: new Map(),
  merges: [],
  filterViews: [],
  protectedRanges: [],
  conditionalFormats: [],
  charts: [],
  bandedRanges: [],
  rowGroups: [],
  columnGroups: [],
  metadata: [],
});

export const findSheet = (workbook: Workbook, sheetId: number): SheetModel | undefined =>
  workbook.sheets.find((sheet) => sheet.sheetId === sheetId);

/** Titles are told apart without regard to case. */
export const findSheetByTitle = (workbook: Workbook, title: string): SheetModel | undefined =>
  workbook.sheets.find((sheet) => sheet.properties.title === title) ??
  workbook.sheets.find((sheet) => sheet.properties.title.toLowerCase() === title.toLowerCase());
