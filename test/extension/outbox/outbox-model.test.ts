/**
 * Whatever happens between the press of Send and the ledger, every check-in is recorded exactly once, as it was sent,
 * or is still in this browser with its reason. Commands are run in any order against a simulated browser and web app.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession, type Session } from '../../../extension/src/check-in/session.ts';
import { deliver } from '../../../extension/src/outbox/deliver.ts';
import type { StoredSubmission } from '../../../extension/src/outbox/submission.ts';
import { keys } from '../../../extension/src/store/keys.ts';
import { createStore } from '../../../extension/src/store/store.ts';
import { toCheckInWords } from '../../../extension/src/check-in/words.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';
import {
  createBrowser,
  fromWebApp,
  settle,
  type Process,
  type SimulatedBrowser,
} from '../simulated/browser.ts';
import { createWebApp, type SimulatedWebApp } from '../simulated/web-app.ts';

interface Window {
  process: Process;
  session: Session;
}

/** What the test knows: the text of each check-in as the person sent it last. */
interface Known {
  sent: Map<string, string>;
  notes: number;
}

interface World {
  browser: SimulatedBrowser;
  webApp: SimulatedWebApp;
  windows: (Window | null)[];
  worker: Process | null;
  serverAheadMs: number;
}

const words = toCheckInWords('en');
const HTML = {
  url: 'https://script.google.com/macros/s/x/exec',
  httpStatus: 200,
  text: '<!doctype html><p>Error',
};

function createWorld(): World {
  const browser = createBrowser(NOW_MS);
  const world: World = {
    browser,
    webApp: createWebApp({ nowMs: () => browser.nowMs + world.serverAheadMs, briefing }),
    windows: [null, null],
    worker: null,
    serverAheadMs: 0,
  };
  browser.stored.set(keys.connection.name, connection);
  browser.stored.set(keys.briefing.name, briefing);
  return world;
}

const submissionsOf = (world: World): StoredSubmission[] =>
  [...world.browser.stored]
    .filter(([name]) => name.startsWith('submission:'))
    .map(([, value]) => value as StoredSubmission);

async function openWindow(world: World, place: number): Promise<void> {
  world.windows[place]?.process.kill();
  const process = world.browser.start();
  const session = createSession({
    ...process,
    store: createStore(process.storage, process.locks),
    words,
    host: 'popup',
    readPage: () => Promise.resolve('not-allowed'),
    requestDelivery: () => Promise.resolve(),
    openOptions: () => Promise.resolve(),
    openHistory: () => Promise.resolve(),
    openPanel: null,
    openTab: () => Promise.resolve(),
  });
  world.windows[place] = { process, session };
  void session.open();
  await settle();
}

function startDelivery(world: World, now: boolean): void {
  world.worker ??= world.browser.start();
  const process = world.worker;
  const ports = { ...process, store: createStore(process.storage, process.locks), spread: () => 0.5 };
  void deliver(ports, { now, refreshBriefing: false });
}

/** The promise that is kept, at every moment. */
function checkPromise(world: World, known: Known): void {
  const stored = new Map(submissionsOf(world).map((submission) => [submission.id, submission]));
  for (const [id, note] of known.sent) {
    const rows = world.webApp.rows.filter((row) => row.id === id);
    expect(rows.length, `${id} is in the ledger at most once`).toBeLessThanOrEqual(1);
    const submission = stored.get(id);
    if (rows[0]) expect(rows[0].data.fields.worked, `${id} is in the ledger as it was sent last`).toBe(note);
    else expect(submission?.state, `${id} is neither in the ledger nor visible`).toMatch(/waiting|refused/);
    if (submission?.state === 'refused') expect(submission.issues.length).toBeGreaterThan(0);
    if (submission?.state === 'recorded') expect(rows.length, `${id} is called recorded`).toBe(1);
  }
  expect(
    world.webApp.rows.filter(({ id }) => !known.sent.has(id)),
    'nothing unsent is recorded',
  ).toEqual([]);
}

type Command = fc.AsyncCommand<Known, World>;

const command = (name: string, run: (world: World, known: Known) => Promise<void> | void): Command => ({
  check: () => true,
  async run(known, world) {
    await run(world, known);
    await settle();
    checkPromise(world, known);
  },
  toString: () => name,
});

