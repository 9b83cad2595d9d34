/** The small rules of the outbox at their edges: how long is waited, what travels together, what counts, what is due. */
import { describe, expect, it } from 'vitest';
import {
  isQuiet,
  LONGEST_BACKOFF_MS,
  toAskedWaitMs,
  toBackoffMs,
} from '../../../extension/src/outbox/backoff.ts';
import { toBatch } from '../../../extension/src/outbox/batch.ts';
import {
  BRIEFING_LASTS_MS,
  isBriefingOld,
  isOtherVersion,
  withMeetings,
} from '../../../extension/src/outbox/briefing-age.ts';
import { correctionOf, toCounting, toNewest } from '../../../extension/src/outbox/corrections.ts';
import { makeRoom, SHORTEST_HISTORY } from '../../../extension/src/outbox/make-room.ts';
import { toNextWakeMs } from '../../../extension/src/outbox/next-wake.ts';
import { LONGEST_HISTORY, toPruned } from '../../../extension/src/outbox/prune.ts';
import {
  canGiveUp,
  isDue,
  isForConnection,
  LONGEST_HOLD_MS,
  toStanding,
} from '../../../extension/src/outbox/standing.ts';
import { byAge } from '../../../extension/src/outbox/submission.ts';
import { NETWORK_TIMEOUT_MS } from '../../../extension/src/platform/limits.ts';
import { LONGEST_POST, MOST_MESSAGES } from '../../../shared/protocol/envelope.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';
import { toRecorded, toRefused, toWaiting } from '../simulated/sample-submission.ts';

const context = { connection, hasPermission: true, nowMs: NOW_MS };
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe('the wait after failures', () => {
  it('begins with half a minute, doubles to an hour, and is spread by a quarter to each side', () => {
    const minutes = (attempts: number, spread = 0.5) => toBackoffMs(attempts, spread) / 60_000;
    expect([1, 2, 3, 7, 8, 50].map((attempts) => minutes(attempts))).toEqual([0.5, 1, 2, 32, 60, 60]);
    expect([minutes(2, 0), minutes(2, 1)]).toEqual([0.75, 1.25]);
  });

  it('that the ledger asks for is kept, with up to a quarter more, and never beyond an hour', () => {
    expect([
      toAskedWaitMs(60_000, 0),
      toAskedWaitMs(60_000, 1),
      toAskedWaitMs(-5, 1),
      toAskedWaitMs(9e9, 0),
    ]).toEqual([60_000, 75_000, 0, LONGEST_BACKOFF_MS]);
  });

  it('ends on its moment, and is not believed where the clock was set back', () => {
    expect(
      [1, 0, -1, 2 * LONGEST_BACKOFF_MS, 2 * LONGEST_BACKOFF_MS + 1].map((inMs) =>
        isQuiet(NOW_MS + inMs, NOW_MS),
      ),
    ).toEqual([true, false, false, true, false]);
    expect(isQuiet(null, NOW_MS)).toBe(false);
  });
});

describe('what travels in one POST', () => {
  const long = (id: string, worked: string) => toWaiting(id, { worked });

  it('leaves room for the request of a briefing', () => {
    const due = Array.from({ length: MOST_MESSAGES + 5 }, (_, index) => toWaiting(`s-${index}`));
    expect(ids(toBatch(due))).toEqual(ids(due.slice(0, MOST_MESSAGES - 1)));
    expect(ids(toBatch(due, 1))).toEqual(['s-0']);
    expect(toBatch([])).toEqual([]);
  });

  it('is measured as it is quoted twice over, and is one at least', () => {
    const quotes = '"'.repeat(LONGEST_POST / 20);
    const due = Array.from({ length: 8 }, (_, index) => long(`s-${index}`, quotes));
    const batch = toBatch(due);
    const body = JSON.stringify({ messages: batch.map(({ id, data }) => ({ type: 'check-in', id, data })) });
    expect(JSON.stringify({ body }).length).toBeLessThan(LONGEST_POST);
    expect(batch.length).toBeGreaterThan(1);
    expect(toBatch([long('huge', 'x'.repeat(LONGEST_POST)), toWaiting('next')]).map(({ id }) => id)).toEqual([
      'huge',
    ]);
  });
});

