/**
 * Puts the built script into its Apps Script project and reads it back. What clasp prints decides, never its exit
 * status, which is 0 for steps that were not taken. It would break if a project were ever made here: that writes a stub
 * over the files. So a folder that is not a whole build is refused before anything is asked.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of clasp printed; its exit status is of no use. */
export interface ClaspOutput {
  stdout: string;
  stderr: string;
}

/** Runs clasp with these arguments. */
export type Clasp = (args: readonly string[]) => Promise<ClaspOutput>;

/** Why nothing, or not everything, is pushed; the message is what a person reads. */
export class PushRefused extends Error {}

export interface PushDone {
  /** Files of the project, read back, as they stand in the folder. */
  files: string[];
  /** Files that the push changed; none where the project was so already. */
  changed: string[];
}

export interface PushOptions {
  clasp: Clasp;
  /** Folder with the build: Code.js, appsscript.json, pages. */
  bundleDir: string;
  /** Id of an Apps Script project that exists. */
  scriptId: string;
}

/** What a whole build has for Google, its pages and its trigger. */
const NEEDED = ['doGet', 'doPost', 'onOpen', 'ownerCall', 'webCall', 'reconcile'];

const LOGIN = 'Sign in once with: npx @google/clasp login (and tick all boxes that Google shows).';
const SWITCH =
  'Google refuses: the Apps Script API is off for your account. Switch it on at script.google.com/home/usersettings, wait some minutes, and push again.';

/** Pushes, pulls into an empty folder and compares; throws `PushRefused` with one sentence. */
export async function push({ clasp, bundleDir, scriptId }: PushOptions): Promise<PushDone> {
  const built = readBuild(bundleDir);
  if (!/^[\w-]{20,}$/.test(scriptId)) throw new PushRefused(`“${scriptId}” is no id of a script.`);
  const who = parseJson(await clasp(['show-authorized-user', '--json'])) as { loggedIn?: boolean } | null;
  if (who?.loggedIn !== true) throw new PushRefused(`clasp is not signed in. ${LOGIN}`);
  const folder = mkdtempSync(join(tmpdir(), 'mentor-ledger-push-'));
  try {
    const pushed = await clasp([
      'push',
      '-f',
      '--json',
      '-P',
      toProject(folder, 'push', scriptId, bundleDir),
    ]);
    const changed = parseJson(pushed);
    if (!Array.isArray(changed)) throw new PushRefused(toReason('Nothing was pushed', pushed));
    const back = join(folder, 'back');
    mkdirSync(back);
    const pulled = await clasp(['pull', '-f', '--json', '-P', toProject(folder, 'pull', scriptId, back)]);
    const found = readFolder(back);
    if (found.size === 0) throw new PushRefused(toReason('Pushed, but it could not be read back', pulled));
    const different = [...new Set([...built.keys(), ...found.keys()])].filter(
      (name) => toComparable(name, built.get(name)) !== toComparable(name, found.get(name)),
    );
    if (different.length > 0) {
      throw new PushRefused(
        `The project differs from the build in ${different.sort().join(', ')}. Push again; if it stays so, look at the project with Extensions › Apps Script.`,
      );
    }
    return { files: [...built.keys()].sort(), changed: changed.map(toName) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A project file of clasp's own, beside nothing else: one in the sources would be found by every other command too. */
function toProject(folder: string, name: string, scriptId: string, rootDir: string): string {
  const own = join(folder, name);
  mkdirSync(own);
  const path = join(own, '.clasp.json');
  writeFileSync(path, JSON.stringify({ scriptId, rootDir }));
  return path;
}

/** The files of a whole build by name; refuses a stub, an empty folder, and code that lacks a function. */
function readBuild(bundleDir: string): Map<string, string> {
  const files = existsSync(bundleDir) ? readFolder(bundleDir) : new Map<string, string>();
  const code = files.get('Code.js') ?? '';
  const missing = NEEDED.filter((name) => !code.includes(`function ${name}(`));
  if (!files.has('appsscript.json') || code === '' || missing.length > 0) {
    throw new PushRefused(
      `${bundleDir} is no whole build${code !== '' && missing.length > 0 ? ` (it lacks ${missing.join(', ')})` : ''}. Run npm run build first.`,
    );
  }
  return files;
}

const readFolder = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => /\.(js|gs|html)$|^appsscript\.json$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** Google writes the manifest in its own way; of the rest every character counts. */
const toComparable = (name: string, text: string | undefined): string | undefined =>
  text !== undefined && name.endsWith('.json') ? JSON.stringify(sortKeys(JSON.parse(text))) : text;

const sortKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortKeys)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, sortKeys(one)]),
        )
      : value;

/** The JSON that clasp printed, also where plain lines stand around it; null when it printed none. */
function parseJson({ stdout }: ClaspOutput): unknown {
  const start = stdout.search(/[[{]/);
  for (let end = stdout.length; start >= 0 && end > start; end -= 1) {
    if (!/[\]}]/.test(stdout[end - 1]!)) continue;
    try {
      return JSON.parse(stdout.slice(start, end)) as unknown;
    } catch {
      // A plain line after it.
    }
  }
  return null;
}

function toReason(what: string, { stdout, stderr }: ClaspOutput): string {
  const said = `${stderr}\n${stdout}`.trim();
  if (/has not enabled the Apps Script API/i.test(said)) return `${what}. ${SWITCH}`;
  if (/invalid_grant|credentials|not logged in|unauthorized/i.test(said)) return `${what}. ${LOGIN}`;
  return said === '' ? `${what}: clasp said nothing.` : `${what}. clasp says: ${said.slice(0, 600)}`;
}

const toName = (file: unknown): string =>
  String(typeof file === 'object' && file !== null && 'name' in file ? file.name : file);
