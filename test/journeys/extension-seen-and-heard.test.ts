/**
 * What axe does not find, measured in the pages as built: the focus is never hidden and always seen, each thing is said
 * once, each act leaves the focus somewhere, errors are told apart, and everything fits however large it is shown.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type ChromiumDriver } from '../../apps-script/host/browsers/chromium.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import { briefing, connection } from '../extension/simulated/sample.ts';
import { toRecorded, toRefused } from '../extension/simulated/sample-submission.ts';
import { clickText, connect, fillField, untilText, words } from './extension-gestures.ts';
import { countFocusPixels, eachStop, focusOf, hearFocus, listen, nameOf, saidOn } from './perceived.ts';
import { INVITE_LINK, startSimulatedGoogle, type SimulatedGoogle } from './simulated-google.ts';

const text = words.checkInForm;
const { columns } = words.checkInTable;
const POPUP = 'check-in/check-in.html?host=popup';
const OPTIONS = 'options/options.html';
const agreed = { settings: { agreedAt: '2026-11-01T08:00:00Z' } };
const connected = { ...agreed, connection, briefing: { ...briefing, madeAt: new Date().toISOString() } };
const note = { submissionId: 'p', metOn: '2026-11-16', pairingLabel: 'Mina Duarte → Sam Rivera' };
const written = {
  'submission:p': toRecorded('p', { notePrivate: true, worked: null }),
  'private-note:p': { ...note, worked: 'Between us.', didNotWork: '', nextStep: '', writtenMs: 0 },
};

/** A popup is at most 800 by 600 px of the screen: at a zoom it has as many of the page's own. */
const toWindow = (zoom: number) => ({
  width: Math.floor(Math.min(380, 800 / zoom)),
  height: Math.floor(600 / zoom),
});

