/**
 * createDeveloperMetadata: an id is chosen by the caller (above 0, unused) or made; keys may repeat.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { allMetadata } from '../metadata/find.ts';
import { putMetadata, toKeptMetadata } from '../metadata/keep.ts';
import { toWire } from '../responses/to-wire.ts';
import { message } from '../schema/kinds.ts';
import { DeveloperMetadata } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

export const createDeveloperMetadata = defineRequest(
  message('CreateDeveloperMetadataRequest', { developerMetadata: DeveloperMetadata }),
  (draft, { developerMetadata: given = {} }) => {
    const taken = new Set(allMetadata(draft.workbook).map((item) => item.metadataId));
    const wanted = given.metadataId;
    if (wanted !== undefined && wanted <= 0)
      throw invalidArgument('DeveloperMetadata.metadataId must be greater than 0.');
    if (wanted !== undefined && taken.has(wanted)) {
      throw invalidArgument(
        `Cannot add developer metadata with ID [${String(wanted)}] because developer metadata with that ID already exists.`,
      );
    }
    const kept = toKeptMetadata(draft, given, wanted ?? draft.freshId((id) => taken.has(id)));
    putMetadata(draft, kept);
    return { developerMetadata: toWire(DeveloperMetadata, kept) as JsonObject };
  },
);
