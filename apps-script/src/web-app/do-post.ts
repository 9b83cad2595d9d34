/**
 * The way of a POST: cheap refusals first, the spreadsheet last. Size, JSON, envelope, version, who is calling, how
 * often, clock; only then lock, one read, the handlers, one write. Nothing is thrown past `answerPost`.
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
import { findDevice, isDeviceId, toDeviceSecret, toSource } from '../invites/devices.ts';
import { rememberWebAppUrl } from '../invites/web-app-url.ts';
import { toState, type ScriptState } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { answerEnrollment } from './enroll.ts';
import { lookUp, mayLookUpStranger, rememberGate, takePlace, type AtTheDoor } from './gate.ts';
import { answerMessages } from './messages.ts';
import { parseJson } from './parse-json.ts';
import { answerPing } from './ping.ts';
import { STRANGERS, toDeviceRate } from './rate.ts';
import { toBusyReply, toFailureReply, toReply } from './reply.ts';
import { noteTrouble } from './trouble.ts';

/** The answer to a POST of this text; null when there was none. */
export function answerPost(platform: Platform, contents: string | null): Reply {
  try {
    return answer(platform, contents);
  } catch (error) {
    platform.log.error('doPost', error);
    noteTrouble(platform, error);
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
  switch (envelope.output.kind) {
    case 'ping':
      return answerPing(platform, envelope.output);
    case 'enroll':
      return answerEnrollment(platform, envelope.output);
    case 'signed':
      return answerSigned(platform, envelope.output);
  }
}

const toRevokedKey = (deviceId: string): string => `revoked.${deviceId}`;
/** A revoked device never comes back, so this may be known as long as the cache keeps anything. */
const REVOKED_SECONDS = 21_600;

function answerSigned(platform: Platform, envelope: SignedEnvelope): Reply {
  const { deviceId, sentAt } = envelope;
  if (!isDeviceId(deviceId)) return toReply(platform, 'unknown-device');
  if (!isInstant(sentAt)) return toReply(platform, 'not-understood');
  const rate = toDeviceRate(deviceId);
  const atTheDoor = lookUp(platform, rate, [toRevokedKey(deviceId)]);
  const { gate, found } = atTheDoor;
  const isKnown = gate !== null && gate.secret !== null && isSignedUnder(gate.secret, envelope);
  if (!isKnown) return answerStranger(platform, envelope, atTheDoor);
  if (found[toRevokedKey(deviceId)] !== undefined) return toReply(platform, 'revoked');
  if (!takePlace(platform, atTheDoor, rate, null)) return toBusyReply(platform, 'minute-quota');
  return answerDevice(platform, envelope, toState(platform.properties.readAll()));
}

/** Whoever the cached facts do not know: looked up in the properties, but not without end. */
function answerStranger(platform: Platform, envelope: SignedEnvelope, atTheDoor: AtTheDoor): Reply {
  const { gate } = atTheDoor;
  if (!mayLookUpStranger(atTheDoor)) {
    return toReply(platform, gate?.secret === null ? 'not-set-up' : 'unknown-device');
  }
  const state = toState(platform.properties.readAll());
  rememberWebAppUrl(platform, state.raw);
  const isKnown =
    state.settings !== null &&
    state.masterSecret !== null &&
    isSignedUnder(state.masterSecret, envelope) &&
    findDevice(state.raw, envelope.deviceId) !== null;
  if (!isKnown) {
    if (!takePlace(platform, atTheDoor, STRANGERS, state)) rememberGate(platform, state);
    return toReply(
      platform,
      state.settings === null || state.masterSecret === null ? 'not-set-up' : 'unknown-device',
    );
  }
  if (!takePlace(platform, { ...atTheDoor, gate: null }, toDeviceRate(envelope.deviceId), state)) {
    return toBusyReply(platform, 'minute-quota');
  }
  return answerDevice(platform, envelope, state);
}

const isSignedUnder = (masterSecret: string, envelope: SignedEnvelope): boolean => {
  const { v: version, deviceId, sentAt, nonce, body, signature } = envelope;
  const expected = toSignature(toDeviceSecret(masterSecret, deviceId), {
    ...{ version, deviceId, sentAt, nonce, body },
  });
  return isEqualConstantTime(expected, signature);
};

/** A device whose signature a secret of this script has made; the properties have the last word. */
function answerDevice(platform: Platform, envelope: SignedEnvelope, state: ScriptState): Reply {
  const { deviceId, body } = envelope;
  if (!state.settings || !state.masterSecret) return toReply(platform, 'not-set-up');
  const device = findDevice(state.raw, deviceId);
  if (!device || !isSignedUnder(state.masterSecret, envelope)) return toReply(platform, 'unknown-device');
  if (device.x !== undefined) {
    platform.cache.writeAll({ [toRevokedKey(deviceId)]: '1' }, REVOKED_SECONDS);
    return toReply(platform, 'revoked');
  }
  const skewMs = platform.clock.nowMs() - toEpochMs(envelope.sentAt);
  if (Math.abs(skewMs) > CLOCK_SKEW_LIMIT_MS) return toReply(platform, 'clock-skew');
  const parsed = v.safeParse(signedBodySchema, parseJson(body));
  if (!parsed.success) return toReply(platform, 'not-understood');
  const caller = { deviceId, personId: device.p, source: toSource(device) };
  return answerMessages(platform, state, caller, parsed.output.messages);
}
