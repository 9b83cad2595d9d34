/**
 * deleteNamedRange: the name goes, the cells stay.
 */
import { invalidArgument } from '../errors.ts';
import { message, string } from '../schema/kinds.ts';
import { defineRequest } from './define-request.ts';

export const deleteNamedRange = defineRequest(
  message('DeleteNamedRangeRequest', { namedRangeId: string }),
  (draft, { namedRangeId = '' }) => {
    const named = draft.workbook.namedRanges.find((each) => each.namedRangeId === namedRangeId);
    if (named === undefined) throw invalidArgument(`No named range with id: ${namedRangeId}`);
    draft.edit(named.range?.sheetId);
    draft.workbook.namedRanges = draft.workbook.namedRanges.filter((each) => each !== named);
    draft.touchValues();
    return undefined;
  },
);
