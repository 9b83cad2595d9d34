/**
 * Writes a report into a tab of its own, known by metadata: values, looks and native charts, made again at will. Only
 * our columns and our charts are replaced; what the owner put beside them stays.
 */
import type { CellValue, NumberFormat } from '../../../shared/schema/index.ts';
import { METADATA_KEY } from '../ledger/identity.ts';
import { toStorableText } from '../ledger/codec.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest, CellData, CellFormat, SpreadsheetFacts } from '../platform/sheets-types.ts';
import { toMetadataRequest } from '../ledger/table-requests.ts';
import { toChart } from './report-charts.ts';
import type { ExemplarReport, ReportCell, ReportName } from './exemplar-api.ts';

/** Where a report is, and which charts in it are ours. */
export interface ReportPlace {
  sheetId: number;
  title: string;
  chartIds: number[];
  metadataValue: string;
}

/** The tab of a report; null when there is none. A copy of the tab carries the original's id and is none. */
export function findReport(
  platform: Platform,
  spreadsheetId: string,
  facts: SpreadsheetFacts,
  name: ReportName,
): ReportPlace | null {
  for (const { value, kind, sheetId } of platform.sheets.findMetadata(spreadsheetId, METADATA_KEY)) {
    const [type, report, madeFor, charts = ''] = value.split(':');
    if (kind !== 'sheet' || type !== 'report' || report !== name || Number(madeFor) !== sheetId) continue;
    const sheet = facts.sheets.find((each) => each.sheetId === sheetId);
    if (!sheet) continue;
    const ours = charts.split(',').map(Number);
    const chartIds = sheet.chartIds.filter((id) => ours.includes(id));
    return { sheetId, title: sheet.title, chartIds, metadataValue: value };
  }
  return null;
}

export interface ReportRequest {
  report: ExemplarReport;
  /** Title of a new tab; another is chosen where it is taken. */
  title: string;
  toOtherTitle: (title: string, count: number) => string;
}

/** The requests that make the report, and where it will be. */
export function toReportRequests(
  platform: Platform,
  facts: SpreadsheetFacts,
  known: ReportPlace | null,
  request: ReportRequest,
): { requests: BatchRequest[]; place: ReportPlace } {
  const { report } = request;
  const taken = new Set(facts.sheets.flatMap(({ sheetId, chartIds }) => [sheetId, ...chartIds]));
  const sheetId = known?.sheetId ?? newId(platform, taken);
  const title = known?.title ?? toFreeTitle(facts, request);
  const chartIds = report.charts.map(() => newId(platform, taken));
  const metadataValue = `report:${report.name}:${sheetId}:${chartIds.join(',')}`;
  const width = report.widths.length;
  const height = report.rows.length;
  return {
    place: { sheetId, title, chartIds, metadataValue },
    requests: [
      ...(known ? toClearRequests(facts, known, width, height) : [toNewTab(sheetId, title, width, height)]),
      toMetadataRequest(metadataValue, { sheetId }),
      ...report.widths.map((pixelSize, index): BatchRequest => ({
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
          properties: { pixelSize },
          fields: 'pixelSize',
        },
      })),
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: 0 },
          rows: report.rows.map((cells) => ({ values: cells.map(toReportCell) })),
          fields: 'userEnteredValue,userEnteredFormat',
        },
      },
      ...report.charts.map((chart, index) => ({
        addChart: { chart: toChart(chart, sheetId, chartIds[index]!) },
      })),
    ],
  };
}

const REPORT_TAB = { red: 0.83, green: 0.6, blue: 0.22 };

const toNewTab = (sheetId: number, title: string, width: number, height: number): BatchRequest => ({
  addSheet: {
    properties: {
      sheetId,
      title,
      tabColorStyle: { rgbColor: REPORT_TAB },
      gridProperties: { rowCount: height + 10, columnCount: Math.max(width, 12), frozenRowCount: 0 },
    },
  },
});

function toClearRequests(
  facts: SpreadsheetFacts,
  { sheetId, chartIds, metadataValue }: ReportPlace,
  width: number,
  height: number,
): BatchRequest[] {
  const { rowCount, columnCount } = facts.sheets.find((sheet) => sheet.sheetId === sheetId)!;
  const lookup = { metadataKey: METADATA_KEY, metadataValue };
  const grow = (dimension: 'ROWS' | 'COLUMNS', length: number): BatchRequest[] =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  return [
    ...chartIds.map((objectId) => ({ deleteEmbeddedObject: { objectId } })),
    { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: lookup } } },
    ...grow('ROWS', height - rowCount),
    ...grow('COLUMNS', width - columnCount),
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: width },
        cell: {},
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
  ];
}

function toFreeTitle(facts: SpreadsheetFacts, { title, toOtherTitle }: ReportRequest): string {
  const taken = new Set(facts.sheets.map((sheet) => sheet.title.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const wished = count === 1 ? title : toOtherTitle(title, count);
    if (!taken.has(wished.toLowerCase())) return wished;
  }
}

function newId({ ids }: Platform, taken: Set<number>): number {
  for (;;) {
    const id = 1 + parseInt(ids.newRandom().slice(0, 7), 16);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

const QUIET = { rgbColor: { red: 0.34, green: 0.38, blue: 0.41 } };
const HEAD_BACKGROUND = { rgbColor: { red: 0.91, green: 0.94, blue: 0.94 } };

const NUMBER_FORMATS: Partial<Record<NonNullable<ReportCell['look']>, NumberFormat>> = {
  percent: { type: 'PERCENT', pattern: '0%' },
  count: { type: 'NUMBER', pattern: '0' },
  decimal: { type: 'NUMBER', pattern: '0.00' },
};

const LOOKS: Partial<Record<NonNullable<ReportCell['look']>, CellFormat>> = {
  title: { textFormat: { bold: true, fontSize: 14 } },
  head: { textFormat: { bold: true }, backgroundColorStyle: HEAD_BACKGROUND },
  strong: { textFormat: { bold: true } },
  quiet: { textFormat: { foregroundColorStyle: QUIET } },
};

/** A typed cell: text is never parsed, whatever it begins with. */
function toReportCell({ value, look }: ReportCell): CellData {
  const userEnteredValue: CellValue =
    value === null || value === ''
      ? {}
      : typeof value === 'number'
        ? { numberValue: value }
        : { stringValue: toStorableText(value).slice(0, 49_000) };
  const numberFormat: NumberFormat = (look && NUMBER_FORMATS[look]) ?? { type: 'TEXT', pattern: '@' };
  const isText = typeof value === 'string';
  const userEnteredFormat: CellFormat = {
    ...(look ? LOOKS[look] : {}),
    ...(isText || (look && NUMBER_FORMATS[look]) ? { numberFormat } : {}),
    wrapStrategy: 'WRAP',
    verticalAlignment: 'TOP',
  };
  return { userEnteredValue, userEnteredFormat };
}
