/**
 * Installs what is missing before `npm start` and `npm test`: the Node version is checked, npm packages come from the
 * lock file, browsers from the system's package manager where that is possible. Plain JavaScript without imports of
 * ours, since it runs before anything is installed. Run as `node apps-script/host/set-up.mjs [chromium] [firefox]`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const say = (text) => console.log(`set-up: ${text}`);

function stop(text) {
  console.error(`set-up: ${text}`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Node ${process.versions.node} is too old. Install Node 20.19 or later from nodejs.org and try again.`,
    );
  }
}

function run(command, args, options = {}) {
  return (
    spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0
  );
}

/** npm writes `node_modules/.package-lock.json` at the end of an installation: newer than the lock file means complete. */
function installPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && isSameInstallation(lock, installed)) return;
  say('installing npm packages from the lock file (about half a minute)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (!run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('npm could not install the packages. Check the network connection and try again.');
  }
  say('npm packages are ready');
}

/** A fresh checkout may carry a newer date than what was installed from the very same lock file. */
function isSameInstallation(lock, installed) {
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([path, entry]) => path !== '' && !entry.optional)
      .map(([path, entry]) => `${path}@${entry.version}`)
      .sort()
      .join('\n');
  return versions(lock) === versions(installed);
}

const browsers = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
    variable: 'CHROMIUM',
    debian: ['chromium', 'chromium-l10n'],
    title: 'Chrome, Chromium or Edge',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox'],
    variable: 'FIREFOX',
    debian: ['firefox-esr'],
    title: 'Firefox',
  },
};

/** Path of a browser on this machine, or null. An environment variable names another one. */
export function findBrowser(kind) {
  const browser = browsers[kind];
  const named = process.env[browser.variable];
  if (named) return existsSync(named) ? named : null;
  if (process.platform === 'darwin') {
    const paths = browser.mac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    const firefox = '/Applications/Firefox.app/Contents/MacOS/firefox';
    return [...(kind === 'firefox' ? [firefox] : paths)].find((path) => existsSync(path)) ?? null;
  }
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin');
  for (const name of browser.names) {
    const path = folders.map((folder) => join(folder, name)).find((candidate) => existsSync(candidate));
    if (path) return path;
  }
  return null;
}

/** Debian's Chromium speaks English only until its language package is there. */
const lacksLanguages = () =>
  existsSync('/usr/lib/chromium/locales/en-US.pak') && !existsSync('/usr/lib/chromium/locales/it.pak');

/** Debian and Ubuntu, as root or with a sudo that asks nothing; elsewhere the person is told what to install. */
function installBrowser(kind) {
  if (findBrowser(kind) && !(kind === 'chromium' && lacksLanguages())) return;
  const browser = browsers[kind];
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const canInstall =
    process.platform === 'linux' &&
    existsSync('/usr/bin/apt-get') &&
    (asRoot.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0);
  if (!canInstall) {
    say(`${browser.title} was not found. Install it, or name it in ${browser.variable}.`);
    return;
  }
  say(`installing ${browser.debian.join(' ')} with apt-get (one to three minutes)`);
  const apt = (args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    return run(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  const fonts = ['fonts-noto-core', 'fonts-noto-color-emoji'];
  if (!apt(['update']) || !apt(['install', '-y', '--no-install-recommends', ...browser.debian, ...fonts])) {
    say(`apt-get could not install ${browser.title}. Install it by hand, or name it in ${browser.variable}.`);
  } else say(`${browser.title} is ready`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkNode();
  installPackages();
  for (const kind of process.argv.slice(2)) if (kind in browsers) installBrowser(kind);
}
