/**
 * The Sheets v4 advanced service. Answers leave out zero, false and blank fields, so each is filled in here; ranges
 * come back in no promised order and are matched by the filter they echo.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import type { SheetsPort } from './ports.ts';
import { OBJECT_FIELDS, toSheetObjects } from './sheet-objects.ts';
import type { EnteredCell, GridRange, MatchedMetadata, SheetFacts, ValueColumns } from './sheets-types.ts';

const FACT_FIELDS = [
  'properties(title,timeZone,locale)',
  'sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount,frozenRowCount))',
  'protectedRanges(description)',
  'charts(chartId))',
].join(',');

const ENTERED_FIELDS =
  'sheets(properties(sheetId),data(startRow,startColumn,rowData(values(userEnteredValue(stringValue,numberValue,formulaValue),note))))';

/** The port over `Sheets`, the symbol that appsscript.json gives to the service. */
export function createSheetsPort(): SheetsPort {
  const spreadsheets = () => {
    if (!Sheets) throw new Error('The Sheets service is not enabled in appsscript.json.');
    return Sheets.Spreadsheets;
  };
  return {
    batchUpdate(spreadsheetId, requests) {
      spreadsheets().batchUpdate({ requests }, spreadsheetId);
    },
    batchUpdateAndRead(spreadsheetId, requests, rows) {
      const body = {
        requests,
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: rows.map(
          ({ title, startRow, endRow }) => `'${title.replace(/'/g, "''")}'!${startRow + 1}:${endRow}`,
        ),
      };
      const { updatedSpreadsheet } = spreadsheets().batchUpdate(body, spreadsheetId);
      const sheets = updatedSpreadsheet?.sheets ?? [];
      return rows.map(({ sheetId, startRow, endRow }) => {
        const sheet = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
        const grid = (sheet?.data ?? []).find((each) => (each.startRow ?? 0) === startRow);
        return Array.from({ length: endRow - startRow }, (_, index) =>
          (grid?.rowData?.[index]?.values ?? []).map(toShownValue),
        );
      });
    },
    readValues(spreadsheetId, filters) {
      const answer = spreadsheets().Values.batchGetByDataFilter(
        {
          dataFilters: filters,
          majorDimension: 'COLUMNS',
          valueRenderOption: 'UNFORMATTED_VALUE',
          dateTimeRenderOption: 'SERIAL_NUMBER',
        },
        spreadsheetId,
      );
      const found = new Map<string, ValueColumns>();
      for (const matched of answer.valueRanges ?? []) {
        for (const filter of matched.dataFilters ?? []) {
          if (!filter.gridRange) continue;
          found.set(toKey(filter.gridRange), {
            columns: (matched.valueRange?.values ?? []) as RawCell[][],
            title: toTitle(matched.valueRange?.range),
          });
        }
      }
      return filters.map((filter) => found.get(toKey(filter.gridRange)) ?? { columns: [], title: null });
    },
    readTexts(spreadsheetId, gridRange) {
      const answer = spreadsheets().Values.batchGetByDataFilter(
        { dataFilters: [{ gridRange }], majorDimension: 'ROWS', valueRenderOption: 'FORMATTED_VALUE' },
        spreadsheetId,
      );
      const rows = (answer.valueRanges?.[0]?.valueRange?.values ?? []) as RawCell[][];
      return rows.map((cells) =>
        cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
      );
    },
    readEntered(spreadsheetId, ranges) {
      const body = { dataFilters: ranges.map((gridRange) => ({ gridRange })) };
      const answer = spreadsheets().getByDataFilter(body, spreadsheetId, { fields: ENTERED_FIELDS });
      return (answer.sheets ?? []).flatMap(toEntered);
    },
    readObjects(spreadsheetId, ranges) {
      const own = spreadsheets().get(spreadsheetId, { fields: OBJECT_FIELDS });
      const dataFilters = ranges.map((gridRange) => ({ gridRange }));
      const fields = 'sheets(properties(sheetId),data(startRow,startColumn,rowData(values(dataValidation))))';
      const cells =
        ranges.length > 0 ? spreadsheets().getByDataFilter({ dataFilters }, spreadsheetId, { fields }) : {};
      return toSheetObjects(own, cells);
    },
    readFacts(spreadsheetId) {
      const answer = spreadsheets().get(spreadsheetId, { fields: FACT_FIELDS });
      const { title = '', timeZone = 'Etc/UTC', locale = 'en_US' } = answer.properties ?? {};
      return { title, timeZone, locale, sheets: (answer.sheets ?? []).map(toSheetFacts) };
    },
    findMetadata(spreadsheetId, key) {
      const lookup = { developerMetadataLookup: { metadataKey: key } };
      const answer = spreadsheets().DeveloperMetadata.search({ dataFilters: [lookup] }, spreadsheetId);
      return (answer.matchedDeveloperMetadata ?? []).flatMap((matched) =>
        matched.developerMetadata ? [toMatched(matched.developerMetadata)] : [],
      );
    },
  };
}

