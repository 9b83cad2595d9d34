/**
 * Finds the browsers that are installed on this computer. A path in CHROMIUM or FIREFOX wins.
 * It would break if a snap or flatpak wrapper were taken: those cannot load an unpacked folder elsewhere on the disk.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${homedir()}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const findFirst = (named: string | undefined, paths: readonly string[]): string | null =>
  [...(named ? [named] : []), ...paths].find((path) => existsSync(path)) ?? null;

/** Path of Chromium, Chrome or Edge; null when there is none. */
export const findChromium = (): string | null => findFirst(process.env['CHROMIUM'], CHROMIUM_PATHS);

/** Path of Firefox; null when there is none. */
export const findFirefox = (): string | null => findFirst(process.env['FIREFOX'], FIREFOX_PATHS);

/** True when a window can be shown. */
export const hasDisplay = (): boolean =>
  process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Chromium refuses its sandbox to root. */
export const sandboxArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
