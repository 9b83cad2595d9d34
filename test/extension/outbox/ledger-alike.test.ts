/**
 * The simulated web app answers like the ledger's own: both get the same signed envelopes, and whatever the extension
 * makes of the answers (state, reason, issues, next attempt, connection, clock) and the rows themselves must be equal.
 * Without it, the tests of the outbox would prove its promise against a ledger that does not exist.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InvitesMade } from '../../../apps-script/src/invites/invites-api.ts';
import { keys } from '../../../extension/src/store/keys.ts';
import type { Connection } from '../../../extension/src/transport/connection.ts';
import { enroll as enrollDevice } from '../../../extension/src/transport/enroll.ts';
import { LONGEST_POST, MOST_MESSAGES, type SignedEnvelope } from '../../../shared/protocol/envelope.ts';
import type { CheckInSubmission } from '../../../shared/protocol/messages/check-in.ts';
import { parseInviteLink } from '../../../shared/protocol/invite-link.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { toSignature } from '../../../shared/protocol/signing.ts';
import { checkCheckIn } from '../../../shared/rules/check-in.ts';
import {
  enroll,
  openProgram,
  pairings,
  toCheckIn,
  type Beginning,
  type LedgerHost,
} from '../../apps-script/ledger-host.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';
import { toWaiting } from '../simulated/sample-submission.ts';
import { createWebApp } from '../simulated/web-app.ts';
import { createLedgerClock, createSide, whileLocked, type OnTheWay } from './model/sides.ts';

const HOUR_MS = 3_600_000;

/** By the ledger's clock. */
let ledgerMs = NOW_MS;
let host: LedgerHost;
let beginning: Beginning;
let harry: Enrollment[];
let maya: Enrollment;

beforeAll(async () => {
  host = await openProgram({ clock: createLedgerClock(() => ledgerMs) });
  const first = await enroll(host, 'P-HARRY', 'request-of-harry-1');
  const second = await enroll(host, 'P-HARRY', 'request-of-harry-2');
  harry = [first.device, second.device];
  maya = (await enroll(host, 'P-MAYA')).device;
  beginning = host.toBeginning();
});
afterAll(() => host.project.close());

/** The rule of both sides, for the pairings of the program on the host. */
function judge({ fields }: CheckInSubmission) {
  const pairing = pairings.find(({ id }) => id === fields.pairingId) ?? null;
  const issues = checkCheckIn(fields, {
    pairing: pairing && { ...pairing, endsOn: pairing.endsOn ?? '2027-02-28' },
    isOwnPairing: pairing?.mentorId === 'P-HARRY',
    nowMs: ledgerMs,
    metOn: fields.startsAt.slice(0, 10),
  });
  return issues.length > 0 ? issues : null;
}

const toConnection = ({ deviceId, secret }: Pick<Enrollment, 'deviceId' | 'secret'>): Connection => ({
  ...connection,
  personId: 'P-HARRY',
  deviceId,
  secret,
});

/** The answer of the built script; its time stands still like that of the simulated one. */
async function answerOfHost(text: string): Promise<string> {
  const { reply } = await host.post(text);
  expect(Math.abs(Date.parse(reply.serverTime) - ledgerMs), 'the ledger tells its time').toBeLessThan(60_000);
  return JSON.stringify({ ...reply, serverTime: new Date(ledgerMs).toISOString() });
}

