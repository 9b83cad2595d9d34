/** What stands under a browser's name is believed only when it answers like one that can be used. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browsers, forgetBrowsers, lookForBrowser } from '../../../apps-script/host/set-up/browsers.mjs';
import { toManifest } from '../../../extension/manifest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  forgetBrowsers();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that answers so; its path. */
function put(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Only what lies in the folder comes before the browsers of this computer. */
const look = (kind: 'chromium' | 'firefox', variables: Record<string, string> = {}) =>
  lookForBrowser(kind, { PATH: folder, ...variables }, 'linux');
const troubleOf = (path: string) => look('chromium', { CHROMIUM: path }).troubles.join('\n');

describe('a browser on this computer', () => {
  it.each([
    ['Chromium 156.0.8078.114 built on Debian GNU/Linux 12 (bookworm)', 'chromium'],
    ['Google Chrome 131.0.6778.85 ', 'chromium'],
    ['Microsoft Edge 120.0.2210.61', 'chromium'],
    ['Mozilla Firefox 140.5.0esr', 'firefox'],
  ] as const)('is taken when it says %s', (version, kind) => {
    const name = kind === 'firefox' ? 'firefox-esr' : 'chromium';
    const path = put(name, `echo "a warning" >&2\necho "${version}"`);
    expect(look(kind)).toEqual({ path, troubles: [] });
  });

  it.each([
    [
      'echo "Command \'$0\' requires the chromium snap to be installed." >&2; exit 1',
      'no browser that works; it says',
    ],
    ['exec /snap/bin/chromium "$@"', 'belongs to a snap'],
    ['echo "Chromium 90.0.4430.212"', 'version 90 is too old'],
    ['exit 0', 'no browser that works'],
    ['echo "wine-9.0"', 'no browser that works'],
  ])('is passed over when it does %s', (script, why) => {
    expect(troubleOf(put('chromium-browser', script))).toContain(why);
    const found = look('chromium');
    expect(found.path).not.toBe(join(folder, 'chromium-browser'));
  });

  it('that was named but is none is told with its path, and no other one is taken', () => {
    put('chromium', 'echo "Chromium 156.0.0.0"');
    const nothing = join(folder, 'nothing');
    expect(look('chromium', { CHROMIUM: nothing })).toEqual({
      path: null,
      troubles: [`CHROMIUM names ${nothing}: there is no such file.`],
    });
    mkdirSync(join(folder, 'sub'));
    expect(troubleOf(join(folder, 'sub'))).toContain('this is no program');
    writeFileSync(join(folder, 'text'), 'x');
    expect(troubleOf(join(folder, 'text'))).toContain("can't be started".replace("'", '’'));
  });

  it('may be named without its folder', () => {
    const path = put('my-chrome', 'echo "Google Chrome 156.0.0.0"');
    expect(look('chromium', { CHROMIUM: 'my-chrome' }).path).toBe(path);
  });

  it('that is a link to snap is not taken', () => {
    symlinkSync('/snap/bin/chromium', join(folder, 'chromium'));
    expect(look('chromium').path).not.toBe(join(folder, 'chromium'));
  });

  it('is new enough for the extension’s manifests', () => {
    const chrome = toManifest({ target: 'chrome', version: '0', allowLoopback: false });
    const firefox = toManifest({ target: 'firefox', version: '0', allowLoopback: false });
    expect(String(browsers.chromium.oldest)).toBe(chrome.minimum_chrome_version);
    expect(`${browsers.firefox.oldest}.0`).toBe(firefox.browser_specific_settings?.gecko.strict_min_version);
  });
});
