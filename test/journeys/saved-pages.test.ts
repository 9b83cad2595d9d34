/**
 * The built reader in a real browser, injected into every saved page at its own address, and into the captures of
 * live pages where they lie beside the repository. A test document has no layout and parses by other code; here both
 * are real, so the readings must be the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import { SCRIPTS } from '../../extension/build.ts';
import { toScriptConfig } from '../../extension/vite.config.ts';
import { readLivePage } from '../../extension/src/inject/read-live-page.ts';
import type { PageReading } from '../../shared/capture/page-reading.ts';
import { readSavedPage } from '../extension/extractors/saved-page.ts';

const pagesDir = path.resolve(import.meta.dirname, '../fixtures/pages');
const capturesDir = path.resolve(import.meta.dirname, '../../../shared/pages');
const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';
const CAPTURES: readonly (readonly [file: string, url: string])[] = [
  ['google-calendar-bubble-2026-06/event-bubble-full.html', WEEK],
  ['daybow/chips.html', WEEK],
  ['calendar-merger/week-live.html', WEEK],
  ['toolset-userinfo/xUserInfo.html', WEEK],
  ['brave-talk-gcalendar-extension/new_event.html', `${WEEK.replace('week', 'eventedit')}`],
  [
    'brave-talk-gcalendar-extension/event_with_talk_meeting_location.html',
    `${WEEK.replace('week', 'eventedit')}/YWJjIG1lQG0`,
  ],
  ['outlook-month-card/month-card.html', 'https://outlook.office.com/calendar/view/month'],
  ['microformats-tests/h-event-ampm.html', 'https://example.org/party'],
];

let browser: Browser;
let page: Page;
let code = '';
let served = { url: '', html: '', file: undefined as string | undefined };
let asked: string[] = [];

beforeAll(async () => {
  const script = SCRIPTS.find(({ fileName }) => fileName === 'read-page.js')!;
  const config = toScriptConfig(script, { outDir: 'unused', allowLoopback: false });
  const [output] = (await build({
    ...config,
    build: { ...config.build, write: false },
  })) as Rolldown.RolldownOutput[];
  code = (output!.output[0] as { code: string }).code;
  browser = await launch({ executablePath: findChromium() ?? '', args: sandboxArguments() });
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    asked.push(url);
    if (request.isNavigationRequest())
      void request.respond({ contentType: 'text/html; charset=utf-8', body: served.html });
    else if (served.file && url.endsWith('.ics'))
      void request.respond({ contentType: 'text/calendar', body: served.file });
    else void request.respond({ status: 404, body: '' });
  });
});

afterAll(async () => {
  await browser.close();
});

/** Opens the markup at its address and injects the reader, as a click on the toolbar does. */
async function readInBrowser(url: string, html: string, file?: string): Promise<PageReading> {
  served = { url, html: `<!doctype html>${html}`, file };
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  asked = [];
  return (await page.evaluate(code)) as PageReading;
}

/** How often a page was read again depends on the clock. */
const withoutTrace = ({ trace: _, ...reading }: PageReading) => reading;

describe('the built reader in Chromium', () => {
  const names = readdirSync(pagesDir)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/\.html$/, ''));

  it.each(names)('reads %s as the test document does', async (name) => {
    const html = readFileSync(path.join(pagesDir, `${name}.html`), 'utf8');
    const url = /url: (\S+)/.exec(html)![1]!;
    const filePath = path.join(pagesDir, `${name}.ics`);
    const file = existsSync(filePath) ? readFileSync(filePath, 'utf8') : undefined;
    const expected = await readLivePage({
      address: url,
      read: () => readSavedPage(html, url),
      waitMs: () => Promise.resolve(),
      fetchText: () => Promise.resolve(file),
    });
    expect(withoutTrace(await readInBrowser(url, html, file))).toEqual(withoutTrace(expected));
    expect(asked.filter((address) => new URL(address).origin !== new URL(url).origin)).toEqual([]);
  });

  describe.skipIf(!existsSync(capturesDir))('captures of live pages (../shared/pages)', () => {
    it.each(CAPTURES)('%s', async (file, url) => {
      const html = `<html><body>${readFileSync(path.join(capturesDir, file), 'utf8')}</body></html>`;
      expect(withoutTrace(await readInBrowser(url, html))).toEqual(withoutTrace(readSavedPage(html, url)));
    });
  });

  it('is not slowed by a page of twenty thousand nodes', async () => {
    const html = readFileSync(path.join(pagesDir, 'google-calendar--month--en.html'), 'utf8');
    await readInBrowser(WEEK, html.replace('</body>', `${'<p>x</p>'.repeat(20_000)}</body>`));
    const ms = (await page.evaluate(
      `(async () => { const start = performance.now(); await ${code.replace(/;?\s*$/, '')}; return performance.now() - start; })()`,
    )) as number;
    console.info(`Injected reader on a page of 20,000 nodes: ${ms.toFixed(1)} ms.`);
    expect(ms).toBeLessThan(1_000);
  });
});
