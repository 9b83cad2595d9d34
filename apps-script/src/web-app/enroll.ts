/**
 * Enrollment: an invite code becomes a device. Whoever has no known code is turned away before the spreadsheet is
 * opened. The device's id follows from code and request, so that a repeat after a lost answer gets the same one.
 */
import * as v from 'valibot';
import type { EnrollEnvelope, Reply } from '../../../shared/protocol/envelope.ts';
import {
  enrollBodySchema,
  toFormerProof,
  type EnrollBody,
  type Enrollment,
} from '../../../shared/protocol/messages/enroll.ts';
import { isEqualConstantTime } from '../../../shared/protocol/signing.ts';
import { findDevice, toDeviceId, toDeviceKey, toDeviceSecret, type Device } from '../invites/devices.ts';
import {
  findInvite,
  isSealed,
  toInviteKey,
  toInviteState,
  toRequestDigest,
  type Invite,
} from '../invites/invitations.ts';
import { rememberWebAppUrl } from '../invites/web-app-url.ts';
import { BRIEFING_WANTS, toBriefing } from '../handlers/briefing.ts';
import { toPublicIssues } from '../handlers/check-in.ts';
import { toStorableText } from '../ledger/codec.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { toState, type ScriptState } from '../ledger/state.ts';
import { toAuditLines, toTopRequests } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import { LOCK_WAIT_MS } from './messages.ts';
import { lookUp, mayLookUpStranger, rememberGate, takePlace } from './gate.ts';
import { parseJson } from './parse-json.ts';
import { STRANGERS, toLinkRate } from './rate.ts';
import { toBusyReply, toReply } from './reply.ts';

/** The answer to an `enroll` envelope. */
export function answerEnrollment(platform: Platform, envelope: EnrollEnvelope): Reply {
  const parsed = v.safeParse(enrollBodySchema, parseJson(envelope.body));
  if (!parsed.success) return toReply(platform, 'not-understood');
  const body = parsed.output;
  const rate = toLinkRate(body.inviteCode);
  const atTheDoor = lookUp(platform, rate);
  const { gate } = atTheDoor;
  const isOurs = gate !== null && gate.secret !== null && isSealed(body.inviteCode, gate.secret);
  // A made-up code is not even looked for when there were many: a flood of guesses tells nothing at all.
  if (!isOurs && !mayLookUpStranger(atTheDoor)) {
    return toReply(platform, 'try-later', { retryAfterMs: STRANGERS.seconds * 1000 });
  }
  const state = toState(platform.properties.readAll());
  rememberWebAppUrl(platform, state.raw);
  const isSetUp = state.settings !== null && state.masterSecret !== null;
  if (!isSetUp || !findInvite(state.raw, body.inviteCode)) {
    if (!takePlace(platform, atTheDoor, STRANGERS, state)) rememberGate(platform, state);
    return toReply(platform, isSetUp ? 'invite-unknown' : 'not-set-up');
  }
  if (!takePlace(platform, atTheDoor, rate, state)) return toBusyReply(platform, 'minute-quota');
  const refusal = toRefusal(platform, state, body);
  if (refusal) return refusal;
  // Under the lock everything is read again: two devices may hold the same code.
  const locked = platform.lock.withLock(LOCK_WAIT_MS, () =>
    enroll(platform, toState(platform.properties.readAll()), body),
  );
  return locked?.value ?? toBusyReply(platform, 'busy');
}

/** Why the invitation is not good for this request; null when it is, a repeat of the request that used it included. */
function toRefusal(platform: Platform, state: ScriptState, body: EnrollBody): Reply | null {
  const invite = findInvite(state.raw, body.inviteCode);
  if (!invite) return toReply(platform, 'invite-unknown');
  switch (toInviteState(invite, platform.clock.nowMs())) {
    case 'revoked':
      return toReply(platform, 'revoked');
    case 'expired':
      return toReply(platform, 'invite-expired');
    case 'used':
      if (!isRepeat(invite, body)) return toReply(platform, 'invite-used');
      return findDevice(state.raw, invite.d!)?.x === undefined ? null : toReply(platform, 'revoked');
    case 'open':
      return null;
  }
}

/** Proof that this is the ledger of a former device of the same person. */
function toFormer(
  { raw, masterSecret }: ScriptState,
  invite: Invite,
  { formerDeviceId, requestId }: EnrollBody,
): Pick<Enrollment, 'formerProof'> {
  if (formerDeviceId === undefined || findDevice(raw, formerDeviceId)?.p !== invite.p) return {};
  return { formerProof: toFormerProof(toDeviceSecret(masterSecret!, formerDeviceId), requestId) };
}

const isRepeat = (invite: Invite, body: EnrollBody): boolean =>
  invite.r !== undefined && isEqualConstantTime(invite.r, toRequestDigest(body.requestId));

function enroll(platform: Platform, state: ScriptState, body: EnrollBody): Reply {
  const refusal = toRefusal(platform, state, body);
  if (refusal) return refusal;
  const inviteKey = toInviteKey(body.inviteCode);
  const invite = findInvite(state.raw, body.inviteCode)!;
  const requestDigest = toRequestDigest(body.requestId);
  const deviceId = toDeviceId(inviteKey, requestDigest);
  const ledger = openLedger(platform, state, [...BRIEFING_WANTS, { table: 'audit', rows: 'none' }])!;
  const nowMs = platform.clock.nowMs();
  const person = ledger.rows('people').byId.get(invite.p);
  if (person?.status === 'left') return toReply(platform, 'revoked');
  const briefing = toBriefing(ledger, invite.p, nowMs);
  if (!briefing) return toReply(platform, 'try-later', { issues: toPublicIssues({ ledger }) });

  const secret = toDeviceSecret(state.masterSecret!, deviceId);
  const enrollment: Enrollment = { deviceId, secret, briefing, ...toFormer(state, invite, body) };
  if (invite.u === undefined) {
    const deviceName = toStorableText(body.deviceName).trim().slice(0, 100);
    const isPage = invite.k === 'page';
    const device: Device = { p: invite.p, n: deviceName, c: nowMs, ...(isPage && { k: 'page' }) };
    const isLinkKept = isPage && body.isLinkKept === true;
    const used: Invite = {
      ...{ ...invite, u: nowMs, r: requestDigest, d: deviceId },
      ...(isLinkKept && { l: true }),
    };
    const lines = toAuditLines(platform, ledger, [
      { action: 'enrolled', byPersonId: invite.p, detail: deviceName },
    ]);
    // The audit line first: if it fails nobody is connected; if the properties fail, the same request repeats both.
    if (ledger.layout.audit) {
      platform.sheets.batchUpdate(ledger.settings.spreadsheetId, toTopRequests(ledger, 'audit', lines));
    }
    platform.properties.write({
      [inviteKey]: JSON.stringify(used),
      [toDeviceKey(deviceId)]: JSON.stringify(device),
    });
  }
  return toReply(platform, 'ok', { enrollment });
}
