/** Every page of the extension in every state: nothing that axe finds, no sideways scrolling at 320 px, in both themes, from right to left. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type ChromiumDriver } from '../../apps-script/host/browsers/chromium.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { briefing, connection } from '../extension/simulated/sample.ts';
import { toRecorded, toRefused, toWaiting } from '../extension/simulated/sample-submission.ts';
import { clickText, untilText, words } from './extension-gestures.ts';
import { startSimulatedGoogle, type SimulatedGoogle } from './simulated-google.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const connected = { connection, briefing: { ...briefing, madeAt: new Date().toISOString() } };
const nowMs = Date.now();
const pending = {
  'submission:w': toWaiting(
    'w',
    {},
    { createdMs: nowMs, attempts: 1, problem: 'unreachable', nextAttemptMs: nowMs + 3_000_000 },
  ),
  'submission:r': toRefused('r', {}, { createdMs: nowMs }),
};
const written = {
  'submission:a': toRecorded('a'),
  'submission:p': toRecorded('p', { notePrivate: true, worked: null }),
  'private-note:p': {
    submissionId: 'p',
    metOn: '2026-11-16',
    pairingLabel: 'Mina Duarte → Sam Rivera',
    worked: 'Between us.',
    didNotWork: '',
    nextStep: '',
    writtenMs: nowMs,
  },
};

interface State {
  name: string;
  path: string;
  stored: Record<string, unknown>;
  /** Words that are shown once the page is in this state. */
  says: string;
  act?: (page: Page) => Promise<void>;
}

const form = 'check-in/check-in.html?host=tab';
const text = words.checkInForm;

const states: State[] = [
  { name: 'form, not connected', path: form, stored: {}, says: text.notConnected.title },
  { name: 'form by hand', path: form, stored: connected, says: text.facts.byHand },
  {
    name: 'form with issues',
    path: form,
    stored: connected,
    says: text.send,
    act: async (page) => {
      await clickText(page, text.send);
      await untilText(page, text.fixFirst(2));
    },
  },
  {
    name: 'form of a private note after the first meeting',
    path: form,
    stored: connected,
    says: text.send,
    act: async (page) => {
      await clickText(page, text.outcomes.held);
      await clickText(page, 'Kim Okafor · not met yet');
      await clickText(page, text.notePrivate);
      await untilText(page, text.fit);
    },
  },
  {
    name: 'form with what waits and what was refused',
    path: form,
    stored: { ...connected, ...pending },
    says: text.pending.title(2),
  },
  {
    name: 'just sent',
    path: form,
    stored: connected,
    says: text.send,
    act: async (page) => {
      await clickText(page, text.outcomes['no-show']);
      await clickText(page, 'Sam Rivera · last met Mon, Nov 16');
      await clickText(page, text.send);
      await untilText(page, text.sent.undo);
    },
  },
  {
    name: 'panel out of reach of the page',
    path: 'check-in/check-in.html?host=panel',
    stored: connected,
    says: text.readAgainHelp,
  },
  {
    name: 'options, not connected',
    path: 'options/options.html',
    stored: {},
    says: words.options.connection.connectTitle,
  },
  {
    name: 'options with a link that is none',
    path: 'options/options.html',
    stored: { settings: { agreedAt: '2026-11-16T09:00:00Z' } },
    says: words.options.connection.connectTitle,
    act: async (page) => {
      await clickText(page, words.options.connection.connect);
      await untilText(page, words.options.connection.notALink);
    },
  },
  {
    name: 'options, connected',
    path: 'options/options.html',
    stored: { ...connected, ...pending },
    says: words.options.waiting.title,
  },
  {
    name: 'options, about to disconnect',
    path: 'options/options.html',
    stored: connected,
    says: words.options.connection.disconnect,
    act: async (page) => {
      await clickText(page, words.options.connection.disconnect);
      await untilText(page, words.options.connection.disconnectQuestion);
    },
  },
  { name: 'history, empty', path: 'history/history.html', stored: connected, says: words.history.empty },
  {
    name: 'history',
    path: 'history/history.html',
    stored: { ...connected, ...written, ...pending },
    says: words.history.privateMark,
  },
  { name: 'welcome', path: 'welcome/welcome.html', stored: {}, says: words.welcome.title },
];

describe('the pages of the extension', () => {
  let google: SimulatedGoogle;
  let driver: ChromiumDriver;
  let base: string;
  beforeAll(async () => {
    google = await startSimulatedGoogle();
    driver = await launchChromium({
      extensionDir: builtFolders.chromeDir,
      mapHosts: google.mapHosts,
      timeZone: 'Europe/Rome',
    });
    base = `chrome-extension://${driver.extensionId}/`;
  });
  afterAll(async () => {
    await driver.close();
    await google.close();
  });

  async function open(state: State): Promise<Page> {
    const page = await driver.browser.newPage();
    await page.setViewport({ width: 380, height: 900 });
    await page.goto(`${base}welcome/welcome.html`);
    await page.evaluate(
      async (stored) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(stored);
      },
      state.stored as Record<string, string>,
    );
    await page.goto(`${base}${state.path}`);
    await page.evaluate(() => document.fonts.ready);
    await untilText(page, state.says);
    await state.act?.(page);
    return page;
  }

  it.each(states.map((state) => [state.name, state] as const))(
    'leave nothing for axe to find, in light and dark: %s',
    async (_name, state) => {
      const page = await open(state);
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await page.evaluate(axeSource);
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const { violations } = await axe.run();
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        });
        expect(found, value).toEqual([]);
      }
      await page.close();
    },
  );

  it.each(states.map((state) => [state.name, state] as const))(
    'fit into 320 px, with text twice as large, and from right to left: %s',
    async (_name, state) => {
      const page = await open(state);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await page.setViewport({ width: 320, height: 900 });
      expect(await overflow(), 'at 320 px').toBeLessThanOrEqual(0);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      expect(await overflow(), 'from right to left').toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.dir = 'ltr';
        document.documentElement.style.fontSize = '200%';
      });
      await page.setViewport({ width: 380, height: 900 });
      expect(await overflow(), 'with text twice as large').toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});
