/**
 * The cells of one range as `GridData`: rows up to the last that holds anything, and the sizes of its lines.
 */
import type { JsonObject } from '../json.ts';
import type { LineProperties } from '../model/workbook.ts';
import type { SheetRange } from '../ranges/a1.ts';
import { below, everything, type FieldMask, selects } from '../schema/field-mask.ts';
import { DeveloperMetadata } from '../schema/ranges.ts';
import { toCellData } from './cell-data.ts';
import { toWire } from './to-wire.ts';

export const DEFAULT_ROW_PIXELS = 21;
export const DEFAULT_COLUMN_PIXELS = 100;

const toRows = ({ sheet, bounds }: SheetRange, mask: FieldMask, locale: string): JsonObject[] => {
  const cellMask = below(below(mask, 'rowData') ?? everything, 'values') ?? everything;
  const rows: JsonObject[] = [];
  let filled = 0;
  const bottom = Math.min(bounds.bottom, sheet.grid.usedRowCount());
  for (let rowIndex = bounds.top; rowIndex < bottom; rowIndex += 1) {
    const cells = sheet.grid.row(rowIndex).slice(bounds.left, bounds.right);
    while (cells.length > 0 && cells.at(-1) === undefined) (cells as unknown[]).pop();
    rows.push(
      cells.length === 0 ? {} : { values: Array.from(cells, (cell) => toCellData(cell, cellMask, locale)) },
    );
    if (cells.length > 0) filled = rows.length;
  }
  rows.length = filled;
  return rows;
};

const toLines = (
  { sheet }: SheetRange,
  axis: 'ROWS' | 'COLUMNS',
  start: number,
  end: number,
  properties: ReadonlyMap<number, LineProperties>,
  defaultPixels: number,
): JsonObject[] => {
  const metadata = new Map<number, JsonObject[]>();
  for (const item of sheet.metadata) {
    const range = item.location?.dimensionRange;
    if (range?.dimension !== axis) continue;
    const at = range.startIndex ?? 0;
    metadata.set(at, [...(metadata.get(at) ?? []), toWire(DeveloperMetadata, item) as JsonObject]);
  }
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => {
    const line = properties.get(start + offset);
    const result: JsonObject = { pixelSize: line?.pixelSize ?? defaultPixels };
    if (line?.hiddenByUser === true) result['hiddenByUser'] = true;
    const own = metadata.get(start + offset);
    if (own !== undefined) result['developerMetadata'] = own;
    return result;
  });
};

export const toGridData = (range: SheetRange, mask: FieldMask, locale: string): JsonObject => {
  const { sheet, bounds } = range;
  const result: JsonObject = {};
  if (bounds.top > 0) result['startRow'] = bounds.top;
  if (bounds.left > 0) result['startColumn'] = bounds.left;
  if (selects(mask, 'rowData')) {
    const rows = toRows(range, mask, locale);
    if (rows.length > 0) result['rowData'] = rows;
  }
  if (selects(mask, 'rowMetadata')) {
    result['rowMetadata'] = toLines(
      range,
      'ROWS',
      bounds.top,
      bounds.bottom,
      sheet.rowProperties,
      DEFAULT_ROW_PIXELS,
    );
  }
  if (selects(mask, 'columnMetadata')) {
    result['columnMetadata'] = toLines(
      range,
      'COLUMNS',
      bounds.left,
      bounds.right,
      sheet.columnProperties,
      DEFAULT_COLUMN_PIXELS,
    );
  }
  return result;
};
