/** Shown texts of cells, for the clipboard and for the list of values of a filter. Hidden rows are left out. */
import { formatCellValue } from '../../sheets/formats/number-format.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';
import type { Rect } from '../protocol.ts';
import type { ConditionWorld } from './conditions.ts';
import { filterRect, toFilteredRows } from './hidden-rows.ts';
import { cropRect } from './rect.ts';

const mostBlockCells = 2_000_000;
const mostValues = 20_000;

/** Texts of a range row by row; a range beyond the limit is cut at its end. */
export function toBlockValues(sheet: SheetModel, rect: Rect, world: ConditionWorld): string[][] {
  const { startRow, endRow, startColumn, endColumn } = cropRect(rect, sheet);
  const hidden = new Set(toFilteredRows(sheet, world));
  const last = Math.min(endRow, Math.max(startRow + 1, sheet.grid.usedRowCount()));
  const width = Math.min(endColumn, Math.max(startColumn + 1, sheet.grid.usedColumnCount())) - startColumn;
  const most = Math.floor(mostBlockCells / Math.max(1, width));
  const rows: string[][] = [];
  for (let row = startRow; row < last && rows.length < most; row += 1) {
    if (hidden.has(row) || sheet.rowProperties.get(row)?.hiddenByUser) continue;
    rows.push(Array.from({ length: width }, (_, offset) => textOf(sheet, row, startColumn + offset, world)));
  }
  return rows;
}

/** The different shown texts of a column within the filter's range. */
export function toColumnValues(sheet: SheetModel, column: number, world: ConditionWorld): string[] {
  const rect = filterRect(sheet);
  const values = new Set<string>();
  if (!rect) return [];
  for (let row = rect.startRow + 1; row < rect.endRow && values.size < mostValues; row += 1) {
    values.add(textOf(sheet, row, column, world));
  }
  return [...values];
}

function textOf(sheet: SheetModel, row: number, column: number, { workbook }: ConditionWorld): string {
  const cell = sheet.grid.get(row, column);
  if (cell?.value === undefined) return '';
  return formatCellValue(cell.value, cell.format?.numberFormat, workbook.properties.locale ?? 'en_US');
}
