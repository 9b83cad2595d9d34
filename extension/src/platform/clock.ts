/** The computer's clock and zone, and new ids. */
import type { Clock, NewId } from './ports.ts';

export const clock: Clock = {
  nowMs: () => Date.now(),
  timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export const newId: NewId = () => crypto.randomUUID();
