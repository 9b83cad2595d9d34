/**
 * A real process killed in the middle of its writes, again and again on the same file.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openFileState } from '../../../apps-script/host/store/file-state.ts';

const writer = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));
const kills = 8;

/** Runs the writer, kills it some time after its first acknowledgement; returns the last number acknowledged. */
function writeAndKill(path: string, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, path], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      if (out === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      out += chunk.toString();
    });
    child.on('close', () => {
      const numbers = out.split('\n').slice(0, -1).map(Number);
      if (numbers.length === 0) reject(new Error(`The writer wrote nothing: ${errors}`));
      else resolve(numbers.at(-1) ?? 0);
    });
  });
}

it('a process killed at any moment leaves all that it had acknowledged, and no half of a group', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const path = join(folder, 'state.file');
  let before = 0;
  for (let kill = 0; kill < kills; kill++) {
    const acknowledged = await writeAndKill(path, 20 + kill * 53);
    const state = await openFileState(path);
    const first = Number(state.get('first'));
    expect(state.get('second')).toBe(first);
    expect(String(state.get(`text ${first % 5}`)).startsWith(`${first}x`)).toBe(true);
    expect(first).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThan(before);
    before = first;
    await state.close();
  }
  rmSync(folder, { recursive: true });
}, 60_000);
