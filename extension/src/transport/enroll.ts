/**
 * Exchanges an invite code for a device's own secret. The request id is made once for each attempt and kept until the
 * ledger has answered, so that a repeat after a lost answer gets the same enrollment instead of "already used".
 */
import * as v from 'valibot';
import { PROTOCOL_VERSION, type EnrollEnvelope } from '../../../shared/protocol/envelope.ts';
import type { InviteLink } from '../../../shared/protocol/invite-link.ts';
import {
  enrollmentSchema,
  type EnrollBody,
  type Enrollment,
} from '../../../shared/protocol/messages/enroll.ts';
import type { Network } from '../platform/ports.ts';
import type { TransportMode } from './connection.ts';
import { exchange, type ExchangeFault } from './exchange.ts';

/** An enrollment that has been asked for and not been answered for good. */
export interface EnrollmentAttempt extends InviteLink {
  requestId: string;
  /** The device that this browser was before, if it was one. */
  formerDeviceId?: string;
}

export type EnrollRefusal =
  | 'invite-unknown'
  | 'invite-used'
  | 'invite-expired'
  | 'not-set-up'
  | 'not-understood'
  | 'extension-outdated';

export type EnrollOutcome =
  | { kind: 'enrolled'; enrollment: Enrollment; mode: TransportMode }
  /** Final: asking again would be answered the same. */
  | { kind: 'refused'; reason: EnrollRefusal }
  /** May be asked again with the same attempt. */
  | { kind: 'unanswered'; fault: ExchangeFault | 'try-later' | 'failed' };

const REFUSALS: readonly string[] = [
  'invite-unknown',
  'invite-used',
  'invite-expired',
  'not-set-up',
  'not-understood',
] satisfies EnrollRefusal[];

/** Asks once. `deviceName` is what the owner sees in the list of devices. */
export async function enroll(
  network: Network,
  attempt: EnrollmentAttempt,
  deviceName: string,
): Promise<EnrollOutcome> {
  const body: EnrollBody = {
    inviteCode: attempt.inviteCode,
    requestId: attempt.requestId,
    deviceName: deviceName.slice(0, 100),
    ...(attempt.formerDeviceId && { formerDeviceId: attempt.formerDeviceId }),
  };
  const envelope: EnrollEnvelope = { v: PROTOCOL_VERSION, kind: 'enroll', body: JSON.stringify(body) };
  const answered = await exchange(network, attempt, JSON.stringify(envelope), 'anonymous');
  if (!answered.ok) return { kind: 'unanswered', fault: answered.fault };
  const { status, enrollment } = answered.reply;
  if (status === 'ok') {
    const parsed = v.safeParse(enrollmentSchema, enrollment);
    return parsed.success
      ? { kind: 'enrolled', enrollment: parsed.output, mode: answered.mode }
      : { kind: 'unanswered', fault: 'unreadable-answer' };
  }
  if (REFUSALS.includes(status)) return { kind: 'refused', reason: status as EnrollRefusal };
  if (status === 'too-old' || status === 'too-new') return { kind: 'refused', reason: 'extension-outdated' };
  return { kind: 'unanswered', fault: status === 'try-later' ? 'try-later' : 'failed' };
}