describe('a briefing', () => {
  it('is old after twelve hours, and when it comes from the future', () => {
    const isOld = (ageMs: number) => isBriefingOld(briefing, Date.parse(briefing.madeAt) + ageMs);
    expect(
      [0, BRIEFING_LASTS_MS - 1, BRIEFING_LASTS_MS, -BRIEFING_LASTS_MS + 1, -BRIEFING_LASTS_MS].map(isOld),
    ).toEqual([false, false, true, false, true]);
    expect([isBriefingOld(null, NOW_MS), isBriefingOld({ ...briefing, madeAt: '' }, NOW_MS)]).toEqual([
      true,
      true,
    ]);
  });

  it('is another one by its version, where both tell one', () => {
    const known = { ...briefing, version: 'a' };
    expect([
      isOtherVersion(known, 'b'),
      isOtherVersion(known, 'a'),
      isOtherVersion(known, null),
      isOtherVersion(null, 'b'),
    ]).toEqual([true, false, false, false]);
  });

  it('takes up what was held and is new: no correction, no no-show', () => {
    const after = (...rows: ReturnType<typeof toRecorded>[]) => {
      const { heldCount, lastMetOn } = withMeetings(briefing, rows).pairings[0]!;
      return [heldCount, lastMetOn];
    };
    expect(after(toRecorded('a'))).toEqual([5, '2026-11-23']);
    expect(after(toRecorded('a', {}, { metOn: '2026-11-01' }))).toEqual([5, '2026-11-16']);
    expect(after(toRecorded('a', { supersedesId: 'x' }))).toEqual([4, '2026-11-16']);
    expect(after(toRecorded('a', { outcome: 'no-show' }))).toEqual([4, '2026-11-16']);
    expect(after(toRecorded('a', { pairingId: 'pair-kim' }))).toEqual([4, '2026-11-16']);
    expect(withMeetings(briefing, [])).toBe(briefing);
  });
});

describe('corrections', () => {
  const first = toRecorded('a');
  const second = toRecorded('b', { supersedesId: 'a' });
  const third = toWaiting('c', { supersedesId: 'b' });

  it('count by their end; one that was refused is none, and a withdrawal counts nothing', () => {
    expect(ids(toCounting([first, second, third]))).toEqual(['c']);
    expect(ids(toCounting([first, toRefused('b', { supersedesId: 'a' })]))).toEqual(['a', 'b']);
    expect(ids(toCounting([first, toRecorded('w', { supersedesId: 'a', outcome: 'withdrawn' })]))).toEqual(
      [],
    );
    expect(ids(toCounting([first, toWaiting('w', { supersedesId: 'a', outcome: 'withdrawn' })]))).toEqual([]);
    expect(
      ids(toCounting([toWaiting('a'), toWaiting('b', { supersedesId: 'a' })])),
      'not in the ledger yet',
    ).toEqual(['a', 'b']);
  });

  it('are followed to the newest, in whatever order they are kept', () => {
    for (const all of [
      [first, second, third],
      [third, second, first],
    ])
      expect(toNewest(first, all).id).toBe('c');
    expect(correctionOf(third, [first, second, third])).toBeNull();
  });
});

