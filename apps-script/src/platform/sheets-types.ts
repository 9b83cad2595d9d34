/**
 * The part of the Sheets API v4 that the ledger uses, as types: Google's own declarations leave every field optional,
 * so that a misspelled or missing bound would compile and hit a whole tab.
 */
import type { CellValue, NumberFormat, RawCell } from '../../../shared/schema/index.ts';
import type { EmbeddedChart } from './chart-types.ts';

/** Zero-based and half-open; a missing bound is unbounded. */
export interface GridRange {
  sheetId: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface DimensionRange {
  sheetId: number;
  dimension: 'ROWS' | 'COLUMNS';
  startIndex: number;
  endIndex: number;
}

export interface DataFilter {
  gridRange: GridRange;
}

/** Rows of a tab by its title of the moment: an answer to a write takes no other address. Zero-based, half-open. */
export interface TitledRows {
  sheetId: number;
  title: string;
  startRow: number;
  endRow: number;
}

/** `columns[column][row]` of one range; what lies beyond a column's end is blank. */
export interface ValueColumns {
  columns: RawCell[][];
  /** Title of the tab as the answer names it; null when it has nothing. */
  title: string | null;
}

export interface CellFormat {
  numberFormat?: NumberFormat;
  backgroundColorStyle?: { rgbColor: RgbColor };
  textFormat?: { bold?: boolean; fontSize?: number; foregroundColorStyle?: { rgbColor: RgbColor } };
  wrapStrategy?: 'WRAP' | 'CLIP';
  verticalAlignment?: 'TOP' | 'MIDDLE';
}

export interface RgbColor {
  red: number;
  green: number;
  blue: number;
}

export interface CellData {
  userEnteredValue?: CellValue;
  userEnteredFormat?: CellFormat;
  note?: string;
}

export interface ValidationRule {
  condition: {
    type: 'ONE_OF_LIST' | 'BOOLEAN' | 'DATE_IS_VALID' | 'NUMBER_BETWEEN' | 'ONE_OF_RANGE';
    values?: { userEnteredValue: string }[];
  };
  strict: boolean;
  showCustomUi?: boolean;
  inputMessage?: string;
}

export interface MetadataLocation {
  sheetId?: number;
  dimensionRange?: DimensionRange;
}

export interface SheetProperties {
  sheetId: number;
  title: string;
  index?: number;
  hidden?: boolean;
  gridProperties?: { rowCount?: number; columnCount?: number; frozenRowCount: number };
  tabColorStyle?: { rgbColor: RgbColor };
}

export interface ProtectedRange {
  range: GridRange;
  description: string;
  warningOnly: boolean;
}

export type BatchRequest =
  | { appendCells: { sheetId: number; rows: { values: CellData[] }[]; fields: string } }
  | { updateCells: { start: { sheetId: number; rowIndex: number; columnIndex: number }; rows: { values: CellData[] }[]; fields: string } }
  // Only for a formula of the owner's own, in which a name is replaced: what people type is never written as one.
  | { updateCells: { start: { sheetId: number; rowIndex: number; columnIndex: number }; rows: { values: { userEnteredValue: { formulaValue: string } }[] }[]; fields: 'userEnteredValue' } }
  | { repeatCell: { range: GridRange; cell: CellData; fields: string } }
  | { insertDimension: { range: DimensionRange; inheritFromBefore: boolean } }
  | { deleteDimension: { range: DimensionRange } }
  | { moveDimension: { source: DimensionRange; destinationIndex: number } }
  | { appendDimension: { sheetId: number; dimension: 'ROWS' | 'COLUMNS'; length: number } }
  | { updateDimensionProperties: { range: DimensionRange; properties: { pixelSize?: number; hiddenByUser?: boolean }; fields: string } }
  | { setDataValidation: { range: GridRange; rule: ValidationRule } }
  | { addProtectedRange: { protectedRange: ProtectedRange } }
  | { createDeveloperMetadata: { developerMetadata: { metadataKey: string; metadataValue: string; location: MetadataLocation; visibility: 'DOCUMENT' } } }
  | { findReplace: { find: string; replacement: string; matchCase: boolean; matchEntireCell: boolean; range: GridRange } }
  | { addChart: { chart: EmbeddedChart } }
  | { deleteEmbeddedObject: { objectId: number } }
  | { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: string; metadataValue: string } } } }
  | { addSheet: { properties: SheetProperties } }
  | { updateSheetProperties: { properties: Partial<SheetProperties> & { sheetId: number }; fields: string } }
  | { setDataValidation: { range: GridRange; rule: JsonPart } }
  | { updateNamedRange: { namedRange: { namedRangeId: string; name: string }; fields: 'name' } }
  | { updateConditionalFormatRule: { sheetId: number; index: number; rule: JsonPart } }
  | { updateChartSpec: { chartId: number; spec: JsonPart } }
  | { updateProtectedRange: { protectedRange: { protectedRangeId: number; description: string }; fields: 'description' } }
  | { updateFilterView: { filter: JsonPart; fields: string } }
  | { setBasicFilter: { filter: JsonPart } }
  | { updateSpreadsheetProperties: { properties: { timeZone?: string; title?: string }; fields: string } }; // prettier-ignore

/** A part of the spreadsheet that is written back as it was read, but for some texts. */
export interface JsonPart {
  readonly [key: string]: JsonValue;
}
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonPart;

/** What beside cells and notes may hold a text of people's. */
export interface SheetObjects {
  title: string;
  namedRanges: { namedRangeId: string; name: string }[];
  sheets: {
    sheetId: number;
    conditionalFormats: JsonPart[];
    charts: { chartId: number; spec: JsonPart }[];
    protectedRanges: { protectedRangeId: number; description: string }[];
    filterViews: JsonPart[];
    basicFilter: JsonPart | null;
    /** Rules of cells, zero-based. */
    validations: { row: number; column: number; rule: JsonPart }[];
  }[];
}

/** What a person or a script entered into a cell; zero-based. */
export interface EnteredCell {
  sheetId: number;
  row: number;
  column: number;
  /** A text, a formula with its `=`, or the digits of a number or date; `''` for a tick. */
  text: string;
  isNumber: boolean;
  isFormula: boolean;
  note: string;
}

/** One tab as `readFacts` tells it. */
export interface SheetFacts {
  sheetId: number;
  title: string;
  index: number;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  hidden: boolean;
  /** Descriptions of protected ranges. */
  protections: string[];
  chartIds: number[];
}

export interface SpreadsheetFacts {
  title: string;
  timeZone: string;
  /** Such as `en_US`. */
  locale: string;
  sheets: SheetFacts[];
}

/** Where a piece of our metadata is; `index` is the row or column for those kinds. */
export interface MatchedMetadata {
  value: string;
  kind: 'sheet' | 'row' | 'column' | 'spreadsheet';
  sheetId: number;
  index: number;
}
