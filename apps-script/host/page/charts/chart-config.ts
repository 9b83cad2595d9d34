/**
 * From a chart's specification to what chart.js draws. Colors come from the page's style, so that dark mode keeps its
 * contrast; counts start at zero unless the specification says otherwise.
 */
import { Chart, type ChartConfiguration, type ChartDataset } from 'chart.js';
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
  const text = ink('--ink');
  const line = ink('--line');
  const pie = chart.kind === 'pie';
  const scatter = chart.kind === 'scatter';
  const sideways = chart.kind === 'bar';
  const axis = (title: string | undefined, values: boolean) => ({
    stacked: chart.stacked,
    beginAtZero: values && !scatter,
    ...(values && chart.axisBounds.min !== undefined ? { min: chart.axisBounds.min } : {}),
    ...(values && chart.axisBounds.max !== undefined ? { max: chart.axisBounds.max } : {}),
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
        subtitle: { display: Boolean(chart.subtitle), text: chart.subtitle, color: text, align: 'start' },
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
    return { ...shared, type: 'scatter', data: points, pointRadius: 4 } as ChartDataset;
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
    pointRadius: 2,
  } as ChartDataset;
}