/** Both ledgers as they were at the beginning, each with a browser that is connected to it. */
function createPair() {
  host.resetTo(beginning);
  ledgerMs = NOW_MS;
  const webApp = createWebApp({ nowMs: () => ledgerMs, briefing });
  webApp.judge = judge;
  webApp.devices.clear();
  for (const { deviceId, secret } of harry) webApp.devices.set(deviceId, { secret, isRevoked: false });
  const simulated = createSide((text) => webApp.answer(text), NOW_MS);
  const real = createSide(answerOfHost, NOW_MS);
  const both = [simulated, real] as const;
  const pair = {
    webApp,
    both,
    connect(device: Pick<Enrollment, 'deviceId' | 'secret'>) {
      for (const { browser } of both) browser.stored.set(keys.connection.name, toConnection(device));
    },
    async revoke(deviceId: string) {
      webApp.devices.get(deviceId)!.isRevoked = true;
      await host.call('revokeDevice', deviceId);
    },
    /** Does the work while neither ledger can be written to. */
    async whileBusy(work: () => Promise<void>) {
      webApp.isBusy = true;
      await whileLocked(host, maya, work);
      webApp.isBusy = false;
    },
    async compareAfter(work: Promise<void> | void) {
      await work;
      pair.compare();
    },
    compare() {
      expect(simulated.view()).toEqual(real.view());
      const rows = host
        .rows('checkIns')
        .map(({ id, worked, supersedesId }) => [id, worked ?? '', supersedesId ?? '']);
      expect(
        webApp.rows.map(({ id, data: { fields } }) => [id, fields.worked ?? '', fields.supersedesId ?? '']),
      ).toEqual(rows);
    },
  };
  pair.connect(harry[0]!);
  return pair;
}

type Pair = ReturnType<typeof createPair>;

/** Check-ins that the ledger takes, and such that it does not. */
const KINDS: Record<string, Record<string, unknown>> = {
  held: {},
  'no show': { outcome: 'no-show', minutes: null, worked: null },
  private: { notePrivate: true, worked: 'between us', didNotWork: 'between us' },
  'corrects S-1': { supersedesId: 'S-1' },
  'corrects S-2': { supersedesId: 'S-2' },
  'corrects itself': { supersedesId: 'S-3' },
  'moves S-1 to a pairing of another': { supersedesId: 'S-1', pairingId: 'PAIR-2' },
  'withdraws S-1': { supersedesId: 'S-1', outcome: 'withdrawn', minutes: null, worked: null },
  'withdraws nothing': { outcome: 'withdrawn', minutes: null, worked: null },
  'corrects nobody knows what': { supersedesId: 'S-0' },
  'unknown pairing': { pairingId: 'PAIR-9' },
  'pairing of another': { pairingId: 'PAIR-2' },
  'ended pairing': { pairingId: 'PAIR-3' },
  'before the start': { startsAt: '2026-05-01T10:00:00Z' },
  'still to come': { startsAt: new Date(NOW_MS + 24 * HOUR_MS).toISOString() },
  'nine hours': { minutes: 540 },
  'no such date': { nextOn: '2026-02-30' },
  'no such outcome, no note': { outcome: 'maybe', worked: null },
  'no pairing': { pairingId: undefined },
};

/** Ways in which an envelope arrives otherwise than the extension signed it. */
const WAYS: Record<string, OnTheWay> = {
  'as it is': (text) => text,
  twice: (text) => text,
  'with another note': (text) => text.replace('Walked', 'Ran'),
  'of a version before the first': (text) => text.replace('{"v":1', '{"v":0'),
  'of the next version': (text) => text.replace('{"v":1', '{"v":2'),
  'without a version': (text) => text.replace('{"v":1,', '{'),
  'without a signature': (text) => text.replace('"signature"', '"seal"'),
  'at no time': (text) => resigned(text, { sentAt: 'yesterday' }),
  'with a body that is no JSON': (text) => resigned(text, { body: '{"messages":[' }),
  'with too many messages': (text) =>
    resigned(text, {
      body: JSON.stringify({ messages: Array(MOST_MESSAGES + 1).fill({ type: 'x', id: 'x', data: {} }) }),
    }),
  'cut off': (text) => text.slice(0, -20),
  'too long': (text) => text + ' '.repeat(LONGEST_POST),
  empty: () => '',
};

