/**
 * The sample path played by itself in a real browser: the owner's list shows an overdue pairing, the mentor clicks the
 * extension on the event that has just ended, confirms, writes, sends; the row is in the ledger and the pairing has
 * left the list. Each step says what it saw and leaves a picture. It would prove nothing if it wrote the row itself.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { Answer } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { ChromiumDriver } from '../browsers/chromium.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import type { CalendarWeek } from '../../../shared/sample/calendar-week.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { fill, press, until } from './gestures.ts';
import { readTab } from './ledger-reader.ts';
import type { LocalGoogle } from './local-google.ts';
import { callScript } from './sample-path.ts';

export interface TourOptions {
  google: LocalGoogle;
  driver: ChromiumDriver;
  week: CalendarWeek;
  calendarUrl: string;
  language: Language;
  ownerEmail: string;
  /** Pictures are written here; null takes none. */
  picturesDir: string | null;
  say: (text: string) => void;
}

const NOTE = {
  en: {
    worked: 'Rang the two customers who went quiet; one reordered at once.',
    nextStep: 'Write the day-30 card.',
  },
  it: {
    worked: 'Sentiti i due clienti spariti; uno ha riordinato subito.',
    nextStep: 'Scrivere il biglietto.',
  },
} as const;

/** Plays the path. Throws with what was missing; returns when the row is there and the pairing has left the list. */
export async function playTour(options: TourOptions): Promise<void> {
  const { google, driver, week, language, say } = options;
  const words = catalogs[language];
  const event = week.events.find((candidate) => candidate.eventId === week.justEndedEventId)!;
  if (options.picturesDir !== null) mkdirSync(options.picturesDir, { recursive: true });
  let step = 0;
  const done = async (page: Page, name: string, text: string) => {
    step += 1;
    if (options.picturesDir !== null) {
      const path = join(options.picturesDir, `${step}-${name}.png`) as `${string}.png`;
      await page.screenshot({ path });
    }
    say(`${step}. ${text}`);
  };

  const before = readTab(google, 'checkIns', language).length;
  if (!(await isOnList(options)))
    throw new Error('The sample pairing is not on the owner’s list to begin with.');
  const owner = await driver.newPage(google.ownerUrl);
  await owner.setViewport({ width: 1280, height: 800 });
  await showSidebar(options, owner);
  const label = readTab(google, 'pairings', language).find((row) => row['id'] === week.justEndedPairingId)?.[
    'label'
  ];
  await untilSidebar(owner, (text) => text.includes(label!));
  await done(
    owner,
    'owner-before',
    `The owner’s list shows ${label}: ${words.today.states.overdue.toLowerCase()}. The ledger has ${before} check-ins.`,
  );

  const calendar = await driver.newPage(options.calendarUrl);
  await calendar.setViewport({ width: 1280, height: 800 });
  const chip = await calendar.waitForSelector(
    `[data-eventid="${toAttribute(event.eventId, event.calendarId)}"]`,
  );
  await chip!.click();
  await calendar.waitForSelector('#xDetDlg');
  await done(calendar, 'calendar', `The mentor opens “${event.title}”, which has just ended.`);

  const popup = await driver.clickToolbar(calendar);
  await popup.waitForSelector(`::-p-text(${event.title})`);
  await done(popup, 'popup', `The extension shows “${event.title}”, read from the page.`);
  await press(popup, words.checkInForm.outcomes.held);
  await fill(popup, words.tables.checkIns.columns.worked.header, NOTE[language].worked);
  await fill(popup, words.tables.checkIns.columns.nextStep.header, NOTE[language].nextStep);
  await press(popup, `3 ${words.checkInForm.ratings[3]}`);
  await done(popup, 'popup-filled', 'The mentor confirms that they met, writes one line and rates it.');
  await press(popup, words.checkInForm.send);
  await press(popup, words.checkInForm.sent.sendNow);

  const row = await until('the row in the ledger', () => {
    const rows = readTab(google, 'checkIns', language);
    return rows.length === before + 1
      ? rows.find(
          (each) =>
            each['worked'] === NOTE[language].worked &&
            each['pairingId'] === week.justEndedPairingId &&
            each['eventId'] === event.eventId,
        )
      : undefined;
  });
  await popup.waitForSelector(`::-p-text(${words.delivery.standings.recorded})`);
  await done(
    popup,
    'popup-sent',
    `Sent. The ledger has the row: ${row['metOn']}, ${row['pairingLabel']}, ${row['minutes']} minutes, “${row['worked']}”.`,
  );

  await until('the pairing to leave the owner’s list', async () =>
    (await isOnList(options)) ? undefined : true,
  );
  await owner.bringToFront();
  await untilSidebar(
    owner,
    (text) => !new RegExp(`${label}[\\s\\S]{0,80}${words.today.states.overdue}`).test(text),
  );
  await done(owner, 'owner-after', `${label} has left the owner’s list, without a reload.`);
  await press(owner, words.tables.checkIns.title);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await owner.mouse.click(100, 250);
  await owner.keyboard.down('Control');
  await owner.keyboard.press('ArrowDown');
  await owner.keyboard.up('Control');
  await owner.waitForSelector(`::-p-text(${NOTE[language].worked})`, { timeout: 15_000 });
  await done(owner, 'grid', `The row stands in the ${words.tables.checkIns.title} tab.`);
  for (const page of [calendar, owner]) await page.close();
}

const toAttribute = (eventId: string, calendarId: string): string =>
  Buffer.from(`${eventId} ${calendarId}`, 'utf8').toString('base64url');

async function isOnList({ google, week, ownerEmail }: TourOptions): Promise<boolean> {
  const view = await callScript<TodayView>(google, 'getToday', [], ownerEmail);
  return view.today.lines.some(
    (line) => line.pairingId === week.justEndedPairingId && line.clock === 'meeting',
  );
}

/** Opens the sidebar as the menu does. */
async function showSidebar({ google, ownerEmail }: TourOptions, owner: Page): Promise<void> {
  await owner.waitForSelector('[role="menubar"]');
  const result = await google.project.run({
    functionName: 'showToday',
    kind: 'menu',
    activeUser: ownerEmail,
  });
  const answer = result.value as unknown as Answer<null> | null;
  if (!result.ok || answer?.ok === false)
    throw new Error(`The sidebar did not open: ${result.error?.message ?? ''}`);
}

/** The text of all frames of the page: the sidebar lives in a frame of another origin. */
async function readFrames(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame: Frame) => frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')),
  );
  return texts.join('\n');
}

const untilSidebar = (page: Page, isSo: (text: string) => boolean): Promise<boolean> =>
  until('the sidebar', async () => isSo(await readFrames(page)));
