/** A personal link on the built script: looked at it stays unused, pressed it is a device of its own, revoked it is nothing. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { PhoneLinksView } from '../../../apps-script/src/invites/invites-api.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import {
  enroll,
  openHost,
  openProgram,
  toEnvelope,
  type Beginning,
  type LedgerHost,
} from '../ledger-host.ts';
import { linkOf, openLink, openPage, post, press, sendEnvelope, toAnswer } from './phone-host.ts';

const DAY_MS = 86_400_000;
const clock = createManualClock(Date.UTC(2026, 6, 1, 8));
let host: LedgerHost;
let beginning: Beginning;

beforeAll(async () => {
  host = await openProgram({ clock });
  beginning = host.toBeginning();
});
beforeEach(() => host.resetTo(beginning));
afterAll(() => host.project.close());

const statusOf = async (device: Pick<Enrollment, 'deviceId' | 'secret'>, id = 'F-9') =>
  (await sendEnvelope(host, toEnvelope(device, [toAnswer(host, id)], clock.now()))).reply.status;
const viewOf = async (personId: string) => {
  const answer = await host.call<PhoneLinksView>('getPhoneLinks');
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value.people.find((one) => one.personId === personId)!;
};

describe('a personal link', () => {
  it('is unused after a hundred visits, and good for one press', async () => {
    const code = await linkOf(host, 'P-TOM');
    for (let visit = 0; visit < 100; visit++) {
      await host.get({ me: code });
      if (visit % 15 === 0) clock.advance(61_000);
    }
    expect(await openLink(host, code)).toMatchObject({ state: 'open', personName: 'Tom Mentee' });
    expect((await press(host, code, 'request-0000-0001')).reply.status).toBe('ok');
    // The same press again, after a lost answer, is the same device.
    const again = await press(host, code, 'request-0000-0001');
    expect((again.reply.enrollment as Enrollment).deviceId).toMatch(/^D-/);
    expect((await press(host, code, 'request-0000-0002')).reply.status).toBe('invite-used');
    const used = await openLink(host, code);
    expect(used).toMatchObject({ state: 'used', personName: null, programName: null });
    expect(await viewOf('P-TOM')).toMatchObject({ devices: [{ deviceName: 'Safari on iPhone' }] });
  });

  it('makes a second device beside the first; each is turned away by itself, at its next request', async () => {
    const first = await openPage(host, 'P-TOM');
    const code = await linkOf(host, 'P-TOM');
    const second = (await press(host, code, 'request-0000-0009')).reply.enrollment as Enrollment;
    expect(second.deviceId).not.toBe(first.deviceId);
    await host.call('disconnectPhone', first.deviceId);
    expect(await statusOf(first)).toBe('revoked');
    expect(await statusOf(second)).toBe('ok');
    expect(host.rows('feedback')).toHaveLength(1);
  });

  it('stays the key of a browser that keeps nothing, beyond its days, until it is disconnected', async () => {
    const code = await linkOf(host, 'P-TOM');
    const open = () => press(host, code, 'request-of-the-link', { isLinkKept: true });
    const { deviceId } = (await open()).reply.enrollment as Enrollment;
    clock.advance(200 * DAY_MS);
    await host.night();
    const later = (await open()).reply.enrollment as Enrollment;
    expect(later.deviceId).toBe(deviceId);
    // Whoever else has the link and not its request gets nothing.
    expect((await press(host, code, 'request-0000-0002')).reply.status).toBe('invite-used');
    await host.call('disconnectPhone', deviceId);
    expect((await open()).reply.status).toBe('revoked');
    clock.advance(Date.UTC(2026, 6, 1, 8) - clock.now());
  });

  it('lives beside the link for the extension: neither replaces the other', async () => {
    const { inviteCode, device } = await enroll(host, 'P-HARRY');
    const code = await linkOf(host, 'P-HARRY');
    await host.call('inviteMentors', ['P-HARRY']);
    expect(await openLink(host, code)).toMatchObject({ state: 'open' });
    const page = (await press(host, code, 'request-0000-0003')).reply.enrollment as Enrollment;
    expect(await statusOf(device)).toBe('ok');
    expect(await statusOf(page, 'F-8')).toBe('ok');
    expect(inviteCode).not.toBe(code);
    expect((await viewOf('P-HARRY')).devices).toHaveLength(1);
  });

  it('revoked, expired, replaced or cut off says so and opens nothing', async () => {
    const replaced = await linkOf(host, 'P-TOM');
    const code = await linkOf(host, 'P-TOM');
    expect((await openLink(host, replaced)).state).toBe('revoked');
    expect((await openLink(host, code.slice(0, 20))).state).toBe('unknown');
    expect((await openLink(host, '')).state).toBe('missing');
    const { invite } = await viewOf('P-TOM');
    await host.call('revokePhoneLink', invite!.inviteId);
    expect((await openLink(host, code)).state).toBe('revoked');
    expect((await press(host, code, 'request-0000-0004')).reply.status).toBe('revoked');
    const old = await linkOf(host, 'P-TOM');
    clock.advance(15 * DAY_MS);
    expect((await openLink(host, old)).state).toBe('expired');
    clock.advance(Date.UTC(2026, 6, 1, 8) - clock.now());
  });

  it('of a person who has left, or before the program is set up, gives no page', async () => {
    const bare = await openHost({ clock });
    expect((await openLink(bare, '0'.repeat(32))).state).toBe('not-set-up');
    await bare.project.close();
  });

  it('answers a phone whose clock is a day off with the time, and takes what it then signs anew', async () => {
    const tom = await openPage(host, 'P-TOM');
    const sentAt = new Date(clock.now() + DAY_MS).toISOString();
    const { reply } = await sendEnvelope(host, toEnvelope(tom, [toAnswer(host, 'F-1')], 0, { sentAt }));
    expect(reply.status).toBe('clock-skew');
    expect(Math.abs(Date.parse(reply.serverTime) - clock.now())).toBeLessThan(60_000);
    expect((await post(host, tom, toAnswer(host, 'F-1')))[0]).toMatchObject({ status: 'recorded' });
  });
});
