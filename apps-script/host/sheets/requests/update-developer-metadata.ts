/**
 * updateDeveloperMetadata: the same change on every metadata that a filter selects; a new location moves it.
 */
import type { Json } from '../json.ts';
import { allMetadata, matchesFilter } from '../metadata/find.ts';
import { putMetadata, removeMetadata, toKeptMetadata } from '../metadata/keep.ts';
import { toWire } from '../responses/to-wire.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { list, mask, message } from '../schema/kinds.ts';
import { DataFilter, DeveloperMetadata } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

export const updateDeveloperMetadata = defineRequest(
  message('UpdateDeveloperMetadataRequest', {
    dataFilters: list(DataFilter),
    developerMetadata: DeveloperMetadata,
    fields: mask,
  }),
  (draft, { dataFilters = [], developerMetadata: given = {}, fields }) => {
    const selected = readUpdateMask(fields, DeveloperMetadata, 'developerMetadata');
    const found = allMetadata(draft.workbook).filter((item) =>
      dataFilters.some((filter) => matchesFilter(draft.workbook, item, filter)),
    );
    const updated = found.map((item): Json => {
      removeMetadata(draft, item);
      const merged = mergeFields(item, given, selected) ?? {};
      const kept = toKeptMetadata(draft, merged, item.metadataId!);
      putMetadata(draft, kept);
      return toWire(DeveloperMetadata, kept);
    });
    return updated.length === 0 ? {} : { developerMetadata: updated };
  },
);