describe('the pages of the extension, as they are perceived', () => {
  let google: SimulatedGoogle;
  let driver: ChromiumDriver;
  let canvas: Page;
  beforeAll(async () => {
    google = await startSimulatedGoogle();
    driver = await launchChromium({
      extensionDir: builtFolders.chromeDir,
      mapHosts: google.mapHosts,
      timeZone: 'Europe/Rome',
    });
    canvas = await driver.browser.newPage();
  });
  afterAll(async () => {
    await driver.close();
    await google.close();
  });

  async function open(path: string, stored: object, window = { width: 380, height: 600 }): Promise<Page> {
    const page = await driver.openExtensionPage('welcome/welcome.html');
    await page.setViewport(window);
    await page.evaluate(
      async (items) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(items);
      },
      stored as Record<string, string>,
    );
    await page.goto(`chrome-extension://${driver.extensionId}/${path}`);
    await page.bringToFront();
    await untilText(page, path === POPUP ? text.send : words.options.title);
    return page;
  }
  const sending = (page: Page) =>
    page.evaluate(() => document.querySelector('button[type=submit]')!.getBoundingClientRect().toJSON());
  const sideways = (page: Page) =>
    page.evaluate(() => {
      const all = [document.documentElement, ...document.querySelectorAll('.ci-scroll, .ci-foot')];
      return Math.max(...all.map((one) => one.scrollWidth - one.clientWidth));
    });

  it.each([1, 2, 2.5, 4])('fit into the popup at %d times the size, and hide no focus', async (zoom) => {
    const size = toWindow(zoom);
    const page = await open(POPUP, connected, size);
    await until(
      'the page to fit',
      async () => (await sideways(page)) <= 0 && (await sending(page)).bottom <= size.height,
    );
    const { left, right, top } = await sending(page);
    expect(left, 'Send').toBeGreaterThanOrEqual(0);
    expect(right, 'Send').toBeLessThanOrEqual(size.width);
    expect(top, 'Send').toBeGreaterThanOrEqual(0);
    const hidden: string[] = [];
    let stops = 0;
    await eachStop(page, async (stop) => {
      stops += 1;
      const isSeen = await stop.evaluate((element) => {
        const seen = element.matches('.ml-segment > input') ? element.parentElement! : element;
        const box = seen.getBoundingClientRect();
        // Its middle and both its ends, as far as the window reaches at all.
        return [0.1, 0.5, 0.9].every((share) => {
          const y = Math.min(box.top + box.height * share, window.innerHeight - 1);
          const found = document.elementFromPoint(box.left + box.width / 2, y);
          return (
            found !== null && (seen.contains(found) || found.contains(seen)) && !found.matches('.ci-foot')
          );
        });
      });
      if (!isSeen) hidden.push(await nameOf(stop));
    });
    expect(stops).toBeGreaterThan(12);
    expect(hidden).toEqual([]);
    await page.close();
  });

  it('fit with text of 32 px, with words half as long again, and from right to left', async () => {
    const page = await open(POPUP, connected);
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
        document.documentElement.style.fontSize = '32px';
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          node.textContent = (node.textContent ?? '').replace(
            /\p{L}{4,}/gu,
            (word) => word + word.slice(0, word.length / 2),
          );
      }, dir);
      await until(`the page to fit, ${dir}`, async () => (await sideways(page)) <= 0);
      const { height } = await sending(page);
      const foot = await page.evaluate(
        () => document.querySelector('.ci-foot')!.getBoundingClientRect().height,
      );
      expect(height).toBeGreaterThan(0);
      expect(foot, `the footer, ${dir}`).toBeLessThan(600 / 3);
    }
    await page.close();
  });

  it('fit into the real popup of a browser that shows everything 2.5 times as large', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'mentor-ledger-zoom-'));
    await mkdir(join(profile, 'Default'));
    const zoom = { partition: { default_zoom_level: { x: Math.log(2.5) / Math.log(1.2) } } };
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(zoom));
    const large = await launchChromium({ extensionDir: builtFolders.chromeDir, userDataDir: profile });
    try {
      const popup = await large.clickToolbar(await large.newPage('about:blank'));
      await untilText(popup, text.send);
      expect(await popup.evaluate(() => devicePixelRatio)).toBe(2.5);
      await until('Send to be inside, and nothing beside it', () =>
        popup.evaluate(() => {
          const { right, bottom } = document.querySelector('button[type=submit]')!.getBoundingClientRect();
          const { scrollWidth, scrollHeight } = document.documentElement;
          return Math.max(right, scrollWidth) <= innerWidth && Math.max(bottom, scrollHeight) <= innerHeight;
        }),
      );
    } finally {
      await large.close();
      await rm(profile, { recursive: true, force: true });
    }
  });

  it.each([
    ['none', 'light'],
    ['none', 'dark'],
    ['active', 'light'],
    ['active', 'dark'],
  ])('show where the focus is at every stop: forced colors %s, %s', async (forced, scheme) => {
    const unseen: string[] = [];
    for (const path of forced === 'active' ? [POPUP, OPTIONS] : [POPUP]) {
      const page = await open(path, connected, { width: 380, height: 4000 });
      const session = await page.createCDPSession();
      const features = [
        { name: 'forced-colors', value: forced },
        { name: 'prefers-color-scheme', value: scheme },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
      await page.addStyleTag({ content: '* { caret-color: transparent !important }' });
      await eachStop(page, async (stop) => {
        // A picture may be taken before the ring is drawn; what has none has none in any of them.
        let changed = 0;
        for (let tries = 0; tries < 5 && changed < 60; tries += 1)
          changed = await countFocusPixels(page, canvas, stop);
        if (changed < 60) unseen.push(`${await nameOf(stop)}: ${changed} pixels`);
      });
      await page.close();
    }
    expect(unseen).toEqual([]);
  });

  it('say once that the draft is saved, and once how long it can be taken back', async () => {
    const page = await open(POPUP, connected);
    await listen(page);
    await clickText(page, text.outcomes['no-show']);
    await clickText(page, 'Sam Rivera · last met Mon, Nov 16');
    await fillField(page, columns.nextStep.header, '');
    await page.keyboard.type('A line that is written like any other.', { delay: 40 });
    await untilText(page, text.draftSaved);
    expect((await saidOn(page)).filter((said) => said.includes(text.draftSaved))).toEqual([text.draftSaved]);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await untilText(page, text.sent.undo);
    // The focus is on the notice, as the keyboard brought it there: ten seconds later it can still be taken back.
    await untilText(page, text.sent.holdsText);
    const sentMs = Date.now();
    await until('ten seconds and one', () => Date.now() - sentMs > 11_000, 15);
    await untilText(page, text.sent.undo, 1);
    const said = (await saidOn(page)).filter((one) => one.includes(text.sent.held));
    expect(said).toHaveLength(1);
    // Nobody is on it any more: the time goes on, and the focus goes to what became of it.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const shown = () => page.evaluate(() => document.querySelector('[role=timer]')?.textContent ?? '');
    const first = await shown();
    await until('the time to go on', async () => {
      const now = await shown();
      return now !== first && !now.includes(text.sent.holdsText);
    });
    await page.evaluate(async () => {
      const [[key, sent]] = Object.entries(await chrome.storage.local.get()).filter(([name]) =>
        name.startsWith('submission:'),
      ) as [[string, object]];
      await chrome.storage.local.set({ [key]: { ...sent, holdUntilMs: Date.now() + 700 } });
    });
    await until('its end', async () => (await shown()) === '', 15);
    expect(await focusOf(page)).toBe(`section: ${text.title}`);
    await page.close();
  });

  it('tell the errors apart, in order, from the first on', async () => {
    const blank = (label: string) => `${label} ${words.issues.required({ code: 'required' })}`;
    const page = await open(POPUP, connected);
    await page.click('button[type=submit]');
    await untilText(page, text.fixFirst(2));
    const session = await page.createCDPSession();
    expect(await hearFocus(session)).toMatchObject({
      role: 'checkbox',
      description: blank(text.pairing.label),
    });
    const issues = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.ml-issue')].map((issue) => issue.innerText.trim()),
    );
    expect(issues).toEqual([
      blank(text.pairing.label),
      blank(columns.outcome.header),
      `${text.fixFirst(2)} ${text.pairing.label} · ${columns.outcome.header}`,
    ]);
    await page.close();
  });

  it('name the meeting in the question, and each control of a whole check-in', async () => {
    const page = await open(POPUP, connected);
    const session = await page.createCDPSession();
    const heard: string[] = [];
    await eachStop(page, async () => {
      const { role, name } = await hearFocus(session);
      heard.push(`${role}: ${name}`);
    });
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const question = nodes.find(({ name }) => name?.value === columns.outcome.header);
    expect(question?.description?.value).toMatch(new RegExp(`^${text.facts.byHand}, \\w+, \\w+ \\d+, \\d`));
    expect(
      heard.every((one) => /: \S/.test(one)),
      heard.join('\n'),
    ).toBe(true);
    expect(heard).toContain(`textbox: ${columns.nextStep.header} ${words.components.optional}`);
    expect(heard.filter((one) => one.includes(columns.nextOn.header)).join()).toContain(
      words.components.optional,
    );
    expect(await page.$$eval('[title]', (all) => all.length), 'facts in tooltips').toBe(0);
    await page.close();
  });

  it('leave the focus somewhere after each act', async () => {
    const refused = { ...connected, 'submission:r': toRefused('r', {}, { createdMs: Date.now() }) };
    const page = await open(POPUP, refused);
    const act = async (name: string) => {
      const button = await page.waitForSelector(`button::-p-text(${name})`);
      await button!.evaluate((element) => element.closest('button')!.focus());
      await page.keyboard.press('Enter');
    };
    await act(text.facts.change);
    expect(await focusOf(page)).toBe(`input: ${text.facts.date}`);
    await act(words.delivery.discard);
    expect(await focusOf(page)).not.toContain(words.delivery.discardSure);
    expect(await focusOf(page)).not.toBe('body');
    await act(words.delivery.discardSure);
    await until('it to go', () => page.evaluate(() => document.querySelector('.ci-pending') === null));
    expect(await focusOf(page)).not.toBe('body');
    await clickText(page, text.outcomes['no-show']);
    await clickText(page, 'Sam Rivera · last met Mon, Nov 16');
    await act(text.send);
    await act(text.sent.sendNow);
    await until('the buttons to go', () =>
      page.evaluate(() => document.querySelector('[role=timer]') === null),
    );
    expect(await focusOf(page)).toBe(`section: ${text.title}`);
    await page.goto(`chrome-extension://${driver.extensionId}/history/history.html`);
    await page.evaluate((items) => chrome.storage.local.set(items), written as Record<string, object>);
    await act(words.history.eraseNote);
    await act(words.history.erase);
    await until('the note to go', () => page.evaluate(() => document.querySelector('.hi-private') === null));
    expect(await focusOf(page)).not.toBe('body');
    await page.close();
  });

  it('say that the browser is connected, and go on at what is new; so when it is not any more', async () => {
    const page = await open(OPTIONS, agreed);
    await listen(page);
    await connect(page, INVITE_LINK);
    const told = words.options.connection.connected(briefing.program.name);
    await until('the news', async () => (await saidOn(page)).some((said) => said.includes(told)));
    expect(await focusOf(page)).toBe(`h2: ${words.options.connection.title}`);
    await clickText(page, words.options.connection.disconnect);
    expect(await focusOf(page)).toBe(`button: ${words.common.cancel}`);
    await page.click('.ml-button-danger');
    await untilText(page, words.options.connection.disconnected.replace('.', ''));
    await until(
      'the heading',
      async () => (await focusOf(page)) === `h2: ${words.options.connection.connectTitle}`,
    );
    await page.close();
  });
});
