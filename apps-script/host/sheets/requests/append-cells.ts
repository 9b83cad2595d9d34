/**
 * appendCells: rows after the last row that holds data, growing the grid where needed. No reply tells the place.
 * Formats, notes and validation alone are not data; a checkbox's FALSE and a formula are.
 */
import { invalidArgument, NotInLocalHostError } from '../errors.ts';
import { createCellWriter } from '../model/apply-cell-data.ts';
import { int32, list, mask, message, string } from '../schema/kinds.ts';
import { RowData } from '../schema/cells.ts';
import { defineRequest } from './define-request.ts';

export const appendCells = defineRequest(
  message('AppendCellsRequest', { sheetId: int32, tableId: string, rows: list(RowData), fields: mask }),
  (draft, { sheetId, tableId, rows = [], fields }) => {
    if (tableId !== undefined) throw new NotInLocalHostError('appendCells with tableId');
    const writer = createCellWriter(fields);
    const sheet = draft.edit(sheetId);
    const start = sheet.grid.lastDataRow() + 1;
    if (start + rows.length > sheet.rowCount) draft.resize(sheet, start + rows.length, sheet.columnCount);
    rows.forEach(({ values = [] }, offset) => {
      if (values.length > sheet.columnCount) {
        throw invalidArgument(
          `Attempting to write column: ${String(sheet.columnCount)}, beyond the last requested column of: ${String(sheet.columnCount - 1)}`,
        );
      }
      values.forEach((data, column) => {
        sheet.grid.set(start + offset, column, writer.write(sheet.grid.get(start + offset, column), data));
      });
    });
    if (writer.touchesValues) draft.touchValues();
    return undefined;
  },
);
