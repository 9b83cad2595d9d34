/**
 * Corrections by the built script: a mentor moves a check-in among their own pairings, withdraws it, corrects the newest
 * of a chain and nothing else; whoever reads counts one for each chain.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import {
  enroll,
  openProgram,
  pairings,
  toCheckIn,
  toEnvelope,
  type Beginning,
  type LedgerHost,
} from '../ledger-host.ts';

let host: LedgerHost;
let beginning: Beginning;
let harry: Enrollment;
let maya: Enrollment;

beforeAll(async () => {
  host = await openProgram();
  // Harry has a second open pairing.
  host.seed({ pairings: [{ ...pairings[0]!, id: 'PAIR-4', menteeId: 'P-MAYA' }] });
  harry = (await enroll(host, 'P-HARRY')).device;
  maya = (await enroll(host, 'P-MAYA')).device;
  beginning = host.toBeginning();
});
beforeEach(() => host.resetTo(beginning));
afterAll(() => host.project.close());

const post = async (device: Enrollment, messages: { type: string; id: string; data: unknown }[]) =>
  (await host.post(toEnvelope(device, messages, host.clock.now()))).reply.results;
const checkIn = (id: string, fields: Record<string, unknown> = {}) => ({
  type: 'check-in',
  id,
  data: toCheckIn(host.clock.now(), fields),
});
const send = async (device: Enrollment, id: string, fields: Record<string, unknown> = {}) =>
  (await post(device, [checkIn(id, fields)]))[0]!;
const heldCounts = async () => {
  const [result] = await post(harry, [{ type: 'briefing', id: 'B-1', data: {} }]);
  const briefing = (result as { data: Briefing }).data;
  return Object.fromEntries(briefing.pairings.map(({ id, heldCount }) => [id, heldCount]));
};

describe('a correction by POST', () => {
  it('moves a check-in to another of the mentor’s own pairings, where alone it counts', async () => {
    await send(harry, 'S-1');
    expect(await send(harry, 'S-2', { pairingId: 'PAIR-4', supersedesId: 'S-1' })).toMatchObject({
      status: 'recorded',
    });
    expect(await heldCounts()).toMatchObject({ 'PAIR-1': 0, 'PAIR-4': 1 });
  });

  it('withdraws a check-in, which then counts nowhere and stays in the history', async () => {
    await send(harry, 'S-1');
    const nothing = { outcome: 'withdrawn', minutes: null, worked: null, rating: null };
    expect(await send(harry, 'S-2', { ...nothing, supersedesId: 'S-1' })).toMatchObject({
      status: 'recorded',
    });
    expect(await heldCounts()).toMatchObject({ 'PAIR-1': 0 });
    expect(host.rows('checkIns').map(({ id }) => id)).toEqual(['S-1', 'S-2']);
    expect(await send(harry, 'S-3', nothing)).toMatchObject({
      status: 'refused',
      issues: [{ code: 'supersedes-unknown' }],
    });
  });

  it('of a row that was corrected is refused, and told which is the newest, also within one POST', async () => {
    await send(harry, 'S-1');
    const results = await post(harry, [
      checkIn('S-2', { supersedesId: 'S-1' }),
      checkIn('S-3', { supersedesId: 'S-1' }),
    ]);
    expect(results).toMatchObject([
      { status: 'recorded' },
      { status: 'refused', issues: [{ code: 'corrected-already', params: { newestId: 'S-2' } }] },
    ]);
    await send(harry, 'S-4', { supersedesId: 'S-2' });
    expect(await send(harry, 'S-5', { supersedesId: 'S-1' })).toMatchObject({
      issues: [{ code: 'corrected-already', params: { newestId: 'S-4' } }],
    });
    expect(await heldCounts()).toMatchObject({ 'PAIR-1': 1 });
  });

  it('of another mentor’s check-in is refused', async () => {
    await send(maya, 'S-1', { pairingId: 'PAIR-2' });
    expect(await send(harry, 'S-2', { supersedesId: 'S-1' })).toMatchObject({
      status: 'refused',
      issues: [{ code: 'supersedes-unknown' }],
    });
  });

  it('in whatever order, leaves one that counts for each meeting that was not withdrawn', async () => {
    const step = fc.record({
      of: fc.nat({ max: 8 }),
      kind: fc.constantFrom('new', 'correct', 'move', 'withdraw'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        host.resetTo(beginning);
        /** Newest id of each chain, and whether it tells of a meeting. */
        const chains: { newest: string; isMeeting: boolean }[] = [];
        let count = 0;
        const sent: string[] = [];
        for (const { of, kind } of steps) {
          const id = `S-${++count}`;
          const supersedesId = kind === 'new' ? null : (sent[of % Math.max(1, sent.length)] ?? null);
          const startsAt = new Date(host.clock.now() - (24 * chains.length + 1) * 3_600_000).toISOString();
          const isMove = kind === 'move';
          const result = await send(harry, id, {
            startsAt,
            supersedesId,
            ...(isMove && { pairingId: 'PAIR-4' }),
            ...(kind === 'withdraw' && { outcome: 'withdrawn', minutes: null, worked: null, rating: null }),
          });
          const chain = chains.find(({ newest }) => newest === supersedesId);
          const isTaken = supersedesId === null ? kind !== 'withdraw' : chain !== undefined;
          expect(result.status, `${kind} of ${supersedesId}`).toBe(isTaken ? 'recorded' : 'refused');
          if (!isTaken) continue;
          sent.push(id);
          if (chain) Object.assign(chain, { newest: id, isMeeting: kind !== 'withdraw' });
          else chains.push({ newest: id, isMeeting: true });
        }
        const counts = await heldCounts();
        expect(counts['PAIR-1']! + counts['PAIR-4']!).toBe(
          chains.filter(({ isMeeting }) => isMeeting).length,
        );
      }),
      { numRuns: 6 },
    );
  });
});
