/**
 * clearBasicFilter: takes the sheet's filter away; nothing happens when there is none.
 */
import { int32, message } from '../schema/kinds.ts';
import { defineRequest } from './define-request.ts';

export const clearBasicFilter = defineRequest(
  message('ClearBasicFilterRequest', { sheetId: int32 }),
  (draft, { sheetId }) => {
    draft.edit(sheetId).basicFilter = undefined;
    return undefined;
  },
);
