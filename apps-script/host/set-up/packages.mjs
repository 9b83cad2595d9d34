/**
 * The npm packages of the lock file, installed where they are missing, where the lock file changed, or where another Node
 * came. It would break if packages that were built for one machine or one Node were taken for those of another.
 */
import { existsSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toNpmTrouble } from './npm-troubles.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';
import { whyNotWritable } from './writable.mjs';

/** What the installed packages take on the disk. */
const neededBytes = 400e6;

/** Where no registry answers, npm’s own patience would be minutes. */
const command = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retry-maxtimeout=15000'];

/** What the installed packages depend on besides the lock file. */
const toPlace = () => `node ${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`;

/** Installs what is missing below the folder of the sources; ends with a sentence when that fails. */
export async function installPackages(root) {
  const mark = join(root, 'node_modules', '.installed-for');
  const why = whyToInstall(root, mark);
  if (why === null) {
    if (!existsSync(mark)) writeMark(mark);
    return;
  }
  say(`installing npm packages from the lock file${why} (about 140 MB to fetch, half a minute or more)`);
  const trouble = whyNotWritable(root);
  if (trouble)
    stop(
      `The folder of the sources, ${trouble}. Use a copy in a folder of your own, or mend that, then try again.`,
    );
  // On a full disk npm may go on for ever.
  const { bavail, bsize } = statfsSync(root);
  if (!existsSync(join(root, 'node_modules')) && bavail * bsize < neededBytes)
    stop(
      `The disk has ${Math.floor((bavail * bsize) / 1e6)} MB left, and the packages take ${neededBytes / 1e6} MB: free some space and try again.`,
    );
  const { isOk, errors } = await run([...findNpm(), ...command], { cwd: root, isHeard: true });
  if (!isOk) stop(`${toNpmTrouble(errors)}\nnpm said:\n${errors.trim()}`);
  writeMark(mark);
  say('npm packages are ready');
}

/** The npm that runs this, else the one of the path. */
function findNpm() {
  const own = process.env.npm_execpath;
  return own && /npm-cli\.c?js$/.test(own) && existsSync(own) ? [process.execPath, own] : ['npm'];
}

/** Null when all is there; else how to go on in the sentence. */
function whyToInstall(root, mark) {
  const lock = join(root, 'package-lock.json');
  // npm writes this at the end of an installation.
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return '';
  if (existsSync(mark) && readFileSync(mark, 'utf8') !== toPlace())
    return `: they were installed for another Node (${readFileSync(mark, 'utf8').trim() || 'unknown'})`;
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return null;
  return isSameInstallation(lock, installed) ? null : ', which has changed';
}

function writeMark(mark) {
  try {
    writeFileSync(mark, toPlace());
  } catch (error) {
    // A folder of somebody else's, in which everything is there: it works without the note.
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  }
}

/** A fresh checkout may carry a newer date than what was installed from the very same lock file. */
function isSameInstallation(lock, installed) {
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([path, entry]) => path !== '' && !entry.optional)
      .map(([path, entry]) => `${path}@${entry.version}`)
      .sort()
      .join('\n');
  try {
    return versions(lock) === versions(installed);
  } catch {
    return false;
  }
}
