/**
 * The spreadsheet resource as `get` answers it: what is set, in the service's order; cells only when asked for.
 */
import type { Json, JsonObject } from '../json.ts';
import type { SheetModel, Workbook } from '../model/workbook.ts';
import type { SheetRange } from '../ranges/a1.ts';
import { intersect, toBounds } from '../ranges/bounds.ts';
import { selectFields } from '../schema/apply-mask.ts';
import { below, everything, type FieldMask, selects } from '../schema/field-mask.ts';
import type { Kind } from '../schema/kinds.ts';
import { Sheet, Spreadsheet } from '../schema/spreadsheet.ts';
import { DEFAULT_FORMAT, DEFAULT_THEME } from './default-format.ts';
import { toGridData } from './grid-data.ts';
import { toSheetPropertiesAnswer } from './sheet-properties.ts';
import { toWire } from './to-wire.ts';

export interface SpreadsheetView {
  /** Undefined shows everything but cells, or with `includeGridData` also these. */
  readonly mask?: FieldMask | undefined;
  readonly includeGridData: boolean;
  /** Empty shows all sheets whole. */
  readonly ranges: readonly SheetRange[];
}

const putList = (into: JsonObject, name: string, kind: Kind<unknown>, items: readonly unknown[]): void => {
  if (items.length > 0) into[name] = toWire(kind, items);
};

const toSheetAnswer = (
  workbook: Workbook,
  sheet: SheetModel,
  view: SpreadsheetView,
  mask: FieldMask,
): JsonObject => {
  const { fields } = Sheet;
  const result: JsonObject = { properties: toSheetPropertiesAnswer(sheet, workbook.sheets.indexOf(sheet)) };
  const showsCells = view.mask === undefined ? view.includeGridData : selects(view.mask, 'sheets', 'data');
  if (showsCells) {
    const own = view.ranges.filter((range) => range.sheet === sheet);
    const bounds = { top: 0, bottom: sheet.rowCount, left: 0, right: sheet.columnCount };
    const shown = own.length > 0 ? own : [{ sheet, bounds }];
    const dataMask = below(mask, 'data') ?? everything;
    const { locale = 'en_US' } = workbook.properties;
    result['data'] = shown.map((range) => toGridData(range, dataMask, locale));
  }
  const asked = view.ranges.filter((range) => range.sheet === sheet);
  const merges = sheet.merges.filter(
    (merge) =>
      asked.length === 0 ||
      asked.some((range) => intersect(range.bounds, toBounds(merge, sheet)) !== undefined),
  );
  putList(result, 'merges', fields.merges, merges);
  putList(result, 'conditionalFormats', fields.conditionalFormats, sheet.conditionalFormats);
  putList(result, 'filterViews', fields.filterViews, sheet.filterViews);
  putList(result, 'protectedRanges', fields.protectedRanges, sheet.protectedRanges);
  if (sheet.basicFilter !== undefined) result['basicFilter'] = toWire(fields.basicFilter, sheet.basicFilter);
  putList(result, 'charts', fields.charts, sheet.charts);
  putList(result, 'bandedRanges', fields.bandedRanges, sheet.bandedRanges);
  putList(
    result,
    'developerMetadata',
    fields.developerMetadata,
    sheet.metadata.filter((item) => item.location?.locationType === 'SHEET'),
  );
  putList(result, 'rowGroups', fields.rowGroups, sheet.rowGroups);
  putList(result, 'columnGroups', fields.columnGroups, sheet.columnGroups);
  return result;
};

/** Builds the answer; what the mask leaves out is not built where that is costly. */
export const toSpreadsheetAnswer = (workbook: Workbook, view: SpreadsheetView): JsonObject => {
  const mask = view.mask ?? everything;
  const sheetMask = below(mask, 'sheets');
  const properties = {
    ...workbook.properties,
    defaultFormat: DEFAULT_FORMAT,
    spreadsheetTheme: DEFAULT_THEME,
  };
  const result: JsonObject = {
    spreadsheetId: workbook.spreadsheetId,
    properties: toWire(Spreadsheet.fields.properties, properties),
  };
  if (sheetMask !== undefined) {
    const shown = workbook.sheets.filter(
      (sheet) => view.ranges.length === 0 || view.ranges.some((range) => range.sheet === sheet),
    );
    result['sheets'] = shown.map((sheet): Json => toSheetAnswer(workbook, sheet, view, sheetMask));
  }
  putList(result, 'namedRanges', Spreadsheet.fields.namedRanges, workbook.namedRanges);
  putList(result, 'developerMetadata', Spreadsheet.fields.developerMetadata, workbook.metadata);
  result['spreadsheetUrl'] = `https://docs.google.com/spreadsheets/d/${workbook.spreadsheetId}/edit`;
  return selectFields(result, mask) as JsonObject;
};
