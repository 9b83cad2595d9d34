/**
 * What a failed call of the Sheets service means. Apps Script gives no HTTP status, so the message decides.
 * It would break if an answer that was lost counted as a refusal: the batch may have been applied.
 */

export type FailureKind =
  /** Too many calls a minute: works later. */
  | 'quota'
  /** Cells or sheets beyond Google's limits. */
  | 'full'
  /** Nobody knows whether the call took effect. */
  | 'unknown-outcome'
  /** A tab, range or spreadsheet that is not there any more. */
  | 'missing'
  /** The script may not do this (any more). */
  | 'forbidden'
  | 'other';

const patterns: readonly [RegExp, FailureKind][] = [
  [/quota exceeded|rate limit|too many (?:times|requests)|RESOURCE_EXHAUSTED/i, 'quota'],
  [/above the limit of|more than the maximum of|exceeds? the limit|too many cells/i, 'full'],
  [
    /empty response|service unavailable|internal error|server error|timed? ?out|try again/i,
    'unknown-outcome',
  ],
  [
    /no (?:sheet|grid) with id|unable to parse range|entity was not found|exceeds grid limits|out of (?:range|bounds)|beyond/i,
    'missing',
  ],
  [/permission|not have access|authorization/i, 'forbidden'],
];

/** The kind of failure that a thrown value tells of. */
export function toFailureKind(error: unknown): FailureKind {
  const message = error instanceof Error ? error.message : String(error);
  return patterns.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
}

/** How long to wait before the same call is tried again, in milliseconds. */
export const RETRY_AFTER_MS: Readonly<Record<'quota' | 'unknown-outcome' | 'busy', number>> = {
  quota: 65_000,
  'unknown-outcome': 15_000,
  busy: 5_000,
};
