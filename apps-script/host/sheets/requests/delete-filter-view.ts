/**
 * deleteFilterView: takes a saved filter away.
 */
import { invalidArgument } from '../errors.ts';
import { int32, message } from '../schema/kinds.ts';
import { findFilterView } from './add-filter-view.ts';
import { defineRequest } from './define-request.ts';

export const deleteFilterView = defineRequest(
  message('DeleteFilterViewRequest', { filterId: int32 }),
  (draft, { filterId = 0 }) => {
    const found = findFilterView(draft, filterId);
    if (found === undefined) throw invalidArgument(`No filter view with id: ${String(filterId)}`);
    const sheet = draft.edit(found.sheet.sheetId);
    sheet.filterViews = sheet.filterViews.filter((view) => view !== found.view);
    return undefined;
  },
);
