/**
 * How long to wait before the next attempt: doubling from half a minute to an hour, and spread, so that all the
 * mentors of a firm do not come back at once.
 */

const FIRST_BACKOFF_MS = 30_000;
/** Before it is spread. */
export const LONGEST_BACKOFF_MS = 60 * 60_000;

/** Milliseconds to wait after `attempts` attempts in a row; `spread` is from 0 to 1. */
export const toBackoffMs = (attempts: number, spread: number): number =>
  Math.round(
    Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(attempts - 1, 12)) * (0.75 + 0.5 * spread),
  );
