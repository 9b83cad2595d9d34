/**
 * duplicateFilterView: a copy of a saved filter under a new id.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { toWire } from '../responses/to-wire.ts';
import { FilterView } from '../schema/conditions.ts';
import { int32, message } from '../schema/kinds.ts';
import { findFilterView } from './add-filter-view.ts';
import { defineRequest } from './define-request.ts';

export const duplicateFilterView = defineRequest(
  message('DuplicateFilterViewRequest', { filterId: int32 }),
  (draft, { filterId = 0 }) => {
    const found = findFilterView(draft, filterId);
    if (found === undefined) throw invalidArgument(`No filter view with id: ${String(filterId)}`);
    const copy: FilterView = {
      ...found.view,
      filterViewId: draft.freshId((id) => findFilterView(draft, id) !== undefined),
      title: `Copy of ${found.view.title ?? ''}`,
    };
    const sheet = draft.edit(found.sheet.sheetId);
    sheet.filterViews = [...sheet.filterViews, copy];
    return { filter: toWire(FilterView, copy) as JsonObject };
  },
);
