/**
 * addFilterView: a saved filter; its range is kept as bounded as it was given.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { toGridRange } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { toWire } from '../responses/to-wire.ts';
import { FilterView } from '../schema/conditions.ts';
import { message } from '../schema/kinds.ts';
import { defineRequest } from './define-request.ts';

export const findFilterView = (
  draft: Draft,
  filterViewId: number | undefined,
): { sheet: SheetModel; view: FilterView } | undefined => {
  for (const sheet of draft.workbook.sheets) {
    const view = sheet.filterViews.find((each) => each.filterViewId === filterViewId);
    if (view !== undefined) return { sheet, view };
  }
  return undefined;
};

export const toKeptView = (draft: Draft, given: FilterView): FilterView => {
  const named = draft.workbook.namedRanges.find((each) => each.namedRangeId === given.namedRangeId);
  const range = named?.range ?? given.range ?? {};
  const sheet = draft.edit(range.sheetId);
  return { ...given, range: toGridRange(sheet.sheetId, requireBounds(range, sheet)) };
};

export const addFilterView = defineRequest(
  message('AddFilterViewRequest', { filter: FilterView }),
  (draft, { filter = {} }) => {
    const wanted = filter.filterViewId;
    if (wanted !== undefined && findFilterView(draft, wanted) !== undefined) {
      throw invalidArgument(`A filter view with id ${String(wanted)} already exists.`);
    }
    const filterViewId = wanted ?? draft.freshId((id) => findFilterView(draft, id) !== undefined);
    const kept = toKeptView(draft, { ...filter, filterViewId });
    const sheet = draft.edit(kept.range?.sheetId);
    kept.title ??= `Filter ${String(sheet.filterViews.length + 1)}`;
    sheet.filterViews = [...sheet.filterViews, kept];
    return { filter: toWire(FilterView, kept) as JsonObject };
  },
);
