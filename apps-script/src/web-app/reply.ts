/** The envelope of every answer: status, server time, versions. A failure becomes one too, by what it means. */
import {
  OLDEST_PROTOCOL_VERSION,
  PROTOCOL_VERSION,
  type Reply,
  type ReplyStatus,
} from '../../../shared/protocol/envelope.ts';
import { RETRY_AFTER_MS, toFailureKind } from '../ledger/failures.ts';
import type { ClockPort } from '../platform/ports.ts';

interface WithClock {
  clock: ClockPort;
}

/** An answer of that status. */
export const toReply = (
  { clock }: WithClock,
  status: ReplyStatus,
  more: Partial<Pick<Reply, 'results' | 'enrollment' | 'issues' | 'retryAfterMs'>> = {},
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
  const kind = toFailureKind(error);
  if (kind === 'quota' || kind === 'unknown-outcome') {
    return toReply(platform, 'try-later', { retryAfterMs: RETRY_AFTER_MS[kind] });
  }
  if (kind === 'full') return toReply(platform, 'try-later', { issues: [{ code: 'spreadsheet-full' }] });
  return toReply(platform, 'failed');
}
