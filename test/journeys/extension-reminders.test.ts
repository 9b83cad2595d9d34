/**
 * Reminders from the secret address of a calendar, in Chromium, from the options to the row: consent, reading, badge,
 * list, check-in, a calendar that fails, and turning it off. Nothing opens by itself meanwhile.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../apps-script/host/browsers/chromium.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import { launchWithAllowedHost } from './allowed-host.ts';
import {
  clickText,
  connect,
  fillField,
  pressButton,
  textOf,
  untilText,
  words,
} from './extension-gestures.ts';
import {
  CALENDAR_ADDRESS,
  INVITE_LINK,
  startSimulatedGoogle,
  type SimulatedGoogle,
} from './simulated-google.ts';

const ORIGIN = 'https://calendar.google.com/*';
const text = words.reminderOptions;
const utc = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');

/** A series with Sam whose instance of today was moved to end a minute ago, a declined one with Kim, one with others. */
function toCalendar(): string {
  const endMs = Math.floor(Date.now() / 60_000) * 60_000;
  const weekly = ['ATTENDEE;CN=Sam:mailto:Sam@firm.example', 'LOCATION:https://meet.google.com/abc-defg-hij'];
  const entry = (...lines: string[]) => [
    'BEGIN:VEVENT',
    'SUMMARY:Mentoring with Sam',
    ...lines,
    'END:VEVENT',
  ];
  const planned = endMs - 7 * 60_000;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...entry(
      'UID:series@google.com',
      `DTSTART:${utc(planned - 364 * 86_400_000)}`,
      'DURATION:PT1M',
      'RRULE:FREQ=WEEKLY',
      ...weekly,
    ),
    ...entry(
      'UID:series@google.com',
      `RECURRENCE-ID:${utc(planned)}`,
      `DTSTART:${utc(endMs - 60_000)}`,
      `DTEND:${utc(endMs)}`,
      ...weekly,
    ),
    ...entry(
      'UID:declined@google.com',
      `DTSTART:${utc(endMs - 120_000)}`,
      'DURATION:PT1M',
      'ATTENDEE:mailto:kim@firm.example',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:mina@firm.example',
    ),
    ...entry('UID:other@google.com', `DTSTART:${utc(endMs - 120_000)}`, 'DURATION:PT1M'),
    'END:VCALENDAR',
  ].join('\r\n');
}

describe('reminders from the calendar of a mentor, in Chromium', () => {
  let google: SimulatedGoogle;
  let driver: ChromiumDriver;
  let options: Page;
  beforeAll(async () => {
    google = await startSimulatedGoogle();
    google.calendar = toCalendar();
    driver = await launchWithAllowedHost(
      { extensionDir: builtFolders.chromeDir, mapHosts: google.mapHosts },
      ORIGIN,
    );
    options = await driver.openExtensionPage('options/options.html');
    await connect(options, INVITE_LINK);
  });
  afterAll(async () => {
    await driver.close();
    await google.close();
  });

  const readBadge = () =>
    options.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
  const untilBadge = (badge: string) =>
    until(`the badge “${badge}”`, async () => (await readBadge())[0] === badge, 20);
  const openEmptyForm = async () => {
    const page = await driver.newPage('https://calendar.google.com/calendar/u/0/r/settings');
    return driver.clickToolbar(page);
  };
  const countWindows = () => options.evaluate(async () => (await chrome.windows.getAll()).length);
  const asksOfCalendar = () => google.received.filter((request) => request.includes('basic.ics'));

  it('asks nothing of any calendar before the person has named theirs', async () => {
    expect(asksOfCalendar()).toEqual([]);
    expect((await readBadge())[0]).toBe('');
  });

  it('reads it once it is named, without cookies or referrer, and counts the meeting that ended on the button', async () => {
    await fillField(options, text.address, CALENDAR_ADDRESS);
    await untilText(options, text.askAccess('calendar.google.com'));
    await pressButton(options, text.use);
    await untilText(options, text.inUse('calendar.google.com'));
    await untilBadge('1?');
    expect((await readBadge())[1]).toBe(words.reminders.badge(1));
    expect(asksOfCalendar()[0]).not.toMatch(/cookie|referer/);
    expect(await textOf(options)).not.toContain('private-0123abcd');
    expect(await countWindows()).toBe(1);
  });

  it('leads from the list to the form, to be checked, and to the row; then the button is quiet', async () => {
    const form = await openEmptyForm();
    await untilText(form, words.reminders.listTitle);
    expect(await textOf(form)).not.toContain(words.reminders.withWhom('Kim Okafor'));
    await clickText(form, 'Mentoring with Sam');
    await untilText(form, words.checkInForm.facts.pleaseCheck);
    await untilText(form, 'Sam Rivera');
    await clickText(form, words.checkInForm.outcomes.held);
    await fillField(form, words.checkInTable.columns.worked.header, 'From the reminder.');
    await clickText(form, words.checkInForm.send);
    await clickText(form, words.checkInForm.sent.sendNow);
    await untilText(form, words.checkInForm.sent.recorded);
    const row = google.webApp.rows.find(({ data }) => data.fields.worked === 'From the reminder.')!;
    expect(row.data.fields).toMatchObject({
      pairingId: 'pair-sam',
      minutes: 1,
      meetingUrl: 'https://meet.google.com/abc-defg-hij',
      calendarId: 'mina@firm.example',
    });
    expect(row.data.fields.eventId).toMatch(/^series_\d{8}T\d{6}Z$/);
    await untilBadge('');
    expect(google.received.join('\n').split('private-0123abcd')).toHaveLength(asksOfCalendar().length + 1);
  });

  it('says in the options and in the form that the calendar no longer answers', async () => {
    google.calendar = 404;
    await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'readCalendar', request: {} }));
    await untilText(options, text.problems.refused);
    const form = await openEmptyForm();
    await untilText(form, words.reminders.feedTrouble);
    await form.close();
  });

  it('is gone without a trace when it is removed, the browser’s permission with it', async () => {
    await options.bringToFront();
    await pressButton(options, text.remove);
    await untilText(options, text.address);
    const kept = await options.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(kept).not.toContain('private-0123abcd');
    expect(kept).not.toContain('feed-reading');
    expect(
      await options.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), ORIGIN),
    ).toBe(false);
    expect(await countWindows()).toBe(1);
  });
});
