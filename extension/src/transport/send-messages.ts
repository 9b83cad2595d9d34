/**
 * Sends messages in a signed envelope and says what became of them as a whole. A clock that differs is corrected by
 * the server's and the same body signed and sent once more; so is a version that the ledger does not speak.
 */
import { PROTOCOL_VERSION, type SignedBody } from '../../../shared/protocol/envelope.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { toNextAttempt, toOutdated, toSignedEnvelope } from '../../../shared/protocol/signed-attempts.ts';
import type { Clock, Network, NewId } from '../platform/ports.ts';
import type { ParsedReply } from './answer.ts';
import type { Connection, TransportMode } from './connection.ts';
import { exchange, type ExchangeFault } from './exchange.ts';

export type TurnedAway =
  | 'try-later'
  | 'clock-skew'
  | 'unknown-device'
  | 'revoked'
  | 'not-understood'
  | 'not-set-up'
  | 'failed'
  | 'extension-outdated'
  | 'ledger-outdated';

export type SendOutcome =
  | {
      kind: 'answered';
      results: ParsedReply['results'];
      mode: TransportMode;
      skewMs: number;
      /** Of the briefing that this device would be given now; null where the ledger did not say. */
      briefingVersion: string | null;
    }
  | {
      kind: 'turned-away';
      reason: TurnedAway;
      mode: TransportMode;
      skewMs: number;
      /** What the ledger said beside the reason. */
      issues: Issue[];
      /** The least time to wait before anything else is sent; null where the ledger did not say. */
      retryAfterMs: number | null;
    }
  | { kind: 'fault'; fault: ExchangeFault };

export interface TransportPorts {
  network: Network;
  clock: Clock;
  newId: NewId;
}

/** `skewMs`: server's clock minus this computer's, as last learnt. */
export async function sendMessages(
  ports: TransportPorts,
  connection: Connection,
  messages: SignedBody['messages'],
  skewMs: number,
): Promise<SendOutcome> {
  const body = JSON.stringify({ messages } satisfies SignedBody);
  let attempt = { skewMs, version: PROTOCOL_VERSION, mode: connection.mode };
  for (let turn = 0; ; turn++) {
    const at = { nowMs: ports.clock.nowMs(), nonce: ports.newId() };
    const envelope = toSignedEnvelope(connection, body, attempt, at);
    const answered = await exchange(ports.network, connection, JSON.stringify(envelope), attempt.mode);
    if (!answered.ok) return { kind: 'fault', fault: answered.fault };
    const { reply, mode } = answered;
    if (reply.status === 'ok')
      return {
        ...{ kind: 'answered', results: reply.results, mode, skewMs: attempt.skewMs },
        briefingVersion: reply.briefingVersion ?? null,
      };
    const next = turn < 2 ? toNextAttempt(reply, attempt, ports.clock.nowMs()) : null;
    if (!next)
      return {
        ...{ kind: 'turned-away', reason: toReason(reply), mode, skewMs: attempt.skewMs },
        issues: (reply.issues ?? []) as Issue[],
        retryAfterMs: reply.retryAfterMs ?? null,
      };
    attempt = { ...next, mode };
  }
}

const KNOWN: readonly string[] = [
  'try-later',
  'clock-skew',
  'unknown-device',
  'revoked',
  'not-understood',
  'not-set-up',
] satisfies TurnedAway[];

function toReason(reply: ParsedReply): TurnedAway {
  const outdated = toOutdated(reply);
  if (outdated) return outdated === 'ledger' ? 'ledger-outdated' : 'extension-outdated';
  return KNOWN.includes(reply.status) ? (reply.status as TurnedAway) : 'failed';
}
