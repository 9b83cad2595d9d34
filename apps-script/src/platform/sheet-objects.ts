/** Named ranges, charts, rules and filters as Google answers them; what is missing in an answer is filled in. */
import type { JsonPart, SheetObjects } from './sheets-types.ts';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** What is asked of them. */
export const OBJECT_FIELDS = [
  'properties(title)',
  'namedRanges(namedRangeId,name)',
  'sheets(properties(sheetId),conditionalFormats,charts(chartId,spec)',
  'protectedRanges(protectedRangeId,description),filterViews,basicFilter)',
].join(',');

/** Google's own types leave each field optional; such a part is only handed back. */
const toPart = (part: object | undefined): JsonPart => JSON.parse(JSON.stringify(part ?? {})) as JsonPart;

/** The objects of an answer for `OBJECT_FIELDS`, and the rules of an answer with cells. */
export function toSheetObjects(own: Spreadsheet, cells: Spreadsheet): SheetObjects {
  return {
    title: own.properties?.title ?? '',
    namedRanges: (own.namedRanges ?? []).map(({ namedRangeId = '', name = '' }) => ({ namedRangeId, name })),
    sheets: (own.sheets ?? []).map((sheet) => {
      const sheetId = sheet.properties?.sheetId ?? 0;
      return {
        sheetId,
        conditionalFormats: (sheet.conditionalFormats ?? []).map(toPart),
        charts: (sheet.charts ?? []).map(({ chartId = 0, spec }) => ({ chartId, spec: toPart(spec) })),
        protectedRanges: (sheet.protectedRanges ?? []).map(({ protectedRangeId = 0, description = '' }) => ({
          protectedRangeId,
          description,
        })),
        filterViews: (sheet.filterViews ?? []).map(toPart),
        basicFilter: sheet.basicFilter ? toPart(sheet.basicFilter) : null,
        validations: (cells.sheets ?? [])
          .filter(({ properties }) => (properties?.sheetId ?? 0) === sheetId)
          .flatMap(toValidations),
      };
    }),
  };
}

function toValidations({ data }: GoogleAppsScript.Sheets.Schema.Sheet) {
  return (data ?? []).flatMap(({ startRow = 0, startColumn = 0, rowData = [] }) =>
    rowData.flatMap(({ values = [] }, row) =>
      values.flatMap(({ dataValidation }, column) =>
        dataValidation
          ? [{ row: startRow + row, column: startColumn + column, rule: toPart(dataValidation) }]
          : [],
      ),
    ),
  );
}
