/**
 * The limits of a spreadsheet. Empty cells of a grid count too: a caller that sizes tabs carelessly must meet the
 * limit here as it would there.
 */
import { invalidArgument } from '../errors.ts';
import type { Workbook } from './workbook.ts';

export const MAX_CELLS = 10_000_000;
export const MAX_CELL_CHARACTERS = 50_000;
export const MAX_COLUMNS = 18_278;
export const MAX_SHEETS = 200;

/** @throws ApiError when grids add up to more than the workbook may hold, or one is too wide. */
export const checkCellCount = (workbook: Workbook): void => {
  let cells = 0;
  for (const sheet of workbook.sheets) {
    if (sheet.columnCount > MAX_COLUMNS) {
      throw invalidArgument(
        `This action would increase the number of columns in the sheet above the limit of ${String(MAX_COLUMNS)} columns.`,
      );
    }
    cells += sheet.rowCount * sheet.columnCount;
  }
  if (cells > MAX_CELLS) {
    throw invalidArgument(
      `This action would increase the number of cells in the workbook above the limit of ${String(MAX_CELLS)} cells.`,
    );
  }
};

/** @throws ApiError when a text is longer than one cell may hold. */
export const checkCellText = (text: string | undefined): void => {
  if (text !== undefined && text.length > MAX_CELL_CHARACTERS) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${String(MAX_CELL_CHARACTERS)} characters in a single cell.`,
    );
  }
};
