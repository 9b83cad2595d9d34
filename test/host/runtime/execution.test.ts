/**
 * Executions on real worker threads: what a script can reach, what it gets back, and how it ends.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { ScriptProjectOptions } from '../../../apps-script/host/runtime/contracts.ts';
import { openProject, type OpenedProject } from '../open-project.ts';

let opened: OpenedProject | null = null;

function open(options: Partial<ScriptProjectOptions> = {}): OpenedProject {
  opened = openProject('services', options);
  return opened;
}

/** For a machine that is busy with other tests. */
const patience = { timeout: 10_000 };

const call = (functionName: string, ...args: JsonValue[]) =>
  (opened ?? open()).project.run({ functionName, kind: 'script-run', args, activeUser: 'owner@example.com' });

afterEach(async () => {
  await opened?.project.close();
  opened = null;
});

describe('an execution', () => {
  it('gives arguments and results as JSON', async () => {
    const value = { text: 'né 🎉', list: [1, null, true], __proto__: null };
    expect((await call('echo', value)).value).toEqual(value);
  });

  it('starts from nothing each time', async () => {
    await call('loadsSoFar');
    expect((await call('loadsSoFar')).value).toBe(1);
  });

  it('reports a thrown error with its name, message and place', async () => {
    const { ok, end, error } = await call('throwError');
    expect({ ok, end }).toEqual({ ok: false, end: 'threw' });
    expect(error).toMatchObject({ name: 'TypeError', message: 'out of coffee' });
    expect(error?.stack).toContain('Code.js');
  });

  it('reports a thrown text', async () => {
    expect((await call('throwText')).error).toMatchObject({ message: 'plain text' });
  });

  it('loses a whole result that holds a date', async () => {
    const { ok, value } = await call('returnDate');
    expect({ ok, value }).toEqual({ ok: true, value: null });
  });

  it('turns undefined into null in lists and drops it from objects', async () => {
    expect((await call('returnNested')).value).toEqual({ list: [1, null, 'x'], nothing: null });
  });

  it('settles promises before it ends and hears no unhandled rejection', async () => {
    const { ok, value } = await call('settleLater');
    expect({ ok, value }).toEqual({ ok: true, value: 'returned' });
    expect((await call('readProperty', 'settled')).value).toBe('yes');
  });

  it('cannot reach Node by any of the known ways', async () => {
    const { value, error } = await call('escapeAttempts');
    expect(error).toBeNull();
    expect(Object.values(value as object)).not.toContain('ESCAPED');
    expect(value).toMatchObject({
      constructor: 'refused',
      service: 'refused',
      error: 'refused',
      leftHandle: 'refused',
    });
  });

  it('has none of the globals that Apps Script lacks, and console', async () => {
    const names =
      'setTimeout setInterval clearTimeout fetch URL URLSearchParams TextEncoder TextDecoder atob btoa crypto FormData ' +
      'File Blob ReadableStream DOMException performance process window navigator AbortController Event EventTarget ' +
      'Headers Request Response queueMicrotask structuredClone require module global Buffer WebAssembly self document';
    expect((await call('globalsPresent', names.split(' '))).value).toEqual([]);
    expect((await call('globalsPresent', ['console', 'Intl', 'Sheets'])).value).toEqual([
      'console',
      'Intl',
      'Sheets',
    ]);
  });

  it('finds only functions declared at the top level, and no private ones', async () => {
    for (const name of ['hidden_', 'notDeclared', 'experiments.url', 'toString', 'eval', 'missing'])
      expect((await call(name)).error?.message).toBe(`Script function not found: ${name}`);
  });

  it('says which member the local host does not have', async () => {
    expect((await call('unknownMember')).error?.message).toBe('not in the local host: DriveApp.getFiles');
    expect((await call('misspelt')).error?.message).toBe(
      'not in the local host: Utilities.computeHmacSha265Signature',
    );
  });

  it('counts and costs its service calls', async () => {
    const { serviceCalls } = await call('countWithLock', 1);
    expect(serviceCalls.map(({ name }) => name)).toEqual([
      'LockService.tryLock',
      'PropertiesService.getProperty',
      'PropertiesService.setProperty',
      'LockService.releaseLock',
    ]);
    expect(serviceCalls.every(({ ms }) => ms > 0)).toBe(true);
  });

  it('is ended at its time limit, and its lock with it', async () => {
    open({ limits: { executionMs: 2000 } });
    const spun = await call('spin');
    expect(spun).toMatchObject({
      ok: false,
      end: 'timed-out',
      error: { message: 'Exceeded maximum execution time' },
    });
    expect((await call('echo', 1)).value).toBe(1);
  });

  it('can be killed in the middle, and frees its lock', async () => {
    const { project, state } = open();
    const holding = call('holdLock', 60_000);
    await expect.poll(() => state.get('properties/script/holding'), patience).toBe('yes');
    const waiting = call('tryLockTwice', 15_000);
    project.running()[0]?.kill();
    expect(await holding).toMatchObject({ ok: false, end: 'killed' });
    expect((await waiting).value).toEqual([true, true, true]);
  });
});

