/**
 * A rectangle of cells with all four ends known, half open like everything in the API.
 */
import type { SheetModel } from '../model/workbook.ts';
import type { GridRange } from '../schema/ranges.ts';

export interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const wholeSheet = (sheet: SheetModel): Bounds => ({
  top: 0,
  bottom: sheet.rowCount,
  left: 0,
  right: sheet.columnCount,
});

export const toGridRange = (sheetId: number, bounds: Bounds): GridRange => ({
  sheetId,
  startRowIndex: bounds.top,
  endRowIndex: bounds.bottom,
  startColumnIndex: bounds.left,
  endColumnIndex: bounds.right,
});

/** Bounds of a stored range; what lies beyond the grid is cut off. */
export const toBounds = (range: GridRange, sheet: SheetModel): Bounds => ({
  top: Math.min(range.startRowIndex ?? 0, sheet.rowCount),
  bottom: Math.min(range.endRowIndex ?? sheet.rowCount, sheet.rowCount),
  left: Math.min(range.startColumnIndex ?? 0, sheet.columnCount),
  right: Math.min(range.endColumnIndex ?? sheet.columnCount, sheet.columnCount),
});

export const isEmpty = (bounds: Bounds): boolean =>
  bounds.top >= bounds.bottom || bounds.left >= bounds.right;

export const intersect = (one: Bounds, other: Bounds): Bounds | undefined => {
  const common: Bounds = {
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
  };
  return isEmpty(common) ? undefined : common;
};

export const contains = (outer: Bounds, inner: Bounds): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;
