/**
 * The axes of a sheet, computed once per outline: a 100,000-row sheet is laid out when it changes, not when it
 * scrolls.
 */
import type { SheetView } from '../../owner-page/protocol.ts';
import { toAxis } from '../grid/axis.ts';
import type { Axes } from '../grid/selection.ts';

export const defaultRowPx = 21;
export const defaultColumnPx = 100;

const known = new WeakMap<SheetView, Axes>();

export function axesOf(sheet: SheetView): Axes {
  let axes = known.get(sheet);
  if (!axes) {
    axes = {
      rows: toAxis(sheet.rowCount, defaultRowPx, sheet.rows, sheet.frozenRowCount),
      columns: toAxis(sheet.columnCount, defaultColumnPx, sheet.columns, sheet.frozenColumnCount),
    };
    known.set(sheet, axes);
  }
  return axes;
}
