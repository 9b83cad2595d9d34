/**
 * How long to wait before the next attempt: doubling from half a minute to an hour, and spread, so that all the
 * mentors of a firm do not come back at once.
 */

const FIRST_BACKOFF_MS = 30_000;
/** Before it is spread. */
export const LONGEST_BACKOFF_MS = 60 * 60_000;

/** The wait that the ledger asks for, and up to a quarter more, so that not all mentors come back at the same moment. */
export const toAskedWaitMs = (retryAfterMs: number, spread: number): number =>
  Math.round(Math.min(LONGEST_BACKOFF_MS, Math.max(0, retryAfterMs)) * (1 + 0.25 * spread));

/** Whether a moment until which nothing is to be sent still lies ahead; too far ahead the clock was set back. */
export const isQuiet = (quietUntilMs: number | null, nowMs: number): boolean =>
  quietUntilMs !== null && quietUntilMs > nowMs && quietUntilMs - nowMs <= 2 * LONGEST_BACKOFF_MS;

/** Milliseconds to wait after `attempts` attempts in a row; `spread` is from 0 to 1. */
export const toBackoffMs = (attempts: number, spread: number): number =>
  Math.round(
    Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(attempts - 1, 12)) * (0.75 + 0.5 * spread),
  );
