/**
 * deleteEmbeddedObject: takes a chart away.
 */
import { invalidArgument } from '../errors.ts';
import { int32, message } from '../schema/kinds.ts';
import { findChart } from './add-chart.ts';
import { defineRequest } from './define-request.ts';

export const deleteEmbeddedObject = defineRequest(
  message('DeleteEmbeddedObjectRequest', { objectId: int32 }),
  (draft, { objectId = 0 }) => {
    const found = findChart(draft, objectId);
    if (found === undefined) throw invalidArgument(`No embedded object with id: ${String(objectId)}`);
    const sheet = draft.edit(found.sheet.sheetId);
    sheet.charts = sheet.charts.filter((chart) => chart !== found.chart);
    return undefined;
  },
);
