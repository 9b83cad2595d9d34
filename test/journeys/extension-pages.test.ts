/**
 * The pages around the form, built, in real browsers: the first page, the diagnostics of a page that changed, a reminder
 * from the button to the form, and the calendar at its secret address. axe finds nothing on any of them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type ChromiumDriver } from '../../apps-script/host/browsers/chromium.ts';
import { findFirefox } from '../../apps-script/host/browsers/find-browser.ts';
import { launchFirefox } from '../../apps-script/host/browsers/firefox.ts';
import { serveHttps } from '../../apps-script/host/browsers/https-server.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { press, until } from '../../apps-script/host/demo/gestures.ts';
import type { Diagnostics } from '../../extension/src/diagnostics/diagnostics.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import type { Language } from '../../shared/tables/program.ts';
import { briefing, connection } from '../extension/simulated/sample.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const timeZone = 'Europe/Rome';
const ADDRESS = 'https://calendar.google.com/calendar/ical/mina/private-0123/basic.ics';
const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';
const LOOKS = [
  ['en', 'light'],
  ['it', 'dark'],
] as const satisfies readonly (readonly [Language, 'light' | 'dark'])[];

/** A bubble of which the block with the time has got another id, as after a redesign. */
const changedPage = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/pages/google-calendar--bubble--it.html'),
  'utf8',
)
  .replace('id="xDetDlgWhen"', 'id="xDetDlgTime"')
  .replaceAll('data-eventchip=""', 'data-chip=""');

interface Storage {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  action: { getBadgeText(o: object): Promise<string>; getTitle(o: object): Promise<string> };
  runtime: { sendMessage(message: object): Promise<void> };
}
type WithBrowser = typeof globalThis & { chrome: Storage; browser?: Storage };

/** A browser that is connected to the sample program, as its storage says. */
const seed = (page: Page, more: object): Promise<void> =>
  page.evaluate(
    async (items: object) => {
      const world = globalThis as WithBrowser;
      await (world.browser ?? world.chrome).storage.local.set(items);
    },
    { briefing: { ...briefing, pairings: pairingsNow() }, connection, ...more },
  );

const pairingsNow = () =>
  briefing.pairings.map((pairing) => ({ ...pairing, startsOn: '2020-01-01', endsOn: null, lastMetOn: null }));

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(axePath, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

const findPage = (driver: Pick<ChromiumDriver, 'browser'>, part: string): Promise<Page> =>
  until(`a page at ${part}`, async () =>
    (await driver.browser.pages()).find((page) => page.url().includes(part)),
  );

let port = 0;
let close: () => Promise<void>;
/** What the calendar's server was asked, with the headers that could tell on the person. */
const asked: { url: string; cookie: string | undefined; referer: string | undefined }[] = [];
let calendarFile = '';

beforeAll(async () => {
  const server = await serveHttps(['calendar.google.com'], (request, response) => {
    const url = request.url ?? '';
    const { cookie, referer } = request.headers;
    if (url.endsWith('.ics')) {
      asked.push({ url, cookie, referer });
      response.writeHead(200, { 'content-type': 'text/calendar' });
      response.end(calendarFile);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'who=mina; Path=/' });
    response.end(
      `<!doctype html>${url.includes('week') ? changedPage : '<html lang="en"><body></body></html>'}`,
    );
  });
  port = server.port;
  close = () => server.close();
});
afterAll(() => close());

const launch = (language: Language, colorScheme: 'light' | 'dark', keepFirstPage = false) =>
  launchChromium({
    extensionDir: builtFolders.chromeDir,
    mapHosts: { 'calendar.google.com': port },
    locale: language === 'it' ? 'it-IT' : 'en-US',
    timeZone,
    colorScheme,
    keepFirstPage,
  });

