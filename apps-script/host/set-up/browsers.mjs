/**
 * Finds the browsers of this computer. What stands under a browser's name is asked for its version before it is believed:
 * Ubuntu puts a stand-in there that only tells of a snap. It would break if a snap were taken: it is shut in its own
 * folders and loads no extension from another one.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

export const browsers = {
  chromium: {
    title: 'Chrome, Chromium or Edge',
    variable: 'CHROMIUM',
    /** As `minimum_chrome_version` of the manifest; a test holds it to that. */
    oldest: 120,
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    oldest: 140,
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
  },
};

const known = new Map();

/**
 * Looks for a browser. One that the environment names is taken or complained of, never passed over.
 * @param {'chromium' | 'firefox'} kind
 * @returns {{ path: string | null, troubles: string[] }} troubles say why something under a browser's name is none
 */
export function lookForBrowser(kind, env = process.env, platform = process.platform) {
  const browser = browsers[kind];
  const named = env[browser.variable];
  if (named) {
    const path = isAbsolute(named) ? named : (findInPath([named], env)[0] ?? resolve(named));
    const trouble = askVersion(path, browser);
    return trouble
      ? { path: null, troubles: [`${browser.variable} names ${named}: ${trouble}`] }
      : { path, troubles: [] };
  }
  const troubles = [];
  for (const path of platform === 'darwin' ? macPaths(browser) : findInPath(browser.names, env)) {
    const trouble = askVersion(path, browser);
    if (!trouble) return { path, troubles: [] };
    troubles.push(`${path}: ${trouble}`);
  }
  return { path: null, troubles };
}

/** Path of a browser on this computer, or null. */
export const findBrowser = (kind) => lookForBrowser(kind).path;

/** What was found of a browser is asked once; after an installation it must be asked again. */
export const forgetBrowsers = () => known.clear();

function macPaths({ mac }) {
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return mac
    .flatMap((path) => folders.map((folder) => join(folder, path)))
    .filter((path) => existsSync(path));
}

function findInPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean).concat('/usr/bin', '/usr/local/bin');
  const paths = names.flatMap((name) => folders.map((folder) => resolve(folder, name)));
  return [...new Set(paths)].filter((path) => existsSync(path));
}

/** Null for a browser that can be used; else why not. */
function askVersion(path, browser) {
  if (!known.has(path)) known.set(path, ask(path, browser));
  return known.get(path);
}

function ask(path, { oldest, title }) {
  if (!existsSync(path)) return 'there is no such file.';
  if (!statSync(path).isFile()) return 'this is no program.';
  if (isOfSnap(path)) return 'this belongs to a snap, which can’t load an extension from a folder.';
  const { stdout, stderr, error, status } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) return `it can’t be started (${error.code}).`;
  const major = /\b(\d{2,4})\.\d+[\d.]*/.exec(stdout)?.[1];
  if (status !== 0 || !major || !/chrom|edge|firefox/i.test(stdout)) {
    const said = (stderr || stdout).trim().split('\n')[0];
    return `it is no browser that works${said ? `; it says “${said}”` : ''}.`;
  }
  return Number(major) < oldest ? `version ${major} is too old; ${title} from ${oldest} on is needed.` : null;
}

/** A link to snap itself, or the small script that Ubuntu puts in place of a browser. */
function isOfSnap(path) {
  try {
    const real = realpathSync(path);
    if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
    const file = openSync(path, 'r');
    const start = Buffer.alloc(4096);
    const length = readSync(file, start, 0, start.length, 0);
    closeSync(file);
    const text = start.toString('latin1', 0, length);
    return text.startsWith('#!') && text.includes('/snap/bin/');
  } catch {
    return false;
  }
}
