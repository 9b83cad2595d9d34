/** Between the page's rectangles and the API's ranges. A missing bound of a GridRange reaches to the sheet's edge. */
import type { JsonObject } from '../../runtime/json.ts';
import type { GridArea } from '../../runtime/ui-broker.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';
import { toBounds } from '../../sheets/ranges/bounds.ts';
import type { GridRange } from '../../sheets/schema/ranges.ts';
import type { Rect } from '../protocol.ts';

export function toRect(range: GridRange, sheet: SheetModel): Rect {
  const { top, bottom, left, right } = toBounds(range, sheet);
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

export function toGridArea(sheetId: number, rect: Rect): GridArea {
  return {
    sheetId,
    startRowIndex: rect.startRow,
    endRowIndex: rect.endRow,
    startColumnIndex: rect.startColumn,
    endColumnIndex: rect.endColumn,
  };
}

/** The part of a rectangle that lies in the sheet. */
export function cropRect(rect: Rect, sheet: SheetModel): Rect {
  return {
    startRow: Math.max(0, rect.startRow),
    endRow: Math.min(sheet.rowCount, rect.endRow),
    startColumn: Math.max(0, rect.startColumn),
    endColumn: Math.min(sheet.columnCount, rect.endColumn),
  };
}

export function isInRect(rect: Rect, row: number, column: number): boolean {
  return row >= rect.startRow && row < rect.endRow && column >= rect.startColumn && column < rect.endColumn;
}

export function rectsOverlap(a: Rect, b: Rect): boolean {
  return (
    a.startRow < b.endRow &&
    b.startRow < a.endRow &&
    a.startColumn < b.endColumn &&
    b.startColumn < a.endColumn
  );
}

/** The same as a plain message for a request. */
export function toGridRangeJson(sheetId: number, rect: Rect): JsonObject {
  return { ...toGridArea(sheetId, rect) };
}
