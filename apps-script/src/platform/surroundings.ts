/**
 * Who is there, what time it is, and chance: the only place where the bundle takes the clock, the session and random
 * values from.
 */
import type { ClockPort, IdsPort, LogPort, SessionPort } from './ports.ts';

export const createClockPort = (): ClockPort => ({ nowMs: () => Date.now() });

/** `Math.random` can be guessed; a version 4 UUID of Google's is made from a secure source. */
export const createIdsPort = (): IdsPort => ({
  newRandom: () => Utilities.getUuid().replace(/-/g, '').toLowerCase(),
});

export const createSessionPort = (): SessionPort => ({
  ownerEmail: () => Session.getEffectiveUser().getEmail() || null,
  keyboardEmail: () => Session.getActiveUser().getEmail() || null,
  locale: () => Session.getActiveUserLocale(),
});

export const createLogPort = (): LogPort => ({
  error: (message, error) => console.error(message, error instanceof Error ? error.stack : error),
});
