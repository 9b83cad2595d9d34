/**
 * What `npm start` runs, as in a terminal: a process group of its own, so that Ctrl-C reaches all that a terminal would reach,
 * with its own folders for state and for temporary files, in which nothing may be left.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect, type Browser } from 'puppeteer-core';
import { findChromium } from '../../apps-script/host/browsers/find-browser.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';

const root = resolve(import.meta.dirname, '../..');
const script = resolve(root, 'apps-script/host/start.mjs');

export interface StartPlace {
  stateDir: string;
  /** A browser that can be looked into while it runs; it is driven by the pointer alone. */
  browserPath: string;
  tempDir: string;
  remove(): void;
}

/** Folders for starts that follow one another. */
export function makePlace(): StartPlace {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-ledger-start-'));
  const tempDir = join(folder, 'tmp');
  mkdirSync(tempDir);
  const browserPath = join(folder, 'browser');
  writeFileSync(browserPath, `#!/bin/sh\nexec "${findChromium() ?? ''}" --remote-debugging-port=0 "$@"\n`);
  chmodSync(browserPath, 0o755);
  return {
    stateDir: join(folder, 'state'),
    browserPath,
    tempDir,
    remove() {
      // Those of a test that failed half way.
      for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

export interface StartRun {
  /** All that it said so far. */
  said(): string;
  /** Waits until it says so; throws with what it said when it ends before. */
  untilSaid(text: string): Promise<void>;
  /** What Ctrl-C in the terminal does. */
  interrupt(): void;
  /** Its status, once it has ended. */
  ended(): Promise<number>;
  hasEnded(): boolean;
  /** The browser that it opened, to be looked into. */
  browser(): Promise<Browser>;
}

/** Starts it; a null display means a computer without one. */
export function runStart(place: StartPlace, words: readonly string[], display: string | null): StartRun {
  const child = spawn(process.execPath, [script, `--state=${place.stateDir}`, '--port=0', ...words], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DISPLAY: display ?? '',
      WAYLAND_DISPLAY: '',
      TMPDIR: place.tempDir,
      CHROMIUM: place.browserPath,
    },
  });
  let said = '';
  let status: number | null = null;
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.on('close', (code) => (status = code ?? 1));
  return {
    said: () => said,
    async untilSaid(text) {
      await until(
        `npm start to say “${text}”`,
        () => {
          if (said.includes(text)) return true;
          if (status !== null) throw new Error(`npm start ended with ${status}. It said:\n${said}`);
          return false;
        },
        120,
      );
    },
    interrupt: () => void process.kill(-child.pid!, 'SIGINT'),
    ended: () => until('the end of npm start', () => status ?? undefined, 60),
    hasEnded: () => status !== null,
    async browser() {
      const note = join(place.stateDir, 'current/browser/DevToolsActivePort');
      const [port, path] = readFileSync(note, 'utf8').split('\n');
      return connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}`, defaultViewport: null });
    },
  };
}

/** What a start left behind that it must not: processes, locks, temporary files. */
export function leftBehind(place: StartPlace): string[] {
  const files = existsSync(place.stateDir)
    ? readdirSync(place.stateDir, { recursive: true, encoding: 'utf8' })
    : [];
  return [
    ...processesOf(place.stateDir).map((pid) => `process ${pid}`),
    ...files.filter((file) => /\.lock$|SingletonLock|\.new$/.test(file)),
    ...readdirSync(place.tempDir).filter(
      (name) => !/^(?:tsx-\d+|node-compile-cache|v8-compile-cache.*)$/.test(name),
    ),
  ];
}

/** Processes whose command names the folder. */
const processesOf = (folder: string): number[] =>
  spawnSync('pgrep', ['-f', folder], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean).map(Number);
