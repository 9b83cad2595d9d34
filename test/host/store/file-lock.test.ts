/** A lock keeps out whoever comes second, and never outlives its process, whoever has its number now. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileInUse, lockFile } from '../../../apps-script/host/store/file-lock.ts';
import { markOfProcess } from '../../../apps-script/host/store/process-mark.ts';

const module = join(import.meta.dirname, '../../../apps-script/host/store/file-lock.ts');
let folder: string;
let path: string;
let other: ChildProcess;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, 'file');
  // Another program that lives.
  other = spawn('sleep', ['300']);
});
afterEach(() => {
  other.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const hold = (text: string) => writeFileSync(`${path}.lock`, text);

describe('a lock', () => {
  it('keeps the second one out, and lets it in once freed', () => {
    const free = lockFile(path);
    expect(() => lockFile(path)).toThrow(FileInUse);
    free();
    lockFile(path)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a process that is gone', () => JSON.stringify({ pid: 4_194_305, mark: 'x 1' })],
    ['whose number belongs to another program now', () => JSON.stringify({ pid: other.pid, mark: 'x 1' })],
    ['whose number is our own by accident', () => JSON.stringify({ pid: process.pid, mark: 'x 1' })],
    ['of an earlier version, whose process is gone', () => '4194305'],
    ['of an earlier version, whose number belongs to another program now', () => String(other.pid)],
    ['that is empty', () => ''],
    ['that is damaged', () => '{"pid":'],
    ['that holds something else', () => 'null'],
  ])('%s is taken over', (_title, text) => {
    hold(text());
    const free = lockFile(path);
    expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
    free();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a living holder stays, with its number in the sentence', () => {
    const text = JSON.stringify({ pid: other.pid, mark: markOfProcess(other.pid!) });
    hold(text);
    expect(() => lockFile(path)).toThrow(`in use by process ${other.pid}`);
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['file.lock']);
  });

  it('goes with its process, also when that forgets it', async () => {
    const source = `import { lockFile } from ${JSON.stringify(module)}; lockFile(${JSON.stringify(path)}); process.exit(3);`;
    expect(await runNode(source)).toEqual({ code: 3, out: '' });
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('is given to one of many that take over the same stale one at once', async () => {
    hold(JSON.stringify({ pid: 4_194_305, mark: 'x 1' }));
    const source = `import { lockFile } from ${JSON.stringify(module)};
      while (Date.now() < ${Date.now() + 4_000});
      try { lockFile(${JSON.stringify(path)}); process.stdout.write('mine'); setTimeout(() => {}, 3_000); } catch { process.stdout.write('no'); }`;
    const runs = await Promise.all(Array.from({ length: 4 }, () => runNode(source)));
    expect(runs.filter(({ out }) => out === 'mine').length).toBe(1);
  });
});

const runNode = (source: string) =>
  new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source]);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('close', (code) => resolve({ code, out }));
  });
