/**
 * Whether the calendar that the person named is read at all: a reminder that does not come must not pass for "nothing to
 * do". Being offline for a while is no trouble; the last reading still holds.
 */
import { keys } from '../../store/keys.ts';
import type { Snapshot } from '../../store/store.ts';
import type { FeedProblem } from '../known-meeting.ts';

/** Without a success for this long the meetings of today may be missing. */
const STALE_AFTER_MS = 12 * 60 * 60_000;

/** Why reminders from the calendar may be missing now; null when they are not, or no calendar was named. */
export function toFeedTrouble(snapshot: Snapshot, nowMs: number): FeedProblem | null {
  const reading = snapshot.read(keys.feedReading);
  if (!snapshot.read(keys.calendarFeed) || !reading?.problem) return null;
  const isFresh = reading.readMs !== null && Math.abs(nowMs - reading.readMs) < STALE_AFTER_MS;
  return reading.problem === 'unreachable' && isFresh ? null : reading.problem;
}
