/** One delivery: how much goes at once, what holds up what, and what is noted when it does not work. */
import { describe, expect, it } from 'vitest';
import { LONGEST_POST, MOST_MESSAGES, type Reply } from '../../../shared/protocol/envelope.ts';
import { deliver, type DeliveryOptions } from '../../../extension/src/outbox/deliver.ts';
import { SHORTEST_HISTORY } from '../../../extension/src/outbox/make-room.ts';
import { LONGEST_HISTORY } from '../../../extension/src/outbox/prune.ts';
import type { StoredSubmission, WaitingSubmission } from '../../../extension/src/outbox/submission.ts';
import { keys } from '../../../extension/src/store/keys.ts';
import { CURRENT_VERSION } from '../../../extension/src/store/migrate.ts';
import { createStore } from '../../../extension/src/store/store.ts';
import { createBrowser, fromWebApp, settle } from '../simulated/browser.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';
import { toRecorded, toWaiting } from '../simulated/sample-submission.ts';
import { createWebApp } from '../simulated/web-app.ts';

function createScene(submissions: readonly StoredSubmission[] = []) {
  const browser = createBrowser(NOW_MS);
  browser.stored.set(keys.connection.name, connection);
  for (const submission of submissions) browser.stored.set(`submission:${submission.id}`, submission);
  const webApp = createWebApp({ nowMs: () => browser.nowMs, briefing });
  const process = browser.start();
  const ports = { ...process, store: createStore(process.storage, process.locks), spread: () => 0.5 };
  const posts: string[] = [];
  return {
    browser,
    webApp,
    posts,
    stored: (id: string) => browser.stored.get(`submission:${id}`) as StoredSubmission | undefined,
    /** Delivers, answering every POST; `answer` stands in for the web app. */
    async deliver(options: Partial<DeliveryOptions> = {}, answer = (text: string) => webApp.answer(text)) {
      let isOver = false;
      const delivering = deliver(ports, { now: false, refreshBriefing: false, ...options }).finally(() => {
        isOver = true;
      });
      for (let turn = 0; turn < 200 && !isOver; turn++) {
        await settle();
        for (const post of browser.posts.splice(0)) {
          posts.push(post.text);
          post.answer(fromWebApp(answer(post.text)));
        }
      }
      return delivering;
    },
  };
}

const many = (count: number, over = {}): WaitingSubmission[] =>
  Array.from({ length: count }, (_, index) => toWaiting(`s-${index}`, over, { createdMs: NOW_MS + index }));

