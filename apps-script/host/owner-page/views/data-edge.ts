/** Where Ctrl+arrow lands: the far end of the block of data, or the next data, or the sheet's edge. */
import { isBlank } from '../../sheets/model/cell.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';

const steps: Record<string, [number, number]> = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] };

/** `direction` is up, down, left, right, or end for the last cell with data. */
export function toDataEdge(
  sheet: SheetModel,
  row: number,
  column: number,
  direction: string,
): { row: number; column: number } {
  if (direction === 'end') {
    return {
      row: Math.max(0, sheet.grid.lastDataRow()),
      column: Math.max(0, sheet.grid.usedColumnCount() - 1),
    };
  }
  const [down, right] = steps[direction] ?? [0, 0];
  const isInside = (r: number, c: number): boolean =>
    r >= 0 && c >= 0 && r < sheet.rowCount && c < sheet.columnCount;
  const isFull = (r: number, c: number): boolean => isInside(r, c) && !isBlank(sheet.grid.get(r, c));
  if ((down === 0 && right === 0) || !isInside(row, column)) return { row, column };
  const startsInBlock = isFull(row, column) && isFull(row + down, column + right);
  let at = { row, column };
  while (isInside(at.row + down, at.column + right)) {
    const next = { row: at.row + down, column: at.column + right };
    if (startsInBlock && !isFull(next.row, next.column)) return at;
    at = next;
    if (!startsInBlock && isFull(at.row, at.column)) return at;
  }
  return at;
}