describe('the standing of a check-in', () => {
  it('is due after its hold and its wait, at once when asked, and where the clock was set back', () => {
    const due = (more: Parameters<typeof toWaiting>[2], now = false) =>
      isDue(toWaiting('s', {}, more), NOW_MS, now);
    expect([
      due({}),
      due({ holdUntilMs: NOW_MS + 1 }),
      due({ holdUntilMs: NOW_MS + 1 }, true),
      due({ holdUntilMs: NOW_MS }),
    ]).toEqual([true, false, false, true]);
    expect([due({ nextAttemptMs: NOW_MS + 1 }), due({ nextAttemptMs: NOW_MS + 1 }, true)]).toEqual([
      false,
      true,
    ]);
    expect([
      due({ nextAttemptMs: NOW_MS + 2 * LONGEST_BACKOFF_MS }),
      due({ nextAttemptMs: NOW_MS + 2 * LONGEST_BACKOFF_MS + 1 }),
    ]).toEqual([false, true]);
    expect([
      due({ holdUntilMs: NOW_MS + LONGEST_HOLD_MS }),
      due({ holdUntilMs: NOW_MS + LONGEST_HOLD_MS + 1 }),
    ]).toEqual([false, true]);
  });

  it('is under way for as long as the network may take', () => {
    const kind = (agoMs: number) =>
      toStanding(toWaiting('s', {}, { attempts: 1, lastAttemptMs: NOW_MS - agoMs }), context).kind;
    expect([0, NETWORK_TIMEOUT_MS - 1, NETWORK_TIMEOUT_MS, -1].map(kind)).toEqual([
      'sending',
      'sending',
      'waiting',
      'waiting',
    ]);
  });

  it('belongs to one person at one address, or at an address that this ledger had', () => {
    const submission = toWaiting('s');
    expect(isForConnection(submission, { ...connection, personId: 'p-other' })).toBe(false);
    const moved = { ...connection, webAppUrl: connection.webAppUrl.replace('AKfycbx0', 'NEW') };
    expect(isForConnection(submission, moved)).toBe(false);
    expect(isForConnection(submission, { ...moved, formerUrls: [connection.webAppUrl] })).toBe(true);
  });

  it('lets go of what was refused or waits for what may never come', () => {
    const can = (standing: Parameters<typeof canGiveUp>[0]) => canGiveUp(standing);
    expect([
      can({ kind: 'refused' }),
      can({ kind: 'blocked', reason: 'revoked' }),
      can({ kind: 'waiting', problem: 'timed-out' }),
    ]).toEqual([true, true, true]);
    expect([
      can({ kind: 'waiting', problem: null }),
      can({ kind: 'sending' }),
      can({ kind: 'held', leftMs: 1 }),
      can({ kind: 'recorded' }),
    ]).toEqual([false, false, false, false]);
  });

  it('wakes the worker for nothing that waits for the person', () => {
    const wake = (more: Parameters<typeof toWaiting>[2], over = {}) =>
      toNextWakeMs([toWaiting('s', {}, more)], { ...context, ...over });
    expect(wake({ nextAttemptMs: NOW_MS + 90_000 })).toBe(90_000);
    expect(wake({ holdUntilMs: NOW_MS + 50_000 })).toBe(50_000);
    expect(wake({ nextAttemptMs: NOW_MS + 90_000 }, { hasPermission: false })).toBeNull();
    expect(
      wake({ nextAttemptMs: NOW_MS + 90_000, problem: 'sign-in-needed', lastAttemptMs: NOW_MS }),
    ).toBeNull();
  });

  it('comes in the order of creation', () => {
    const all = [
      toWaiting('b', {}, { createdMs: 2 }),
      toWaiting('a', {}, { createdMs: 3 }),
      toWaiting('d', {}, { createdMs: 1 }),
      toWaiting('c', {}, { createdMs: 1 }),
    ];
    expect(ids([...all].sort(byAge))).toEqual(['c', 'd', 'b', 'a']);
  });
});

describe('the history', () => {
  const history = (count: number) => [
    ...Array.from({ length: count }, (_, index) =>
      toRecorded(`r-${index}`, {}, { recordedMs: NOW_MS + index }),
    ),
    ...[toWaiting('w'), toRefused('x', {}, { refusedMs: 0 })],
  ];
  const gone = (removed: readonly { name: string }[]) => removed.map(({ name }) => name.split('r-')[1]);

  it('loses the oldest of what is in the ledger, nothing else', async () => {
    const snapshot = { list: () => history(LONGEST_HISTORY + 2) } as never;
    expect(gone(toPruned(snapshot)).sort()).toEqual(['0', '1']);
    let removed: readonly { name: string }[] = [];
    const store = {
      snapshot: () => Promise.resolve({ list: () => history(SHORTEST_HISTORY + 4) }),
      remove: (...keys: { name: string }[]) => Promise.resolve(void (removed = keys)),
    } as never;
    expect(await makeRoom(store)).toBe(true);
    expect(gone(removed).sort()).toEqual(['0', '1']);
  });
});
