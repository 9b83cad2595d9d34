/**
 * Whatever happens between the press of Send and the ledger, every check-in is recorded exactly once, as it was sent,
 * or is still in this browser with its reason. Commands are run in any order against a simulated browser and web app
 * (`model/`); the web app answers like the ledger's own, see `ledger-alike.test.ts`.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OLDEST_PROTOCOL_VERSION, PROTOCOL_VERSION } from '../../../shared/protocol/envelope.ts';
import { fromWebApp, settle } from '../simulated/browser.ts';
import { commands } from './model/commands.ts';
import { connectAgain } from './model/ledger.ts';
import {
  checkPromise,
  createWorld,
  killWindow,
  killWorkers,
  openWindow,
  startDelivery,
  submissionsOf,
  type Known,
  type World,
} from './model/world.ts';

/** The worker wakes at least so often. */
const REGULAR_WAKE_MS = 30 * 60_000;

/**
 * Everything works again, and nobody presses a button: what is not refused must reach the ledger by itself within a
 * few regular wakes, whatever the clock has done before.
 */
async function heal(world: World): Promise<void> {
  for (const window of [0, 1]) killWindow(world, window);
  killWorkers(world);
  Object.assign(world.browser, {
    isOnline: true,
    isStorageFull: false,
    roomBytes: Infinity,
    hasPermission: true,
  });
  world.browser.posts.length = 0;
  Object.assign(world.webApp, {
    isBusy: false,
    judge: () => null,
    versions: { oldest: OLDEST_PROTOCOL_VERSION, newest: PROTOCOL_VERSION },
  });
  connectAgain(world);
  for (let wake = 0; wake < 6; wake++) {
    world.browser.nowMs += REGULAR_WAKE_MS;
    startDelivery(world, false);
    for (let turn = 0; turn < 6; turn++) {
      await settle();
      for (const post of world.browser.posts.splice(0))
        post.answer(fromWebApp(world.webApp.answer(post.text)));
    }
    killWorkers(world);
  }
}

describe('the way of a check-in from Send to the ledger', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it(
    'records every check-in exactly once or keeps it visible, whatever happens in between',
    { timeout: 120_000 },
    async () => {
      let recorded = 0;
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), async (run) => {
          const known: Known = { sent: new Map(), notes: 0 };
          const world = createWorld();
          await openWindow(world, 0);
          await fc.asyncModelRun(() => ({ model: known, real: world }), run);
          await heal(world);
          checkPromise(world, known);
          const left = submissionsOf(world).filter(({ state }) => state === 'waiting');
          expect(left, 'once everything works, nothing waits').toEqual([]);
          recorded += world.webApp.rows.length;
        }),
        { numRuns: 200 },
      );
      expect(recorded, 'the runs reach the ledger at all').toBeGreaterThan(200);
    },
  );
});
