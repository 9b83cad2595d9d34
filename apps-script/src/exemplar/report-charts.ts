/**
 * The pictures of a comparison as native charts. Sheets has no error bars: an interval is a bar that stands on an
 * unseen one, the share a point on top of it. Dark and light tones stay apart in a grayscale print.
 */
import type {
  ChartAxis,
  ChartSeries,
  ChartSource,
  ChartSpec,
  EmbeddedChart,
} from '../platform/chart-types.ts';
import type { RgbColor } from '../platform/sheets-types.ts';
import type { ReportChart } from './exemplar-api.ts';

const WHITE: RgbColor = { red: 1, green: 1, blue: 1 };
const BAND: RgbColor = { red: 0.72, green: 0.82, blue: 0.84 };
const INNER: RgbColor = { red: 0.45, green: 0.5, blue: 0.53 };
const OUTER: RgbColor = { red: 0.68, green: 0.72, blue: 0.74 };
const DOT: RgbColor = { red: 0.03, green: 0.3, blue: 0.35 };

const WIDTH_PIXELS = 560;
const HEIGHT_PIXELS = 360;

/** The chart over its data in the report's tab. */
export function toChart(chart: ReportChart, sheetId: number, chartId: number): EmbeddedChart {
  const column = (index: number): ChartSource => ({
    sourceRange: {
      sources: [
        {
          sheetId,
          startRowIndex: chart.headerRow,
          endRowIndex: chart.headerRow + 1 + chart.rows,
          startColumnIndex: index,
          endColumnIndex: index + 1,
        },
      ],
    },
  });
  return {
    chartId,
    spec: toSpec[chart.kind](chart, column),
    position: {
      overlayPosition: {
        anchorCell: { sheetId, rowIndex: chart.anchorRow, columnIndex: 0 },
        offsetXPixels: chart.offsetXPixels,
        offsetYPixels: 6,
        widthPixels: WIDTH_PIXELS,
        heightPixels: chart.heightPixels ?? HEIGHT_PIXELS,
      },
    },
  };
}

type ColumnOf = (index: number) => ChartSource;

const toBase = ({ title, subtitle, altText }: ReportChart): Omit<ChartSpec, 'basicChart'> => ({
  title,
  subtitle,
  altText,
  backgroundColorStyle: { rgbColor: WHITE },
  hiddenDimensionStrategy: 'SHOW_ALL',
});

const toAxes = (chart: ReportChart): ChartSpec['basicChart']['axis'] => [
  { position: 'BOTTOM_AXIS', title: chart.xTitle, ...toRange(chart) },
  { position: 'LEFT_AXIS', title: chart.yTitle, ...toWindow(0, 1) },
];

const toRange = ({ range }: ReportChart): Pick<ChartAxis, 'viewWindowOptions'> =>
  range ? toWindow(range.lowest, range.highest) : {};

const toWindow = (viewWindowMin: number, viewWindowMax: number): Pick<ChartAxis, 'viewWindowOptions'> => ({
  viewWindowOptions: { viewWindowMin, viewWindowMax, viewWindowMode: 'EXPLICIT' },
});

/** Columns: person, lower end, length of the interval, share. */
const toIntervals = (chart: ReportChart, column: ColumnOf): ChartSpec => ({
  ...toBase(chart),
  basicChart: {
    chartType: 'COMBO',
    legendPosition: 'NO_LEGEND',
    headerCount: 1,
    stackedType: 'STACKED',
    axis: toAxes(chart),
    domains: [{ domain: column(0) }],
    series: [
      { series: column(1), type: 'COLUMN', targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor: WHITE } },
      { series: column(2), type: 'COLUMN', targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor: BAND } },
      {
        series: column(3),
        type: 'LINE',
        targetAxis: 'LEFT_AXIS',
        colorStyle: { rgbColor: DOT },
        lineStyle: { type: 'INVISIBLE' },
        pointStyle: { shape: 'CIRCLE', size: 8 },
      },
    ],
  },
});