/** Changed and signed anew with the device's own secret. */
function resigned(text: string, change: Partial<SignedEnvelope>): string {
  const envelope = { ...(JSON.parse(text) as SignedEnvelope), ...change };
  const secret = harry.find(({ deviceId }) => deviceId === envelope.deviceId)?.secret ?? '';
  return JSON.stringify({
    ...envelope,
    signature: toSignature(secret, { ...envelope, version: envelope.v }),
  });
}

/** Sends check-ins through the outbox of both browsers. */
async function send(
  { both }: Pair,
  items: readonly (readonly [id: string, kind: string])[],
  way = 'as it is',
): Promise<void> {
  for (const side of both) {
    for (const [id, kind] of items) {
      const data = toCheckIn(NOW_MS, KINDS[kind]) as CheckInSubmission;
      const of = toConnection(harry[0]!);
      const destination = { webAppUrl: of.webAppUrl, personId: of.personId, programName: of.programName };
      side.browser.stored.set(`submission:${id}`, toWaiting(id, {}, { data, destination }));
    }
    await side.deliver(WAYS[way]!);
    if (way === 'twice') await side.deliver(WAYS[way]!);
  }
}

const OTHER_SECRET = 'f'.repeat(64);

/** Everything else that can change between two sendings. */
const EVENTS: Record<string, (pair: Pair) => Promise<void> | void> = {
  'the owner disconnects the device': ({ revoke }) => revoke(harry[0]!.deviceId),
  'the device connects again': ({ connect }) => connect(harry[1]!),
  'the first device is used': ({ connect }) => connect(harry[0]!),
  'a device nobody knows': ({ connect }) => connect({ deviceId: 'D-nobody', secret: OTHER_SECRET }),
  'a wrong secret': ({ connect }) => connect({ ...harry[0]!, secret: OTHER_SECRET }),
  'this clock is three hours ahead': ({ both }) =>
    both.forEach(({ browser }) => (browser.nowMs = ledgerMs + 3 * HOUR_MS)),
  'this clock is eleven minutes behind': ({ both }) =>
    both.forEach(({ browser }) => (browser.nowMs = ledgerMs - 11 * 60_000)),
  'this clock is nine minutes behind': ({ both }) =>
    both.forEach(({ browser }) => (browser.nowMs = ledgerMs - 9 * 60_000)),
};

