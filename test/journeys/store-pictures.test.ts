/**
 * The pictures for the stores, 1280 × 800, taken of the built extension at work, in every language: the form over the
 * calendar, the options, the owner's page. Written to `dist/store-pictures`.
 * It would break as a promise if a picture were drawn: each shows what a person sees.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { press, until } from '../../apps-script/host/demo/gestures.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import type { Language } from '../../shared/tables/program.ts';
import { setStage, writeCheckIn, type Stage } from './path-stage.ts';

const SIZE = { width: 1280, height: 800 };
/** A screen on which a popup gets all the height that a browser gives it. */
const SCREEN = '--screen-info={1400x1000}';
const folder = path.resolve(import.meta.dirname, '../../dist/store-pictures');

const NOTE: Record<Language, string> = {
  en: 'Rang two quiet customers; one reordered.',
  it: 'Sentiti i due clienti spariti; uno ha riordinato subito.',
};

type PicturePath = `${string}.png`;
const toFile = (name: string, language: Language): PicturePath =>
  path.join(folder, `${name}-${language}.png`) as PicturePath;

/** Width and height out of a PNG's head. */
function readSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The popup is a window of its own: it is put where the browser shows it, below the toolbar's right end. */
async function takePopup(stage: Stage): Promise<void> {
  const page = await stage.openEvent();
  await page.setViewport(SIZE);
  const popup = await stage.driver.clickToolbar(page);
  await popup.waitForSelector(`::-p-text(${stage.event.title})`);
  await writeCheckIn(popup, stage.words, NOTE[stage.language]);
  // Without the strip that the browser keeps for a scrollbar and does not draw.
  const clip = await popup.evaluate(() => {
    const { width } = document.documentElement.getBoundingClientRect();
    return { x: 0, y: 0, width, height: innerHeight };
  });
  const front = await popup.screenshot({ encoding: 'base64', clip });
  const back = await page.screenshot({ encoding: 'base64' });
  // Another page in front would close the popup: it sends first.
  await press(popup, stage.words.checkInForm.send);
  await popup.waitForSelector(`::-p-text(${stage.words.delivery.standings.recorded})`, { timeout: 60_000 });
  const desk = await stage.driver.browser.newPage();
  await desk.setViewport(SIZE);
  await desk.setContent(
    `<body style="margin:0"><img src="data:image/png;base64,${back}" style="position:absolute;inset:0;width:1280px;height:800px">
     <img src="data:image/png;base64,${front}" style="position:absolute;top:8px;right:16px;border-radius:8px;box-shadow:0 6px 28px rgb(0 0 0/.35)"></body>`,
    { waitUntil: 'load' },
  );
  await desk.screenshot({ path: toFile('popup', stage.language) });
  for (const each of [desk, page]) await each.close();
}

async function takeOptions(stage: Stage): Promise<void> {
  const page = await stage.driver.openExtensionPage('options/options.html');
  await page.setViewport(SIZE);
  await page.waitForSelector(`::-p-text(${stage.words.options.connection.title})`);
  await page.screenshot({ path: toFile('options', stage.language) });
  await page.close();
}

async function takeOwner(stage: Stage): Promise<void> {
  const page: Page = await stage.driver.newPage(stage.google.ownerUrl);
  await page.setViewport(SIZE);
  await page.waitForSelector('[role="menubar"]');
  await press(page, stage.words.tables.checkIns.title);
  // The grid may still be drawing the tab when it is clicked: a person would click again.
  await until('the row of the check-in', async () => {
    await page.mouse.click(100, 250);
    await page.keyboard.down('Control');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Control');
    return page
      .waitForSelector(`::-p-text(${NOTE[stage.language]})`, { timeout: 3000 })
      .then(() => true)
      .catch(() => false);
  });
  await page.screenshot({ path: toFile('owner', stage.language) });
  await page.close();
}

describe('the pictures for the stores', () => {
  it.each(Object.keys(catalogs) as Language[])('show the extension at work, in %s', async (language) => {
    mkdirSync(folder, { recursive: true });
    const stage = await setStage({ language, args: [SCREEN] });
    try {
      await takePopup(stage);
      await takeOptions(stage);
      await takeOwner(stage);
    } finally {
      await stage.close();
    }
    for (const name of Object.keys(catalogs[language].storeListing.screenshots)) {
      const file = toFile(name, language);
      expect(readSize(file)).toEqual(SIZE);
      expect(readFileSync(file).length, `${name} shows something`).toBeGreaterThan(20_000);
    }
  });
});
