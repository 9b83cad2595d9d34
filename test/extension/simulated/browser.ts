/**
 * A browser for tests: one storage, one set of locks and a clock that its windows and its worker share. Each of them
 * is a process that can be killed at any step: what it had begun in the storage has happened, nothing after it does.
 */
import {
  NetworkFault,
  StorageFullError,
  type Clock,
  type HostPermission,
  type Journal,
  type KeyValueStore,
  type Locks,
  type Network,
  type NetworkAnswer,
} from '../../../extension/src/platform/ports.ts';

export interface PendingPost {
  url: string;
  text: string;
  cookies: string;
  answer(answer: NetworkAnswer): void;
  fail(code: 'unreachable' | 'timed-out'): void;
  isOpen(): boolean;
}

export interface Process {
  storage: KeyValueStore;
  locks: Locks;
  journal: Journal;
  clock: Clock;
  network: Network;
  permission: HostPermission;
  newId(): string;
  kill(): void;
  /** Kills it at the n-th step from now on. */
  killAfter(steps: number): void;
  isAlive(): boolean;
}

export interface SimulatedBrowser {
  stored: Map<string, unknown>;
  /** What the windows keep within a call. */
  journal: Map<string, string>;
  posts: PendingPost[];
  isStorageFull: boolean;
  /** What a window asks of the storage is done a moment later, and not at all when the window is gone by then. */
  isStorageSlow: boolean;
  /** What the storage answers to every write, if it takes none. */
  failure: Error | null;
  /** The storage takes no write after which it would hold more; measured like `usedBytes`. */
  roomBytes: number;
  usedBytes(): number;
  isOnline: boolean;
  hasPermission: boolean;
  nowMs: number;
  start(): Process;
}

const WEB_APP_ANSWERS_FROM = 'https://script.googleusercontent.com/macros/echo';

/** An answer of the web app, as it comes after the redirect. */
export const fromWebApp = (text: string): NetworkAnswer => ({
  url: WEB_APP_ANSWERS_FROM,
  httpStatus: 200,
  text,
});

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** What an effect gave or threw, to be told only to a process that still lives. */
function attempt<T>(effect: () => T): { value: T } | { error: Error } {
  try {
    return { value: effect() };
  } catch (error) {
    if (error instanceof Error) return { error };
    throw error;
  }
}

const copy = <T>(value: T): T => structuredClone(value);

/** Bytes as Chrome counts them: names, and values as JSON. */
const toBytes = (stored: ReadonlyMap<string, unknown>): number =>
  [...stored].reduce((sum, [name, value]) => sum + name.length + JSON.stringify(value).length, 0);

