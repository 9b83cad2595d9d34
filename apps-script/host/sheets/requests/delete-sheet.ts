/**
 * deleteSheet: with the tab go its named ranges and charts; formulas that named it come to #REF!.
 */
import { invalidArgument } from '../errors.ts';
import { int32, message } from '../schema/kinds.ts';
import { defineRequest } from './define-request.ts';

export const deleteSheet = defineRequest(
  message('DeleteSheetRequest', { sheetId: int32 }),
  (draft, request) => {
    const sheet = draft.sheet(request.sheetId, 'sheet');
    const others = draft.workbook.sheets.filter((each) => each !== sheet);
    if (others.length === 0) throw invalidArgument("You can't remove all the sheets in a document.");
    if (others.every((each) => each.properties.hidden === true)) {
      throw invalidArgument("You can't remove all the visible sheets in a document.");
    }
    draft.removeSheet(sheet.sheetId);
    draft.workbook.namedRanges = draft.workbook.namedRanges.filter(
      (named) => (named.range?.sheetId ?? 0) !== sheet.sheetId,
    );
    draft.touchValues();
    return undefined;
  },
);
