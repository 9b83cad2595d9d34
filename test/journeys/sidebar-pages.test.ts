/**
 * The built pages in a real browser: no breach that axe-core can find, nothing wider than its window, text at twice its
 * size still inside, in both languages and color schemes; and the keyboard alone gets the main jobs done. Pictures of
 * each are kept in test/output for people to look at.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import { buildSidebarPages } from '../../apps-script/sidebar/vite.config.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import { LANGUAGES } from '../../shared/tables/program.ts';
import { installFakeRun, type FakeRun } from '../apps-script/sidebar/fake-run.ts';
import { toScenes, type Scene } from '../apps-script/sidebar/scenes.ts';

const PICTURES = fileURLToPath(new URL('../output/sidebar-pages/', import.meta.url));
const SCHEMES = ['light', 'dark'] as const;

let browser: Browser;
let dir: string;
let axeSource: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mentor-ledger-pages-'));
  await mkdir(PICTURES, { recursive: true });
  await buildSidebarPages({ outDir: dir });
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Name one in CHROMIUM.');
  browser = await launch({ executablePath, args: sandboxArguments(), headless: true });
});
afterAll(async () => {
  await browser?.close();
  if (dir) await rm(dir, { recursive: true, force: true });
});

async function openScene(
  scene: Scene,
  scheme: (typeof SCHEMES)[number],
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    // A `data:` address is the browser's own sign in a date field, `blob:` the page's own script in a worker.
    if (!/^(file|data|blob):/.test(request.url())) errors.push(`asks for ${request.url()}`);
  });
  await page.setViewport({ width: scene.width, height: scene.height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.emulateTimezone('Europe/Rome');
  // The compiler's helper for names does not travel with the function's text.
  await page.evaluateOnNewDocument('globalThis.__name = (target) => target;');
  await page.evaluateOnNewDocument(
    `(${installFakeRun.toString()})(globalThis, ${JSON.stringify(scene.answers)}, 5);`,
  );
  let html = await readFile(join(dir, `${scene.page}.html`), 'utf8');
  if (scene.model) {
    const json = JSON.stringify(scene.model).replaceAll('<', '\\u003c');
    html = html.replace('__MODEL__', () => json);
  }
  const file = join(dir, `${scene.name}-${scheme}.html`);
  await writeFile(file, html);
  await page.goto(`file://${file}`);
  await page.waitForSelector(scene.waitFor);
  for (const selector of scene.press ?? []) {
    await page.waitForSelector(selector);
    await page.click(selector);
  }
  if (scene.until) await page.waitForSelector(scene.until);
  return { page, errors };
}

/** What reaches over the window's edge, when the page is wider than its window: the innermost ends. */
const overflowIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const over = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth || element.scrollWidth > element.clientWidth + 40,
    );
    const ends = over.filter(
      (element) => !over.some((other) => element !== other && element.contains(other)),
    );
    return [`${scrollWidth - clientWidth} px`, ...ends.map(({ outerHTML }) => outerHTML.slice(0, 200))];
  });

/** Controls whose own text does not fit into them. */
const clippedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, .ml-segment > span, label, summary, h1, h2, h3')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .map((element) => element.textContent ?? ''),
  );

interface AxeBreach {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** In the dark only colors can differ: the rules on them alone are asked again. */
async function breachesOf(page: Page, scheme: (typeof SCHEMES)[number]): Promise<string[]> {
  await page.evaluate(axeSource);
  const options = {
    resultTypes: ['violations'],
    ...(scheme === 'dark'
      ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
      : {}),
  };
  const breaches = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
  )) as AxeBreach[];
  return breaches.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

const cases = LANGUAGES.flatMap((language) =>
  toScenes(language).flatMap((scene) => SCHEMES.map((scheme) => [scene.name, scheme, scene] as const)),
);

test.each(cases)(
  '%s (%s) is accessible, fits its window, and asks for nothing else',
  async (name, scheme, scene) => {
    const { page, errors } = await openScene(scene, scheme);
    await page.screenshot({ path: join(PICTURES, `${name}-${scheme}.png`) });
    expect(await breachesOf(page, scheme)).toEqual([]);
    if (scheme === 'light') {
      expect(await overflowIn(page)).toEqual([]);
      expect(await clippedIn(page)).toEqual([]);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflowIn(page), 'with text at twice its size').toEqual([]);
    }
    expect(errors).toEqual([]);
    await page.close();
  },
);

test('The keyboard alone records a talk', async () => {
  const scene = toScenes('en').find(({ name }) => name === 'log-talk-en')!;
  const { page } = await openScene(scene, 'light');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const words = catalogs.en.talkPage;
  for (let steps = 0; steps < 20; steps += 1) {
    if (await page.evaluate(() => document.activeElement?.matches('textarea'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('They meet on Fridays now');
  for (let steps = 0; steps < 10 && (await focused()) !== words.save; steps += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.after');
  const calls = await page.evaluate(() => (globalThis as unknown as { fakeRun: FakeRun }).fakeRun.calls);
  expect(calls.filter(({ name }) => name === 'recordTalk')).toMatchObject([
    { parameters: [{ heard: 'They meet on Fridays now', talkedOn: '2026-11-23' }] },
  ]);
  await page.close();
});

test('The arrow keys choose a segment, and every focus can be seen', async () => {
  const scene = toScenes('en').find(({ name }) => name === 'set-up-en')!;
  const { page } = await openScene(scene, 'light');
  await page.focus('input[type="radio"][value="7"]');
  await page.keyboard.press('ArrowRight');
  expect(await page.$eval('input[value="14"]', (radio) => (radio as HTMLInputElement).checked)).toBe(true);
  const unseen = [];
  await page.focus('input');
  for (let steps = 0; steps < 25; steps += 1) {
    const mark = await page.evaluate(() => {
      const element = document.activeElement!;
      if (element === document.body) return 'end';
      const drawn = element.matches('.ml-segment > input') ? element.nextElementSibling! : element;
      return getComputedStyle(drawn).boxShadow === 'none' ? element.outerHTML : '';
    });
    if (mark === 'end') break;
    if (mark !== '') unseen.push(mark);
    await page.keyboard.press('Tab');
  }
  expect(unseen).toEqual([]);
  await page.close();
});

test('Copy puts the whole link on the clipboard', async () => {
  const scene = toScenes('en').find(({ name }) => name === 'invite-en')!;
  const { page } = await openScene(scene, 'light');
  await page.bringToFront();
  await page.click('.copy-line button');
  await page.waitForFunction(
    (word) => document.querySelector('.copy-line button')?.textContent === word,
    {},
    catalogs.en.pages.copied,
  );
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = await page.$eval('textarea', (field) => (field as HTMLTextAreaElement).value);
  expect(pasted).toBe(await page.$eval('.copy-text', (field) => (field as HTMLInputElement).value));
  await page.close();
});
