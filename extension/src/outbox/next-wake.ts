/** When the worker has to wake for the next check-in that waits for a moment, not for the person. */
import { nextDueMs, toStanding, type StandingContext } from './standing.ts';
import { SHORTEST_ALARM_MS } from '../platform/limits.ts';
import type { StoredSubmission } from './submission.ts';

/**
 * Milliseconds from now; null when nothing waits for a moment. What is due already is being sent, or could not even
 * be noted (a full storage): it is looked at again after a while, not at once.
 */
export function toNextWakeMs(
  submissions: readonly StoredSubmission[],
  context: StandingContext,
): number | null {
  const waits = submissions
    .filter((submission) => submission.state === 'waiting')
    .filter((submission) => toStanding(submission, context).kind !== 'blocked')
    .map((submission) => nextDueMs(submission) - context.nowMs)
    .map((waitMs) => (waitMs <= 0 ? SHORTEST_ALARM_MS : waitMs));
  return waits.length === 0 ? null : Math.min(...waits);
}
