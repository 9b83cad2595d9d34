/**
 * A screen of its own with a real pointer and keyboard: Xvfb, a small window manager, xdotool. Windows stand where the
 * manager puts them, and the toolbar of the browser is seen in the screen's own pixels, as a person sees it.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../apps-script/host/demo/gestures.ts';

const programs = ['Xvfb', 'openbox', 'xdotool', 'pgrep'];

/** Programs that are missing for a screen; empty when one can be made. */
export const missingForScreen = (): string[] =>
  programs.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);

export interface Point {
  x: number;
  y: number;
}

export interface Screen {
  /** For the environment: `:7`. */
  display: string;
  click(point: Point): void;
  type(text: string): void;
  /** Keys as xdotool names them, e.g. `alt+F4`. */
  key(keys: string): void;
  /** Types, and then does what xdotool's own words say, with nothing in between. */
  typeThen(text: string, delayMs: number, ...then: string[]): Promise<void>;
  /** Middle of the largest run of a color (0xRRGGBB) between two points, or null. */
  findColor(color: number, from: Point, to: Point): Point | null;
  close(): Promise<void>;
}

/** Starts the screen on a free number. */
export async function openScreen(): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-ledger-screen-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1680x1000x24', '-nolisten', 'tcp', '-noreset', '-fbdir', folder],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  let told = '';
  (server.stdio[3] as NodeJS.ReadableStream).on('data', (chunk: Buffer) => (told += chunk.toString()));
  const number = await until('the number of the screen', () => /(\d+)\n/.exec(told)?.[1], 60);
  const display = `:${number}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' });
  const tool = (...args: string[]) => execFileSync('xdotool', args, { env, encoding: 'utf8' });
  await until(
    'the window manager',
    () => spawnSync('xdotool', ['get_num_desktops'], { env }).status === 0,
    60,
  );
  return {
    display,
    click: ({ x, y }) =>
      void tool('mousemove', '--sync', String(Math.round(x)), String(Math.round(y)), 'click', '1'),
    type: (text) => void tool('type', '--delay', '20', text),
    key: (keys) => void tool('key', keys),
    typeThen: (text, delayMs, ...then) =>
      new Promise((done, fail) => {
        const words = ['type', '--delay', String(delayMs), '--args', '1', text, ...then];
        spawn('xdotool', words, { env, stdio: 'ignore' })
          .on('error', fail)
          .on('close', () => done());
      }),
    findColor: (color, from, to) => findColor(readFileSync(join(folder, 'Xvfb_screen0')), color, from, to),
    async close() {
      await end(manager);
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the middle of an element is on the screen. In a frame, `frameAt` says where the frame's window begins. */
export const placeOf = (page: Page | Frame, selector: string): Promise<Point> =>
  page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return {
      x: window.screenX + (window.outerWidth - window.innerWidth) / 2 + box.x + box.width / 2,
      y: window.screenY + (window.outerHeight - window.innerHeight) + box.y + box.height / 2,
    };
  });

/** An X window dump: a header of 32-bit numbers, a color table, then rows of four bytes a pixel. */
function findColor(dump: Buffer, color: number, from: Point, to: Point): Point | null {
  const bytesPerRow = dump.readUInt32BE(48);
  const start = dump.readUInt32BE(0) + 12 * dump.readUInt32BE(76);
  let [sumX, sumY, count] = [0, 0, 0];
  for (let y = Math.max(0, Math.round(from.y)); y < to.y; y++)
    for (let x = Math.max(0, Math.round(from.x)); x < to.x; x++) {
      if ((dump.readUInt32LE(start + y * bytesPerRow + 4 * x) & 0xffffff) !== color) continue;
      sumX += x;
      sumY += y;
      count += 1;
    }
  return count < 40 ? null : { x: sumX / count, y: sumY / count };
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.on('exit', () => done());
    child.kill();
  });
