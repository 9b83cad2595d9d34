/**
 * The state file: what is acknowledged is there after a restart, whatever happened in between.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileState } from '../../../apps-script/host/store/file-state.ts';
import { createMemoryState } from '../../../apps-script/host/store/memory-state.ts';
import { readStateFile } from '../../../apps-script/host/store/read-state-file.ts';
import { tellTroubles } from '../../../apps-script/host/store/telling-state.ts';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
  path = join(folder, 'state.file');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the state file', () => {
  it('gives back after a restart whatever was put, and not what was deleted', async () => {
    const value = fc.jsonValue() as fc.Arbitrary<JsonValue>;
    const step = fc.record({
      key: fc.string({ maxLength: 3 }),
      value: fc.option(value),
      commit: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        rmSync(path, { force: true });
        const expected = new Map<string, string>();
        const state = await openFileState(path);
        for (const { key, value: put, commit } of steps) {
          if (put === null) state.delete(key);
          else state.put(key, put);
          if (put === null) expected.delete(key);
          else expected.set(key, JSON.stringify(put));
          if (commit) await state.commit();
        }
        await state.close();
        const again = await openFileState(path);
        const found = again.keys('').map((key) => [key, JSON.stringify(again.get(key))] as const);
        await again.close();
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 40 },
    );
  });

  it('cut off at any byte, holds whole groups only, and takes new ones after it', async () => {
    const state = await openFileState(path);
    for (let round = 1; round <= 4; round++) {
      state.put('a', `né ${round}`);
      state.put('b', round);
      await state.commit();
    }
    await state.close();
    const whole = readFileSync(path);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(path, whole.subarray(0, length));
      const cut = await openFileState(path);
      const b = cut.get('b');
      expect(cut.get('a')).toBe(b === undefined ? undefined : `né ${String(b)}`);
      cut.put('after', length);
      await cut.close();
      expect(readStateFile(path).values.get('after')).toBe(String(length));
    }
  });

  it('says so when it was damaged in the middle, and is left as it is', async () => {
    const state = await openFileState(path);
    for (let round = 0; round < 3; round++) {
      state.put('key', 'x'.repeat(50) + round);
      await state.commit();
    }
    await state.close();
    const bytes = readFileSync(path);
    bytes[60] = 0;
    writeFileSync(path, bytes);
    await expect(openFileState(path)).rejects.toThrow(/is damaged at byte 19: restore it/);
    writeFileSync(path, 'name,hours\n');
    await expect(openFileState(path)).rejects.toThrow(/is not a state file/);
    expect(readFileSync(path, 'utf8')).toBe('name,hours\n');
    writeFileSync(path, 'local-host-state 0\nwhatever\n');
    await expect(openFileState(path)).rejects.toThrow(/another version \(format 0\).*It is kept/);
    expect(readFileSync(path, 'utf8')).toBe('local-host-state 0\nwhatever\n');
  });

  it('names a folder in its place', async () => {
    mkdirSync(path);
    await expect(openFileState(path)).rejects.toThrow(`${path} is a folder where the workbook should be`);
  });

  it('that can’t be written is told, and when it can again', async () => {
    const full = Object.assign(new Error('ENOSPC: x'), { code: 'ENOSPC' });
    const ends = [null, full, full, null, null, full];
    const commit = () => {
      const end = ends.shift();
      return end ? Promise.reject(end) : Promise.resolve();
    };
    const told: unknown[] = [];
    const state = tellTroubles({ ...createMemoryState(), commit }, (error) => told.push(error));
    for (const wanted of [...ends])
      if (wanted) await expect(state.commit()).rejects.toBe(full);
      else await state.commit();
    expect(told).toEqual([full, full, null, full]);
  });

  it('is open in one process at a time, and survives a lock that was left behind', async () => {
    const state = await openFileState(path);
    await expect(openFileState(path)).rejects.toThrow(
      `is in use by process ${process.pid}: stop that one first.`,
    );
    await state.close();
    writeFileSync(`${path}.lock`, '4194305');
    await (await openFileState(path)).close();
  });

  it('shrinks when most of it is out of date, and loses nothing by it', async () => {
    const state = await openFileState(path);
    const text = 'x'.repeat(100_000);
    for (let round = 0; round < 100; round++) {
      state.put('large', `${round}${text}`);
      state.put(`small ${round}`, round);
      await state.commit();
    }
    await state.close();
    expect(statSync(path).size).toBeLessThan(5_000_000);
    const again = await openFileState(path);
    expect(again.get('large')).toBe(`99${text}`);
    expect(again.keys('small ')).toHaveLength(100);
    await again.close();
  });

  it('writes changes of many committers in few groups', async () => {
    const state = await openFileState(path);
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        state.put(`key ${index}`, index);
        return state.commit();
      }),
    );
    await state.close();
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(10);
  });
});
