/**
 * A storage that is really full, and two windows on one draft, in a real Chromium: its own quota, its own errors, its
 * own order of what two windows write.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type ChromiumDriver } from '../../apps-script/host/browsers/chromium.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import { connect, fillField, textOf, untilText, words } from './extension-gestures.ts';
import { INVITE_LINK, startSimulatedGoogle, type SimulatedGoogle } from './simulated-google.ts';

interface Storage {
  set(items: object): Promise<void>;
  get(name: null): Promise<Record<string, unknown>>;
  remove(names: string[]): Promise<void>;
}
type WithStorage = typeof globalThis & { chrome: { storage: { local: Storage } } };

const { checkInForm } = words;
const worked = words.checkInTable.columns.worked.header;

describe('the form in Chromium', () => {
  let google: SimulatedGoogle;
  let driver: ChromiumDriver;
  let options: Page;
  beforeAll(async () => {
    google = await startSimulatedGoogle();
    driver = await launchChromium({ extensionDir: builtFolders.chromeDir, mapHosts: google.mapHosts });
    options = await driver.openExtensionPage('options/options.html');
    await connect(options, INVITE_LINK);
  });
  afterAll(async () => {
    await driver.close();
    await google.close();
  });

  const openForm = async () => {
    const form = await driver.openExtensionPage('check-in/check-in.html?host=tab');
    await untilText(form, worked);
    return form;
  };
  const textsIn = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value));
  const drafts = () =>
    options.evaluate(async () =>
      JSON.stringify(
        Object.entries(await (globalThis as WithStorage).chrome.storage.local.get(null)).filter(([name]) =>
          name.startsWith('draft:'),
        ),
      ),
    );

  it('says that the storage is full, and finds the words when the window has been closed and there is room', async () => {
    const fillers = await options.evaluate(async () => {
      const { local } = (globalThis as WithStorage).chrome.storage;
      const names: string[] = [];
      for (let size = 4_000_000; size >= 1;) {
        const name = `filler-${names.length}`;
        await local.set({ [name]: 'x'.repeat(size) }).then(
          () => names.push(name),
          () => (size = Math.floor(size / 2)),
        );
      }
      return names;
    });
    const form = await openForm();
    await fillField(form, worked, 'No room for these words.');
    await untilText(form, checkInForm.draftNotSaved);
    await form.close();
    expect(await drafts()).not.toContain('No room for these words.');

    await options.evaluate(
      (names) => (globalThis as WithStorage).chrome.storage.local.remove(names),
      fillers,
    );
    const next = await openForm();
    await until('the words', async () => (await textsIn(next)).includes('No room for these words.'));
    await until('the words to be saved', async () => (await drafts()).includes('No room for these words.'));
    await fillField(next, worked, '');
    await next.close();
  });

  it('keeps both texts when two windows write at once, and shows in each that there is another', async () => {
    const one = await openForm();
    const other = await openForm();
    await Promise.all([
      fillField(one, worked, 'Words of the first window.'),
      fillField(other, worked, 'Words of the second window.'),
    ]);
    for (const text of ['Words of the first window.', 'Words of the second window.'])
      await until(text, async () => (await drafts()).includes(text));
    await until('either window to tell of the other', async () =>
      [await textOf(one), await textOf(other)].some((text) => text.includes(checkInForm.rival.title)),
    );
    await one.close();
    await other.close();
  });
});
