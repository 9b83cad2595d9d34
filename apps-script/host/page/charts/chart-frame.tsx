/**
 * An embedded chart at its place over the cells. The picture has a text alternative; a kind that can't be drawn says
 * so instead of showing a wrong picture.
 */
import { Chart } from 'chart.js/auto';
import { useEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../../owner-page/protocol.ts';
import { startOf } from '../grid/axis.ts';
import type { Axes } from '../grid/selection.ts';
import { say } from '../state/page-state.ts';
import { toChartConfig, toChartWords } from './chart-config.ts';

export function ChartFrame({ chart, axes }: { chart: ChartView; axes: Axes }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { row, column, offsetX, offsetY, width, height } = chart.anchor;
  const data = JSON.stringify(chart);

  useEffect(() => {
    if (!canvas.current || chart.unsupported) return undefined;
    const element = canvas.current;
    let drawn = new Chart(element, toChartConfig(chart));
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => {
      drawn.destroy();
      drawn = new Chart(element, toChartConfig(chart));
    };
    scheme.addEventListener('change', redraw);
    return () => {
      scheme.removeEventListener('change', redraw);
      drawn.destroy();
    };
  }, [data]);

  const style = {
    left: `${startOf(axes.columns, column) + offsetX}px`,
    top: `${startOf(axes.rows, row) + offsetY}px`,
    width: `${width}px`,
    height: `${height}px`,
    ...(chart.background ? { background: chart.background } : {}),
  };
  return (
    <figure
      class="chart"
      role="img"
      aria-label={toChartWords(chart)}
      data-chart-id={chart.chartId}
      style={style}
    >
      {chart.unsupported ? (
        <p>{say('chart.unsupported', { kind: chart.unsupported })}</p>
      ) : (
        <canvas ref={canvas} />
      )}
    </figure>
  );
}