const place = fc.integer({ min: 0, max: 1 });

async function type(world: World, known: Known, at: number, isSaved: boolean): Promise<void> {
  const session = world.windows[at]?.session;
  if (session?.state().view.kind === 'sent') await Promise.race([session.writeByHand(), settle()]);
  if (session?.state().view.kind !== 'form') return;
  session.input('outcome', 'held');
  session.input('pairingIds', ['pair-sam']);
  session.input('worked', `note ${++known.notes}`);
  if (isSaved) await Promise.race([session.flush(), settle()]);
}

async function send(world: World, known: Known, at: number): Promise<void> {
  const session = world.windows[at]?.session;
  const before = session?.state().view;
  if (!session || before?.kind !== 'form') return;
  const { id, fields } = before.draft;
  const isSentAgain = submissionsOf(world).some((stored) => stored.id === id && stored.state === 'refused');
  await Promise.race([session.send(), settle()]);
  const after = session.state().view;
  if (after.kind !== 'sent' || after.isFromOtherWindow) return;
  if (!isSentAgain)
    expect(known.sent.has(id), 'what was sent from one window is not overwritten').toBe(false);
  known.sent.set(id, fields.worked.value);
}

async function undo(world: World, known: Known, at: number): Promise<void> {
  const session = world.windows[at]?.session;
  const before = session?.state().view;
  if (!session || before?.kind !== 'sent') return;
  await Promise.race([session.undo(), settle()]);
  if (session.state().view.kind === 'form') known.sent.delete(before.draft.id);
}

/** What happens most of the time; the other commands come in between. */
const usual: fc.Arbitrary<Command>[] = [
  place.map((at) =>
    command(`write and send ${at}`, async (world, known) => {
      if (!world.windows[at]) await openWindow(world, at);
      await type(world, known, at, true);
      await send(world, known, at);
    }),
  ),
  fc.constant(
    command('wait and deliver', (world) => {
      world.browser.nowMs += 11_000;
      startDelivery(world, true);
    }),
  ),
  fc.constant(
    command('answer', (world) => {
      const post = world.browser.posts.shift();
      if (post) post.answer(fromWebApp(world.webApp.answer(post.text)));
    }),
  ),
];

/** Two windows with one draft press Send in the same moment. */
async function sendFromBoth(world: World, known: Known): Promise<void> {
  await openWindow(world, 0);
  await type(world, known, 0, true);
  await openWindow(world, 1);
  world.windows[1]?.session.input('worked', `note ${++known.notes}`);
  await Promise.all([send(world, known, 0), send(world, known, 1)]);
}

/** An answer in which the ledger says nothing about the check-ins. */
function answerWithoutResults(world: World): void {
  const post = world.browser.posts.shift();
  if (!post) return;
  const isBusy = world.webApp.isBusy;
  world.webApp.isBusy = true;
  const reply = JSON.parse(world.webApp.answer(post.text)) as Record<string, unknown>;
  world.webApp.isBusy = isBusy;
  post.answer(fromWebApp(JSON.stringify({ ...reply, status: 'ok', results: [] })));
}

