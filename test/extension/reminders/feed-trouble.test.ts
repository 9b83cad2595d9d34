/** A calendar that is not read: tried again in time, said in the form, and gone without a trace when it is turned off. */
import { beforeEach, describe, expect, it } from 'vitest';
import { parseFeedAddress, toOwner } from '../../../extension/src/reminders/feed/address.ts';
import { toFeedTrouble } from '../../../extension/src/reminders/feed/feed-trouble.ts';
import { readFeed, RETRY_AFTER_MS, type Download } from '../../../extension/src/reminders/feed/read-feed.ts';
import { rememberMeetings } from '../../../extension/src/reminders/reminder-store.ts';
import { turnOffReminders } from '../../../extension/src/reminders/turn-off.ts';
import { keys } from '../../../extension/src/store/keys.ts';
import { createStore, entry, type Store } from '../../../extension/src/store/store.ts';
import { createBrowser, type SimulatedBrowser } from '../simulated/browser.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';

const ADDRESS =
  'https://calendar.google.com/calendar/ical/mina.private%40mail.example/private-0123/basic.ics';
const HOUR_MS = 3_600_000;
const file = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTART:20261123T120000Z',
    'DTEND:20261123T130000Z',
    'ATTENDEE:mailto:sam@firm.example',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

let browser: SimulatedBrowser;
let store: Store;
let clock: { nowMs(): number; timeZone(): string };
let asked = 0;
let answer: Download;
let isAllowed = true;
const read = (now = false) =>
  readFeed(
    {
      store,
      clock,
      hasAccess: () => Promise.resolve(isAllowed),
      download: () => {
        asked += 1;
        return Promise.resolve(answer);
      },
    },
    now,
  );
const trouble = async () => toFeedTrouble(await store.snapshot(), clock.nowMs());

beforeEach(async () => {
  browser = createBrowser(NOW_MS);
  const process = browser.start();
  store = createStore(process.storage, process.locks);
  clock = process.clock;
  asked = 0;
  answer = { text: file() };
  isAllowed = true;
  await store.write(
    entry(keys.connection, connection),
    entry(keys.briefing, briefing),
    entry(keys.calendarFeed, { address: ADDRESS, addedAt: '2026-11-20T08:00:00Z' }),
  );
});

describe('a calendar that could not be reached', () => {
  it('is tried again sooner than one that was read', async () => {
    answer = { problem: 'unreachable' };
    await read();
    browser.nowMs += RETRY_AFTER_MS - 1;
    await read();
    expect(asked).toBe(1);
    browser.nowMs += 1;
    answer = { text: file() };
    await read();
    browser.nowMs += RETRY_AFTER_MS;
    await read();
    expect(asked).toBe(2);
  });

  it('is no trouble while the last reading is of today, and is one after that', async () => {
    await read();
    expect(await trouble()).toBeNull();
    answer = { problem: 'unreachable' };
    browser.nowMs += 3 * HOUR_MS;
    await read();
    expect(await trouble()).toBeNull();
    browser.nowMs += 10 * HOUR_MS;
    expect(await trouble()).toBe('unreachable');
  });

  it('is one at once when it was never read', async () => {
    answer = { problem: 'unreachable' };
    await read();
    expect(await trouble()).toBe('unreachable');
  });
});

describe('a calendar that refuses', () => {
  it('is trouble at once, until it is read or turned off', async () => {
    await read();
    answer = { problem: 'refused' };
    await read(true);
    expect(await trouble()).toBe('refused');
    answer = { text: file() };
    await read(true);
    expect(await trouble()).toBeNull();
  });

  it('is read at the next wake once the browser allows it', async () => {
    isAllowed = false;
    await read();
    expect(await trouble()).toBe('permission-missing');
    isAllowed = true;
    await read();
    expect(asked).toBe(1);
    expect(await trouble()).toBeNull();
  });
});

describe('the reading of a calendar', () => {
  it('counts what it could not read of these days', async () => {
    answer = {
      text: file().replace('DTSTART:20261123T120000Z', 'DTSTART;TZID=Nowhere/Land:20261123T120000'),
    };
    await read();
    expect(await store.read(keys.feedReading)).toMatchObject({ problem: null, unreadable: 1, meetings: [] });
  });

  it('leaves out what its owner declined under the address of the calendar', async () => {
    expect(toOwner(ADDRESS)).toEqual({
      emails: ['mina.private@mail.example'],
      calendarId: 'mina.private@mail.example',
    });
    answer = { text: file('ATTENDEE;PARTSTAT=DECLINED:MAILTO:Mina.Private@mail.example') };
    await read();
    expect((await store.read(keys.feedReading))!.meetings).toEqual([]);
  });

  it('takes any address for what it is', () => {
    const odd = parseFeedAddress('https://p01.icloud.com/published/2/a%E0%A4%A')!;
    expect(toOwner(odd)).toEqual({ emails: [], calendarId: null });
  });
});

describe('turning reminders off', () => {
  it('leaves nothing of them, and gives the browser back what it allowed', async () => {
    const before = new Set(browser.stored.keys());
    before.delete(keys.calendarFeed.name);
    await store.write(entry(keys.reminderSettings, { fromPages: true, chosenAt: '2026-11-20T08:00:00Z' }));
    await rememberMeetings({ store, clock }, [
      {
        isAllDay: false,
        startsAt: { value: '2026-11-23T13:00:00+01:00', certainty: 'confirmed', sources: [] },
        endsAt: { value: '2026-11-23T14:00:00+01:00', certainty: 'confirmed', sources: [] },
        guests: [{ email: 'sam@firm.example', isOrganizer: false, isViewer: false }],
      },
    ]);
    await read();
    const given: string[] = [];
    await turnOffReminders({
      store,
      clock,
      access: {
        isGranted: () => Promise.resolve(true),
        request: () => Promise.resolve(true),
        giveBack: (origin) => Promise.resolve(void given.push(origin)),
      },
    });
    expect(new Set(browser.stored.keys())).toEqual(before);
    expect(given).toEqual(['https://calendar.google.com/*']);
  });
});
