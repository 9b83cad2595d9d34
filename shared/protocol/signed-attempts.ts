/**
 * Signing an envelope, and what to change before the same body is sent once more: a clock that differs is corrected by
 * the server's, a version that the ledger does not speak by one that it does. The extension and the participants' pages
 * do both alike.
 */
import { OLDEST_PROTOCOL_VERSION, PROTOCOL_VERSION, type Reply, type SignedEnvelope } from './envelope.ts';
import { toSignature } from './signing.ts';

export interface Attempt {
  /** Server's clock minus this device's, in milliseconds. */
  skewMs: number;
  version: number;
}

export interface SigningDevice {
  deviceId: string;
  secret: string;
}

/** The envelope of a body. `nowMs`: by the device's own clock. */
export function toSignedEnvelope(
  { deviceId, secret }: SigningDevice,
  body: string,
  { skewMs, version }: Attempt,
  { nowMs, nonce }: { nowMs: number; nonce: string },
): SignedEnvelope {
  const parts = { version, deviceId, sentAt: new Date(nowMs + skewMs).toISOString(), nonce, body };
  return {
    ...{ v: version, kind: 'signed', deviceId, sentAt: parts.sentAt, nonce, body },
    signature: toSignature(secret, parts),
  };
}

type Answered = Pick<Reply, 'serverTime' | 'versions'> & { status: string };

/** What to change before the same body is sent again; null when nothing would help. */
export function toNextAttempt(reply: Answered, attempt: Attempt, nowMs: number): Attempt | null {
  if (reply.status === 'clock-skew') {
    const skewMs = Date.parse(reply.serverTime) - nowMs;
    return Math.abs(skewMs - attempt.skewMs) < 1000 ? null : { ...attempt, skewMs };
  }
  if (reply.status === 'too-old' || reply.status === 'too-new') {
    const version = Math.min(reply.versions.newest, PROTOCOL_VERSION);
    const isSpoken = version >= OLDEST_PROTOCOL_VERSION && version >= reply.versions.oldest;
    return isSpoken && version !== attempt.version ? { ...attempt, version } : null;
  }
  return null;
}

/** Which side is to be brought up to date, where no version is spoken by both; null for any other status. */
export function toOutdated({ status, versions }: Answered): 'sender' | 'ledger' | null {
  if (status !== 'too-old' && status !== 'too-new') return null;
  return versions.newest < OLDEST_PROTOCOL_VERSION ? 'ledger' : 'sender';
}
