/** A stored state of any earlier version is brought up to date once, whoever starts first and whenever it is killed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION, migrate, type Migration } from '../../../extension/src/store/migrate.ts';
import { migrations } from '../../../extension/src/store/migrations/registry.ts';
import { createBrowser, settle } from '../simulated/browser.ts';
import { NOW_MS } from '../simulated/sample.ts';

const STATES = join(import.meta.dirname, '../../fixtures/extension-state');
const VERSION = 'schema-version';

const readState = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(STATES, name), 'utf8')) as Record<string, unknown>;

function createScene(state: Record<string, unknown>) {
  const browser = createBrowser(NOW_MS);
  for (const [name, value] of Object.entries(state)) browser.stored.set(name, value);
  return browser;
}

/** Three steps that can be told apart: one adds, one renames, one changes in place. */
const steps: Migration[] = [
  { version: 1, what: 'adds', up: () => ({ set: { a: 1 }, remove: [] }) },
  { version: 2, what: 'renames', up: ({ a }) => ({ set: { b: a }, remove: ['a'] }) },
  { version: 3, what: 'doubles', up: ({ b }) => ({ set: { b: Number(b) * 2 }, remove: [] }) },
];
const done = { [VERSION]: 3, b: 2 };

describe('the steps', () => {
  it('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(migrations.map(({ version, what }) => [version, what] as const))(
    'number %i is exercised from a stored state of the version before it: %s',
    async (version) => {
      const [before, after] = [`${version - 1}.json`, `${version}.json`];
      const isThere = existsSync(join(STATES, before)) && existsSync(join(STATES, after));
      expect(isThere, `Add test/fixtures/extension-state/${before} and ${after}.`).toBe(true);
      const browser = createScene(readState(before));
      const process = browser.start();
      await migrate(process.storage, process.locks, migrations.slice(0, version));
      expect(Object.fromEntries(browser.stored)).toEqual(readState(after));
    },
  );

  it('lead from every stored state to the current version', async () => {
    for (let version = 0; version <= CURRENT_VERSION; version++) {
      const browser = createScene(readState(`${version}.json`));
      const process = browser.start();
      await migrate(process.storage, process.locks);
      expect(browser.stored.get(VERSION), `from version ${version}`).toBe(CURRENT_VERSION);
    }
  });
});

describe('migrating', () => {
  it('happens once when several windows start at the same time', async () => {
    const browser = createScene({});
    await Promise.all(
      [1, 2, 3].map(() => {
        const process = browser.start();
        return migrate(process.storage, process.locks, steps);
      }),
    );
    expect(Object.fromEntries(browser.stored)).toEqual(done);
  });

  it('ends the same when it is killed at any step and started again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }), async (kills) => {
        const browser = createScene({});
        for (const at of kills) {
          const process = browser.start();
          process.killAfter(at);
          void migrate(process.storage, process.locks, steps);
          await settle();
          process.kill();
        }
        const process = browser.start();
        await migrate(process.storage, process.locks, steps);
        // A kill between writing and dropping leaves the old name behind, which nobody reads any more.
        browser.stored.delete('a');
        expect(Object.fromEntries(browser.stored)).toEqual(done);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a state of a newer version as it is', async () => {
    const newer = { [VERSION]: 99, b: 'of tomorrow' };
    const browser = createScene(newer);
    const process = browser.start();
    await migrate(process.storage, process.locks, steps);
    expect(Object.fromEntries(browser.stored)).toEqual(newer);
  });
});