const commands: fc.Arbitrary<Command>[] = [
  ...usual,
  ...usual,
  ...usual,
  place.map((at) => command(`open ${at}`, (world) => openWindow(world, at))),
  fc
    .tuple(place, fc.boolean())
    .map(([at, isSaved]) =>
      command(`type ${at}${isSaved ? '' : ' unsaved'}`, (world, known) => type(world, known, at, isSaved)),
    ),
  place.map((at) => command(`send ${at}`, (world, known) => send(world, known, at))),
  place.map((at) => command(`undo ${at}`, (world, known) => undo(world, known, at))),
  place.map((at) =>
    command(`edit a refused one ${at}`, async (world) => {
      const refused = submissionsOf(world).find(({ state }) => state === 'refused');
      const session = world.windows[at]?.session;
      if (refused && session) await Promise.race([session.edit(refused.id), settle()]);
    }),
  ),
  place.map((at) =>
    command(`kill window ${at}`, (world) => {
      world.windows[at]?.process.kill();
      world.windows[at] = null;
    }),
  ),
  fc.boolean().map((now) => command(`deliver${now ? ' now' : ''}`, (world) => startDelivery(world, now))),
  fc.integer({ min: 1, max: 12 }).map((steps) =>
    command(`deliver, killed at step ${steps}`, async (world) => {
      startDelivery(world, true);
      world.worker?.killAfter(steps);
      await settle();
      if (!world.worker?.isAlive()) world.worker = null;
    }),
  ),
  fc.constant(
    command('kill the worker', (world) => {
      world.worker?.kill();
      world.worker = null;
    }),
  ),
  fc.constant(command('send from both windows at once', sendFromBoth)),
  fc.constant(command('answer without results', answerWithoutResults)),
  place.map((at) =>
    command(`deliver, then undo ${at}`, async (world, known) => {
      world.browser.nowMs += 11_000;
      startDelivery(world, true);
      await settle();
      await undo(world, known, at);
    }),
  ),
  fc.constant(
    command('answer twice', (world) => {
      const post = world.browser.posts.shift();
      if (!post) return;
      world.webApp.answer(post.text);
      post.answer(fromWebApp(world.webApp.answer(post.text)));
    }),
  ),
  fc.constant(
    command('lose the answer', (world) => {
      const post = world.browser.posts.shift();
      if (!post) return;
      world.webApp.answer(post.text);
      post.fail('unreachable');
    }),
  ),
  fc.constant(command('lose the request', (world) => world.browser.posts.shift()?.fail('unreachable'))),
  fc.constant(
    command('time out, and the request comes late', async (world) => {
      const post = world.browser.posts.shift();
      if (!post) return;
      post.fail('timed-out');
      await settle();
      world.webApp.answer(post.text);
    }),
  ),
  fc.constant(command('a web page instead', (world) => world.browser.posts.shift()?.answer(HTML))),
  fc.boolean().map((isOnline) =>
    command(isOnline ? 'online' : 'offline', (world) => {
      world.browser.isOnline = isOnline;
    }),
  ),
  fc.boolean().map((isFull) =>
    command(isFull ? 'storage full' : 'room again', (world) => {
      world.browser.isStorageFull = isFull;
    }),
  ),
  fc.boolean().map((isBusy) =>
    command(isBusy ? 'ledger busy' : 'ledger free', (world) => {
      world.webApp.isBusy = isBusy;
    }),
  ),
  fc.boolean().map((isStrict) =>
    command(isStrict ? 'ledger refuses' : 'ledger takes', (world) => {
      world.webApp.judge = () => (isStrict ? [{ code: 'pairing-ended', field: 'pairingId' }] : null);
    }),
  ),
  fc.integer({ min: 1, max: 48 * 60 }).map((minutes) =>
    command(`${minutes} min later`, (world) => {
      world.browser.nowMs += minutes * 60_000;
    }),
  ),
  fc.integer({ min: -3, max: 3 }).map((hours) =>
    command(`this clock jumps ${hours} h`, (world) => {
      world.browser.nowMs += hours * 3_600_000;
      world.serverAheadMs -= hours * 3_600_000;
    }),
  ),
  fc.boolean().map((isGranted) =>
    command(isGranted ? 'permission granted' : 'permission taken', (world) => {
      world.browser.hasPermission = isGranted;
    }),
  ),
  fc.constant(
    command('update of the extension', async (world) => {
      for (const window of world.windows) window?.process.kill();
      world.worker?.kill();
      world.windows = [null, null];
      world.worker = null;
      world.browser.stored.delete(keys.schemaVersion.name);
      await openWindow(world, 0);
    }),
  ),
];

/** Everything works again: what is not refused must now reach the ledger. */
async function heal(world: World): Promise<void> {
  for (const window of world.windows) window?.process.kill();
  world.worker?.kill();
  world.worker = null;
  Object.assign(world.browser, { isOnline: true, isStorageFull: false, hasPermission: true, posts: [] });
  Object.assign(world.webApp, { isBusy: false, judge: () => null });
  world.browser.nowMs += 60_000;
  startDelivery(world, true);
  for (let turn = 0; turn < 20; turn++) {
    await settle();
    for (const post of world.browser.posts.splice(0)) post.answer(fromWebApp(world.webApp.answer(post.text)));
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
