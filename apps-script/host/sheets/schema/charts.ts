/**
 * Charts drawn from cells: basic (bar, line, column, area, scatter, combo), pie, histogram and scorecard.
 * Other kinds of chart are refused as unknown members; add them here when something draws them.
 */
import { Color, ColorStyle, HorizontalAlign, TextFormat } from './formats.ts';
import { bool, double, int32, list, message, oneOf, string, type ValueOf } from './kinds.ts';
import { GridCoordinate, GridRange } from './ranges.ts';

const ChartData = message('ChartData', {
  sourceRange: message('ChartSourceRange', { sources: list(GridRange) }),
  aggregateType: oneOf(
    'ChartAggregateType',
    'CHART_AGGREGATE_TYPE_UNSPECIFIED',
    'AVERAGE',
    'COUNT',
    'MAX',
    'MEDIAN',
    'MIN',
    'SUM',
  ),
});
export type ChartData = ValueOf<typeof ChartData>;

const TextPosition = message('TextPosition', { horizontalAlignment: HorizontalAlign });
const LineStyle = message('LineStyle', {
  width: int32,
  type: oneOf(
    'LineDashType',
    'LINE_DASH_TYPE_UNSPECIFIED',
    'INVISIBLE',
    'CUSTOM',
    'SOLID',
    'DOTTED',
    'MEDIUM_DASHED',
    'MEDIUM_DASHED_DOTTED',
    'LONG_DASHED',
    'LONG_DASHED_DOTTED',
  ),
});
const PointStyle = message('PointStyle', {
  size: double,
  shape: oneOf(
    'PointShape',
    'POINT_SHAPE_UNSPECIFIED',
    'CIRCLE',
    'DIAMOND',
    'HEXAGON',
    'PENTAGON',
    'SQUARE',
    'STAR',
    'TRIANGLE',
    'X_MARK',
  ),
});
const DataLabel = message('DataLabel', {
  type: oneOf('DataLabel.DataLabelType', 'DATA_LABEL_TYPE_UNSPECIFIED', 'NONE', 'DATA', 'CUSTOM'),
  textFormat: TextFormat,
  placement: oneOf(
    'DataLabel.DataLabelPlacement',
    'DATA_LABEL_PLACEMENT_UNSPECIFIED',
    'CENTER',
    'LEFT',
    'RIGHT',
    'ABOVE',
    'BELOW',
    'INSIDE_END',
    'INSIDE_BASE',
    'OUTSIDE_END',
  ),
  customLabelData: ChartData,
});
const AxisPosition = oneOf(
  'BasicChartAxisPosition',
  'BASIC_CHART_AXIS_POSITION_UNSPECIFIED',
  'BOTTOM_AXIS',
  'LEFT_AXIS',
  'RIGHT_AXIS',
);
const ChartType = oneOf(
  'BasicChartType',
  'BASIC_CHART_TYPE_UNSPECIFIED',
  'BAR',
  'LINE',
  'AREA',
  'COLUMN',
  'SCATTER',
  'COMBO',
  'STEPPED_AREA',
);

const BasicChartSpec = message('BasicChartSpec', {
  chartType: ChartType,
  legendPosition: oneOf(
    'BasicChartLegendPosition',
    'BASIC_CHART_LEGEND_POSITION_UNSPECIFIED',
    'BOTTOM_LEGEND',
    'LEFT_LEGEND',
    'RIGHT_LEGEND',
    'TOP_LEGEND',
    'NO_LEGEND',
    'INSIDE_LEGEND',
  ),
  axis: list(
    message('BasicChartAxis', {
      position: AxisPosition,
      title: string,
      format: TextFormat,
      titleTextPosition: TextPosition,
      viewWindowOptions: message('ChartAxisViewWindowOptions', {
        viewWindowMin: double,
        viewWindowMax: double,
        viewWindowMode: oneOf(
          'ChartAxisViewWindowOptions.ViewWindowMode',
          'DEFAULT_VIEW_WINDOW_MODE',
          'VIEW_WINDOW_MODE_UNSUPPORTED',
          'EXPLICIT',
          'PRETTY',
        ),
      }),
    }),
  ),
  domains: list(message('BasicChartDomain', { domain: ChartData, reversed: bool })),
  series: list(
    message('BasicChartSeries', {
      series: ChartData,
      targetAxis: AxisPosition,
      type: ChartType,
      lineStyle: LineStyle,
      dataLabel: DataLabel,
      color: Color,
      colorStyle: ColorStyle,
      pointStyle: PointStyle,
      styleOverrides: list(
        message('BasicSeriesDataPointStyleOverride', {
          index: int32,
          color: Color,
          colorStyle: ColorStyle,
          pointStyle: PointStyle,
        }),
      ),
    }),
  ),
  headerCount: int32,
  threeDimensional: bool,
  interpolateNulls: bool,
  stackedType: oneOf(
    'BasicChartStackedType',
    'BASIC_CHART_STACKED_TYPE_UNSPECIFIED',
    'NOT_STACKED',
    'STACKED',
    'PERCENT_STACKED',
  ),
  lineSmoothing: bool,
  compareMode: oneOf('BasicChartCompareMode', 'BASIC_CHART_COMPARE_MODE_UNSPECIFIED', 'DATUM', 'CATEGORY'),
  totalDataLabel: DataLabel,
});

