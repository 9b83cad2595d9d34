/** The envelope of every answer: status, server time, versions. A failure becomes one too, by what it means. */
import {
  OLDEST_PROTOCOL_VERSION,
  PROTOCOL_VERSION,
  type Reply,
  type ReplyStatus,
} from '../../../shared/protocol/envelope.ts';
import { FAILURES } from '../../../shared/protocol/google-failures.ts';
import { toFailureCause } from '../ledger/failures.ts';
import type { ClockPort } from '../platform/ports.ts';

interface WithClock {
  clock: ClockPort;
}

/** An answer of that status. */
export const toReply = (
  { clock }: WithClock,
  status: ReplyStatus,
  more: Partial<
    Pick<Reply, 'results' | 'enrollment' | 'issues' | 'retryAfterMs' | 'briefingVersion' | 'ledger'>
  > = {},
): Reply => ({
  v: PROTOCOL_VERSION,
  status,
  serverTime: new Date(clock.nowMs()).toISOString(),
  results: [],
  versions: { oldest: OLDEST_PROTOCOL_VERSION, newest: PROTOCOL_VERSION },
  ...more,
});

/**
 * The answer when a service failed. Where it is unknown whether a write took effect, the same submission is sent
 * again later and found by its id.
 */
export function toFailureReply(platform: WithClock, error: unknown): Reply {
  const { status, issue, retryAfterMs } = FAILURES[toFailureCause(error)];
  return toReply(platform, status, {
    ...(issue && { issues: [{ code: issue }] }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

/** The answer while others are at work, or too many calls of one device or link came in a minute. */
export const toBusyReply = (platform: WithClock, cause: 'busy' | 'minute-quota'): Reply =>
  toReply(platform, 'try-later', { retryAfterMs: FAILURES[cause].retryAfterMs! });
