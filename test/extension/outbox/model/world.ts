/**
 * The world in which the outbox is tried: one browser with two windows and a worker, one ledger, and what is under way
 * between them. Whatever a command does, `checkPromise` must hold afterwards.
 */
import { expect } from 'vitest';
import { createSession, type Session } from '../../../../extension/src/check-in/session.ts';
import { toReason } from '../../../../extension/src/check-in/sentences.ts';
import { toBadge } from '../../../../extension/src/outbox/badge.ts';
import { deliver } from '../../../../extension/src/outbox/deliver.ts';
import { toStanding } from '../../../../extension/src/outbox/standing.ts';
import { isPending, type StoredSubmission } from '../../../../extension/src/outbox/submission.ts';
import { keys } from '../../../../extension/src/store/keys.ts';
import { createStore } from '../../../../extension/src/store/store.ts';
import type { Connection } from '../../../../extension/src/transport/connection.ts';
import { toCheckInWords } from '../../../../extension/src/check-in/words.ts';
import { briefing, connection, NOW_MS } from '../../simulated/sample.ts';
import { toRecorded } from '../../simulated/sample-submission.ts';
import {
  createBrowser,
  settle,
  type PendingPost,
  type Process,
  type SimulatedBrowser,
} from '../../simulated/browser.ts';
import { createWebApp, type SimulatedWebApp } from '../../simulated/web-app.ts';

export interface Window {
  process: Process;
  session: Session;
}

/** What the test knows: the text of each check-in as the person sent it last. */
export interface Known {
  sent: Map<string, string>;
  notes: number;
}

export interface World {
  browser: SimulatedBrowser;
  webApp: SimulatedWebApp;
  windows: (Window | null)[];
  workers: (Process | null)[];
  /** Every POST that ever left. */
  posts: PendingPost[];
  /** Requests that the browser has given up and the network has not. */
  underWay: string[];
  /** Check-ins of which a request was given up: it may arrive after a later one was refused. */
  mayArrive: Set<string>;
  serverAheadMs: number;
  /** Ids of check-ins that the test stored as recorded long ago. */
  history: Set<string>;
}

const words = toCheckInWords('en');

/** Check-ins of long ago that fill the storage. */
const HISTORY = 60;

export function createWorld(): World {
  const browser = createBrowser(NOW_MS);
  const posts: PendingPost[] = [];
  const push = browser.posts.push.bind(browser.posts);
  browser.posts.push = (...fresh) => {
    posts.push(...fresh);
    return push(...fresh);
  };
  const old = Array.from({ length: HISTORY }, (_, index) =>
    toRecorded(`old-${index}`, {}, { recordedMs: NOW_MS - (index + 1) * 86_400_000 }),
  );
  const world: World = {
    browser,
    webApp: createWebApp({ nowMs: () => browser.nowMs + world.serverAheadMs, briefing }),
    windows: [null, null],
    workers: [null, null],
    posts,
    underWay: [],
    mayArrive: new Set(),
    serverAheadMs: 0,
    history: new Set(old.map(({ id }) => id)),
  };
  browser.stored.set(keys.connection.name, connection);
  browser.stored.set(keys.briefing.name, briefing);
  for (const submission of old) browser.stored.set(`submission:${submission.id}`, submission);
  return world;
}

export const submissionsOf = (world: World): StoredSubmission[] =>
  [...world.browser.stored]
    .filter(([name, value]) => name.startsWith('submission:') && value !== null)
    .map(([, value]) => value as StoredSubmission);

export const submissionOf = (world: World, id: string): StoredSubmission | undefined =>
  (world.browser.stored.get(`submission:${id}`) as StoredSubmission | null | undefined) ?? undefined;

export async function openWindow(world: World, place: number): Promise<void> {
  world.windows[place]?.process.kill();
  const process = world.browser.start();
  const session = createSession({
    ...process,
    store: createStore(process.storage, process.locks),
    words,
    host: 'popup',
    readPage: () => Promise.resolve('not-allowed'),
    loadInterpreter: () => Promise.reject(new Error('No page is read here.')),
    requestDelivery: () => Promise.resolve({ isStorageFull: false }),
    openOptions: () => Promise.resolve(),
    openHistory: () => Promise.resolve(),
    openPanel: null,
    openTab: () => Promise.resolve(),
  });
  world.windows[place] = { process, session };
  void session.open();
  await settle();
}

export function killWindow(world: World, place: number): void {
  world.windows[place]?.process.kill();
  world.windows[place] = null;
}

/** Starts a sender; `place` 1 is a second one, as when a page of the extension delivers beside the worker. */
export function startDelivery(world: World, now: boolean, place = 0): Process {
  const process = (world.workers[place] ??= world.browser.start());
  const ports = { ...process, store: createStore(process.storage, process.locks), spread: () => 0.5 };
  void deliver(ports, { now, refreshBriefing: false });
  return process;
}

export function killWorkers(world: World): void {
  for (const worker of world.workers) worker?.kill();
  world.workers = [null, null];
}

/** Ids of the check-ins in a POST. */
export const idsIn = (text: string): string[] => {
  const { body } = JSON.parse(text) as { body: string };
  const { messages } = JSON.parse(body) as { messages: { id: string; type: string }[] };
  return messages.filter(({ type }) => type === 'check-in').map(({ id }) => id);
};

/** The promise that is kept, at every moment. */
export function checkPromise(world: World, known: Known): void {
  for (const [id, note] of known.sent) checkOne(world, id, note);
  expect(
    world.webApp.rows.filter(({ id }) => !known.sent.has(id)),
    'nothing unsent is recorded',
  ).toEqual([]);
  const underWay = world.posts.filter((post) => post.isOpen()).flatMap(({ text }) => idsIn(text));
  expect(underWay.length, 'nothing is sent by two at once').toBe(new Set(underWay).size);
  for (const submission of submissionsOf(world))
    if (!world.history.has(submission.id))
      expect(known.sent.has(submission.id), `${submission.id} was sent by the person`).toBe(true);
  checkIsTold(world);
}

function checkOne(world: World, id: string, note: string): void {
  const rows = world.webApp.rows.filter((row) => row.id === id);
  const submission = submissionOf(world, id);
  expect(rows.length, `${id} is in the ledger at most once`).toBeLessThanOrEqual(1);
  if (rows[0]) expect(rows[0].data.fields.worked, `${id} is in the ledger as it was sent last`).toBe(note);
  else {
    expect(submission?.state, `${id} is neither in the ledger nor visible`).toMatch(/waiting|refused/);
    expect(submission?.data.fields.worked, `${id} waits as it was sent last`).toBe(note);
  }
  if (rows[0] && !world.mayArrive.has(id))
    expect(submission?.state, `${id} is in the ledger and called refused`).not.toBe('refused');
  if (submission?.state === 'recorded') expect(rows.length, `${id} is called recorded`).toBe(1);
}

/** Whatever is not in the ledger is counted on the button and has a sentence that says why. */
function checkIsTold(world: World): void {
  const context = {
    connection: (world.browser.stored.get(keys.connection.name) as Connection | undefined) ?? null,
    hasPermission: world.browser.hasPermission,
    nowMs: world.browser.nowMs,
  };
  const pending = submissionsOf(world).filter(isPending);
  for (const submission of pending)
    expect(
      toReason(submission, toStanding(submission, context), words),
      `${submission.id} says why it is not in the ledger`,
    ).toMatch(/\w/);
  const { text } = toBadge(pending, context, words.delivery.badge);
  expect(text !== '', 'the button counts them').toBe(pending.length > 0);
}
