/**
 * Moves the cells beside a range: away to make room for it, or back over it. Only cells move; sizes and metadata of
 * rows and columns stay.
 */
import { invalidArgument } from '../errors.ts';
import type { Cell } from '../model/cell.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { rewriteFormulas } from '../formulas/rewrite-formulas.ts';
import type { Reference, ReferenceCorner } from '../formulas/references.ts';
import { type Bounds, contains, intersect, toBounds, toGridRange } from '../ranges/bounds.ts';
import type { Axis } from './axis.ts';

/** All cells from the range to the sheet's end, in the direction in which cells move. */
export const affected = (sheet: SheetModel, bounds: Bounds, axis: Axis): Bounds =>
  axis === 'ROWS' ? { ...bounds, bottom: sheet.rowCount } : { ...bounds, right: sheet.columnCount };

const inside = (corner: ReferenceCorner, bounds: Bounds): boolean =>
  corner.row !== undefined &&
  corner.column !== undefined &&
  corner.row >= bounds.top &&
  corner.row < bounds.bottom &&
  corner.column >= bounds.left &&
  corner.column < bounds.right;

/**
 * Moves the cells of `from` by `distance` along the axis; what was there is lost. Formulas and merges follow.
 * @throws ApiError when a merge lies partly in the moved cells
 */
export const shiftCells = (
  draft: Draft,
  sheet: SheetModel,
  from: Bounds,
  axis: Axis,
  distance: number,
): void => {
  const [rows, columns] = axis === 'ROWS' ? [distance, 0] : [0, distance];
  const split = sheet.merges.some((merge) => {
    const own = toBounds(merge, sheet);
    return intersect(own, from) !== undefined && !contains(from, own);
  });
  if (split) throw invalidArgument("You can't shift cells that contain part of a merged cell.");
  const moved: [number, number, Cell][] = [];
  for (let row = from.top; row < Math.min(from.bottom, sheet.grid.usedRowCount()); row += 1) {
    for (let column = from.left; column < Math.min(from.right, sheet.grid.row(row).length); column += 1) {
      const cell = sheet.grid.get(row, column);
      if (cell !== undefined) moved.push([row, column, cell]);
    }
  }
  for (const [row, column] of moved) sheet.grid.set(row, column, undefined);
  for (const [row, column, cell] of moved) {
    if (row + rows < sheet.rowCount && column + columns < sheet.columnCount) {
      sheet.grid.set(row + rows, column + columns, cell);
    }
  }
  sheet.merges = sheet.merges.map((merge) => {
    const own = toBounds(merge, sheet);
    if (!contains(from, own)) return merge;
    return toGridRange(sheet.sheetId, {
      top: own.top + rows,
      bottom: own.bottom + rows,
      left: own.left + columns,
      right: own.right + columns,
    });
  });
  const follow = (corner: ReferenceCorner): ReferenceCorner => ({
    ...corner,
    row: corner.row! + rows,
    column: corner.column! + columns,
  });
  const title = sheet.properties.title.toLowerCase();
  rewriteFormulas(draft, (reference, home): Reference => {
    const named = (reference.title ?? home.properties.title).toLowerCase() === title;
    const last = reference.last ?? reference.first;
    if (!named || !inside(reference.first, from) || !inside(last, from)) return reference;
    return {
      ...reference,
      first: follow(reference.first),
      ...(reference.last === undefined ? {} : { last: follow(reference.last) }),
    };
  });
  draft.touchValues();
};
