/**
 * Frozen rows or columns keep their count right when lines among them come or go.
 */
import type { SheetModel } from '../model/workbook.ts';
import type { Axis } from './axis.ts';

const nameOf = (axis: Axis): 'frozenRowCount' | 'frozenColumnCount' =>
  axis === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';

export const frozenCount = (sheet: SheetModel, axis: Axis): number =>
  sheet.properties.gridProperties?.[nameOf(axis)] ?? 0;

export const setFrozenCount = (sheet: SheetModel, axis: Axis, count: number): void => {
  if (frozenCount(sheet, axis) === count) return;
  sheet.properties = {
    ...sheet.properties,
    gridProperties: { ...sheet.properties.gridProperties, [nameOf(axis)]: count },
  };
};
