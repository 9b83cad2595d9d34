/** What a POST is turned away for before any spreadsheet is opened, at the edges of each rule. */
import { describe, expect, it } from 'vitest';
import { toDeviceId, toDeviceKey, toDeviceSecret } from '../../../apps-script/src/invites/devices.ts';
import {
  toInviteCode,
  toInviteKey,
  toNewInvite,
  toRequestDigest,
  type Invite,
} from '../../../apps-script/src/invites/invitations.ts';
import { answerPost } from '../../../apps-script/src/web-app/do-post.ts';
import { MOST_CALLS_A_MINUTE, STRANGERS } from '../../../apps-script/src/web-app/rate.ts';
import { CLOCK_SKEW_LIMIT_MS, LONGEST_POST } from '../../../shared/protocol/envelope.ts';
import { toSignature } from '../../../shared/protocol/signing.ts';
import { MASTER_SECRET, NOW_MS, SET_UP, toFake, type Fake } from './fake-platform.ts';

const deviceId = toDeviceId('invite.x', 'r');
const device = (more = {}) => ({
  [toDeviceKey(deviceId)]: JSON.stringify({ p: 'P-1', n: 'Chrome', c: 0, ...more }),
});
const connected = { ...SET_UP, ...device() };
/** Nothing is in it: an answer `ok` opens no spreadsheet. */
const EMPTY = JSON.stringify({ messages: [] });

function toPost({ aheadMs = 0, body = EMPTY, nonce = 'n-1', change = (text: string) => text } = {}): string {
  const sentAt = new Date(NOW_MS + aheadMs).toISOString();
  const parts = { version: 1, deviceId, sentAt, nonce, body };
  const signature = toSignature(toDeviceSecret(MASTER_SECRET, deviceId), parts);
  const { version: v, ...rest } = parts;
  return JSON.stringify({ v, kind: 'signed', ...rest, signature: change(signature) });
}
const statusOf = (text: string | null, properties: Readonly<Record<string, string>> = connected): string =>
  answerPost(toFake(properties).platform, text).status;
const times = <T>(count: number, work: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => work(index));

describe('the size of a POST', () => {
  it('is measured before anything of it is read', () => {
    const padded = (length: number): string => toPost().padEnd(length, ' ');
    expect(statusOf(padded(LONGEST_POST))).toBe('ok');
    expect(statusOf(padded(LONGEST_POST + 1))).toBe('not-understood');
    expect(statusOf(null)).toBe('not-understood');
  });
});

describe('the clock of a device', () => {
  it.each([
    [0, 'ok'],
    [CLOCK_SKEW_LIMIT_MS, 'ok'],
    [-CLOCK_SKEW_LIMIT_MS, 'ok'],
    [CLOCK_SKEW_LIMIT_MS + 1, 'clock-skew'],
    [-CLOCK_SKEW_LIMIT_MS - 1, 'clock-skew'],
    [86_400_000, 'clock-skew'],
    [-86_400_000, 'clock-skew'],
  ])('%i ms ahead', (aheadMs, status) => {
    expect(statusOf(toPost({ aheadMs }))).toBe(status);
  });
});

describe('a signature', () => {
  it('counts to its last letter', () => {
    for (let at = 0; at < 64; at += 1) {
      const change = (text: string): string =>
        text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1);
      expect(statusOf(toPost({ change })), `letter ${at}`).toBe('unknown-device');
    }
    expect(statusOf(toPost({ change: (text) => text.slice(0, 32) }))).toBe('not-understood');
  });

  it('covers all that is sent', () => {
    const parsed = JSON.parse(toPost()) as Record<string, unknown>;
    const others = {
      sentAt: new Date(NOW_MS + 1).toISOString(),
      nonce: 'n-2',
      body: `${EMPTY} `,
      deviceId: toDeviceId('invite.y', 'r'),
    };
    for (const [name, other] of Object.entries(others))
      expect(statusOf(JSON.stringify({ ...parsed, [name]: other })), name).toBe('unknown-device');
  });

  it('of a device that was revoked opens nothing, the first time and after', () => {
    const { platform } = toFake({ ...SET_UP, ...device({ x: 1 }) });
    expect(times(3, () => answerPost(platform, toPost()).status)).toEqual(['revoked', 'revoked', 'revoked']);
    expect(statusOf(toPost(), SET_UP), 'nobody of that id').toBe('unknown-device');
    expect(statusOf(toPost(), device()), 'not set up').toBe('not-set-up');
  });
});

