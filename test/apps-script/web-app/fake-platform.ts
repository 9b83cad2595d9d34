/**
 * Google's services as a test wants them: a store of properties and a cache in memory, a clock that stands still. Whatever
 * opens the spreadsheet fails the test, unless it brings its own.
 */
import type { Platform } from '../../../apps-script/src/platform/ports.ts';
import { SECRET_KEY, SETTINGS_KEY } from '../../../apps-script/src/ledger/state.ts';

export const NOW_MS = Date.parse('2026-11-23T14:00:00Z');
export const MASTER_SECRET = 'a'.repeat(64);

const settings = { spreadsheetId: 'S', language: 'en', timeZone: 'Europe/Rome' };

/** Properties of a script that is set up. */
export const SET_UP: Readonly<Record<string, string>> = {
  [SETTINGS_KEY]: JSON.stringify(settings),
  [SECRET_KEY]: MASTER_SECRET,
};

export interface Fake {
  platform: Platform;
  properties: Record<string, string>;
  /** How often properties were read and written, and the cache. */
  calls: { reads: number; writes: number };
}

const closed = (what: string) => (): never => {
  throw new Error(`${what} was opened`);
};

/** A port of which nothing may be used. */
const closedPort = <T extends object>(what: string): T =>
  new Proxy({} as T, { get: (_port, name) => (typeof name === 'string' ? closed(what) : undefined) });

/** A platform with such properties; `nowMs` may be another moment than the usual one. */
export function toFake(kept: Readonly<Record<string, string>> = SET_UP, nowMs = (): number => NOW_MS): Fake {
  const properties = { ...kept };
  const cache: Record<string, string> = {};
  const calls = { reads: 0, writes: 0 };
  let drawn = 0;
  const platform: Platform = {
    sheets: closedPort('the spreadsheet'),
    properties: {
      readAll: () => ((calls.reads += 1), { ...properties }),
      write: (values) => ((calls.writes += 1), void Object.assign(properties, values)),
      replaceAll: closed('the whole store'),
    },
    cache: {
      readAll: (keys) =>
        Object.fromEntries(keys.flatMap((key) => (key in cache ? [[key, cache[key]!]] : []))),
      writeAll: (values) => void Object.assign(cache, values),
    },
    lock: { withLock: (_waitMs, work) => ({ value: work() }) },
    clock: { nowMs },
    ids: { newRandom: () => (drawn += 1).toString(16).padStart(8, '0').padEnd(32, '0') },
    session: { ownerEmail: () => null, keyboardEmail: () => null, locale: () => 'en' },
    ui: { ...closedPort<Platform['ui']>('the window'), isReachable: () => false },
    triggers: { has: () => false, runNightly: closed('triggers') },
    web: { webAppUrl: () => null },
    log: { error: () => undefined },
  };
  return { platform, properties, calls };
}
