/**
 * The properties of a sheet and its grid as answers show them, in the service's order; only what is set.
 */
import type { JsonObject } from '../json.ts';
import type { SheetModel } from '../model/workbook.ts';
import { SheetProperties } from '../schema/spreadsheet.ts';
import { toWire } from './to-wire.ts';

export const toSheetPropertiesAnswer = (sheet: SheetModel, index: number): JsonObject => {
  const { title, sheetType, gridProperties, ...rest } = sheet.properties;
  const grid: Record<string, unknown> = { rowCount: sheet.rowCount, columnCount: sheet.columnCount };
  for (const [name, value] of Object.entries(gridProperties ?? {})) {
    if (value !== false && value !== 0 && value !== undefined) grid[name] = value;
  }
  return toWire(SheetProperties, {
    sheetId: sheet.sheetId,
    title,
    index,
    sheetType,
    gridProperties: grid,
    ...rest,
  }) as JsonObject;
};
