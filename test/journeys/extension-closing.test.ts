/**
 * The popup closes while a person types, by a click beside it or by Escape, on a screen with a real pointer and real
 * keys: whatever stood in the field stands there again when the form is opened the next time.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type LaunchOptions } from '../../apps-script/host/browsers/chromium.ts';
import { findFirefox } from '../../apps-script/host/browsers/find-browser.ts';
import { launchFirefox } from '../../apps-script/host/browsers/firefox.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import { makeProbe, readSeen, type Seen } from './closing-probe.ts';
import { connect, words } from './extension-gestures.ts';
import { INVITE_LINK, startSimulatedGoogle, type SimulatedGoogle } from './simulated-google.ts';
import { missingForScreen, openScreen, type Screen } from './x-screen.ts';

const missing = missingForScreen();
/** MENTOR_LEDGER_CLOSINGS asks for more. */
const closings = Number(process.env['MENTOR_LEDGER_CLOSINGS'] ?? 3);
const label = words.checkInTable.columns.worked.header;
const ways = {
  'a click beside it': ['mousemove', '300', '700', 'click', '1'],
  Escape: ['key', 'Escape'],
};

interface Driver {
  newPage(url: string): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}
const launchers: [name: string, folder: string, launch: (options: LaunchOptions) => Promise<Driver>][] = [
  ['Chromium', builtFolders.chromeDir, launchChromium],
  ['Firefox', builtFolders.firefoxDir, launchFirefox],
];

describe.each(launchers)('closing the form while typing, in %s', (name, folder, launch) => {
  let google: SimulatedGoogle;
  let screen: Screen;
  let driver: Driver;
  let probe: ReturnType<typeof makeProbe>;
  const displayBefore = process.env['DISPLAY'];
  const isMissing = missing.length > 0 || (name === 'Firefox' && findFirefox() === null);
  beforeAll(async () => {
    if (isMissing) return;
    [google, screen] = await Promise.all([startSimulatedGoogle(), openScreen()]);
    process.env['DISPLAY'] = screen.display;
    probe = makeProbe(folder, label);
    const { extensionDir } = probe;
    driver = await launch({ extensionDir, mapHosts: google.mapHosts, headless: false });
    const options = await driver.openExtensionPage('options/options.html');
    await connect(options, INVITE_LINK);
    await (await driver.newPage('https://events.example/')).bringToFront();
  });
  afterAll(async () => {
    if (isMissing) return;
    await driver.close();
    await Promise.all([google.close(), screen.close()]);
    if (displayBefore === undefined) delete process.env['DISPLAY'];
    else process.env['DISPLAY'] = displayBefore;
    probe.remove();
  });

  const seen = () => readSeen(google.received);
  /** Opens the form by its keys; its page and the text that it shows. */
  const open = async (): Promise<Seen> => {
    const known = new Set(seen().map(({ page }) => page));
    const find = () => seen().find(({ page, kind }) => kind === 'opened' && !known.has(page));
    // The same keys close it again: they are pressed anew only when it has surely not opened.
    return until('the form to open', async () => {
      screen.key('alt+shift+m');
      return until('the form', find, 8).catch(() => undefined);
    });
  };
  const lastOf = (page: string): Seen =>
    seen()
      .filter((each) => each.page === page)
      .sort((a, b) => b.turn - a.turn)[0]!;

  /** Types and closes so often; what was lost. */
  const closeOften = async (times: number): Promise<string[]> => {
    const lost: string[] = [];
    let unseen = 0;
    let { page, place } = await open();
    for (let round = 0; round < times; round++) {
      const text = `r${round} ${'abcdefghijklmnopqrstuvwxyz'.slice(0, 5 + ((round * 7) % 21))}`;
      const [way, then] = Object.entries(ways)[round % 2]!;
      const delayMs = [5, 10, 20][round % 3]!;
      screen.click(place);
      screen.key('ctrl+a');
      await screen.typeThen(text, delayMs, ...then);
      await new Promise((done) => setTimeout(done, 300));
      const last = lastOf(page);
      const next = await open();
      // What it told last may have been lost on the way; what stands there is never less.
      const isWhole =
        last.kind === 'typed'
          ? text.startsWith(next.text) && next.text.startsWith(last.text)
          : next.text === text;
      if (!isWhole)
        lost.push(`${way}, ${delayMs} ms a key: typed “${text}”, seen “${last.text}”, found “${next.text}”`);
      unseen += text.length - next.text.length;
      ({ page, place } = next);
    }
    console.log(`${name}, ${times} closings; pressed and not taken before the end: ${unseen} characters`);
    return lost;
  };

  it.skipIf(isMissing)(
    `loses no character in ${closings} closings (needs Xvfb, openbox, xdotool)`,
    async () => {
      expect(await closeOften(closings)).toEqual([]);
    },
    60_000 + closings * 10_000,
  );
});
