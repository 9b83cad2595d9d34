/**
 * The stage of a journey: local host with the sample firm, sample calendar, a browser with the built extension, and
 * the few gestures that every journey needs. Everything is in memory and gone at the end.
 */
import { launch, type Page } from 'puppeteer-core';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import { launchChromium, type ChromiumDriver } from '../../apps-script/host/browsers/chromium.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { startCalendar, type SampleCalendar } from '../../apps-script/host/demo/calendar-server.ts';
import { fill, press } from '../../apps-script/host/demo/gestures.ts';
import { readTab } from '../../apps-script/host/demo/ledger-reader.ts';
import { createMovableClock } from '../../apps-script/host/runtime/clock.ts';
import { startLocalGoogle, type LocalGoogle } from '../../apps-script/host/demo/local-google.ts';
import {
  callScript,
  connectExtension,
  fillWithSample,
  inviteLinkFor,
} from '../../apps-script/host/demo/sample-path.ts';
import type { SetUpView } from '../../apps-script/src/set-up/set-up-api.ts';
import type { TodayView } from '../../apps-script/src/today/today-api.ts';
import { catalogs, type Messages } from '../../shared/messages/registry.ts';
import { SAMPLE_MENTOR_ID } from '../../shared/sample/people.ts';
import type { CalendarEvent } from '../../shared/sample/calendar-week.ts';
import type { Language } from '../../shared/tables/program.ts';
import type { TableName } from '../../shared/tables/registry.ts';

export const ownerEmail = 'nora.brightwell@brightwell.example';
export const timeZone = 'Europe/Rome';

export interface Stage {
  language: Language;
  words: Messages;
  google: LocalGoogle;
  calendar: SampleCalendar;
  driver: ChromiumDriver;
  /** The mentoring meeting that has just ended. */
  event: CalendarEvent;
  pairingId: string;
  checkIns(): Record<string, string>[];
  /** Whether the meeting clock of the sample pairing is on the owner's list. */
  isOnList(): Promise<boolean>;
  /** Opens the calendar and the event's quick view. */
  openEvent(): Promise<Page>;
  close(): Promise<void>;
}

export interface StageOptions {
  language?: Language;
  /** Connect the browser as the sample mentor; default true. */
  isConnected?: boolean;
  colorScheme?: 'light' | 'dark';
  /** More arguments for the browser. */
  args?: readonly string[];
}

/** Sets the stage; takes some seconds. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const language = options.language ?? 'en';
  const google = await startLocalGoogle({
    bundleDir: builtFolders.bundleDir,
    hostPageDir: builtFolders.hostPageDir,
    stateFile: null,
    ownerEmail,
    language,
    title: 'Mentoring program',
    timeZone,
  });
  await fillWithSample(google, { language, timeZone, nowMs: Date.now(), ownerEmail });
  const calendar = await startCalendar({ language, timeZone, now: Date.now });
  const driver = await openMentorBrowser({ google, calendar }, options);
  const week = calendar.week();
  return {
    language,
    words: catalogs[language],
    google,
    calendar,
    driver,
    event: week.events.find((candidate) => candidate.eventId === week.justEndedEventId)!,
    pairingId: week.justEndedPairingId,
    checkIns: () => readTab(google, 'checkIns', language),
    async isOnList() {
      const view = await callScript<TodayView>(google, 'getToday', [], ownerEmail);
      return view.today.lines.some(
        (line) => line.pairingId === week.justEndedPairingId && line.clock === 'meeting',
      );
    },
    async openEvent() {
      const page = await driver.newPage(calendar.url);
      await openBubble(page, week.justEndedEventId, week.viewerEmail);
      return page;
    },
    async close() {
      await driver.close();
      await calendar.close();
      await google.close();
    },
  };
}

/** A browser of a mentor, connected unless told otherwise. */
export async function openMentorBrowser(
  { google, calendar }: Pick<Stage, 'google' | 'calendar'>,
  options: StageOptions & { personId?: string } = {},
): Promise<ChromiumDriver> {
  const language = options.language ?? 'en';
  const { httpsPort } = google.front.addresses;
  const driver = await launchChromium({
    extensionDir: builtFolders.chromeDir,
    mapHosts: {
      'calendar.google.com': calendar.port,
      'script.google.com': httpsPort,
      'script.googleusercontent.com': httpsPort,
    },
    locale: language === 'it' ? 'it-IT' : 'en-US',
    timeZone,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ...(options.args && { args: options.args }),
  });
  if (options.isConnected !== false) {
    const page = await driver.openExtensionPage('options/options.html');
    const link = await inviteLinkFor(google, options.personId ?? SAMPLE_MENTOR_ID, ownerEmail);
    await connectExtension(page, link, language);
    await page.close();
  }
  return driver;
}

