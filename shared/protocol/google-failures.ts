/**
 * Google's own words for failure, in one table: what a text means, what is known of the outcome, what the mentor's
 * device is told. Apps Script gives no HTTP status, so the text decides; the extension reads the same texts in pages
 * that Google sends instead of an answer.
 * It would break if an answer that was lost counted as a refusal: the write may be done.
 */
import type { IssueCode } from './issue.ts';

/** Whether the call that failed took effect. */
export type KnownOutcome = 'not-done' | 'unknown';

export type FailureCause =
  /** Too many calls in a short time: works again within minutes. */
  | 'minute-quota'
  /** The day's calls are used up: works again tomorrow. */
  | 'day-quota'
  /** Too many executions or lock operations at this moment. */
  | 'busy'
  /** Cells or sheets beyond Google's limits. */
  | 'full'
  /** The script's own store takes no more. */
  | 'store-full'
  /** Nobody knows whether the call took effect. */
  | 'outage'
  /** A tab, range or spreadsheet that is not there any more. */
  | 'missing'
  /** The script may not do this (any more): the owner has to authorize it. */
  | 'forbidden'
  /** Google refuses this very request, whatever the moment. */
  | 'invalid'
  | 'other';

interface Meaning {
  outcome: KnownOutcome;
  /** `failed` lets a device find out which of its messages is to blame; nothing else may. */
  status: 'try-later' | 'failed';
  /** Least time before the same is sent again, in milliseconds; absent where nobody knows. */
  retryAfterMs?: number;
  /** What the mentor reads; absent where "busy" says it. */
  issue?: IssueCode;
}

const MINUTE_MS = 60_000;

export const FAILURES: Readonly<Record<FailureCause, Meaning>> = {
  'minute-quota': { outcome: 'not-done', status: 'try-later', retryAfterMs: 65_000 },
  'day-quota': {
    ...{ outcome: 'not-done', status: 'try-later', retryAfterMs: 60 * MINUTE_MS },
    issue: 'google-day-quota',
  },
  busy: { outcome: 'not-done', status: 'try-later', retryAfterMs: 5_000 },
  full: { outcome: 'not-done', status: 'try-later', issue: 'spreadsheet-full' },
  'store-full': { outcome: 'not-done', status: 'try-later', issue: 'owner-must-repair' },
  outage: { outcome: 'unknown', status: 'try-later', retryAfterMs: 15_000 },
  missing: {
    ...{ outcome: 'not-done', status: 'try-later', retryAfterMs: 15 * MINUTE_MS },
    issue: 'owner-must-repair',
  },
  forbidden: {
    ...{ outcome: 'not-done', status: 'try-later', retryAfterMs: 15 * MINUTE_MS },
    issue: 'owner-must-authorize',
  },
  invalid: { outcome: 'not-done', status: 'failed' },
  other: { outcome: 'unknown', status: 'failed' },
};

/** In this order: the first that fits decides. */
const texts: readonly (readonly [FailureCause, RegExp])[] = [
  // Properties, not cells: before everything that speaks of a quota.
  ['store-full', /property storage quota|argument too large/i],
  ['day-quota', /for one day|per day|daily limit/i],
  ['busy', /too many LockService operations|lock timeout|could not obtain lock|too many scripts running/i],
  [
    'minute-quota',
    /quota exceeded|rate.?limit|too many (?:times|requests)|short time|RESOURCE_EXHAUSTED|service invoked too many/i,
  ],
  ['full', /above the limit of|more than the maximum of|exceeds? the limit|too many cells/i],
  [
    'forbidden',
    /authori[sz]ation (?:is )?(?:required|needed)|permission|not have access|access denied|insufficient authentication|UNAUTHENTICATED|has not been used in project|is disabled|not authori[sz]ed/i,
  ],
  [
    'outage',
    /empty response|unavailable|internal error|server error|bad gateway|backend error|service error|timed? ?out|deadline exceeded|try again|failed while accessing|maximum execution time|connection (?:failure|reset)|unexpected error while/i,
  ],
  [
    'missing',
    /no (?:sheet|grid) with id|unable to parse range|entity was not found|exceeds grid limits|out of (?:range|bounds)|beyond|document .* is missing/i,
  ],
  ['invalid', /\binvalid\b/i],
];

/** Codes of the Sheets API, where an exception carries one and its text says nothing that is known here. */
const codes: Readonly<Record<number, FailureCause>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'missing',
  429: 'minute-quota',
  500: 'outage',
  502: 'outage',
  503: 'outage',
  504: 'outage',
};

/** What a text of Google's means; `code` is the HTTP status where one is known. */
export function toCause(text: string, code?: number): FailureCause {
  const told = texts.find(([, pattern]) => pattern.test(text))?.[0];
  return told ?? (code === undefined ? undefined : codes[code]) ?? 'other';
}
