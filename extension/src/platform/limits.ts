/** What the browsers allow, where other parts must know it. */

/** A worker is ended when an answer takes 30 s; the wait ends before. */
export const NETWORK_TIMEOUT_MS = 25_000;

/** Alarms come no sooner than this. */
export const SHORTEST_ALARM_MS = 30_000;
