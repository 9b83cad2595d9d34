/**
 * deleteDeveloperMetadata: everything that the filter selects.
 */
import { invalidArgument } from '../errors.ts';
import type { Json } from '../json.ts';
import { allMetadata, matchesFilter } from '../metadata/find.ts';
import { removeMetadata } from '../metadata/keep.ts';
import { toWire } from '../responses/to-wire.ts';
import { message } from '../schema/kinds.ts';
import { DataFilter, DeveloperMetadata } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

export const deleteDeveloperMetadata = defineRequest(
  message('DeleteDeveloperMetadataRequest', { dataFilter: DataFilter }),
  (draft, { dataFilter }) => {
    if (dataFilter === undefined) throw invalidArgument('Must specify a dataFilter.');
    const found = allMetadata(draft.workbook).filter((item) =>
      matchesFilter(draft.workbook, item, dataFilter),
    );
    const deleted = found.map((item): Json => {
      removeMetadata(draft, item);
      return toWire(DeveloperMetadata, item);
    });
    return deleted.length === 0 ? {} : { deletedDeveloperMetadata: deleted };
  },
);
