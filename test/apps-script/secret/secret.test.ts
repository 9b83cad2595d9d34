/** A new master secret on the built script: whatever the old one opened is closed at once, and nothing else is lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import { toDeviceSecret } from '../../../apps-script/src/invites/devices.ts';
import type {
  InvitePageModel,
  InvitesMade,
  SecretChanged,
} from '../../../apps-script/src/invites/invites-api.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { parseInviteLink } from '../../../shared/protocol/invite-link.ts';
import {
  enroll,
  openProgram,
  toCheckIn,
  toEnvelope,
  type Beginning,
  type LedgerHost,
} from '../ledger-host.ts';

const SECRET = 'properties/script/masterSecret';

describe('the master secret', () => {
  const clock = createManualClock(Date.UTC(2026, 10, 23, 14));
  let host: LedgerHost;
  let harry: Enrollment;
  let openCode: string;
  let usedCode: string;
  let beginning: Beginning;

  const value = <T>(answer: Answer<T>): T => {
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  };
  beforeAll(async () => {
    host = await openProgram({ clock });
    ({ device: harry, inviteCode: usedCode } = await enroll(host, 'P-HARRY'));
    const made = value(await host.call<InvitesMade>('inviteMentors', ['P-MAYA']));
    openCode = parseInviteLink(made.links[0]!.link, { allowLoopback: false })!.inviteCode;
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const message = (id: string) => ({ type: 'check-in', id, data: toCheckIn(clock.now()) });
  const send = async (device: Pick<Enrollment, 'deviceId' | 'secret'>, id: string) =>
    (await host.post(toEnvelope(device, [message(id)], clock.now()))).reply;
  const stateOf = async (invite: string) =>
    (JSON.parse(/id="model">([^<]*)</.exec(await host.get({ invite }))![1]!) as InvitePageModel).state;

  it('is changed in one call: no old device, signature or link opens anything, cached or not', async () => {
    // The cache knows the old secret.
    expect((await send(harry, 'S-1')).results).toMatchObject([{ status: 'recorded' }]);
    const old = String(host.state.get(SECRET));
    const done = value(await host.call<SecretChanged>('changeSecret'));
    expect(done.browsers).toBe(1);
    expect(done.view.people.flatMap(({ devices }) => devices)).toEqual([]);
    const fresh = String(host.state.get(SECRET));
    expect(fresh).toMatch(/^[0-9a-f]{64}$/);
    expect(fresh).not.toBe(old);

    for (const isCached of [true, false]) {
      if (!isCached) host.project.forgetCaches();
      expect((await send(harry, 'S-2')).status).toBe('unknown-device');
      // With the old secret anybody could sign for any device; with the new one the device is still turned away.
      const { deviceId } = harry;
      expect((await send({ deviceId, secret: toDeviceSecret(old, deviceId) }, 'S-3')).status).toBe(
        'unknown-device',
      );
      expect((await send({ deviceId, secret: toDeviceSecret(fresh, deviceId) }, 'S-4')).status).toBe(
        'revoked',
      );
      expect(await stateOf(openCode)).toBe('revoked');
      expect(await stateOf(usedCode)).toBe('used');
      const body = JSON.stringify({ inviteCode: openCode, requestId: 'request-of-maya-1', deviceName: 'x' });
      expect((await host.post({ v: 1, kind: 'enroll', body })).reply.status).toBe('revoked');
      const again = JSON.stringify({
        inviteCode: usedCode,
        requestId: 'request-of-P-HARRY-1',
        deviceName: 'x',
      });
      expect((await host.post({ v: 1, kind: 'enroll', body: again })).reply.status).toBe('revoked');
    }
    expect(host.rows('checkIns').map(({ id }) => id)).toEqual(['S-1']);
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Device disconnected' });
  });

  it('lets everybody connect again by a new link, and what was sent before is known', async () => {
    await send(harry, 'S-1');
    value(await host.call<SecretChanged>('changeSecret'));
    const { device, reply } = await enroll(host, 'P-HARRY', 'another-request-of-harry');
    expect(reply.status).toBe('ok');
    const results = (await host.post(toEnvelope(device, [message('S-1'), message('S-5')], clock.now()))).reply
      .results;
    expect(results).toMatchObject([{ status: 'known' }, { status: 'recorded' }]);
  });

  it('stays the old one, with all connections, when the store cannot be written', async () => {
    const before = JSON.stringify(host.toBeginning().state);
    host.project.faults.arm({
      ...{ kind: 'fail-service-call', service: 'PropertiesService.setProperties', nth: 1 },
      ...{ message: 'Service invoked too many times for one day: properties.', afterEffect: false },
    });
    expect(await host.call('changeSecret')).toMatchObject({ ok: false });
    expect(JSON.stringify(host.toBeginning().state)).toBe(before);
    expect((await send(harry, 'S-1')).results).toMatchObject([{ status: 'recorded' }]);
  });
});
