/**
 * copyPaste: repeats the source over the destination as often as it fits whole, at least once; merges come along.
 */
import { exceedsGrid, toA1 } from '../ranges/a1.ts';
import type { Cell } from '../model/cell.ts';
import { type Bounds, contains, intersect, toBounds, toGridRange } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { message, oneOf } from '../schema/kinds.ts';
import { GridRange } from '../schema/ranges.ts';
import { pasteCell, PasteType } from '../structure/paste.ts';
import { defineRequest } from './define-request.ts';
import { checkNoPartMerge } from './merge-cells.ts';

const times = (target: number, source: number): number =>
  target >= source && target % source === 0 ? target / source : 1;

export const copyPaste = defineRequest(
  message('CopyPasteRequest', {
    source: GridRange,
    destination: GridRange,
    pasteType: PasteType,
    pasteOrientation: oneOf('PasteOrientation', 'NORMAL', 'TRANSPOSE'),
  }),
  (draft, { source = {}, destination = {}, pasteType = 'PASTE_NORMAL', pasteOrientation = 'NORMAL' }) => {
    const from = draft.sheet(source.sheetId);
    const taken = requireBounds(source, from);
    const sheet = draft.edit(destination.sheetId);
    const wanted = requireBounds(destination, sheet);
    const transposes = pasteOrientation === 'TRANSPOSE';
    const [rows, columns] = [taken.bottom - taken.top, taken.right - taken.left];
    const [height, width] = transposes ? [columns, rows] : [rows, columns];
    const down = times(wanted.bottom - wanted.top, height);
    const across = times(wanted.right - wanted.left, width);
    const { top, left } = wanted;
    const target: Bounds = { top, left, bottom: top + height * down, right: left + width * across };
    if (target.bottom > sheet.rowCount || target.right > sheet.columnCount)
      throw exceedsGrid(sheet, toA1(target));
    const cells: (Cell | undefined)[][] = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => from.grid.get(taken.top + row, taken.left + column)),
    );
    for (let row = target.top; row < target.bottom; row += 1) {
      for (let column = target.left; column < target.right; column += 1) {
        const [offsetRow, offsetColumn] = [(row - top) % height, (column - left) % width];
        const [sourceRow, sourceColumn] = transposes ? [offsetColumn, offsetRow] : [offsetRow, offsetColumn];
        const cell = cells[sourceRow]![sourceColumn];
        const shift: [number, number] = [row - taken.top - sourceRow, column - taken.left - sourceColumn];
        sheet.grid.set(row, column, pasteCell(cell, sheet.grid.get(row, column), pasteType, ...shift));
      }
    }
    if (pasteType === 'PASTE_NORMAL' && !transposes) {
      const inside = from.merges.filter((merge) => contains(taken, toBounds(merge, from)));
      if (inside.length > 0) {
        checkNoPartMerge(sheet, target);
        const kept = sheet.merges.filter((merge) => intersect(toBounds(merge, sheet), target) === undefined);
        const copies: GridRange[] = [];
        for (let d = 0; d < down; d += 1) {
          for (let a = 0; a < across; a += 1) {
            const [rowShift, columnShift] = [top + d * height - taken.top, left + a * width - taken.left];
            for (const merge of inside) {
              const own = toBounds(merge, from);
              copies.push(
                toGridRange(sheet.sheetId, {
                  top: own.top + rowShift,
                  bottom: own.bottom + rowShift,
                  left: own.left + columnShift,
                  right: own.right + columnShift,
                }),
              );
            }
          }
        }
        sheet.merges = [...kept, ...copies];
      }
    }
    draft.touchValues();
    return undefined;
  },
  { readsValues: true },
);
