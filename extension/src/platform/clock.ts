/** The computer's clock and zone, and new ids. */
import { isTimeZone } from '../../../shared/time/instants.ts';
import type { Clock, NewId } from './ports.ts';

export const clock: Clock = {
  nowMs: () => Date.now(),
  // Some systems tell no zone, or one that the browser itself does not know.
  timeZone: () => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined;
    return zone !== undefined && isTimeZone(zone) ? zone : 'UTC';
  },
};

export const newId: NewId = () => crypto.randomUUID();
