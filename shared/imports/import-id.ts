/** Ids of imports: made from the request, by page and script alike, so that both know which import is meant. */
import { toDigest } from '../protocol/signing.ts';

const IMPORT_PREFIX = 'IMP-';

/** Id of the import that a request makes. */
export const toImportId = (requestId: string): string =>
  `${IMPORT_PREFIX}${toDigest(requestId).slice(0, 16)}`;

/** Whether an action's id is that of an import. */
export const isImportId = (id: string): boolean => id.startsWith(IMPORT_PREFIX);
