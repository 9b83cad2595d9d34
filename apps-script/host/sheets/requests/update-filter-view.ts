/**
 * updateFilterView: changes the selected parts of a saved filter.
 */
import { invalidArgument } from '../errors.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { FilterView } from '../schema/conditions.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { mask, message } from '../schema/kinds.ts';
import { findFilterView, toKeptView } from './add-filter-view.ts';
import { defineRequest } from './define-request.ts';

export const updateFilterView = defineRequest(
  message('UpdateFilterViewRequest', { filter: FilterView, fields: mask }),
  (draft, { filter = {}, fields }) => {
    const selected = readUpdateMask(fields, FilterView, 'filter');
    const found = findFilterView(draft, filter.filterViewId);
    if (found === undefined)
      throw invalidArgument(`No filter view with id: ${String(filter.filterViewId ?? 0)}`);
    const merged = mergeFields(found.view, filter, selected) ?? {};
    const kept = toKeptView(draft, { ...merged, filterViewId: found.view.filterViewId! });
    const from = draft.edit(found.sheet.sheetId);
    from.filterViews = from.filterViews.filter((view) => view !== found.view);
    const to = draft.edit(kept.range?.sheetId);
    to.filterViews = [...to.filterViews, kept];
    return undefined;
  },
);
