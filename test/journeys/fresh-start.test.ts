/** An owner with an empty spreadsheet: menu, set-up dialog, tabs, sidebar, the first rows typed into the grid. */
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { press, until } from '../../apps-script/host/demo/gestures.ts';
import { readTab } from '../../apps-script/host/demo/ledger-reader.ts';
import { startLocalGoogle, type LocalGoogle } from '../../apps-script/host/demo/local-google.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import type {} from '../../apps-script/host/page/state/reader.ts';
import { ownerEmail, timeZone } from './path-stage.ts';

const words = catalogs.en;

describe('an owner with an empty spreadsheet', () => {
  let google: LocalGoogle;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    google = await startLocalGoogle({
      ...builtFolders,
      stateFile: null,
      ownerEmail,
      language: 'en',
      title: 'Untitled spreadsheet',
      timeZone,
    });
    browser = await launch({ executablePath: findChromium()!, args: sandboxArguments() });
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(google.ownerUrl);
  });
  afterAll(async () => {
    await browser.close();
    await google.close();
  });

  /** The frame of a dialog or sidebar that shows the text. */
  const frameWith = (text: string): Promise<Frame> =>
    until(`“${text}” in a frame`, async () => {
      for (const frame of page.frames()) {
        const shown = await frame.evaluate(() => document.body.innerText).catch(() => '');
        if (shown.includes(text)) return frame;
      }
      return undefined;
    });

  it('sets the program up from the menu and finds every tab', async () => {
    await press(page, 'Mentor Ledger');
    await press(page, words.script.menu.today);
    const dialog = await frameWith(words.setUpPage.name);
    const name = await dialog.waitForSelector(`::-p-aria(${words.setUpPage.name})`);
    await name!.type('=Keep our customers');
    const button = await dialog.waitForSelector(
      `::-p-aria([name="${words.setUpPage.submit}"][role="button"])`,
    );
    await button!.click();
    const program = await until('the program', () => {
      try {
        return readTab(google, 'program', 'en')[0];
      } catch {
        return undefined;
      }
    });
    expect(program).toMatchObject({ name: '=Keep our customers', timeZone, status: 'Active' });
    const titles = await until('the tabs on the page', async () => {
      const shown = await page.evaluate(() => window.ownerPage.sheetTitles());
      return shown.includes(words.tables.audit.title) && shown;
    });
    for (const table of ['program', 'people', 'pairings', 'checkIns', 'feedback', 'talks'] as const)
      expect(titles).toContain(words.tables[table].title);
    expect(titles).not.toContain('Sheet1');
  });
});