describe.each(LOOKS)('in %s, %s', (language, colorScheme) => {
  const words = catalogs[language];

  it('the first page opens by itself, asks, and leads to the options', async () => {
    const driver = await launch(language, colorScheme, true);
    try {
      const page = await findPage(driver, 'welcome/welcome.html');
      await page.bringToFront();
      await page.waitForSelector(`::-p-text(${words.welcome.question})`);
      expect(await findViolations(page)).toEqual([]);
      await press(page, words.welcome.later);
      await page.waitForSelector(`::-p-text(${words.welcome.laterText})`);
      await press(page, words.welcome.agree);
      const options = await findPage(driver, 'options/options.html');
      await options.waitForSelector(`::-p-text(${words.options.connection.connectTitle})`);
      const stored = await page.evaluate(() =>
        (globalThis as WithBrowser).chrome.storage.local.get('settings'),
      );
      expect(Date.parse((stored['settings'] as { agreedAt: string }).agreedAt)).not.toBeNaN();
    } finally {
      await driver.close();
    }
  });

  it('a page that changed gives diagnostics that show what is in the file, and nobody', async () => {
    const driver = await launch(language, colorScheme);
    try {
      const page = await driver.newPage(WEEK);
      const popup = await driver.clickToolbar(page);
      await press(popup, words.repair.make);
      const shown = await findPage(driver, 'diagnostics');
      await shown.bringToFront();
      await shown.waitForSelector('textarea');
      expect(await findViolations(shown)).toEqual([]);
      const text = await shown.evaluate(() => document.querySelector('textarea')!.value);
      const { reading, excerpt } = JSON.parse(text) as Diagnostics;
      expect(reading.extractor).toBe('google-calendar');
      expect(reading.trace).toContainEqual({ step: 'bubble: when', found: 0 });
      expect(excerpt.markup.join('\n')).toContain('id="xDetDlgTime"');
      expect(text).toContain('martedì 6 ottobre');
      expect(text).not.toMatch(/Mira|Teo|Noor|offers|prices|qrs-tuvw|m7offers|111 222/i);
      await shown.evaluate(() => {
        const world = globalThis as typeof globalThis & { savedText?: Promise<string>; savedName?: string };
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          world.savedText = blob.text();
          return create(blob);
        };
        HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
          world.savedName = this.download;
        };
      });
      await press(shown, words.diagnostics.save);
      await shown.waitForSelector(`::-p-text(${words.diagnostics.saved.slice(0, 20)})`);
      const saved = await shown.evaluate(async () => {
        const world = globalThis as typeof globalThis & { savedText?: Promise<string>; savedName?: string };
        return { text: await world.savedText, name: world.savedName };
      });
      expect(saved.text).toBe(text);
      expect(saved.name).toMatch(/^mentor-ledger-diagnostics-\d{4}-\d\d-\d\d\.json$/);
    } finally {
      await driver.close();
    }
  });

  it('a meeting of today without a check-in is on the button and in the list, and opens in the form', async () => {
    const driver = await launch(language, colorScheme);
    try {
      const options = await driver.openExtensionPage('options/options.html');
      await seed(options, {});
      await options.reload();
      await press(options, words.reminderOptions.fromPages);
      const endMs = Math.floor(Date.now() / 60_000) * 60_000;
      const field = (ms: number) => ({
        value: new Date(ms).toISOString().replace('.000Z', '+00:00'),
        certainty: 'confirmed',
        sources: ['chip-hidden-text'],
      });
      const event = {
        title: { value: 'Mentoring with Sam', certainty: 'confirmed', sources: ['chip-hidden-text'] },
        startsAt: field(endMs - 60_000),
        endsAt: field(endMs),
        isAllDay: false,
        guests: [{ email: 'sam@firm.example', isOrganizer: false, isViewer: false }],
        eventId: 'm8',
      };
      const meeting = { key: 'event::m8', event, pairingIds: ['pair-sam'], knownSinceMs: endMs };
      await seed(options, { 'seen-meeting:event::m8': meeting });
      const readBadge = () =>
        options.evaluate(async () => {
          const { action } = (globalThis as WithBrowser).chrome;
          return [await action.getBadgeText({}), await action.getTitle({})];
        });
      await until('the badge', async () => (await readBadge())[0] === '1?');
      expect((await readBadge())[1]).toBe(words.reminders.badge(1));
      expect(await findViolations(options)).toEqual([]);
      const page = await driver.newPage('https://calendar.google.com/calendar/u/0/r/settings');
      const popup = await driver.clickToolbar(page);
      await popup.waitForSelector(`::-p-text(${words.reminders.listTitle})`);
      expect(await findViolations(popup)).toEqual([]);
      await press(popup, 'Mentoring with Sam');
      await popup.waitForSelector('::-p-text(Sam Rivera)');
      await until('the list to give way', async () =>
        popup.evaluate((title) => !document.body.innerText.includes(title), words.reminders.listTitle),
      );
    } finally {
      await driver.close();
    }
  });
});

describe.skipIf(findFirefox() === null)(
  'the calendar at its secret address, in Firefox (needs Firefox)',
  () => {
    it('is read once it is allowed, without cookies or referrer, and reminds', async () => {
      const utc = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
      const endMs = Math.floor(Date.now() / 60_000) * 60_000;
      calendarFile = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:m9@google.com',
        'SUMMARY:Mentoring',
        `DTSTART:${utc(endMs - 60_000)}`,
        `DTEND:${utc(endMs)}`,
        'ATTENDEE;CN=Sam:mailto:sam@firm.example',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n');
      const driver = await launchFirefox({
        extensionDir: builtFolders.firefoxDir,
        mapHosts: { 'calendar.google.com': port },
        timeZone,
      });
      try {
        const page = await driver.openExtensionPage('options/options.html');
        await seed(page, { 'calendar-feed': { address: ADDRESS, addedAt: new Date().toISOString() } });
        const readCalendar = () =>
          page.evaluate(async () => {
            const { runtime, storage } = (globalThis as WithBrowser).browser!;
            await runtime.sendMessage({ kind: 'readCalendar', request: {} });
            return (await storage.local.get('feed-reading'))['feed-reading'] as {
              problem: string | null;
              meetings: { pairingIds: string[]; event: { timeZone: { value: string } } }[];
            };
          });
        expect((await readCalendar()).problem).toBe('permission-missing');
        expect(asked).toEqual([]);
        await driver.grantHosts(['https://calendar.google.com/*']);
        const reading = await readCalendar();
        expect(reading.problem).toBeNull();
        expect(reading.meetings.map(({ pairingIds }) => pairingIds)).toEqual([['pair-sam']]);
        expect(reading.meetings[0]!.event.timeZone.value).toBe(timeZone);
        const private0123 = '/calendar/ical/mina/private-0123/basic.ics';
        expect(asked[0]).toEqual({ url: private0123, cookie: undefined, referer: undefined });
        await until('the badge', async () => {
          const text = await page.evaluate(() =>
            (globalThis as WithBrowser).browser!.action.getBadgeText({}),
          );
          return text === '1?';
        });
      } finally {
        await driver.close();
      }
    });
  },
);