const ITEM = fc.tuple(fc.constantFrom('S-1', 'S-2', 'S-3'), fc.constantFrom(...Object.keys(KINDS)));
const STEP = fc.oneof(
  { weight: 3, arbitrary: fc.record({ items: fc.array(ITEM, { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ event: fc.constantFrom(...Object.keys(EVENTS)) }) },
);

describe('the simulated web app and the ledger’s own', () => {
  it.each(Object.keys(KINDS))('say the same to a check-in: %s', async (kind) => {
    const pair = createPair();
    await pair.compareAfter(send(pair, [['S-1', 'held']]));
    // One that is known comes again with another content, among new ones.
    const items = [
      ['S-2', kind],
      ['S-3', 'held'],
      ['S-1', kind],
    ] as const;
    await pair.compareAfter(send(pair, items));
    await pair.compareAfter(send(pair, [['S-2', 'held']]));
    expect(pair.webApp.rows).toHaveLength(3);
  });

  it.each(Object.keys(WAYS))('say the same to an envelope that arrives %s', async (way) => {
    const pair = createPair();
    await pair.compareAfter(send(pair, [['S-1', 'held']], way));
    await pair.compareAfter(send(pair, [['S-1', 'held']]));
  });

  it.each(Object.keys(EVENTS))('say the same, busy and free, when %s', async (event) => {
    const pair = createPair();
    await pair.compareAfter(EVENTS[event]!(pair));
    await pair.whileBusy(async () => {
      await pair.compareAfter(send(pair, [['S-1', 'held']]));
      await pair.compareAfter(send(pair, []));
    });
    await pair.compareAfter(send(pair, [['S-2', 'held']]));
  });

  it.each([
    ['corrects S-1', 'corrects S-1'],
    ['corrects S-1', 'withdraws S-1'],
    ['withdraws S-1', 'corrects S-1'],
    ['withdraws S-1', 'withdraws S-1'],
    ['corrects S-1', 'corrects S-2'],
    ['withdraws S-1', 'corrects S-2'],
    ['corrects S-1', 'moves S-1 to a pairing of another'],
  ])('say the same to two corrections, apart and in one request: %s, then %s', async (first, then) => {
    for (const isApart of [true, false]) {
      const pair = createPair();
      await pair.compareAfter(send(pair, [['S-1', 'held']]));
      if (isApart) {
        await pair.compareAfter(send(pair, [['S-2', first]]));
        await pair.compareAfter(send(pair, [['S-3', then]]));
      } else {
        const both = [
          ['S-2', first],
          ['S-3', then],
        ] as const;
        await pair.compareAfter(send(pair, both));
      }
      // Each chain has one end: what was refused left no row.
      const superseded = pair.webApp.rows.flatMap(({ data }) => data.fields.supersedesId ?? []);
      expect(new Set(superseded).size).toBe(superseded.length);
    }
  });

  it('say the same to messages that the outbox does not send', async () => {
    const pair = createPair();
    const checkIn = (id: string) => ({ type: 'check-in', id, data: toCheckIn(NOW_MS) });
    const messages = [
      checkIn('S-1'),
      checkIn('S-1'),
      { ...checkIn('S-2'), type: 'from-the-future' },
      checkIn('no id'),
      { type: 'check-in', id: 'S-3', data: 'nothing' },
      { type: 'disconnect', id: 'M-1', data: {} },
      { type: 'briefing', id: 'B-1', data: {} },
    ];
    for (const turn of ['first', 'after it has disconnected itself']) {
      const [simulated, real] = pair.both;
      const of = toConnection(harry[0]!);
      expect(await simulated.send(of, messages), turn).toEqual(await real.send(of, messages));
    }
    pair.compare();
  });

  it('say the same to whoever wants to connect', async () => {
    const pair = createPair();
    const made = await host.call<InvitesMade>('inviteMentors', ['P-HARRY']);
    const inviteCode = parseInviteLink((made.ok && made.value.links[0]!.link) || '', {
      allowLoopback: false,
    })!.inviteCode;
    pair.webApp.invites.set(inviteCode, { status: 'open', requestId: null });
    const ask = async (code: string, requestId: string) => {
      const attempt = { webAppUrl: connection.webAppUrl, inviteCode: code, requestId };
      const [simulated, real] = await Promise.all(
        pair.both.map(async ({ ports, untilOver }) => {
          const outcome = await untilOver(enrollDevice(ports.network, attempt, 'Chrome'), (text) => text);
          return outcome.kind === 'enrolled' ? { ...outcome, enrollment: 'of this ledger' } : outcome;
        }),
      );
      expect(simulated).toEqual(real);
      return real!.kind;
    };
    const kinds = [];
    kinds.push(await ask('0'.repeat(32), 'request-0000-0001'));
    await pair.whileBusy(async () => {
      kinds.push(await ask('0'.repeat(32), 'request-0000-0001'));
      kinds.push(await ask(inviteCode, 'request-0000-0001'));
    });
    kinds.push(await ask(inviteCode, 'request-0000-0001'));
    kinds.push(await ask(inviteCode, 'request-0000-0001'));
    kinds.push(await ask(inviteCode, 'request-0000-0002'));
    kinds.push(await ask('short', 'x'));
    expect(kinds).toEqual(['refused', 'refused', 'unanswered', 'enrolled', 'enrolled', 'refused', 'refused']);
  });

  it('say the same in whatever order things happen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 7 }), async (steps) => {
        const pair = createPair();
        for (const step of steps)
          await pair.compareAfter('items' in step ? send(pair, step.items) : EVENTS[step.event]!(pair));
      }),
      { numRuns: 8 },
    );
  });
});
