/**
 * cutPaste: moves cells, with their merges; formulas that read them follow.
 */
import type { Cell } from '../model/cell.ts';
import { rewriteFormulas } from '../formulas/rewrite-formulas.ts';
import { type Bounds, contains, intersect, toBounds, toGridRange } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { exceedsGrid, toA1, toQuotedTitle } from '../ranges/a1.ts';
import type { Reference, ReferenceCorner } from '../formulas/references.ts';
import { message } from '../schema/kinds.ts';
import { GridCoordinate, GridRange } from '../schema/ranges.ts';
import { PasteType, pasteCell } from '../structure/paste.ts';
import { defineRequest } from './define-request.ts';
import { checkNoPartMerge } from './merge-cells.ts';

const isInside = (reference: Reference, bounds: Bounds): boolean =>
  [reference.first, reference.last ?? reference.first].every(
    ({ row, column }) =>
      row !== undefined &&
      column !== undefined &&
      row >= bounds.top &&
      row < bounds.bottom &&
      column >= bounds.left &&
      column < bounds.right,
  );

const moved = (corner: ReferenceCorner, rows: number, columns: number): ReferenceCorner => ({
  ...corner,
  row: corner.row! + rows,
  column: corner.column! + columns,
});

export const cutPaste = defineRequest(
  message('CutPasteRequest', { source: GridRange, destination: GridCoordinate, pasteType: PasteType }),
  (draft, { source = {}, destination = {}, pasteType = 'PASTE_NORMAL' }) => {
    const from = draft.edit(source.sheetId);
    const to = draft.edit(destination.sheetId);
    const taken = requireBounds(source, from);
    const { rowIndex: top = 0, columnIndex: left = 0 } = destination;
    const [rows, columns] = [top - taken.top, left - taken.left];
    const target: Bounds = { top, left, bottom: taken.bottom + rows, right: taken.right + columns };
    if (target.bottom > to.rowCount || target.right > to.columnCount) throw exceedsGrid(to, toA1(target));
    checkNoPartMerge(from, taken);
    checkNoPartMerge(to, target);
    const merges = from.merges.filter((merge) => contains(taken, toBounds(merge, from)));
    const cells: [number, number, Cell | undefined][] = [];
    for (let row = taken.top; row < taken.bottom; row += 1) {
      for (let column = taken.left; column < taken.right; column += 1) {
        cells.push([row, column, from.grid.get(row, column)]);
        from.grid.set(row, column, undefined);
      }
    }
    for (const [row, column, cell] of cells) {
      const before = to.grid.get(row + rows, column + columns);
      to.grid.set(row + rows, column + columns, pasteCell(cell, before, pasteType, 0, 0));
    }
    from.merges = from.merges.filter((merge) => !merges.includes(merge));
    const kept = to.merges.filter((merge) => intersect(toBounds(merge, to), target) === undefined);
    const shifted = merges.map((merge) => {
      const own = toBounds(merge, from);
      return toGridRange(to.sheetId, {
        top: own.top + rows,
        bottom: own.bottom + rows,
        left: own.left + columns,
        right: own.right + columns,
      });
    });
    to.merges = [...kept, ...shifted];
    rewriteFormulas(draft, (reference, home) => {
      const title = reference.title ?? home.properties.title;
      if (title.toLowerCase() !== from.properties.title.toLowerCase() || !isInside(reference, taken))
        return reference;
      const named = home.sheetId === to.sheetId && reference.title === undefined;
      return {
        ...reference,
        rawTitle: named ? '' : from === to ? reference.rawTitle : `${toQuotedTitle(to.properties.title)}!`,
        first: moved(reference.first, rows, columns),
        ...(reference.last === undefined ? {} : { last: moved(reference.last, rows, columns) }),
      };
    });
    draft.touchValues();
    return undefined;
  },
  { readsValues: true },
);
