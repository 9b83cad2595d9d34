/**
 * Charts with their data: ranges of the specification are read into labels and numbers here, so that the page draws
 * and knows nothing of ranges. Header cells become the names of series.
 */
import { formatCellValue } from '../../sheets/formats/number-format.ts';
import type { CellValue } from '../../sheets/model/cell.ts';
import { findSheet, type Workbook } from '../../sheets/model/workbook.ts';
import type { ChartData, EmbeddedChart } from '../../sheets/schema/charts.ts';
import type { ChartView, SeriesView } from '../protocol.ts';
import { toRect } from './rect.ts';
import { toHex } from './style-view.ts';

interface Source {
  values: (CellValue | undefined)[];
  texts: string[];
}

const kinds = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'area',
  SCATTER: 'scatter',
  COMBO: 'column',
} as const;
const seriesKinds = {
  bar: 'bar',
  column: 'bar',
  line: 'line',
  area: 'area',
  scatter: 'scatter',
  pie: 'bar',
} as const;
const defaultSize = { width: 600, height: 371 };

/** The chart as drawn; null when it lies on no sheet (a sheet of its own is not shown). */
export function toChartView(chart: EmbeddedChart, workbook: Workbook): ChartView | null {
  const place = chart.position?.overlayPosition;
  if (!place) return null;
  const { anchorCell = {}, offsetXPixels = 0, offsetYPixels = 0 } = place;
  const spec = chart.spec ?? {};
  const background = toHex(spec.backgroundColorStyle, spec.backgroundColor);
  const base: ChartView = {
    chartId: chart.chartId ?? 0,
    title: spec.title ?? '',
    subtitle: spec.subtitle ?? '',
    kind: 'column',
    stacked: false,
    legend: 'top',
    doughnut: false,
    domain: [],
    series: [],
    axisTitles: {},
    axisBounds: {},
    ...(background ? { background } : {}),
    anchor: {
      row: anchorCell.rowIndex ?? 0,
      column: anchorCell.columnIndex ?? 0,
      offsetX: offsetXPixels,
      offsetY: offsetYPixels,
      width: place.widthPixels ?? defaultSize.width,
      height: place.heightPixels ?? defaultSize.height,
    },
  };
  if (spec.basicChart) return { ...base, ...toBasic(spec.basicChart, workbook) };
  if (spec.pieChart) return { ...base, ...toPie(spec.pieChart, workbook) };
  return { ...base, unsupported: Object.keys(spec).find((key) => key.endsWith('Chart')) ?? '?' };
}

type BasicSpec = NonNullable<NonNullable<EmbeddedChart['spec']>['basicChart']>;
type PieSpec = NonNullable<NonNullable<EmbeddedChart['spec']>['pieChart']>;

function toBasic(spec: BasicSpec, workbook: Workbook): Partial<ChartView> {
  const type = (spec.chartType ?? 'COLUMN') as keyof typeof kinds;
  const kind = kinds[type] ?? 'column';
  const domain = readSource(spec.domains?.[0]?.domain, workbook);
  const sources = (spec.series ?? []).map((series) => readSource(series.series, workbook));
  const headers = spec.headerCount ?? guessHeaders(sources);
  const xs = domain.values.slice(headers).map((value) => (typeof value === 'number' ? value : null));
  const series = (spec.series ?? []).map((each, at): SeriesView => {
    const source = sources[at] ?? { values: [], texts: [] };
    const own = kinds[(each.type ?? type) as keyof typeof kinds] ?? kind;
    const color = toHex(each.colorStyle, each.color);
    const fallback = type === 'COMBO' && !each.type ? 'bar' : seriesKinds[own];
    return {
      name: headers > 0 ? source.texts.slice(0, headers).join(' ') : '',
      values: source.values.slice(headers).map(toNumber),
      kind: fallback,
      ...(kind === 'scatter' ? { xs } : {}),
      ...(color ? { color } : {}),
      ...(each.dataLabel?.type === 'DATA' ? { labels: true } : {}),
      ...toLook(each),
      ...(each.dataLabel?.type === 'CUSTOM'
        ? {
            pointTexts: readSource(each.dataLabel.customLabelData, workbook).texts.slice(headers),
            pointTextsAbove: each.dataLabel.placement === 'ABOVE',
          }
        : {}),
    };
  });
  return {
    kind,
    stacked: spec.stackedType === 'STACKED' || spec.stackedType === 'PERCENT_STACKED',
    legend: toLegend(spec.legendPosition),
    domain: domain.texts.slice(headers),
    series,
    ...toAxes(spec),
  };
}

