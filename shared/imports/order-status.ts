/**
 * Which orders count: won, paid, completed. Refunds, voids, drafts and lost ones are left out, and shown. A status
 * that is neither is asked: an open invoice is a sale in one firm and none in the next.
 */
import { STATUS_PREFIX, statusWords } from './names/status-words.ts';

/** `open` and `unknown` are asked: the former by words that mean neither paid nor canceled. */
export type StatusMeaning = 'counts' | 'left-out' | 'refund' | 'open' | 'unknown';

const MEANING_BY_STATUS = new Map(
  (['open', 'counts', 'left-out', 'refund'] as const).flatMap((meaning) =>
    statusWords[meaning].map((status) => [status, meaning] as const),
  ),
);

/** What a status says about its order. A blank one says nothing against it. */
export function toStatusMeaning(status: string): StatusMeaning {
  const folded = status
    .toLowerCase()
    // HubSpot adds the pipeline: "Closed Won (Sales Pipeline)".
    .replace(/\s*\([^)]*\)$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\-–/\s]+/g, ' ')
    .trim()
    .replace(STATUS_PREFIX, '');
  if (folded === '') return 'counts';
  return MEANING_BY_STATUS.get(folded) ?? 'unknown';
}
