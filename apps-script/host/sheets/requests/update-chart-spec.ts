/**
 * updateChartSpec: replaces the whole spec of a chart; its place stays.
 */
import { invalidArgument } from '../errors.ts';
import { ChartSpec } from '../schema/charts.ts';
import { int32, message } from '../schema/kinds.ts';
import { checkSpec, findChart } from './add-chart.ts';
import { defineRequest } from './define-request.ts';

export const updateChartSpec = defineRequest(
  message('UpdateChartSpecRequest', { chartId: int32, spec: ChartSpec }),
  (draft, { chartId = 0, spec }) => {
    const found = findChart(draft, chartId);
    if (found === undefined) throw invalidArgument(`No chart with id: ${String(chartId)}`);
    const checked = checkSpec(draft, spec);
    const sheet = draft.edit(found.sheet.sheetId);
    sheet.charts = sheet.charts.map((chart) => (chart === found.chart ? { ...chart, spec: checked } : chart));
    return undefined;
  },
);