describe('how often somebody may come', () => {
  it('a device: twenty times a minute, the first call included', () => {
    const { platform } = toFake(connected);
    const statuses = times(MOST_CALLS_A_MINUTE + 3, () => answerPost(platform, toPost()).status);
    expect(statuses.indexOf('try-later')).toBe(MOST_CALLS_A_MINUTE);
    expect(statuses.slice(MOST_CALLS_A_MINUTE)).toEqual(['try-later', 'try-later', 'try-later']);
  });

  it('strangers: so many look-ups for all together, whoever they say they are', () => {
    const { platform, calls } = toFake(connected);
    const change = (text: string): string => text.split('').reverse().join('');
    for (let call = 0; call < STRANGERS.most + 20; call += 1) answerPost(platform, toPost({ change }));
    expect(calls.reads).toBeLessThanOrEqual(STRANGERS.most + 1);
    expect(STRANGERS.most / STRANGERS.seconds).toBeLessThanOrEqual(0.05);
    expect(answerPost(platform, toPost()).status, 'a known device all the same').toBe('ok');
  });
});

describe('an invitation', () => {
  const code = toInviteCode('0123456789ab4cde8f01234567890abc', MASTER_SECRET);
  const requestId = 'request-0123456789';
  const enroll = (fake: Fake, more = {}): string =>
    answerPost(
      fake.platform,
      JSON.stringify({
        ...{ v: 1, kind: 'enroll' },
        body: JSON.stringify({ inviteCode: code, requestId, deviceName: 'Chrome', ...more }),
      }),
    ).status;
  const keptAs = (invite: Invite, nowMs = NOW_MS, more = {}): Fake =>
    toFake({ ...SET_UP, [toInviteKey(code)]: JSON.stringify(invite), ...more }, () => nowMs);
  const fresh = toNewInvite('P-1', NOW_MS);
  const used = { ...fresh, u: NOW_MS, r: toRequestDigest(requestId), d: deviceId };

  it('is good until its last millisecond: then the spreadsheet would be opened', () => {
    const opened = 'failed';
    expect(enroll(keptAs(fresh, fresh.e - 1))).toBe(opened);
    expect(enroll(keptAs(fresh, fresh.e))).toBe('invite-expired');
    expect(enroll(keptAs({ ...fresh, x: 1 }))).toBe('revoked');
    expect(enroll(toFake())).toBe('invite-unknown');
    expect(enroll(toFake({}))).toBe('not-set-up');
  });

  it('that was used is good for the request that used it alone, while its device is', () => {
    expect(enroll(keptAs(used, NOW_MS, device()))).toBe('failed');
    expect(enroll(keptAs(used, NOW_MS, device()), { requestId: 'another-0123456789' })).toBe('invite-used');
    expect(enroll(keptAs(used, NOW_MS, device({ x: 1 })))).toBe('revoked');
  });

  it('asks for a request id that nobody guesses', () => {
    expect(enroll(keptAs(fresh), { requestId: 'short' })).toBe('not-understood');
    expect(enroll(keptAs(fresh), { inviteCode: code.slice(0, 15) })).toBe('not-understood');
  });

  it('with a made-up code is not looked for without end', () => {
    const fake = keptAs(fresh);
    const guesses = times(STRANGERS.most + 5, (index) =>
      enroll(fake, { inviteCode: `${'f'.repeat(28)}${String(index).padStart(4, '0')}` }),
    );
    expect(guesses.at(-1)).toBe('try-later');
    expect(fake.calls.reads).toBeLessThanOrEqual(STRANGERS.most + 1);
  });
});
