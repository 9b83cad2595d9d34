/**
 * Draws the icons of the extension from `icon.svg` with a browser, each at its own size so that edges stay crisp.
 * Run by hand after a change of the drawing: `npx tsx extension/icons/draw-icons.ts`. The results are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { ICON_SIZES } from '../manifest.ts';

const svg = await readFile(resolve(import.meta.dirname, 'icon.svg'), 'utf8');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of ICON_SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(resolve(import.meta.dirname, `icon-${size}.png`), png);
}
await browser.close();