describe('several executions at once', () => {
  it('lose updates without a lock and none with it', async () => {
    open();
    await Promise.all([1, 2, 3, 4].map(() => call('countWithLock', 20)));
    expect((await call('readProperty', 'count')).value).toBe('80');
    await call('writeProperty', 'count', '0');
    await Promise.all([1, 2].map(() => call('countSlowlyWithoutLock', 1500)));
    expect((await call('readProperty', 'count')).value).toBe('1');
  });

  it('are refused beyond the cap of a user', async () => {
    open({ limits: { concurrentPerUser: 3 } });
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => call('sleep', 300)));
    const refused = results.filter(({ end }) => end === 'refused');
    expect(refused).toHaveLength(2);
    expect(refused[0]?.error?.message).toContain('too many scripts running simultaneously');
    expect((await call('echo', 'again')).value).toBe('again');
  });

  it('run thirty at a time', async () => {
    open();
    const results = await Promise.all(Array.from({ length: 31 }, () => call('sleep', 200)));
    expect(results.map(({ end }) => end).filter((end) => end === 'refused')).toHaveLength(1);
  });

  it('wait for a lock no longer than asked', async () => {
    const { state } = open();
    const holding = call('holdLock', 3000);
    await expect.poll(() => state.get('properties/script/holding'), patience).toBe('yes');
    const { error } = await call('waitForLock', 100);
    expect(error).toMatchObject({
      name: 'Exception',
      message: 'Lock timeout: another process was holding the lock for too long.',
    });
    expect((await holding).value).toBe(true);
  });
});

describe('planned faults', () => {
  it('kill an execution before or after a service call took effect', async () => {
    const { project } = open();
    const service = 'PropertiesService.setProperty';
    project.faults.arm({ kind: 'kill-at-service-call', service, nth: 1, when: 'before' });
    expect((await call('writeProperty', 'p', 'before')).end).toBe('killed');
    expect((await call('readProperty', 'p')).value).toBeNull();
    project.faults.arm({ kind: 'kill-at-service-call', service, nth: 1, when: 'after' }, 'writeProperty');
    expect((await call('writeProperty', 'p', 'after')).end).toBe('killed');
    expect((await call('readProperty', 'p')).value).toBe('after');
    expect(project.faults.pending()).toEqual([]);
  });

  it('fail a call although it took effect', async () => {
    const { project } = open();
    const message = 'Empty response';
    const service = 'PropertiesService.setProperty';
    project.faults.arm({ kind: 'fail-service-call', service, nth: 1, message, afterEffect: true });
    expect((await call('writeProperty', 'p', 'kept')).error).toMatchObject({ name: 'Exception', message });
    expect((await call('readProperty', 'p')).value).toBe('kept');
  });
});
