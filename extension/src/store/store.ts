/**
 * Typed reading and writing of the browser's storage, and the wait for its migrations: nobody reads a state of an
 * earlier version.
 */
import { NotSavedError, type KeyValueStore, type Locks } from '../platform/ports.ts';
import type { KeyFamily, StoredKey } from './keys.ts';
import { migrate } from './migrate.ts';

/** Everything in the storage at one moment. */
export interface Snapshot {
  read<T>(key: StoredKey<T>): T | null;
  list<T>(family: KeyFamily<T>): T[];
}

/** A change made of several keys. */
export interface Entry {
  name: string;
  value: unknown;
}

/** One typed entry for `write`. */
export const entry = <T>(key: StoredKey<T>, value: T): Entry => ({ name: key.name, value });

/**
 * An entry for `write` that takes a key away in the same moment: a write and a removal that belong together are one.
 * Its name is swept away soon after.
 */
export const gone = (key: StoredKey<unknown>): Entry => ({ name: key.name, value: null });

export interface Store {
  read<T>(key: StoredKey<T>): Promise<T | null>;
  snapshot(): Promise<Snapshot>;
  /** All or nothing. Rejects with NotSavedError. */
  write(...entries: Entry[]): Promise<void>;
  remove(...keys: StoredKey<unknown>[]): Promise<void>;
  /** Takes away the names of what is gone, where an end of the browser came in between. */
  sweep(): Promise<void>;
  onChange(listener: (names: readonly string[]) => void): () => void;
}

/** The store over a platform's storage; its first use waits for the migrations. */
export function createStore(platform: KeyValueStore, locks: Locks): Store {
  let ready: Promise<void> | null = null;
  const whenReady = (): Promise<void> => {
    ready ??= migrate(platform, locks).catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  };
  /** The names alone: what they held is gone already, so that a failure here costs nothing. */
  const removeGone = async (names: readonly string[]): Promise<void> => {
    if (names.length === 0) return;
    try {
      const still = await platform.get(names);
      const left = names.filter((name) => still[name] === null);
      if (left.length > 0) await platform.remove(left);
    } catch (error) {
      if (!(error instanceof NotSavedError)) throw error;
    }
  };
  return {
    async read<T>(key: StoredKey<T>) {
      await whenReady();
      return ((await platform.get([key.name]))[key.name] as T | undefined) ?? null;
    },
    async snapshot() {
      await whenReady();
      return toSnapshot(await platform.getAll());
    },
    async write(...entries) {
      await whenReady();
      await platform.set(Object.fromEntries(entries.map(({ name, value }) => [name, value])));
      await removeGone(entries.filter(({ value }) => value === null).map(({ name }) => name));
    },
    async remove(...removed) {
      await whenReady();
      await platform.remove(removed.map(({ name }) => name));
    },
    async sweep() {
      await whenReady();
      const all = await platform.getAll();
      await removeGone(Object.keys(all).filter((name) => all[name] === null));
    },
    onChange: (listener) => platform.onChange(listener),
  };
}

function toSnapshot(all: Record<string, unknown>): Snapshot {
  return {
    read: <T>(key: StoredKey<T>) => (all[key.name] as T | undefined) ?? null,
    list: <T>(family: KeyFamily<T>) =>
      Object.keys(all)
        .filter((name) => name.startsWith(family.prefix) && all[name] !== null)
        .map((name) => all[name] as T),
  };
}