/** Opens the quick view of an event on the sample calendar. */
export async function openBubble(page: Page, eventId: string, calendarId: string): Promise<void> {
  const id = Buffer.from(`${eventId} ${calendarId}`, 'utf8').toString('base64url');
  const chip = await page.waitForSelector(`[data-eventchip][data-eventid="${id}"]`);
  await chip!.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await chip!.click();
  await page.waitForSelector('#xDetDlg');
}

/** Fills in the popup as a mentor usually does, without sending. */
export async function writeCheckIn(popup: Page, words: Messages, worked: string): Promise<void> {
  await press(popup, words.checkInForm.outcomes.held);
  await fill(popup, words.tables.checkIns.columns.worked.header, worked);
}

export interface OwnerStage {
  language: Language;
  words: Messages;
  google: LocalGoogle;
  /** The owner's page in a plain browser. */
  page: Page;
  rows(table: TableName): Record<string, string>[];
  /** Errors that pages threw so far. */
  troubles: string[];
  /** A person takes more than a minute for a dialog; a journey would use up the minute's calls. */
  letAMinutePass(): void;
  /** Puts the script's clock forward, in milliseconds. */
  moveBy(ms: number): void;
  close(): Promise<void>;
}

export interface OwnerStageOptions {
  language?: Language;
  colorScheme?: 'light' | 'dark';
  /** `nothing` is a new spreadsheet, `set-up` one with its tabs; default `set-up`. */
  begin?: 'nothing' | 'set-up' | 'sample';
  webAppUrlElsewhere?: () => string | null;
}

/** The owner before the spreadsheet, without any extension. */
export async function setOwnerStage(options: OwnerStageOptions = {}): Promise<OwnerStage> {
  const language = options.language ?? 'en';
  const begin = options.begin ?? 'set-up';
  const clock = createMovableClock();
  const google = await startLocalGoogle({
    clock,
    bundleDir: builtFolders.bundleDir,
    hostPageDir: builtFolders.hostPageDir,
    stateFile: null,
    ...{ ownerEmail, language, title: 'Mentoring program', timeZone },
    ...(options.webAppUrlElsewhere && { webAppUrlElsewhere: options.webAppUrlElsewhere }),
  });
  if (begin === 'sample') {
    await fillWithSample(google, { language, timeZone, nowMs: Date.now(), ownerEmail });
  } else if (begin === 'set-up') {
    const { answers } = await callScript<SetUpView>(google, 'getSetUp', [], ownerEmail);
    const filled = { ...answers, programName: 'Keep our customers', language, timeZone };
    await callScript(google, 'setUp', [filled], ownerEmail);
  }
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found. Name one in CHROMIUM.');
  const locale = language === 'it' ? 'it-IT' : 'en-US';
  // The owner's pages ask at the web app's address.
  const { httpsPort } = google.front.addresses;
  const rules = ['script.google.com', 'script.googleusercontent.com'].map(
    (host) => `MAP ${host}:443 127.0.0.1:${httpsPort}`,
  );
  const browser = await launch({
    executablePath,
    args: [
      ...[...sandboxArguments(), `--lang=${locale}`, `--accept-lang=${locale}`],
      ...['--ignore-certificate-errors', `--host-resolver-rules=${rules.join(', ')}`],
    ],
    env: { ...process.env, LANGUAGE: locale.replace('-', '_'), TZ: timeZone },
    defaultViewport: { width: 1400, height: 900 },
  });
  const troubles: string[] = [];
  const page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: options.colorScheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(google.ownerUrl);
  await page.waitForSelector('[role="menubar"]');
  return {
    language,
    words: catalogs[language],
    google,
    page,
    rows: (table) => readTab(google, table, language),
    troubles,
    letAMinutePass() {
      clock.move(60_000);
    },
    moveBy(ms) {
      clock.move(ms);
    },
    async close() {
      await browser.close();
      await google.close();
    },
  };
}
