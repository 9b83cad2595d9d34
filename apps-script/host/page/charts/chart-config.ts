/**
 * From a chart's specification to what chart.js draws. Colors come from the page's style, so that dark mode keeps its
 * contrast; counts start at zero unless the specification says otherwise.
 */
import { Chart, type ChartConfiguration, type ChartDataset, type Plugin } from 'chart.js';
import type { ChartView, SeriesView } from '../../owner-page/protocol.ts';

const palette = ['#3f6fd8', '#d9772b', '#3a8f6b', '#b0498f', '#8a7a2f', '#5b6b7b'];

function ink(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** A sentence for those who can't see the picture. */
export function toChartWords(chart: ChartView): string {
  const series = chart.series
    .map(
      ({ name, values }) =>
        `${name}: ${chart.domain.map((label, at) => `${label} ${values[at] ?? '–'}`).join(', ')}`,
    )
    .join('; ');
  return [chart.title, chart.subtitle, series].filter(Boolean).join('. ').slice(0, 1000);
}

export function toChartConfig(chart: ChartView): ChartConfiguration {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  // On a background of its own the page's dark mode does not reach the texts.
  const text = chart.background ? '#202124' : ink('--ink');
  const line = chart.background ? '#dadce0' : ink('--line');
  const pie = chart.kind === 'pie';
  const scatter = chart.kind === 'scatter';
  const sideways = chart.kind === 'bar';
  const axis = (title: string | undefined, values: boolean) => ({
    stacked: chart.stacked,
    beginAtZero: values && !scatter,
    ...(values && chart.axisBounds.min !== undefined ? { min: chart.axisBounds.min } : {}),
    ...(values && chart.axisBounds.max !== undefined ? { max: chart.axisBounds.max } : {}),
    ...(!values && scatter ? toXBounds(chart) : {}),
    title: { display: Boolean(title), text: title ?? '', color: text },
    ticks: { color: text },
    grid: { color: line, display: values },
  });
  return {
    type: pie ? (chart.doughnut ? 'doughnut' : 'pie') : scatter ? 'scatter' : 'bar',
    data: {
      labels: chart.domain,
      datasets: chart.series.map((series, at) => toDataset(series, at, chart)),
    } as ChartConfiguration['data'],
    plugins: [pointTexts(chart, text)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      color: text,
      plugins: {
        title: {
          display: Boolean(chart.title),
          text: chart.title,
          color: text,
          align: 'start',
          font: { size: 15, weight: 'normal' },
        },
        subtitle: {
          display: Boolean(chart.subtitle),
          text: chart.subtitle,
          color: text,
          align: 'start',
          padding: { bottom: 10 },
        },
        legend: {
          display: chart.legend !== 'none' && (pie || chart.series.length > 1),
          position: chart.legend === 'none' ? 'top' : chart.legend,
          labels: { color: text, boxWidth: 12 },
        },
      },
      ...(pie
        ? {}
        : {
            scales: {
              x: axis(sideways ? chart.axisTitles.y : chart.axisTitles.x, sideways),
              y: axis(sideways ? chart.axisTitles.x : chart.axisTitles.y, !sideways),
            },
          }),
    },
  };
}

const toXBounds = ({ axisBounds: { minX, maxX } }: ChartView): { min?: number; max?: number } => ({
  ...(minX === undefined ? {} : { min: minX }),
  ...(maxX === undefined ? {} : { max: maxX }),
});

/** Writes the texts of a series to the right of its points, or above them. */
const pointTexts = (chart: ChartView, ink: string): Plugin => ({
  id: 'point-texts',
  afterDatasetsDraw(drawn) {
    chart.series.forEach(({ pointTexts: texts, pointTextsAbove: isAbove }, at) => {
      if (!texts) return;
      const { ctx } = drawn;
      ctx.save();
      ctx.fillStyle = ink;
      ctx.textAlign = isAbove ? 'center' : 'start';
      drawn.getDatasetMeta(at).data.forEach(({ x, y }, index) => {
        if (Number.isFinite(y))
          ctx.fillText(texts[index] ?? '', isAbove ? x : x + 8, isAbove ? y - 8 : y + 4);
      });
      ctx.restore();
    });
  },
});

function toDataset(series: SeriesView, at: number, chart: ChartView): ChartDataset {
  const color = series.color ?? palette[at % palette.length] ?? '#3f6fd8';
  const shared = { label: series.name, borderColor: color, backgroundColor: color };
  if (chart.kind === 'pie') {
    const colors = chart.domain.map((_, index) => palette[index % palette.length] ?? color);
    return {
      ...shared,
      type: chart.doughnut ? 'doughnut' : 'pie',
      data: series.values.map(Number),
      backgroundColor: colors,
      borderColor: ink('--surface'),
    } as ChartDataset;
  }
  if (series.kind === 'scatter') {
    const points = series.values.map((y, index) => ({ x: series.xs?.[index] ?? index, y: y ?? NaN }));
    const { line } = series;
    return {
      ...shared,
      type: 'scatter',
      // A line goes from point to point, not over the places where a series has none.
      data: line && line !== 'none' ? points.filter(({ y }) => !Number.isNaN(y)) : points,
      pointRadius: (series.pointSize ?? 8) / 2,
      showLine: line === 'solid' || line === 'dashed',
      borderWidth: 1.5,
      ...(line === 'dashed' ? { borderDash: [5, 4] } : {}),
    } as ChartDataset;
  }
  if (series.kind === 'bar')
    return { ...shared, type: 'bar', data: series.values, maxBarThickness: 48 } as ChartDataset;
  const fill = series.kind === 'area';
  return {
    ...shared,
    type: 'line',
    data: series.values,
    fill,
    ...(fill ? { backgroundColor: `${color}55` } : {}),
    tension: 0,
    // In front of the columns of a combined chart.
    order: -1,
    pointRadius: (series.pointSize ?? 4) / 2,
    showLine: series.line !== 'none',
    ...(series.line === 'dashed' ? { borderDash: [5, 4] } : {}),
  } as ChartDataset;
}
