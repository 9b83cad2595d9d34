/**
 * addChart: over cells of a sheet, or on a new sheet of its own. The id is chosen by the caller or made.
 */
import { invalidArgument, NotInLocalHostError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { toWire } from '../responses/to-wire.ts';
import { ChartSpec, EmbeddedChart, type EmbeddedObjectPosition } from '../schema/charts.ts';
import { message } from '../schema/kinds.ts';
import type { GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

const DEFAULT_WIDTH_PIXELS = 600;
const DEFAULT_HEIGHT_PIXELS = 371;

export const findChart = (
  draft: Draft,
  chartId: number | undefined,
): { sheet: SheetModel; chart: EmbeddedChart } | undefined => {
  for (const sheet of draft.workbook.sheets) {
    const chart = sheet.charts.find((each) => each.chartId === chartId);
    if (chart !== undefined) return { sheet, chart };
  }
  return undefined;
};

/** Each `sources` list found anywhere in a spec. */
const sourcesIn = (value: unknown): GridRange[] => {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'sources' ? (each as GridRange[]) : sourcesIn(each),
  );
};

/** @throws ApiError when the spec draws nothing, or from cells that are not there. */
export const checkSpec = (draft: Draft, spec: ChartSpec | undefined): ChartSpec => {
  const drawn = spec?.basicChart ?? spec?.pieChart ?? spec?.histogramChart ?? spec?.scorecardChart;
  if (spec === undefined || drawn === undefined) throw invalidArgument('No chart specified in ChartSpec.');
  const sources = sourcesIn(spec);
  if (sources.length === 0) throw invalidArgument('The chart has no source ranges.');
  for (const range of sources) requireBounds(range, draft.sheet(range.sheetId));
  if ((spec.basicChart?.domains?.length ?? 0) > 1) throw invalidArgument('Only one domain is supported.');
  return spec;
};

/** The position as it is kept, with the service's default size. @throws ApiError when the anchor is off the grid. */
export const toKeptPosition = (
  draft: Draft,
  given: EmbeddedObjectPosition | undefined,
): EmbeddedObjectPosition => {
  if (given?.newSheet === true || given?.sheetId !== undefined) {
    throw new NotInLocalHostError('a chart on a sheet of its own');
  }
  const overlay = given?.overlayPosition;
  if (overlay === undefined) throw invalidArgument('The position of the chart must be specified.');
  const anchor = overlay.anchorCell ?? {};
  const sheet = draft.sheet(anchor.sheetId);
  const { rowIndex = 0, columnIndex = 0 } = anchor;
  if (rowIndex < 0 || columnIndex < 0 || rowIndex >= sheet.rowCount || columnIndex >= sheet.columnCount) {
    throw invalidArgument('The anchor cell of the chart is not in the grid.');
  }
  return {
    overlayPosition: {
      ...overlay,
      anchorCell: { sheetId: sheet.sheetId, rowIndex, columnIndex },
      widthPixels: overlay.widthPixels ?? DEFAULT_WIDTH_PIXELS,
      heightPixels: overlay.heightPixels ?? DEFAULT_HEIGHT_PIXELS,
    },
  };
};

export const addChart = defineRequest(
  message('AddChartRequest', { chart: EmbeddedChart }),
  (draft, { chart = {} }) => {
    const wanted = chart.chartId;
    if (wanted !== undefined && findChart(draft, wanted) !== undefined) {
      throw invalidArgument(`An embedded object with id ${String(wanted)} already exists.`);
    }
    const kept: EmbeddedChart = {
      ...chart,
      chartId: wanted ?? draft.freshId((id) => findChart(draft, id) !== undefined),
      spec: checkSpec(draft, chart.spec),
      position: toKeptPosition(draft, chart.position),
    };
    const sheet = draft.edit(kept.position?.overlayPosition?.anchorCell?.sheetId);
    sheet.charts = [...sheet.charts, kept];
    return { chart: toWire(EmbeddedChart, kept) as JsonObject };
  },
);