const PieChartSpec = message('PieChartSpec', {
  legendPosition: oneOf(
    'PieChartLegendPosition',
    'PIE_CHART_LEGEND_POSITION_UNSPECIFIED',
    'BOTTOM_LEGEND',
    'LEFT_LEGEND',
    'RIGHT_LEGEND',
    'TOP_LEGEND',
    'NO_LEGEND',
    'LABELED_LEGEND',
  ),
  domain: ChartData,
  series: ChartData,
  threeDimensional: bool,
  pieHole: double,
});

const HistogramChartSpec = message('HistogramChartSpec', {
  series: list(message('HistogramSeries', { barColor: Color, barColorStyle: ColorStyle, data: ChartData })),
  legendPosition: oneOf(
    'HistogramChartLegendPosition',
    'HISTOGRAM_CHART_LEGEND_POSITION_UNSPECIFIED',
    'BOTTOM_LEGEND',
    'LEFT_LEGEND',
    'RIGHT_LEGEND',
    'TOP_LEGEND',
    'NO_LEGEND',
    'INSIDE_LEGEND',
  ),
  showItemDividers: bool,
  bucketSize: double,
  outlierPercentile: double,
});

const KeyValueFormat = message('KeyValueFormat', { textFormat: TextFormat, position: TextPosition });
const ScorecardChartSpec = message('ScorecardChartSpec', {
  keyValueData: ChartData,
  baselineValueData: ChartData,
  aggregateType: ChartData.fields.aggregateType,
  keyValueFormat: KeyValueFormat,
  baselineValueFormat: message('BaselineValueFormat', {
    comparisonType: oneOf(
      'ComparisonType',
      'COMPARISON_TYPE_UNDEFINED',
      'ABSOLUTE_DIFFERENCE',
      'PERCENTAGE_DIFFERENCE',
    ),
    textFormat: TextFormat,
    position: TextPosition,
    description: string,
    positiveColor: Color,
    positiveColorStyle: ColorStyle,
    negativeColor: Color,
    negativeColorStyle: ColorStyle,
  }),
  scaleFactor: double,
  numberFormatSource: oneOf(
    'ChartNumberFormatSource',
    'CHART_NUMBER_FORMAT_SOURCE_UNDEFINED',
    'FROM_DATA',
    'CUSTOM',
  ),
  customFormatOptions: message('ChartCustomNumberFormatOptions', { prefix: string, suffix: string }),
});

export const ChartSpec = message(
  'ChartSpec',
  {
    title: string,
    altText: string,
    titleTextFormat: TextFormat,
    titleTextPosition: TextPosition,
    subtitle: string,
    subtitleTextFormat: TextFormat,
    subtitleTextPosition: TextPosition,
    fontName: string,
    maximized: bool,
    backgroundColor: Color,
    backgroundColorStyle: ColorStyle,
    hiddenDimensionStrategy: oneOf(
      'ChartHiddenDimensionStrategy',
      'CHART_HIDDEN_DIMENSION_STRATEGY_UNSPECIFIED',
      'SKIP_HIDDEN_ROWS_AND_COLUMNS',
      'SKIP_HIDDEN_ROWS',
      'SKIP_HIDDEN_COLUMNS',
      'SHOW_ALL',
    ),
    basicChart: BasicChartSpec,
    pieChart: PieChartSpec,
    histogramChart: HistogramChartSpec,
    scorecardChart: ScorecardChartSpec,
  },
  { chart: ['basicChart', 'pieChart', 'histogramChart', 'scorecardChart'] },
);
export type ChartSpec = ValueOf<typeof ChartSpec>;

export const EmbeddedObjectPosition = message(
  'EmbeddedObjectPosition',
  {
    sheetId: int32,
    overlayPosition: message('OverlayPosition', {
      anchorCell: GridCoordinate,
      offsetXPixels: int32,
      offsetYPixels: int32,
      widthPixels: int32,
      heightPixels: int32,
    }),
    newSheet: bool,
  },
  { location: ['sheetId', 'overlayPosition', 'newSheet'] },
);
export type EmbeddedObjectPosition = ValueOf<typeof EmbeddedObjectPosition>;

export const EmbeddedChart = message('EmbeddedChart', {
  chartId: int32,
  spec: ChartSpec,
  position: EmbeddedObjectPosition,
  border: message('EmbeddedObjectBorder', { color: Color, colorStyle: ColorStyle }),
});
export type EmbeddedChart = ValueOf<typeof EmbeddedChart>;
