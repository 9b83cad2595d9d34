/**
 * When the clocks of a zone change in a span of days, as a calendar file has to say it: from the wall time of the
 * change, with the offset before and after. Found by looking, since no table of zones is at hand.
 */
import { offsetMinutesAt } from './instants.ts';

export interface ZoneChange {
  /** What a clock of the old offset would show at the change, `YYYY-MM-DDTHH:MM`. */
  atWallTime: string;
  /** Minutes ahead of UTC. */
  offsetBefore: number;
  offsetAfter: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The changes between two instants in milliseconds, in order. */
export function findZoneChanges(fromMs: number, toMs: number, timeZone: string): ZoneChange[] {
  const changes: ZoneChange[] = [];
  const firstMs = Math.floor(fromMs / DAY_MS) * DAY_MS;
  for (let ms = firstMs; ms < toMs; ms += DAY_MS) {
    const [before, after] = [offsetMinutesAt(ms, timeZone), offsetMinutesAt(ms + DAY_MS, timeZone)];
    if (before === after) continue;
    // The last minute of the old offset and the first of the new one.
    let [low, high] = [ms, ms + DAY_MS];
    while (high - low > MINUTE_MS) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE_MS)) * MINUTE_MS;
      if (offsetMinutesAt(middle, timeZone) === before) low = middle;
      else high = middle;
    }
    const wallTime = new Date(high + before * MINUTE_MS).toISOString().slice(0, 16);
    changes.push({ atWallTime: wallTime, offsetBefore: before, offsetAfter: after });
  }
  return changes;
}