describe('a delivery', () => {
  it('sends everything that is due, oldest first, in as few POSTs as the protocol allows', async () => {
    const scene = createScene(many(120));
    await scene.deliver();
    expect(scene.webApp.rows.map(({ id }) => id)).toEqual(many(120).map(({ id }) => id));
    expect(scene.posts).toHaveLength(Math.ceil(120 / (MOST_MESSAGES - 1)));
  });

  it('keeps each POST under the protocol’s length, however long the notes', async () => {
    const long = '"\\\n🎈'.repeat(4_000);
    const scene = createScene(many(30, { worked: long, didNotWork: long, nextStep: long }));
    await scene.deliver();
    expect(scene.webApp.rows).toHaveLength(30);
    for (const post of scene.posts) expect(post.length).toBeLessThanOrEqual(LONGEST_POST);
  });

  it('brings a new briefing along', async () => {
    const scene = createScene(many(1));
    await scene.deliver();
    expect(scene.browser.stored.get(keys.briefing.name)).toEqual(briefing);
  });

  it('asks for a briefing alone only when told', async () => {
    const scene = createScene();
    await scene.deliver();
    expect(scene.posts).toHaveLength(0);
    await scene.deliver({ refreshBriefing: true });
    expect(scene.posts).toHaveLength(1);
  });

  const hasBriefingRequest = (post: string) => post.includes('\\"type\\":\\"briefing\\"');

  it('asks for no briefing with a check-in while it has one that is new enough and unchanged', async () => {
    const scene = createScene(many(1));
    scene.webApp.briefingVersion = 'a';
    scene.browser.stored.set(keys.briefing.name, { ...briefing, version: 'a' });
    await scene.deliver();
    expect(scene.posts.map(hasBriefingRequest)).toEqual([false]);
    expect(scene.webApp.rows).toHaveLength(1);
  });

  it('asks for a briefing once when an answer says that it changed', async () => {
    const scene = createScene(many(1));
    scene.webApp.briefingVersion = 'b';
    scene.browser.stored.set(keys.briefing.name, { ...briefing, version: 'a' });
    await scene.deliver();
    expect(scene.posts.map(hasBriefingRequest)).toEqual([false, true]);
  });

  it('asks for a briefing with the next check-in or alone after twelve hours by the ledger’s clock', async () => {
    for (const waiting of [many(1), []]) {
      const scene = createScene(waiting);
      scene.browser.stored.set(keys.briefing.name, briefing);
      scene.browser.stored.set(keys.clockSkewMs.name, -9 * 60_000);
      scene.browser.nowMs = Date.parse(briefing.madeAt) + 12 * 3_600_000 + 8 * 60_000;
      await scene.deliver();
      expect(scene.posts.filter(hasBriefingRequest)).toHaveLength(0);
      scene.browser.nowMs += 2 * 60_000;
      await scene.deliver();
      expect(scene.posts.filter(hasBriefingRequest)).toHaveLength(1);
    }
  });

  it('counts its own meetings into the briefing that it has', async () => {
    const scene = createScene([
      toWaiting('s-1', { pairingId: 'pair-kim' }),
      toWaiting('s-2', { pairingId: 'pair-kim', outcome: 'no-show', minutes: null }),
    ]);
    scene.browser.stored.set(keys.briefing.name, briefing);
    await scene.deliver();
    const { pairings } = scene.browser.stored.get(keys.briefing.name) as typeof briefing;
    expect(pairings[1]).toMatchObject({ heldCount: 1, lastMetOn: toWaiting('s-1').metOn });
    expect(pairings[0]).toEqual(briefing.pairings[0]);
  });

  it('sends nothing before the moment that the ledger asked for, whoever wants it, and then everything', async () => {
    const scene = createScene(many(2));
    scene.browser.stored.set(keys.briefing.name, briefing);
    const busy = (): string =>
      JSON.stringify({
        ...{ v: 1, status: 'try-later', serverTime: new Date(scene.browser.nowMs).toISOString() },
        ...{ results: [], versions: { oldest: 1, newest: 1 }, retryAfterMs: 600_000 },
        issues: [{ code: 'owner-must-authorize' }],
      });
    await scene.deliver({}, busy);
    expect(scene.posts).toHaveLength(1);
    const stored = scene.stored('s-0') as WaitingSubmission;
    expect(stored).toMatchObject({ problem: 'try-later', problemIssues: [{ code: 'owner-must-authorize' }] });
    expect(stored.nextAttemptMs).toBe(NOW_MS + 600_000 * 1.125);
    scene.browser.stored.set('submission:s-new', toWaiting('s-new'));
    for (const options of [{ now: true }, { now: true, refreshBriefing: true }, {}])
      await scene.deliver(options, busy);
    expect(scene.posts).toHaveLength(1);
    scene.browser.nowMs = stored.nextAttemptMs;
    await scene.deliver();
    expect(scene.webApp.rows).toHaveLength(3);
  });

  it('is not kept waiting by a pause that lies absurdly far ahead', async () => {
    const scene = createScene(many(1));
    scene.browser.stored.set(keys.quietUntilMs.name, NOW_MS + 400 * 86_400_000);
    await scene.deliver();
    expect(scene.webApp.rows).toHaveLength(1);
  });

  it('does not let one check-in that breaks the ledger hold up the others', async () => {
    const scene = createScene(many(5));
    const failing = (text: string) => {
      if (!text.includes('s-2')) return scene.webApp.answer(text);
      const reply: Reply = {
        v: 1,
        status: 'failed',
        serverTime: new Date(NOW_MS).toISOString(),
        results: [],
        versions: { oldest: 1, newest: 1 },
      };
      return JSON.stringify(reply);
    };
    for (let turn = 0; turn < 4; turn++) {
      await scene.deliver({ now: true }, failing);
      scene.browser.nowMs += 3_600_000;
    }
    expect(scene.webApp.rows.map(({ id }) => id).sort()).toEqual(['s-0', 's-1', 's-3', 's-4']);
    expect(scene.stored('s-2')).toMatchObject({ state: 'waiting', problem: 'failed' });
  });

  it('waits longer after each failure, and not at all when the person asks', async () => {
    const scene = createScene(many(1));
    scene.browser.isOnline = false;
    const waits: number[] = [];
    for (let turn = 0; turn < 9; turn++) {
      await scene.deliver({ now: true });
      const { nextAttemptMs } = scene.stored('s-0') as WaitingSubmission;
      waits.push((nextAttemptMs - scene.browser.nowMs) / 1000);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    scene.browser.isOnline = true;
    await scene.deliver({ now: false });
    expect(scene.webApp.rows).toEqual([]);
    await scene.deliver({ now: true });
    expect(scene.webApp.rows).toHaveLength(1);
  });

  it('does not wait for a moment that a clock set back has moved far away', async () => {
    const scene = createScene([
      toWaiting('s', {}, { attempts: 1, nextAttemptMs: NOW_MS + 400 * 86_400_000 }),
    ]);
    await scene.deliver();
    expect(scene.webApp.rows).toHaveLength(1);
  });

  it('never sends to another program than the one it was written for', async () => {
    const other = {
      webAppUrl: 'https://script.google.com/macros/s/other/exec',
      personId: 'p-mina',
      programName: 'Safety',
    };
    const scene = createScene([{ ...toWaiting('s'), destination: other }]);
    await scene.deliver({ now: true });
    expect(scene.webApp.rows).toEqual([]);
    expect(scene.stored('s')?.state).toBe('waiting');
  });

  it('goes on at a new address only where the ledger has proved that it is the same', async () => {
    const before = { ...connection, webAppUrl: 'https://script.google.com/macros/s/before/exec' };
    const scene = createScene([{ ...toWaiting('s'), destination: before }]);
    await scene.deliver({ now: true });
    expect(scene.webApp.rows).toEqual([]);
    scene.browser.stored.set(keys.connection.name, { ...connection, formerUrls: [before.webAppUrl] });
    await scene.deliver({ now: true });
    expect(scene.webApp.rows).toHaveLength(1);
  });

  it.each([
    ['revoked', { connection: { ...connection, status: 'revoked' as const } }],
    ['not-connected', { connection: null }],
  ])('says that it is %s', async (block, { connection: stored }) => {
    const scene = createScene(many(1));
    if (stored) scene.browser.stored.set(keys.connection.name, stored);
    else scene.browser.stored.delete(keys.connection.name);
    expect(await scene.deliver({ now: true })).toBe(block);
  });

  it('makes room in a full storage from the oldest of the history, and sends', async () => {
    const old = Array.from({ length: 60 }, (_, index) =>
      toRecorded(`old-${index}`, {}, { recordedMs: NOW_MS - index * 1000 }),
    );
    const scene = createScene([...old, ...many(3)]);
    scene.browser.stored.set(keys.schemaVersion.name, CURRENT_VERSION);
    scene.browser.roomBytes = scene.browser.usedBytes();
    expect(await scene.deliver()).toBe(null);
    expect(scene.webApp.rows).toHaveLength(3);
    expect(scene.stored('old-0')).toBeDefined();
    expect(scene.stored('old-59')).toBeUndefined();
  });

  it('says that the storage is full when there is nothing to spare, and sends nothing it could not note', async () => {
    const old = Array.from({ length: SHORTEST_HISTORY }, (_, index) => toRecorded(`old-${index}`));
    const scene = createScene([...old, ...many(3)]);
    scene.browser.isStorageFull = true;
    expect(await scene.deliver()).toBe('storage-full');
    expect(scene.posts).toEqual([]);
    for (const { id } of [...old, ...many(3)]) expect(scene.stored(id)).toBeDefined();
  });

  it('keeps the newest of the history and everything that is not recorded', async () => {
    const old = Array.from({ length: LONGEST_HISTORY + 5 }, (_, index) =>
      toRecorded(`old-${index}`, {}, { recordedMs: NOW_MS - index * 1000 }),
    );
    const scene = createScene([...old, ...many(2)]);
    await scene.deliver();
    await scene.deliver({ refreshBriefing: true });
    const left = [...scene.browser.stored.keys()].filter((name) => name.startsWith('submission:'));
    expect(left).toHaveLength(LONGEST_HISTORY);
    expect(left).toContain('submission:s-0');
    expect(left).not.toContain(`submission:old-${LONGEST_HISTORY + 4}`);
  });
});