/** Columns: customers, inner limits, outer limits, overall share, share of a person, person's name. */
function toFunnel(chart: ReportChart, column: ColumnOf): ChartSpec {
  const line = (index: number, rgbColor: RgbColor, type: 'SOLID' | 'MEDIUM_DASHED'): ChartSeries => ({
    series: column(index),
    targetAxis: 'LEFT_AXIS',
    colorStyle: { rgbColor },
    lineStyle: { type, width: 1 },
    pointStyle: { shape: 'CIRCLE', size: 1 },
  });
  return {
    ...toBase(chart),
    basicChart: {
      chartType: 'SCATTER',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      axis: toAxes(chart),
      domains: [{ domain: column(0) }],
      series: [
        line(1, INNER, 'SOLID'),
        line(2, INNER, 'SOLID'),
        line(3, OUTER, 'MEDIUM_DASHED'),
        line(4, OUTER, 'MEDIUM_DASHED'),
        line(5, DOT, 'SOLID'),
        {
          series: column(6),
          targetAxis: 'LEFT_AXIS',
          colorStyle: { rgbColor: DOT },
          lineStyle: { type: 'INVISIBLE' },
          pointStyle: { shape: 'CIRCLE', size: 8 },
          dataLabel: { type: 'CUSTOM', placement: 'RIGHT', customLabelData: column(7) },
        },
      ],
    },
  };
}

/**
 * Columns: amount, the line of a value, that of an average, that of everybody's average, the name. A person's dots lie
 * on one line with the name above the average, so that names never cover each other.
 */
function toAmounts(chart: ReportChart, column: ColumnOf): ChartSpec {
  const points = (index: number, rgbColor: RgbColor, size: number): ChartSeries => ({
    series: column(index),
    targetAxis: 'LEFT_AXIS',
    colorStyle: { rgbColor },
    lineStyle: { type: 'INVISIBLE' },
    pointStyle: { shape: 'CIRCLE', size },
  });
  return {
    ...toBase(chart),
    basicChart: {
      chartType: 'SCATTER',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      axis: [
        { position: 'BOTTOM_AXIS', title: chart.xTitle, ...toRange(chart) },
        { position: 'LEFT_AXIS', title: chart.yTitle, ...toWindow(0, (chart.lines ?? 0) + 1) },
      ],
      domains: [{ domain: column(0) }],
      series: [
        points(1, OUTER, 6),
        {
          series: column(3),
          targetAxis: 'LEFT_AXIS',
          colorStyle: { rgbColor: DOT },
          lineStyle: { type: 'MEDIUM_DASHED', width: 1 },
          pointStyle: { shape: 'CIRCLE', size: 1 },
        },
        {
          ...points(2, DOT, 10),
          dataLabel: { type: 'CUSTOM', placement: 'ABOVE', customLabelData: column(4) },
        },
      ],
    },
  };
}

/** Columns: period, mentees, others. Others are dashed and hollow-pointed, so that a gray print says the same. */
const toGroups = (chart: ReportChart, column: ColumnOf): ChartSpec => ({
  ...toBase(chart),
  basicChart: {
    chartType: 'LINE',
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: 1,
    axis: [
      { position: 'BOTTOM_AXIS', title: chart.xTitle },
      { position: 'LEFT_AXIS', title: chart.yTitle, ...toRange(chart) },
    ],
    domains: [{ domain: column(0) }],
    series: [
      {
        series: column(1),
        targetAxis: 'LEFT_AXIS',
        colorStyle: { rgbColor: DOT },
        lineStyle: { type: 'SOLID', width: 3 },
        pointStyle: { shape: 'CIRCLE', size: 8 },
      },
      {
        series: column(2),
        targetAxis: 'LEFT_AXIS',
        colorStyle: { rgbColor: INNER },
        lineStyle: { type: 'MEDIUM_DASHED', width: 2 },
        pointStyle: { shape: 'X_MARK', size: 8 },
      },
    ],
  },
});

/** Columns: month, meetings held, meetings that did not take place. */
const toMonths = (chart: ReportChart, column: ColumnOf): ChartSpec => ({
  ...toBase(chart),
  basicChart: {
    chartType: 'COLUMN',
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: 1,
    stackedType: 'STACKED',
    axis: [
      { position: 'BOTTOM_AXIS', title: chart.xTitle },
      { position: 'LEFT_AXIS', title: chart.yTitle },
    ],
    domains: [{ domain: column(0) }],
    series: [
      { series: column(1), targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor: DOT } },
      { series: column(2), targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor: OUTER } },
    ],
  },
});

const toSpec: Record<ReportChart['kind'], (chart: ReportChart, column: ColumnOf) => ChartSpec> = {
  intervals: toIntervals,
  funnel: toFunnel,
  amounts: toAmounts,
  groups: toGroups,
  months: toMonths,
};
