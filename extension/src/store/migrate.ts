/**
 * Brings a stored state of an earlier version up to date, one numbered step after the other, once, whoever starts
 * first. A step writes its result and its number in one go, so that a kill in between repeats it from the same state.
 * It would break if a step were edited after it was published: add a new one.
 */
import type { KeyValueStore, Locks } from '../platform/ports.ts';
import { keys } from './keys.ts';
import { migrations } from './migrations/registry.ts';

/** What a step changes: new values by key, and keys to drop once those are written. */
export interface MigrationResult {
  set: Record<string, unknown>;
  remove: string[];
}

export interface Migration {
  /** Counts from 1 without a gap. */
  version: number;
  /** What it does and why, for whoever reads a stored state. */
  what: string;
  up(state: Readonly<Record<string, unknown>>): MigrationResult;
}

/** The version this code writes. */
export const CURRENT_VERSION = migrations.length;

/** Runs the steps that a stored state still lacks. A state of a newer version is left as it is. */
export async function migrate(
  platform: KeyValueStore,
  locks: Locks,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  if ((await readVersion(platform)) >= steps.length) return;
  await locks.run('migration', async () => {
    for (;;) {
      const version = await readVersion(platform);
      const next = steps.find((step) => step.version === version + 1);
      if (!next) return;
      const { set, remove } = next.up(await platform.getAll());
      // What goes is gone in the same write: a kill before its name is removed leaves nothing to be read twice.
      const dropped = Object.fromEntries(remove.map((name) => [name, null]));
      await platform.set({ ...dropped, ...set, [keys.schemaVersion.name]: next.version });
      if (remove.length > 0) await platform.remove(remove);
    }
  });
}

/** One part of a state, kept apart from the rest since `version`, as the steps leave it. */
export function bringUpToDate(
  part: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  let state = { ...part };
  for (const step of steps.filter((each) => each.version > version)) {
    const { set, remove } = step.up(state);
    for (const name of remove) delete state[name];
    state = { ...state, ...set };
  }
  return state;
}

async function readVersion(platform: KeyValueStore): Promise<number> {
  const { name } = keys.schemaVersion;
  const version = (await platform.get([name]))[name];
  return typeof version === 'number' ? version : 0;
}
