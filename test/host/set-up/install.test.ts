/**
 * The set-up in a copy of its files, with an npm that does as told: what went wrong is said first and ends it, what
 * went well is remembered, and Ctrl-C leaves no process behind.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../apps-script/host/demo/gestures.ts';

const root = join(import.meta.dirname, '../../..');
const parts = [
  'package.json',
  'package-lock.json',
  ...['start.mjs', 'set-up.mjs', 'set-up', 'demo/options.mjs'].map((name) => `apps-script/host/${name}`),
];
let folder: string;
let sources: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  // As in a person's own folders.
  sources = join(folder, 'Università di prova', 'mentor ledger');
  for (const part of parts) {
    mkdirSync(dirname(join(sources, part)), { recursive: true });
    cpSync(join(root, part), join(sources, part), { recursive: true });
  }
  writeFileSync(join(folder, 'chromium'), '#!/bin/sh\necho Chromium 156.0.0.0\n');
  chmodSync(join(folder, 'chromium'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));

/** An npm whose `ci` runs this; what it is called with is noted. */
function npm(source: string): string {
  const path = join(folder, 'npm-cli.cjs');
  writeFileSync(
    path,
    `const fs = require('node:fs'); fs.appendFileSync(${JSON.stringify(join(folder, 'calls'))}, process.argv[2] + '\\n'); ${source}`,
  );
  return path;
}
const installs = `fs.mkdirSync('node_modules', { recursive: true }); fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');`;
const deafness = `for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);`;
const calls = () => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8') : '');
const toEnv = (npmPath: string, more: Record<string, string> = {}) => ({
  ...process.env,
  npm_execpath: npmPath,
  CHROMIUM: join(folder, 'chromium'),
  ...more,
});
const setUp = (npmPath: string, more: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(sources, 'apps-script/host/set-up.mjs'), 'chromium'],
    { encoding: 'utf8', env: toEnv(npmPath, more), timeout: 30_000 },
  );
  return { status, stdout, stderr };
};

describe('the set-up', () => {
  it.each([
    ['npm error code ENOTFOUND', 'Check the network connection'],
    ['npm error code ECONNREFUSED', 'HTTPS_PROXY'],
    ['npm error code E407', 'The proxy refused'],
    ['npm error code ENOSPC', 'The disk is full'],
    ['npm error code E500\n    at stack (internal:1:1)', 'for the reason that it gives'],
  ])('says what to do before npm’s own words: %s', (words, sentence) => {
    const { status, stderr } = setUp(npm(`console.error(${JSON.stringify(words)}); process.exit(1);`));
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toContain(sentence);
    expect(stderr).toContain(words);
  });

  it('installs once for a Node, and anew after another one', () => {
    const path = npm(installs);
    expect(setUp(path)).toMatchObject({ status: 0, stderr: '' });
    expect(setUp(path)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(calls()).toBe('ci\n');
    writeFileSync(join(sources, 'node_modules/.installed-for'), 'node 18 linux x64');
    expect(setUp(path).stdout).toContain('they were installed for another Node (node 18 linux x64)');
    expect(setUp(path)).toMatchObject({ status: 0, stdout: '' });
    expect(calls()).toBe('ci\nci\n');
  });

  it('installs anew what was broken off', () => {
    const { status } = setUp(npm(`fs.mkdirSync('node_modules'); process.exit(1);`));
    expect(status).toBe(1);
    expect(setUp(npm(installs))).toMatchObject({ status: 0 });
    expect(calls()).toBe('ci\nci\n');
  });

  it('asks npm nothing where its folder can’t be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { status, stderr } = setUp(npm(installs), { TMPDIR: join(file, 'below') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^set-up: The folder for temporary files, .* TMPDIR, then try again\.\n$/);
    expect(calls()).toBe('');
  });

  it('names an unfit browser before anything is built', () => {
    const { status, stderr } = setUp(npm(installs), { CHROMIUM: join(folder, 'nothing') });
    expect(status).toBe(1);
    expect(stderr).toContain(`CHROMIUM names ${join(folder, 'nothing')}: there is no such file.`);
  });

  it.each([
    ['SIGINT', ''],
    ['SIGTERM', ''],
    ['SIGHUP', ''],
    ['SIGINT', ', which takes no signal'],
  ] as const)('is ended by %s in the middle, with what it started%s', async (signal, deaf) => {
    const helper = `const { pid } = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${deaf && deafness} setInterval(() => {}, 1000)`)}], { stdio: 'ignore' });`;
    const path = npm(
      `${deaf && deafness} ${helper} fs.writeFileSync(${JSON.stringify(join(folder, 'pids'))}, process.pid + ' ' + pid + ' '); setInterval(() => {}, 1000);`,
    );
    const child = spawn(process.execPath, [join(sources, 'apps-script/host/start.mjs')], {
      env: toEnv(path, { MENTOR_LEDGER_PATIENCE_MS: '500' }),
      stdio: 'ignore',
    });
    const status = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
    const pids = await until('npm to run', () => {
      const text = existsSync(join(folder, 'pids')) ? readFileSync(join(folder, 'pids'), 'utf8') : '';
      return text.endsWith(' ') ? text.trim().split(' ').map(Number) : undefined;
    });
    child.kill(signal);
    expect(await status).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
    expect(pids.filter(isRunning)).toEqual([]);
  });
});

/** A process that waits to be buried has ended. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return !/^(?:Z|$)/.test(stdout?.trim() ?? '');
}
