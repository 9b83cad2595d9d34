/**
 * The owner's page in a real browser, over the real Sheets stand-in and the real runtime: what a person sees, types
 * and is asked, and what a script's write changes under their hands.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import type { LocalGoogle } from '../../apps-script/host/demo/local-google.ts';
import { hostPageConfig } from '../../apps-script/host/page/vite.config.ts';
import type {} from '../../apps-script/host/page/state/reader.ts';
import { openSample } from '../host/owner-page/open-sample.ts';

let browser: Browser;
let pageDir: string;
let google: LocalGoogle;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  pageDir = await mkdtemp(path.join(tmpdir(), 'owner-page-'));
  await build(hostPageConfig(pageDir));
  const executablePath = findChromium() ?? '';
  browser = await launch({
    executablePath,
    args: sandboxArguments(),
    defaultViewport: { width: 1280, height: 800 },
  });
});
afterAll(async () => {
  await browser?.close();
  await rm(pageDir, { recursive: true, force: true });
});
beforeEach(async () => {
  google = await openSample(pageDir);
  await openPage(google.ownerUrl);
});
afterEach(async () => {
  await page.close();
  await google.close();
  expect(troubles.splice(0)).toEqual([]);
});

async function openPage(url: string): Promise<void> {
  page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.goto(url);
  await page.waitForSelector('[data-row="2"][data-column="0"]');
  await page.waitForFunction(() => document.querySelectorAll('[role="menubar"] > button').length > 4);
}

const cellAt = (row: number, column: number) => `[data-row="${row}"][data-column="${column}"]`;
const shownAt = (row: number, column: number) => page.$eval(cellAt(row, column), (cell) => cell.textContent);
const waitForText = (row: number, column: number, text: string) =>
  page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent === wanted,
    { timeout: 5000 },
    cellAt(row, column),
    text,
  );
const readCell = (sheet: string, row: number, column: number) =>
  page.evaluate((...place) => window.ownerPage.readCell(...place), sheet, row, column);
const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const withControl = async (key: Parameters<Page['keyboard']['press']>[0]) => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
};
const button = (name: string) => page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
const dialogText = async () => {
  const dialog = await page.waitForSelector('dialog[open]');
  return dialog?.evaluate((element) => element.textContent ?? '');
};

async function chooseFromMenu(...captions: string[]): Promise<void> {
  for (const [depth, caption] of captions.entries()) {
    const role = depth === 0 ? '[role="menubar"] > [role="menuitem"]' : '.popup-menu [role^="menuitem"]';
    await page.waitForFunction(
      (selector, wanted) =>
        [...document.querySelectorAll(selector)].some((line) => line.textContent === wanted),
      { timeout: 5000 },
      role,
      caption,
    );
    const lines = await page.$$(role);
    for (const line of lines) {
      if ((await line.evaluate((element) => element.textContent)) === caption) await line.click();
    }
  }
}

async function chooseInPopup(caption: string): Promise<void> {
  await page.waitForSelector('.popup-menu');
  for (const line of await page.$$('.popup-menu [role^="menuitem"]')) {
    if ((await line.evaluate((element) => element.textContent)) === caption) return line.click();
  }
  throw new Error(`No line “${caption}” in the menu.`);
}

describe('the grid', () => {
  it('shows values as formatted, and markup in a cell as the text that it is', async () => {
    expect(await shownAt(2, 0)).toBe('<b>Bold</b>');
    expect(await shownAt(1, 4)).toBe('2023-03-15');
    expect(await page.$$('.grid-host b')).toHaveLength(0);
    const noShow = await page.$eval(cellAt(3, 2), (cell) => getComputedStyle(cell).backgroundColor);
    expect(noShow).toBe('rgb(245, 204, 204)');
  });

  it('takes what is typed as a person means it, fires onEdit, and takes it back', async () => {
    await page.click(cellAt(4, 1));
    await page.keyboard.type('=1+2');
    await press('Enter');
    await waitForText(4, 1, '3');
    await expect
      .poll(async () => (await google.project.run({ functionName: 'lastEdit', kind: 'script-run' })).value)
      .toBe(JSON.stringify({ value: '=1+2', oldValue: '15', range: 'B5' }));
    await withControl('z');
    await waitForText(4, 1, '15');
    await withControl('y');
    await waitForText(4, 1, '3');
  });

  it('refuses what a strict rule does not allow and keeps the editor open', async () => {
    await page.click(cellAt(4, 2));
    await page.keyboard.type('maybe');
    await press('Enter');
    expect(await dialogText()).toContain(
      'C5 refuses “maybe”: Held, moved or no-show. Choose an allowed value.',
    );
    await press('Enter');
    await page.waitForFunction(() => window.ownerPage.isEditing() && !document.querySelector('dialog[open]'));
    await press('Escape');
    expect(await readCell('Sample', 4, 2)).toBe('held');
  });

  it('offers the list of a cell and toggles a checkbox', async () => {
    await page.click(`${cellAt(4, 2)} [data-open-list]`);
    const options = await page.$$eval('[role="option"]', (lines) => lines.map((line) => line.textContent));
    expect(options).toEqual(['held', 'moved', 'no-show']);
    await page.click('[role="option"]:nth-child(2)');
    await waitForText(4, 2, 'moved');
    await page.click(`${cellAt(4, 3)} [data-toggle]`);
    await expect.poll(() => readCell('Sample', 4, 3)).toBe('TRUE');
  });

  it('selects over the frozen border and pastes a block of cells', async () => {
    const from = await (await page.$(cellAt(2, 0)))!.boundingBox();
    const to = await (await page.$(cellAt(4, 1)))!.boundingBox();
    await page.mouse.move(from!.x + 20, from!.y + 8);
    await page.mouse.down();
    await page.mouse.move(to!.x + 20, to!.y + 8, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => window.ownerPage.selectedRange())).toBe('A3:B5');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'one\t10%\n"two\nlines"\t=A1\n');
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('.cell-editor')!.dispatchEvent(event);
    });
    await waitForText(2, 1, '10%');
    expect(await readCell('Sample', 3, 0)).toBe('two\nlines');
    expect(await readCell('Sample', 3, 1)).toBe('Name');
  });

  it('asks before it changes a protected range and lets the owner go on', async () => {
    await page.click(cellAt(1, 4));
    await press('Delete');
    expect(await dialogText()).toContain('Dates');
    await press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    expect(await readCell('Sample', 1, 4)).toBe('2023-03-15');
  });
});

describe('live writes of a script', () => {
  it('appear and flash while an edit and the selection stay as they are', async () => {
    await page.click(cellAt(5, 1));
    await page.keyboard.type('halfw');
    const before = Date.now();
    google.sheets.Spreadsheets.Values.update({ values: [['from afar']] }, google.spreadsheetId, 'Sample!A8', {
      valueInputOption: 'RAW',
    });
    await waitForText(7, 0, 'from afar');
    expect(Date.now() - before).toBeLessThan(1000);
    await page.waitForSelector(`${cellAt(7, 0)}.is-flashing`);
    await page.keyboard.type('ay');
    await press('Enter');
    await waitForText(5, 1, 'halfway');
    expect(await page.evaluate(() => window.ownerPage.selectedRange())).toBe('B7');
  });

  it('are not taken back by the person’s undo', async () => {
    await page.click(cellAt(5, 1));
    await page.keyboard.type('99');
    await press('Enter');
    await waitForText(5, 1, '99');
    await google.project.run({ functionName: 'appendRow', kind: 'script-run' });
    await expect.poll(() => readCell('Sample', 61, 0)).toBe('=by script');
    await withControl('z');
    await waitForText(5, 1, '20');
    expect(await readCell('Sample', 61, 0)).toBe('=by script');
  });
});

describe('what scripts show', () => {
  it('is asked and told in dialogs that work by keyboard', async () => {
    await chooseFromMenu('Sample', 'Ask');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('Ada');
    await press('Enter');
    await page.waitForFunction(() => document.querySelector('dialog[open] h2')?.textContent === 'Welcome');
    expect(await dialogText()).toContain('Hello <b>Ada</b>');
    await press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  });

  it('opens in a sandboxed sidebar whose calls reach the script', async () => {
    await chooseFromMenu('Sample', 'Open sidebar');
    const frameElement = await page.waitForSelector('aside iframe');
    const origin = await frameElement!.evaluate((frame) => new URL((frame as HTMLIFrameElement).src).origin);
    expect(origin).not.toBe(new URL(google.ownerUrl).origin);
    expect(await page.$eval('aside', (aside) => aside.getBoundingClientRect().width)).toBe(300);
    const answered = async () => {
      for (const frame of page.frames()) {
        const told = await frame.$eval('#told', (element) => element.textContent).catch(() => null);
        if (told !== null) return { frame, told };
      }
      return null;
    };
    await expect.poll(async () => (await answered())?.told).toBe('Nothing yet');
    await (await answered())!.frame.click('#go');
    await expect.poll(async () => (await answered())?.told).toBe('appended');
    await (await button('Close'))!.click();
    await page.waitForFunction(() => !document.querySelector('aside'));
  });

  it('tells of a script that stopped in a sentence', async () => {
    await chooseFromMenu('Sample', 'More', 'Fail');
    await page.waitForSelector('.strip.is-failed');
    const told = await page.$eval('.strip.is-failed span', (strip) => strip.textContent);
    expect(told).toBe('The script “fail” stopped: The tab “Sample” is missing.');
  });
});

describe('sheets and charts', () => {
  it('adds a sheet, refuses a name that is taken, and takes both back', async () => {
    await (await button('Add a sheet'))!.click();
    await page.waitForFunction(() => window.ownerPage.activeSheetTitle() === 'Sheet4');
    await (await page.$('[role="tab"][aria-selected="true"]'))!.click({ count: 2 });
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('Sample');
    await press('Enter');
    await page.waitForFunction(() =>
      document
        .querySelector('dialog[open]')
        ?.textContent?.includes('There is already a sheet named “Sample”'),
    );
    await press('Enter');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await chooseFromMenu('Edit', 'UndoCtrl+Z');
    await page.waitForFunction(() => window.ownerPage.sheetTitles().length === 3);
  });

  it('hides a sheet, finds it in the list of all sheets, and moves it by menu', async () => {
    await (await button('Options for Report'))!.click();
    await chooseInPopup('Hide sheet');
    await page.waitForFunction(() => document.querySelectorAll('[role="tab"]').length === 1);
    await (await button('All sheets'))!.click();
    await chooseInPopup('Show Report');
    await page.waitForFunction(() => window.ownerPage.activeSheetTitle() === 'Report');
    await (await button('Options for Report'))!.click();
    await chooseInPopup('Move left');
    await page.waitForFunction(() => window.ownerPage.sheetTitles()[0] === 'Report');
  });

  it('inserts and deletes rows by the context menu', async () => {
    await page.click('[data-row-header="2"]', { button: 'right' });
    await chooseInPopup('Insert 1 row above');
    await waitForText(3, 0, '<b>Bold</b>');
    await page.click('[data-row-header="3"]', { button: 'right' });
    await chooseInPopup('Delete 1 row');
    expect(await dialogText()).toContain('Dates');
    await press('Enter');
    await waitForText(3, 0, 'Row 3');
    await withControl('z');
    await waitForText(3, 0, '<b>Bold</b>');
  });

  it('filters by values and sorts', async () => {
    await page.click(cellAt(0, 2));
    await chooseFromMenu('Data', 'Create a filter');
    await (await page.waitForSelector(`${cellAt(0, 2)} [data-open-filter]`))!.click();
    await page.waitForFunction(() => document.querySelectorAll('.value-list input').length === 4);
    await page.click('.value-list li:nth-child(2) input');
    await page.click('.filter-menu .is-primary');
    await page.waitForFunction((selector) => !document.querySelector(selector), {}, cellAt(1, 2));
    expect(await shownAt(2, 2)).toBe('moved');
    await (await page.waitForSelector(`${cellAt(0, 1)} [data-open-filter]`))!.click();
    await page.waitForSelector('.filter-menu');
    await page.click('.filter-menu .button-row button:nth-child(2)');
    await page.waitForSelector('.question');
    await press('Enter');
    await expect.poll(() => readCell('Sample', 1, 1)).toBe('90');
  });

  it('draws a chart with a text for those who can’t see it', async () => {
    await page.click('#tab-2');
    const chart = await page.waitForSelector('figure[role="img"] canvas');
    const label = await chart!.evaluate((canvas) => canvas.parentElement?.getAttribute('aria-label'));
    expect(label).toBe('Meetings per week. Held: Week 1 4, Week 2 6, Week 3 5');
    expect(await readCell('Report', 6, 1)).toBe('15');
  });
});

it('has no barrier that axe finds, in either color scheme', async () => {
  await page.setBypassCSP(true);
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.reload();
    await page.waitForSelector(cellAt(2, 0));
    await page.addScriptTag({ content: axe.source });
    const barriers = () =>
      page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
    expect(await barriers()).toEqual([]);
    await page.click(`${cellAt(4, 2)} [data-open-list]`);
    expect(await barriers()).toEqual([]);
    await press('Escape');
    await chooseFromMenu('Data');
    expect(await barriers()).toEqual([]);
  }
});

it('shows a large sheet without waiting and finds its end', async () => {
  await page.close();
  await google.close();
  google = await openSample(pageDir, 100_000);
  await openPage(google.ownerUrl);
  await page.click(cellAt(2, 0));
  await withControl('End');
  await page.waitForSelector(cellAt(100_000, 0));
  await waitForText(100_000, 0, 'Row 100000');
});