function toShownValue({ effectiveValue, formattedValue }: GoogleAppsScript.Sheets.Schema.CellData): RawCell {
  const { stringValue, numberValue, boolValue } = effectiveValue ?? {};
  return stringValue ?? numberValue ?? boolValue ?? formattedValue ?? null;
}

/** The tab of a range such as `'It''s'!A1:B2`. */
function toTitle(range: string | undefined): string | null {
  const [, quoted, plain] = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(range ?? '') ?? [];
  return quoted?.replace(/''/g, "'") ?? plain ?? null;
}

const toKey = (range: Partial<GridRange>): string =>
  [
    range.sheetId ?? 0,
    range.startRowIndex ?? 0,
    range.endRowIndex ?? '',
    range.startColumnIndex ?? 0,
    range.endColumnIndex ?? '',
  ].join('/');

function toSheetFacts(sheet: GoogleAppsScript.Sheets.Schema.Sheet): SheetFacts {
  const { sheetId = 0, title = '', index = 0, hidden = false, gridProperties = {} } = sheet.properties ?? {};
  return {
    sheetId,
    title,
    index,
    hidden,
    rowCount: gridProperties.rowCount ?? 0,
    columnCount: gridProperties.columnCount ?? 0,
    frozenRowCount: gridProperties.frozenRowCount ?? 0,
    protections: (sheet.protectedRanges ?? []).map((range) => range.description ?? ''),
    chartIds: (sheet.charts ?? []).map((chart) => chart.chartId ?? 0),
  };
}

function toEntered({ properties, data }: GoogleAppsScript.Sheets.Schema.Sheet): EnteredCell[] {
  return (data ?? []).flatMap(({ startRow = 0, startColumn = 0, rowData = [] }) =>
    rowData.flatMap(({ values = [] }, row) =>
      values.flatMap(({ userEnteredValue: entered = {}, note = '' }, column): EnteredCell[] => {
        const { formulaValue, stringValue, numberValue } = entered;
        const text = formulaValue ?? stringValue ?? (numberValue === undefined ? '' : String(numberValue));
        if (text === '' && note === '') return [];
        const place = { row: startRow + row, column: startColumn + column };
        const kind = { isFormula: formulaValue !== undefined, isNumber: numberValue !== undefined };
        return [{ sheetId: properties?.sheetId ?? 0, ...place, text, ...kind, note }];
      }),
    ),
  );
}

function toMatched(metadata: GoogleAppsScript.Sheets.Schema.DeveloperMetadata): MatchedMetadata {
  const location = metadata.location ?? {};
  const value = metadata.metadataValue ?? '';
  const range = location.dimensionRange;
  if (range) {
    const kind = range.dimension === 'ROWS' ? 'row' : 'column';
    return { value, kind, sheetId: range.sheetId ?? 0, index: range.startIndex ?? 0 };
  }
  const kind = location.spreadsheet ? 'spreadsheet' : 'sheet';
  return { value, kind, sheetId: location.sheetId ?? 0, index: 0 };
}
