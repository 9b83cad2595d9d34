/**
 * appendDimension: empty rows or columns at the end of the sheet.
 */
import { invalidArgument } from '../errors.ts';
import { int32, message } from '../schema/kinds.ts';
import { Dimension } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

export const appendDimension = defineRequest(
  message('AppendDimensionRequest', { sheetId: int32, dimension: Dimension, length: int32 }),
  (draft, { sheetId, dimension, length = 0 }) => {
    const sheet = draft.edit(sheetId);
    if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalidArgument('No dimension specified.');
    if (length < 1) throw invalidArgument('length must be greater than 0.');
    if (dimension === 'ROWS') draft.resize(sheet, sheet.rowCount + length, sheet.columnCount);
    else draft.resize(sheet, sheet.rowCount, sheet.columnCount + length);
    return undefined;
  },
);
