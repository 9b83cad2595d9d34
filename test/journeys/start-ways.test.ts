/**
 * The ways of `npm start` on a computer with a display, one after the other in the same place: broken off while it
 * writes, begun anew, closed by hand, started again, a browser that breaks off, its profile damaged, an empty workbook. Each ends with the
 * status that it deserves and leaves no process, lock or temporary file.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFrame, until } from '../../apps-script/host/demo/gestures.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import { leftBehind, makePlace, runStart, type StartPlace } from './start-run.ts';
import { missingForScreen, openScreen, type Screen } from './x-screen.ts';

const missing = missingForScreen();
const titles = catalogs.it.script.titles;

const ownerPage = (browser: Browser): Promise<Page> =>
  until(
    'the owner’s page',
    async () => (await browser.pages()).find((page) => page.url().includes('127.0.0.1')),
    60,
  );

// On a busy computer a start takes its time.
describe.skipIf(missing.length > 0)(
  'npm start with a display, started and ended in every way (needs Xvfb, openbox, xdotool)',
  { timeout: 200_000 },
  () => {
    let screen: Screen;
    let place: StartPlace;
    beforeAll(async () => {
      screen = await openScreen();
      place = makePlace();
    });
    afterAll(async () => {
      await screen.close();
      place.remove();
    });
    const start = (...words: string[]) => runStart(place, words, screen.display);

    it('is interrupted while it writes the sample firm, and says so by its status', async () => {
      const run = start();
      await run.untilSaid('writing the sample firm');
      run.interrupt();
      expect(await run.ended(), run.said()).toBe(130);
      expect(leftBehind(place)).toEqual([]);
    });

    it('begins anew after that, in Italian, until its windows are closed by hand', async () => {
      const run = start('--language=it');
      await run.untilSaid('Ctrl-C ends everything');
      expect(run.said()).toContain('The last start was broken off before its workbook was ready.');
      const browser = await run.browser();
      await findFrame(await ownerPage(browser), titles.today);
      await browser.disconnect();
      await until('the browser to be closed', () => {
        if (!run.hasEnded()) screen.key('alt+F4');
        return run.hasEnded();
      });
      expect(await run.ended(), run.said()).toBe(0);
      expect(leftBehind(place)).toEqual([]);
    });

    it('goes on with the workbook as it is, and a browser that breaks off is a failure', async () => {
      const run = start('--language=en');
      await run.untilSaid('Ctrl-C ends everything');
      expect(run.said()).toContain('The workbook there is in Italian and stays so.');
      expect(run.said()).not.toContain('writing the sample firm');
      const browser = await run.browser();
      await findFrame(await ownerPage(browser), titles.today);
      const session = await browser.target().createCDPSession();
      await session.send('Browser.crash').catch(() => undefined);
      expect(await run.ended(), run.said()).toBe(1);
      expect(run.said()).toContain('The browser broke off.');
      expect(leftBehind(place)).toEqual([]);
    });

    it('sets a damaged profile of the browser aside, says so and goes on', async () => {
      const profile = join(place.stateDir, 'current/browser');
      rmSync(join(profile, 'Default'), { recursive: true });
      writeFileSync(join(profile, 'Default'), 'no folder');
      const run = start();
      await run.untilSaid('Ctrl-C ends everything');
      expect(run.said()).toContain(`it is set aside in ${profile}-set-aside`);
      expect(run.said()).toContain('pinned in the toolbar');
      run.interrupt();
      expect(await run.ended(), run.said()).toBe(0);
      expect(leftBehind(place)).toEqual([]);
    });

    it('leads through an empty workbook and keeps the other one', async () => {
      const run = start('--fresh', '--language=it');
      await run.untilSaid('Ctrl-C ends everything');
      expect(run.said()).toMatch(/What was there before is kept in .*earlier-/);
      const browser = await run.browser();
      await findFrame(await ownerPage(browser), titles.setUp);
      await browser.disconnect();
      run.interrupt();
      expect(await run.ended(), run.said()).toBe(0);
      expect(leftBehind(place)).toEqual([]);
    });
  },
);
