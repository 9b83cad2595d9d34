/**
 * updateEmbeddedObjectPosition: moves or resizes a chart, also to another sheet.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { toWire } from '../responses/to-wire.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { EmbeddedObjectPosition } from '../schema/charts.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { int32, mask, message } from '../schema/kinds.ts';
import { findChart, toKeptPosition } from './add-chart.ts';
import { defineRequest } from './define-request.ts';

const Overlay = EmbeddedObjectPosition.fields.overlayPosition;

/** The mask's root is the overlay position; `newPosition.overlayPosition` may lead the paths and is implied. */
export const updateEmbeddedObjectPosition = defineRequest(
  message('UpdateEmbeddedObjectPositionRequest', {
    objectId: int32,
    newPosition: EmbeddedObjectPosition,
    fields: mask,
  }),
  (draft, { objectId = 0, newPosition = {}, fields }) => {
    const found = findChart(draft, objectId);
    if (found === undefined) throw invalidArgument(`No embedded object with id: ${String(objectId)}`);
    const selected = readUpdateMask(fields, Overlay, 'overlayPosition');
    const before = found.chart.position?.overlayPosition;
    const overlay = selected.all
      ? { ...before, ...newPosition.overlayPosition }
      : mergeFields(before, newPosition.overlayPosition, selected);
    const position = toKeptPosition(draft, { ...newPosition, overlayPosition: overlay ?? {} });
    const from = draft.edit(found.sheet.sheetId);
    from.charts = from.charts.filter((chart) => chart !== found.chart);
    const to = draft.edit(position.overlayPosition?.anchorCell?.sheetId);
    to.charts = [...to.charts, { ...found.chart, position }];
    return { position: toWire(EmbeddedObjectPosition, position) as JsonObject };
  },
);
