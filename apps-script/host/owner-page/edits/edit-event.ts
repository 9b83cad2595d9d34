/**
 * The event that a person's edit gives to onEdit: the range, and for a single cell what it held before and holds now.
 * Values go as text, numbers in plain notation (assumed from what users report).
 */
import type { EditFacts } from '../../runtime/contracts.ts';
import { type Cell, isCellError } from '../../sheets/model/cell.ts';
import { findSheet, type Workbook } from '../../sheets/model/workbook.ts';
import type { Rect } from '../protocol.ts';
import { toGridArea } from '../views/rect.ts';

export function toEditEvent(sheetId: number, rect: Rect, before: Workbook, after: Workbook): EditFacts {
  const area = toGridArea(sheetId, rect);
  const isOne = rect.endRow - rect.startRow === 1 && rect.endColumn - rect.startColumn === 1;
  if (!isOne) return { area };
  const valueIn = (book: Workbook): string | undefined =>
    toText(findSheet(book, sheetId)?.grid.get(rect.startRow, rect.startColumn));
  const value = valueIn(after);
  const oldValue = valueIn(before);
  return { area, ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) };
}

function toText(cell: Cell | undefined): string | undefined {
  const value = cell?.formula ?? cell?.value;
  if (value === undefined || isCellError(value)) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
