/**
 * The package managers that are known, with the names of what is needed in each. Debian’s were run; the others were
 * read in their package lists only, as the README says.
 */
import { existsSync, readFileSync } from 'node:fs';

const screen = { title: 'a screen without a monitor for the tests (Xvfb, openbox, xdotool)' };

/** What can be asked for on the command line of the set-up besides browsers. */
export const extras = { screen };

const systems = [
  {
    ids: ['ubuntu'],
    title: 'Ubuntu',
    // Its chromium and firefox are snaps, which can’t load an extension from a folder.
    byHand: {
      chromium:
        'Ubuntu’s own Chromium is a snap, which can’t load an extension from a folder. Install Google Chrome instead, once:\n  wget https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb\n  sudo apt-get install -y ./google-chrome-stable_current_amd64.deb',
      firefox:
        'Ubuntu’s own Firefox is a snap. Install Mozilla’s package as support.mozilla.org/kb/install-firefox-linux says, or name a Firefox of mozilla.org in FIREFOX.',
    },
    packages: { screen: ['xvfb', 'openbox', 'xdotool', 'procps'] },
    update: ['apt-get', '-qq', 'update'],
    install: ['apt-get', '-qq', 'install', '-y', '--no-install-recommends'],
  },
  {
    ids: ['debian'],
    title: 'Debian',
    packages: {
      chromium: [
        'chromium',
        'chromium-l10n',
        'chromium-sandbox',
        'fonts-noto-core',
        'fonts-noto-color-emoji',
      ],
      firefox: ['firefox-esr'],
      screen: ['xvfb', 'openbox', 'xdotool', 'procps'],
    },
    update: ['apt-get', '-qq', 'update'],
    install: ['apt-get', '-qq', 'install', '-y', '--no-install-recommends'],
  },
  {
    ids: ['fedora', 'rhel', 'centos'],
    title: 'Fedora',
    packages: {
      chromium: ['chromium'],
      firefox: ['firefox'],
      screen: ['xorg-x11-server-Xvfb', 'openbox', 'xdotool', 'procps-ng'],
    },
    install: ['dnf', '-q', 'install', '-y'],
  },
  {
    ids: ['arch'],
    title: 'Arch Linux',
    packages: {
      chromium: ['chromium'],
      firefox: ['firefox'],
      screen: ['xorg-server-xvfb', 'openbox', 'xdotool', 'procps-ng'],
    },
    install: ['pacman', '-S', '--noconfirm', '--needed'],
  },
];

const mac = {
  title: 'macOS',
  byHand: {
    chromium:
      'Install Google Chrome from google.com/chrome, or with Homebrew: brew install --cask google-chrome',
    firefox: 'Install Firefox from firefox.com, or with Homebrew: brew install --cask firefox',
    screen: 'A screen without a monitor is made on Linux only: those tests are skipped here.',
  },
  packages: {},
};

/** Linux Mint, Raspberry Pi OS … name what they are like; the first that is known counts. */
export function toSystem(osRelease) {
  const read = (name) => new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  const ids = [read('ID'), ...read('ID_LIKE').split(' ')].filter(Boolean);
  for (const id of ids) {
    const found = systems.find((system) => system.ids.includes(id));
    if (found) return found;
  }
  return null;
}

/** The system of this computer; null when it is none of those that are known. */
export function findSystem() {
  if (process.platform === 'darwin') return mac;
  const file = ['/etc/os-release', '/usr/lib/os-release'].find((path) => existsSync(path));
  return file ? toSystem(readFileSync(file, 'utf8')) : null;
}
