/**
 * What one caller may cost all others: the owner's quota is everybody's. Under Google's own limits, whoever comes
 * too often is turned away from the cache, and everybody else gets in at that very moment.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { ExecutionResult } from '../../../apps-script/host/runtime/execution.ts';
import { googleLimits } from '../../../apps-script/host/services/quotas.ts';
import type { InvitesMade } from '../../../apps-script/src/invites/invites-api.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { enroll, openHost, openProgram, toCheckIn, toEnvelope, type LedgerHost } from '../ledger-host.ts';

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');
const MINUTE_MS = 60_000;

let host: LedgerHost;
let clock: ReturnType<typeof createManualClock>;
afterEach(() => host.project.close());

async function open() {
  clock = createManualClock(NOW_MS);
  host = await openProgram({ clock, limits: googleLimits });
}

const count = ({ serviceCalls }: ExecutionResult, prefix: string): number =>
  serviceCalls.filter(({ name }) => name.startsWith(prefix)).length;

const briefing = (device: Enrollment, id: number | string) =>
  host.post(toEnvelope(device, [{ type: 'briefing', id: `B-${id}`, data: {} }], clock.now()));

const checkIn = (device: Enrollment, id: string, fields: Record<string, unknown> = {}) =>
  host.post(
    toEnvelope(device, [{ type: 'check-in', id, data: toCheckIn(clock.now(), fields) }], clock.now()),
  );

async function inviteOf(personId: string): Promise<string> {
  const made = await host.call<InvitesMade>('inviteMentors', [personId]);
  if (!made.ok) throw new Error(made.sentence);
  return made.value.links[0]!.link.split('invite=')[1]!;
}

const enrollWith = (inviteCode: string, requestId: string) =>
  host.post({
    ...{ v: 1, kind: 'enroll' },
    body: JSON.stringify({ inviteCode, requestId, deviceName: 'Firefox' }),
  });

describe('a device that asks without end', () => {
  it.each([
    ['one after the other', 1],
    ['all at once', 20],
  ])('is held up (%s), and another mentor gets in', async (_how, atOnce) => {
    await open();
    const harry = (await enroll(host, 'P-HARRY')).device;
    const maya = (await enroll(host, 'P-MAYA')).device;
    clock.advance(MINUTE_MS);
    const statuses: string[] = [];
    let reads = 0;
    for (let from = 0; from < 40; from += atOnce) {
      const batch = Array.from({ length: atOnce }, (_, index) => briefing(harry, from + index));
      for (const { reply, result } of await Promise.all(batch)) {
        statuses.push(reply.status);
        reads += count(result, 'Sheets.');
        if (reply.status !== 'ok') {
          expect(reply).toMatchObject({ status: 'try-later', results: [] });
          expect(reply.retryAfterMs).toBeGreaterThanOrEqual(MINUTE_MS);
          expect(count(result, 'PropertiesService')).toBe(0);
        }
      }
    }
    expect(statuses.filter((status) => status === 'ok').length).toBeGreaterThanOrEqual(20);
    expect(reads).toBeLessThan(50);
    const other = await checkIn(maya, 'S-1', { pairingId: 'PAIR-2' });
    expect(other.reply.results[0]).toMatchObject({ status: 'recorded' });
    clock.advance(MINUTE_MS);
    expect((await checkIn(harry, 'S-2')).reply.results[0]).toMatchObject({ status: 'recorded' });
  });

  it('costs nothing but a look into the cache once it is revoked', async () => {
    await open();
    const harry = (await enroll(host, 'P-HARRY')).device;
    await host.call('revokeDevice', harry.deviceId);
    expect((await briefing(harry, 0)).reply.status).toBe('revoked');
    for (let id = 1; id < 6; id++) {
      const { reply, result } = await briefing(harry, id);
      expect(reply.status).toBe('revoked');
      expect(result.serviceCalls.map(({ name }) => name)).toEqual(['CacheService.getAll']);
    }
  });
});

describe('a caller who is not known', () => {
  it('costs reads of the properties a few times and then none, however they are called', async () => {
    await open();
    const harry = (await enroll(host, 'P-HARRY')).device;
    let reads = 0;
    const forged = (index: number): Enrollment =>
      index % 2 === 0
        ? { ...harry, deviceId: `D-${String(index).padStart(24, '0')}` }
        : { ...harry, secret: String(index).padStart(64, '0') };
    for (let index = 0; index < 45; index++) {
      const { reply, result } = await briefing(forged(index), index);
      expect(reply.status).toBe('unknown-device');
      expect(count(result, 'Sheets.')).toBe(0);
      reads += count(result, 'PropertiesService');
    }
    expect(reads).toBeLessThanOrEqual(30);
    expect((await checkIn(harry, 'S-1')).reply.results[0]).toMatchObject({ status: 'recorded' });
  });

  it('is answered before set-up too, and nobody waits once it is set up', async () => {
    host = await openHost({ clock: createManualClock(NOW_MS) });
    let reads = 0;
    for (let index = 0; index < 40; index++) {
      const { reply, result } = await enrollWith('0'.repeat(32), `request-0000-00${index}`);
      expect(['not-set-up', 'try-later']).toContain(reply.status);
      reads += count(result, 'PropertiesService.getProperties');
    }
    expect(reads).toBeLessThanOrEqual(31);
  });

  it('keeps nobody out who has an invitation, and costs the pages no read without end', async () => {
    await open();
    const code = await inviteOf('P-HARRY');
    const results: ExecutionResult[] = [];
    for (let index = 0; index < 45; index++) {
      const parameter = { invite: String(index).padStart(32, '0') };
      results.push(await host.project.run({ functionName: 'doGet', kind: 'doGet', event: { parameter } }));
    }
    expect(results.reduce((sum, result) => sum + count(result, 'PropertiesService'), 0)).toBeLessThan(40);
    expect(results.reduce((sum, result) => sum + count(result, 'Sheets.'), 0)).toBe(0);
    expect(await host.get({ invite: code })).toContain('"state":"open"');
    expect((await enrollWith(code, 'request-0000-0001')).reply.status).toBe('ok');
  });

  it.each([['{}'], ['{"invite":""}']])('without a code (%s) costs next to nothing', async (text) => {
    await open();
    const parameter = JSON.parse(text) as Record<string, string>;
    let reads = 0;
    for (let index = 0; index < 8; index++) {
      const result = await host.project.run({ functionName: 'doGet', kind: 'doGet', event: { parameter } });
      expect(result.ok).toBe(true);
      reads += count(result, 'PropertiesService');
    }
    expect(reads).toBe(1);
  });
});

describe('an invite link', () => {
  const states = {
    used: async (code: string) => void (await enrollWith(code, 'request-0000-0001')),
    revoked: async () => void (await inviteOf('P-HARRY')),
    expired: () => Promise.resolve(clock.advance(15 * 86_400_000)),
  };

  it.each(Object.keys(states) as (keyof typeof states)[])(
    'that is %s never opens the spreadsheet, however often it is visited or tried',
    async (state) => {
      await open();
      const maya = (await enroll(host, 'P-MAYA')).device;
      const code = await inviteOf('P-HARRY');
      await states[state](code);
      for (let visit = 0; visit < 25; visit++) {
        const parameter = { invite: code };
        const seen = await host.project.run({ functionName: 'doGet', kind: 'doGet', event: { parameter } });
        expect(count(seen, 'Sheets.')).toBe(0);
        const tried = await enrollWith(code, 'request-0000-0002');
        expect(count(tried.result, 'Sheets.')).toBe(0);
        expect(tried.reply.status).not.toBe('ok');
      }
      expect((await checkIn(maya, 'S-1', { pairingId: 'PAIR-2' })).reply.results[0]).toMatchObject({
        status: 'recorded',
      });
      clock.advance(MINUTE_MS);
      expect(await host.get({ invite: code })).toContain(`"state":"${state}"`);
    },
  );

  it('that works opens the spreadsheet a bounded number of times, and is not used up by it', async () => {
    await open();
    const maya = (await enroll(host, 'P-MAYA')).device;
    const code = await inviteOf('P-HARRY');
    clock.advance(MINUTE_MS);
    for (let visit = 0; visit < 25; visit++) await host.get({ invite: code });
    expect((await checkIn(maya, 'S-1', { pairingId: 'PAIR-2' })).reply.results[0]).toMatchObject({
      status: 'recorded',
    });
    clock.advance(MINUTE_MS);
    expect((await enrollWith(code, 'request-0000-0001')).reply.status).toBe('ok');
  });
});