/** A browser with an empty storage. */
export function createBrowser(nowMs: number): SimulatedBrowser {
  const listeners = new Map<Process, Set<(keys: readonly string[]) => void>>();
  const queues = new Map<string, { process: Process; grant: () => void }[]>();
  let nextId = 1;

  const tellChange = (keys: readonly string[]): void => {
    for (const [process, all] of listeners)
      if (process.isAlive())
        for (const listener of all) queueMicrotask(() => process.isAlive() && listener(keys));
  };

  const journalListeners = new Map<Process, (name: string) => void>();

  const release = (name: string, process: Process): void => {
    const queue = queues.get(name) ?? [];
    if (queue[0]?.process !== process) return;
    queue.shift();
    while (queue[0] && !queue[0].process.isAlive()) queue.shift();
    queue[0]?.grant();
  };

  const browser: SimulatedBrowser = {
    stored: new Map(),
    journal: new Map(),
    posts: [],
    isStorageFull: false,
    isStorageSlow: false,
    failure: null,
    roomBytes: Infinity,
    usedBytes: () => toBytes(browser.stored),
    isOnline: true,
    hasPermission: true,
    nowMs,
    start() {
      let isAlive = true;
      let stepsLeft = Infinity;
      /** One step of the process; a killed one stops here for good. */
      const step = async <T>(effect: () => T | Promise<T>): Promise<T> => {
        if (!isAlive) return never();
        const happened = attempt(effect);
        stepsLeft -= 1;
        if (stepsLeft <= 0) process.kill();
        await Promise.resolve();
        if (!isAlive) return never();
        if ('error' in happened) throw happened.error;
        return happened.value;
      };
      const process: Process = {
        storage: {
          getAll: () => step(() => copy(Object.fromEntries(browser.stored))),
          get: (keys) =>
            step(() => copy(Object.fromEntries([...browser.stored].filter(([name]) => keys.includes(name))))),
          set: async (items) => {
            if (browser.isStorageSlow) await new Promise(setImmediate);
            return step(() => {
              const after = new Map([...browser.stored, ...Object.entries(items)]);
              const isTooMuch = browser.roomBytes !== Infinity && toBytes(after) > browser.roomBytes;
              if (browser.failure) throw browser.failure;
              if (browser.isStorageFull || isTooMuch) throw new StorageFullError('full');
              for (const [name, value] of Object.entries(items)) browser.stored.set(name, copy(value));
              tellChange(Object.keys(items));
            });
          },
          remove: (keys) =>
            step(() => {
              for (const name of keys) browser.stored.delete(name);
              tellChange(keys);
            }),
          onChange(listener) {
            const own = listeners.get(process) ?? new Set();
            listeners.set(process, own.add(listener));
            return () => own.delete(listener);
          },
        },
        locks: {
          async run(name, work) {
            if (!isAlive) return never();
            const queue = queues.get(name) ?? [];
            queues.set(name, queue);
            await new Promise<void>((grant) => {
              queue.push({ process, grant });
              if (queue.length === 1) grant();
            });
            if (!isAlive) return never();
            try {
              return await work();
            } finally {
              release(name, process);
            }
          },
          async runIfFree(name, work) {
            if ((queues.get(name)?.length ?? 0) === 0) await process.locks.run(name, work);
          },
        },
        journal: {
          names: () => [...browser.journal.keys()],
          read: (name) => browser.journal.get(name) ?? null,
          write(name, text) {
            if (!isAlive) return;
            browser.journal.set(name, text);
            for (const [other, listener] of journalListeners)
              if (other !== process) queueMicrotask(() => other.isAlive() && listener(name));
          },
          remove: (name) => void (isAlive && browser.journal.delete(name)),
          onWrite: (listener) => void journalListeners.set(process, listener),
        },
        clock: { nowMs: () => browser.nowMs, timeZone: () => 'Europe/Rome' },
        network: {
          isOnline: () => browser.isOnline,
          post: (url, text, cookies) =>
            step(() => {
              if (!browser.isOnline) throw new NetworkFault('unreachable');
              return new Promise<NetworkAnswer>((resolve, reject) => {
                let isOpen = true;
                const once = (then: () => void) => () => {
                  if (isOpen && isAlive) then();
                  isOpen = false;
                };
                browser.posts.push({
                  url,
                  text,
                  cookies,
                  answer: (answer) => once(() => resolve(answer))(),
                  fail: (code) => once(() => reject(new NetworkFault(code)))(),
                  isOpen: () => isOpen && isAlive,
                });
              });
            }),
        },
        permission: {
          isGranted: () => step(() => browser.hasPermission),
          request: () => step(() => (browser.hasPermission = true)),
        },
        newId: () => `simulated-id-${String(nextId++).padStart(6, '0')}`,
        kill() {
          if (!isAlive) return;
          isAlive = false;
          listeners.delete(process);
          for (const name of queues.keys()) release(name, process);
        },
        killAfter(steps) {
          stepsLeft = steps;
        },
        isAlive: () => isAlive,
      };
      return process;
    },
  };
  return browser;
}

/** Lets everything run that needs nothing from outside. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise((done) => setImmediate(done));
}
