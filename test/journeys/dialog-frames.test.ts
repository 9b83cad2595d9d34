/**
 * The frame of every dialog in every state that is looked at: the foot with its buttons is in sight in the window that
 * Google opens, in a low window, and with text at twice its size; there is one primary button at most, and a word of the
 * middle that is cut off is one that can be scrolled to. Pictures are kept in test/output for people to look at.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import { buildSidebarPages } from '../../apps-script/sidebar/vite.config.ts';
import { dialogs } from '../../apps-script/src/menus.ts';
import { LANGUAGES } from '../../shared/tables/program.ts';
import { installFakeRun } from '../apps-script/sidebar/fake-run.ts';
import { toScenes, type Scene } from '../apps-script/sidebar/scenes.ts';

const PICTURES = fileURLToPath(new URL('../output/dialog-frames/', import.meta.url));
/** A laptop's low window at 200 %: what is left of 1366 × 625 beside Google's title. */
const LOW = { width: 683, height: 262 };
const ofDialogs = new Set<string>(Object.values(dialogs).map(({ page }) => page));
const wanted = process.env['SCENES'];

let browser: Browser;
let dir: string;
let opened: Page | null = null;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mentor-ledger-dialogs-'));
  await mkdir(PICTURES, { recursive: true });
  await buildSidebarPages({ outDir: dir });
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Name one in CHROMIUM.');
  browser = await launch({ executablePath, args: sandboxArguments(), headless: true });
});
afterEach(() => opened?.close());
afterAll(async () => {
  await browser?.close();
  if (dir) await rm(dir, { recursive: true, force: true });
});

async function open(scene: Scene, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: scene.width, height: scene.height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.emulateTimezone('Europe/Rome');
  await page.evaluateOnNewDocument('globalThis.__name = (target) => target;');
  await page.evaluateOnNewDocument(
    `(${installFakeRun.toString()})(globalThis, ${JSON.stringify(scene.answers)}, 5);`,
  );
  let html = await readFile(join(dir, `${scene.page}.html`), 'utf8');
  if (scene.model) {
    const json = JSON.stringify(scene.model).replaceAll('<', '\\u003c');
    html = html.replace('__MODEL__', () => json);
  }
  const file = join(dir, `${scene.name}-${scheme}-frame.html`);
  await writeFile(file, html);
  await page.goto(`file://${file}`);
  await page.waitForSelector(scene.waitFor);
  for (const selector of scene.press ?? []) {
    await page.waitForSelector(selector);
    await page.click(selector);
  }
  if (scene.until) await page.waitForSelector(scene.until);
  return page;
}

/** What of the foot is out of sight, and what is wrong with it. */
const troublesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const foot = document.querySelector('.ml-frame-actions');
    if (!foot) return ['there is no foot'];
    const controls = [...foot.querySelectorAll('button, a')];
    const hidden = controls.filter((control) => {
      const box = control.getBoundingClientRect();
      return box.bottom > innerHeight + 1 || box.top < 0 || box.right > innerWidth + 1 || box.left < 0;
    });
    const middle = document.querySelector('.ml-frame-content')!;
    return [
      ...hidden.map((control) => `out of sight: ${control.textContent}`),
      ...(controls.length === 0 ? ['the foot has no button'] : []),
      ...(foot.querySelectorAll('.ml-button-primary').length > 1 ? ['two primary buttons'] : []),
      ...(middle.clientHeight < 60 ? [`the middle has ${middle.clientHeight} px left`] : []),
    ];
  });

const cases = LANGUAGES.flatMap((language) =>
  toScenes(language)
    .filter(({ page, name }) => ofDialogs.has(page) && (!wanted || new RegExp(wanted).test(name)))
    .map((scene, index) => [scene.name, index % 2 === 0 ? 'light' : 'dark', scene] as const),
);

test.each(cases)('%s (%s): its foot is in sight', { timeout: 60_000 }, async (name, scheme, scene) => {
  const page = await open(scene, scheme);
  opened = page;
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  expect(await troublesOf(page)).toEqual([]);
  await page.setViewport({ ...LOW, width: Math.min(LOW.width, scene.width) });
  expect(await troublesOf(page), 'in a low window').toEqual([]);
  await page.setViewport({ width: scene.width, height: scene.height });
  // Google's windows are no narrower than this: a smaller scene shows that the page folds, at its usual size.
  if (scene.width < 480) return;
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  if (wanted) await page.screenshot({ path: join(PICTURES, `${name}-200.png`) });
  expect(await troublesOf(page), 'with text at twice its size').toEqual([]);
});
