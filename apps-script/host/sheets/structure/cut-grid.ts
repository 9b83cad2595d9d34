/**
 * Sets the size of a grid. Growing adds empty lines at the end; shrinking deletes the last ones, with what they hold.
 * Rows come first: many rows times the old number of columns may be refused though the new size would fit.
 */
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { editAxis } from './edit-axis.ts';

/** @throws ApiError when the workbook would grow past its limits. */
export const cutGrid = (draft: Draft, sheet: SheetModel, rowCount: number, columnCount: number): void => {
  if (rowCount < sheet.rowCount) {
    editAxis(draft, sheet, 'ROWS', { kind: 'delete', start: rowCount, end: sheet.rowCount });
  }
  draft.resize(sheet, rowCount, sheet.columnCount);
  if (columnCount < sheet.columnCount) {
    editAxis(draft, sheet, 'COLUMNS', { kind: 'delete', start: columnCount, end: sheet.columnCount });
  }
  draft.resize(sheet, rowCount, columnCount);
};
