/**
 * Installs a browser or another program of the system where that can be done without a question, and says what to
 * install by hand where it can't: once, with the command.
 */
import { spawnSync } from 'node:child_process';
import { browsers, forgetBrowsers, lookForBrowser } from './browsers.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';
import { extras, findSystem } from './systems.mjs';

const isThere = (program) => spawnSync('sh', ['-c', `command -v "${program}"`]).status === 0;

/** @returns {boolean} whether it is there now */
export async function provideBrowser(kind) {
  const { path, troubles } = lookForBrowser(kind);
  if (path) return true;
  const { title, variable } = browsers[kind];
  if (process.env[variable]) stop(`${troubles[0]} Correct ${variable} or leave it out, then try again.`);
  for (const trouble of troubles) say(`passed over ${trouble}`);
  const isDone = await provide(kind, title, `, or name one in ${variable}`);
  forgetBrowsers();
  const after = lookForBrowser(kind);
  if (isDone && !after.path) say(`${title} was installed but does not work: ${after.troubles.join(' ')}`);
  return after.path !== null;
}

/** The programs of a screen without a monitor, for tests. */
export async function provideScreen() {
  if (['Xvfb', 'openbox', 'xdotool', 'pgrep'].every(isThere)) return true;
  if (process.platform === 'darwin') return false;
  return provide('screen', extras.screen.title, '; tests that need it are skipped');
}

async function provide(what, title, otherwise) {
  const system = findSystem();
  const names = system?.packages[what];
  if (!names) {
    say(
      system?.byHand?.[what] ?? `${title} was not found. Install it with your system’s packages${otherwise}.`,
    );
    return false;
  }
  const command = [...system.install, ...names];
  const asRoot = toRootPrefix();
  if (asRoot === null || !isThere(system.install[0])) {
    const byHand = ['sudo', ...command].filter((word) => !/^(?:-qq|-q)$/.test(word)).join(' ');
    say(
      `${title} was not found, and it can’t be installed without a password. Install it once:\n  ${byHand}\nthen try again${otherwise}.`,
    );
    return false;
  }
  say(
    `installing ${names.join(' ')} (one to three minutes; a browser with its libraries is about 150 MB to fetch)`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (system.update) await run([...asRoot, ...system.update], { env, isQuiet: true });
  const { isOk, errors } = await run([...asRoot, ...command], { env, isQuiet: true });
  if (isOk) say(`${title}: ready`);
  else say(`${toWhy(errors)} ${title} is missing. Install it by hand${otherwise}.`);
  return isOk;
}

/** Null when rights are missing and would have to be asked for. */
function toRootPrefix() {
  if (process.getuid?.() === 0) return [];
  return isThere('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND']
    : null;
}

const toWhy = (errors) => {
  if (/No space left|ENOSPC/i.test(errors)) return 'The disk is full: free some space and try again.';
  if (/dpkg was interrupted/i.test(errors))
    return 'An earlier installation was broken off: type sudo dpkg --configure -a once, then try again.';
  if (/lock/i.test(errors))
    return 'The package manager is busy with something else: try again when it is done.';
  if (/resolve|connect|fetch|network|mirror/i.test(errors))
    return 'The packages were not reached: check the network connection.';
  return 'The package manager could not install it, for the reason above.';
};
