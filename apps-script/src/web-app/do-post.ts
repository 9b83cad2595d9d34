/**
 * The way of a POST: cheap refusals first, the spreadsheet last. Size, JSON, envelope, version, who is calling, clock,
 * signature; only then lock, one read, the handlers, one write. Nothing is thrown past `answerPost`.
 */
import * as v from 'valibot';
import {
  CLOCK_SKEW_LIMIT_MS,
  envelopeSchema,
  LONGEST_POST,
  OLDEST_PROTOCOL_VERSION,
  PROTOCOL_VERSION,
  signedBodySchema,
  type Reply,
  type SignedEnvelope,
} from '../../../shared/protocol/envelope.ts';
import { isEqualConstantTime, toSignature } from '../../../shared/protocol/signing.ts';
import { isInstant, toEpochMs } from '../../../shared/time/instants.ts';
import { findDevice, toDeviceSecret } from '../invites/devices.ts';
import { toState, type ScriptState } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { answerEnrollment } from './enroll.ts';
import { answerMessages } from './messages.ts';
import { toFailureReply, toReply } from './reply.ts';

/** The answer to a POST of this text; null when there was none. */
export function answerPost(platform: Platform, contents: string | null): Reply {
  try {
    return answer(platform, contents);
  } catch (error) {
    platform.log.error('doPost', error);
    return toFailureReply(platform, error);
  }
}

function answer(platform: Platform, contents: string | null): Reply {
  if (contents === null || contents.length > LONGEST_POST) return toReply(platform, 'not-understood');
  const raw = parseJson(contents);
  const version = (raw as { v?: unknown } | null)?.v;
  if (typeof version !== 'number') return toReply(platform, 'not-understood');
  // Before anything else of the envelope is looked at: a newer one may have another shape.
  if (version > PROTOCOL_VERSION) return toReply(platform, 'too-new');
  if (version < OLDEST_PROTOCOL_VERSION) return toReply(platform, 'too-old');
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return toReply(platform, 'not-understood');
  const state = toState(platform.properties.readAll());
  if (!state.settings || !state.masterSecret) return toReply(platform, 'not-set-up');
  return envelope.output.kind === 'enroll'
    ? answerEnrollment(platform, state, envelope.output)
    : answerSigned(platform, state, state.masterSecret, envelope.output);
}

function answerSigned(
  platform: Platform,
  state: ScriptState,
  masterSecret: string,
  envelope: SignedEnvelope,
): Reply {
  const device = findDevice(state.raw, envelope.deviceId);
  if (!device) return toReply(platform, 'unknown-device');
  const nowMs = platform.clock.nowMs();
  if (!isInstant(envelope.sentAt)) return toReply(platform, 'not-understood');
  const { v: signedVersion, deviceId, sentAt, nonce, body } = envelope;
  const parts = { version: signedVersion, deviceId, sentAt, nonce, body };
  const expected = toSignature(toDeviceSecret(masterSecret, deviceId), parts);
  if (!isEqualConstantTime(expected, envelope.signature)) return toReply(platform, 'unknown-device');
  if (device.x !== undefined) return toReply(platform, 'revoked');
  if (Math.abs(nowMs - toEpochMs(sentAt)) > CLOCK_SKEW_LIMIT_MS) return toReply(platform, 'clock-skew');
  const parsed = v.safeParse(signedBodySchema, parseJson(body));
  if (!parsed.success) return toReply(platform, 'not-understood');
  return answerMessages(platform, state, { deviceId, personId: device.p }, parsed.output.messages);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
