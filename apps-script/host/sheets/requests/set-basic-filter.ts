/**
 * setBasicFilter: the one filter of a sheet; an open range is kept as the whole grid.
 */
import { toGridRange } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { BasicFilter } from '../schema/conditions.ts';
import { message } from '../schema/kinds.ts';
import { defineRequest } from './define-request.ts';

export const setBasicFilter = defineRequest(
  message('SetBasicFilterRequest', { filter: BasicFilter }),
  (draft, { filter = {} }) => {
    const sheet = draft.edit(filter.range?.sheetId);
    const range = toGridRange(sheet.sheetId, requireBounds(filter.range ?? {}, sheet));
    sheet.basicFilter = { ...filter, range };
    return undefined;
  },
);