/** How a line and its points show; what is not told is left to the page. */
function toLook({ lineStyle, pointStyle }: NonNullable<BasicSpec['series']>[number]): Partial<SeriesView> {
  const line = lineStyle?.type;
  const look = line === 'INVISIBLE' ? 'none' : line?.includes('DASHED') ? 'dashed' : 'solid';
  return {
    ...(line ? { line: look } : {}),
    ...(pointStyle?.size === undefined ? {} : { pointSize: pointStyle.size }),
  };
}

function toPie(spec: PieSpec, workbook: Workbook): Partial<ChartView> {
  const domain = readSource(spec.domain, workbook);
  const source = readSource(spec.series, workbook);
  const headers = guessHeaders([source]);
  return {
    kind: 'pie',
    doughnut: (spec.pieHole ?? 0) > 0,
    legend: toLegend(spec.legendPosition === 'LABELED_LEGEND' ? 'RIGHT_LEGEND' : spec.legendPosition),
    domain: domain.texts.slice(headers),
    series: [
      {
        name: source.texts.slice(0, headers).join(' '),
        values: source.values.slice(headers).map(toNumber),
        kind: 'bar',
      },
    ],
  };
}

function toAxes({ axis = [] }: BasicSpec): Pick<ChartView, 'axisTitles' | 'axisBounds'> {
  const bottom = axis.find((each) => each.position === 'BOTTOM_AXIS');
  const left = axis.find((each) => each.position === 'LEFT_AXIS');
  const { viewWindowMin: min, viewWindowMax: max } = left?.viewWindowOptions ?? {};
  const { viewWindowMin: minX, viewWindowMax: maxX } = bottom?.viewWindowOptions ?? {};
  return {
    axisTitles: { ...(bottom?.title ? { x: bottom.title } : {}), ...(left?.title ? { y: left.title } : {}) },
    axisBounds: {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(minX === undefined ? {} : { minX }),
      ...(maxX === undefined ? {} : { maxX }),
    },
  };
}

function toLegend(position: string | undefined): ChartView['legend'] {
  const name = (position ?? '').replace(/_LEGEND.*$/, '').toLowerCase();
  if (name === 'no') return 'none';
  return name === 'bottom' || name === 'left' || name === 'right' ? name : 'top';
}

function readSource(data: ChartData | undefined, workbook: Workbook): Source {
  const source: Source = { values: [], texts: [] };
  const { locale = 'en_US' } = workbook.properties;
  for (const range of data?.sourceRange?.sources ?? []) {
    const sheet = findSheet(workbook, range.sheetId ?? 0);
    if (!sheet) continue;
    const rect = toRect(range, sheet);
    const end = Math.min(rect.endRow, Math.max(rect.startRow + 1, sheet.grid.lastDataRow() + 1));
    for (let row = rect.startRow; row < end; row += 1) {
      for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
        const cell = sheet.grid.get(row, column);
        source.values.push(cell?.value);
        source.texts.push(
          cell?.value === undefined ? '' : formatCellValue(cell.value, cell.format?.numberFormat, locale),
        );
      }
    }
  }
  return source;
}

/** Google guesses the headers when their count is not told: a first cell with text above numbers is one. */
function guessHeaders(sources: Source[]): number {
  return sources.some(
    ({ values }) =>
      typeof values[0] === 'string' && values.slice(1).some((value) => typeof value === 'number'),
  )
    ? 1
    : 0;
}

function toNumber(value: CellValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
