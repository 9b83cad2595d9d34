/** Reminders from consent to badge: what is remembered, of which meetings, for how long, and what the button says. */
import { beforeEach, describe, expect, it } from 'vitest';
import { toBadge } from '../../../extension/src/outbox/badge.ts';
import type { RecordedSubmission } from '../../../extension/src/outbox/submission.ts';
import { withReminders } from '../../../extension/src/reminders/badge.ts';
import { parseFeedAddress, toOriginPattern } from '../../../extension/src/reminders/feed/address.ts';
import { readFeed, READ_EVERY_MS, type Download } from '../../../extension/src/reminders/feed/read-feed.ts';
import { matchPairings } from '../../../extension/src/reminders/match-pairings.ts';
import {
  dismissReminder,
  forgetMeetings,
  isAboutReminders,
  listMeetings,
  listReminders,
  rememberMeetings,
} from '../../../extension/src/reminders/reminder-store.ts';
import { toNextEndMs } from '../../../extension/src/reminders/to-reminders.ts';
import { families, keyIn, keys } from '../../../extension/src/store/keys.ts';
import { createStore, entry, type Store } from '../../../extension/src/store/store.ts';
import type { EventFacts, Guest } from '../../../shared/capture/page-facts.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { createBrowser, type SimulatedBrowser } from '../simulated/browser.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';

const HOUR_MS = 3_600_000;
const guest = (email: string): Guest => ({ email, isOrganizer: false, isViewer: false });
const field = (value: string) => ({ value, certainty: 'confirmed' as const, sources: ['chip-hidden-text'] });
/** In Rome, where NOW_MS is 15:00 on 2026-11-23. */
const meeting = (from: string, to: string, more: Partial<EventFacts> = {}): EventFacts => ({
  title: field('Mentoring'),
  startsAt: field(`2026-11-23T${from}:00+01:00`),
  endsAt: field(`2026-11-23T${to}:00+01:00`),
  isAllDay: false,
  guests: [guest('sam@firm.example')],
  eventId: `e${from}`,
  calendarId: 'mina@firm.example',
  ...more,
});

let browser: SimulatedBrowser;
let store: Store;
let clock: { nowMs(): number; timeZone(): string };
beforeEach(async () => {
  browser = createBrowser(NOW_MS);
  const process = browser.start();
  store = createStore(process.storage, process.locks);
  clock = process.clock;
  await store.write(entry(keys.connection, connection), entry(keys.briefing, briefing));
});
const consent = (fromPages = true) =>
  store.write(entry(keys.reminderSettings, { fromPages, chosenAt: '2026-11-20T08:00:00Z' }));
const titles = async () =>
  listReminders(await store.snapshot(), clock).map(({ meeting: { event } }) => event.eventId);

describe('meetings on pages', () => {
  it('are not remembered before the person has chosen it', async () => {
    const before = [...browser.stored.keys()];
    await rememberMeetings({ store, clock }, [meeting('13:00', '14:00')]);
    await consent(false);
    await rememberMeetings({ store, clock }, [meeting('13:00', '14:00')]);
    expect([...browser.stored.keys()].filter((name) => !before.includes(name))).toEqual([
      'reminder-settings',
    ]);
  });

  it('are remembered when they are with people of the program, and no others', async () => {
    await consent();
    await rememberMeetings({ store, clock }, [
      meeting('09:00', '10:00'),
      meeting('10:00', '11:00', { guests: [guest('somebody@else.example')] }),
      meeting('11:00', '12:00', { guests: [guest('rosa@firm.example')] }),
      meeting('13:00', '14:00', { guests: [], title: field('Sam’s birthday') }),
      meeting('14:00', '14:30', { guests: [], title: field('1:1 with KIM OKAFOR (online)') }),
    ]);
    expect(await titles()).toEqual(['e14:00', 'e09:00']);
  });

  it('are forgotten after two days, or at once when the person changes their mind', async () => {
    await consent();
    await rememberMeetings({ store, clock }, [meeting('13:00', '14:00')]);
    await dismissReminder({ store, clock }, 'other');
    browser.nowMs = NOW_MS + 47 * HOUR_MS;
    await forgetMeetings({ store, clock });
    expect(listMeetings(await store.snapshot())).toHaveLength(1);
    browser.nowMs = NOW_MS + 49 * HOUR_MS;
    await forgetMeetings({ store, clock });
    const names = [...browser.stored.keys()];
    expect(names.filter((name) => /^seen-meeting|^dismissed/.test(name))).toEqual([]);
    await rememberMeetings({ store, clock }, [meeting('13:00', '14:00')]);
    await forgetMeetings({ store, clock }, true);
    expect(listMeetings(await store.snapshot())).toEqual([]);
  });

  it('that a clock ahead of time left behind are forgotten too', async () => {
    await consent();
    browser.nowMs = NOW_MS + 90 * 24 * HOUR_MS;
    await rememberMeetings({ store, clock }, [
      meeting('13:00', '14:00', {
        startsAt: field('2027-02-21T13:00:00+01:00'),
        endsAt: field('2027-02-21T14:00:00+01:00'),
      }),
    ]);
    browser.nowMs = NOW_MS;
    await forgetMeetings({ store, clock });
    expect([...browser.stored.keys()].filter((name) => name.startsWith('seen-meeting'))).toEqual([]);
  });
});

describe('a reminder', () => {
  const sent = (more: Partial<RecordedSubmission>) =>
    store.write(
      entry(keyIn(families.submissions, 's1'), {
        id: 's1',
        state: 'recorded',
        eventKey: null,
        metOn: '2026-11-23',
        pairingLabel: '',
        createdMs: NOW_MS,
        recordedMs: NOW_MS,
        destination: { webAppUrl: '', personId: '', programName: '' },
        data: { fields: { pairingId: 'pair-sam' }, capturedAt: '' },
        ...more,
      } as unknown as RecordedSubmission),
    );

  beforeEach(async () => {
    await consent();
    await rememberMeetings({ store, clock }, [meeting('13:00', '14:00')]);
  });

  it('is there once the meeting has ended, until the day is over', async () => {
    browser.nowMs = Date.parse('2026-11-23T13:59:59+01:00');
    expect(await titles()).toEqual([]);
    browser.nowMs = Date.parse('2026-11-23T14:00:00+01:00');
    expect(await titles()).toEqual(['e13:00']);
    browser.nowMs = Date.parse('2026-11-23T23:59:00+01:00');
    expect(await titles()).toEqual(['e13:00']);
    browser.nowMs = Date.parse('2026-11-24T00:00:00+01:00');
    expect(await titles()).toEqual([]);
  });

  it('ends with the check-in of the event', async () => {
    await sent({ eventKey: 'event:mina@firm.example:e13:00', metOn: '2026-11-22' });
    expect(await titles()).toEqual([]);
  });

  it('ends with a check-in of the same people and day that was written by hand', async () => {
    await sent({});
    expect(await titles()).toEqual([]);
  });

  it('stays after the check-in of another person or day', async () => {
    await sent({ metOn: '2026-11-22' });
    expect(await titles()).toEqual(['e13:00']);
    await sent({ data: { fields: { pairingId: 'pair-kim' } } as RecordedSubmission['data'] });
    expect(await titles()).toEqual(['e13:00']);
  });

  it('ends when the ledger knows of the meeting from another device', async () => {
    const pairings = briefing.pairings.map((pairing) =>
      pairing.id === 'pair-sam' ? { ...pairing, lastMetOn: '2026-11-23' } : pairing,
    );
    await store.write(entry(keys.briefing, { ...briefing, pairings }));
    expect(await titles()).toEqual([]);
  });

  it('of a meeting with two people stays until both have their check-in', async () => {
    const both = meeting('10:00', '11:00', {
      guests: [guest('sam@firm.example'), guest('kim@firm.example')],
    });
    await rememberMeetings({ store, clock }, [both]);
    await sent({});
    expect(await titles()).toEqual(['e10:00']);
  });

  it('goes when the person wants none', async () => {
    const [reminder] = listReminders(await store.snapshot(), clock);
    await dismissReminder({ store, clock }, reminder!.key);
    expect(await titles()).toEqual([]);
  });

  it('follows a meeting that was moved and read again', async () => {
    browser.nowMs += 1000;
    await rememberMeetings({ store, clock }, [meeting('16:00', '17:00', { eventId: 'e13:00' })]);
    expect(await titles()).toEqual([]);
    expect(toNextEndMs(listMeetings(await store.snapshot()), NOW_MS)).toBe(2 * HOUR_MS);
  });

  it('is worked out anew when one of its sources changes', () => {
    const changing = [
      'seen-meeting:x',
      'dismissed-reminder:x',
      'feed-reading',
      'calendar-feed',
      'briefing',
      'reminder-settings',
    ];
    expect(changing.every(isAboutReminders)).toBe(true);
    expect(['draft:x', 'settings', 'private-note:x'].some(isAboutReminders)).toBe(false);
  });
});

describe('the calendar at its secret address', () => {
  const ADDRESS = 'https://calendar.google.com/calendar/ical/mina%40firm.example/private-0123abcd/basic.ics';
  const file = (...events: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
  const series = [
    'BEGIN:VEVENT',
    'UID:m7offers@google.com',
    'SUMMARY:Mentoring\\, week 7',
    'DTSTART;TZID=Europe/Rome:20261005T130000',
    'DTEND;TZID=Europe/Rome:20261005T140000',
    'RRULE:FREQ=WEEKLY',
    'ORGANIZER;CN=Mina Duarte:mailto:mina@firm.example',
    'ATTENDEE;CN=Mina Duarte;PARTSTAT=ACCEPTED:mailto:mina@firm.example',
    'ATTENDEE;CN=Sam Rivera;PARTSTAT=NEEDS-ACTION:mailto:Sam@firm.example',
    'LOCATION:https://meet.google.com/abc-defg-hij',
    'END:VEVENT',
  ].join('\r\n');
  const other = series.replace('Sam@firm', 'stranger@firm').replace('m7offers', 'other');

  let asked: string[];
  let answer: Download;
  const read = (now = false, granted = true) =>
    readFeed(
      {
        store,
        clock,
        hasAccess: (origin) => Promise.resolve(granted && origin === 'https://calendar.google.com/*'),
        download: (address) => {
          asked.push(address);
          return Promise.resolve(answer);
        },
      },
      now,
    );
  beforeEach(async () => {
    asked = [];
    answer = { text: file(series, other) };
    await store.write(entry(keys.calendarFeed, { address: ADDRESS, addedAt: '2026-11-20T08:00:00Z' }));
  });
  const reading = async () => (await store.read(keys.feedReading))!;

  it('gives today’s meeting with its people, times and ids, and nothing of other meetings', async () => {
    await read();
    const [known, ...more] = (await reading()).meetings;
    expect(more.map(({ event }) => event.startsAt?.value)).toEqual([]);
    expect(known).toMatchObject({
      // As the page of the same event is called: both go on with one draft.
      key: 'event:mina@firm.example:m7offers_20261123T120000Z',
      pairingIds: ['pair-sam'],
      event: {
        title: { value: 'Mentoring, week 7' },
        startsAt: { value: '2026-11-23T13:00:00+01:00', certainty: 'please-check' },
        endsAt: { value: '2026-11-23T14:00:00+01:00' },
        timeZone: { value: 'Europe/Rome' },
        eventId: 'm7offers_20261123T120000Z',
        calendarId: 'mina@firm.example',
        meetingUrl: { value: 'https://meet.google.com/abc-defg-hij' },
      },
    });
    expect(JSON.stringify([...browser.stored])).not.toContain('stranger');
    expect(await titles()).toEqual(['m7offers_20261123T120000Z']);
  });

  it('and the page tell of one meeting, not of two', async () => {
    await consent();
    await rememberMeetings({ store, clock }, [
      meeting('13:00', '14:00', { eventId: 'm7offers_20261123T120000Z' }),
    ]);
    await read();
    expect(await titles()).toHaveLength(1);
  });

  it('is left in peace for two hours, unless asked', async () => {
    await read();
    browser.nowMs += READ_EVERY_MS - 1;
    await read();
    expect(asked).toHaveLength(1);
    await read(true);
    expect(asked).toHaveLength(2);
    browser.nowMs += READ_EVERY_MS;
    await read();
    expect(asked).toEqual([ADDRESS, ADDRESS, ADDRESS]);
  });

  it('is not asked without its permission, and says so', async () => {
    await read(true, false);
    expect(asked).toEqual([]);
    expect((await reading()).problem).toBe('permission-missing');
  });

  it.each([
    [{ problem: 'refused' }, 'refused'],
    [{ problem: 'unreachable' }, 'unreachable'],
    [{ problem: 'too-large' }, 'too-large'],
    [{ text: '<html>Sign in</html>' }, 'not-a-calendar'],
  ] as [Download, string][])(
    'that answers %j leaves what was known, and its reason',
    async (bad, problem) => {
      await read();
      answer = bad;
      await read(true);
      expect(await reading()).toMatchObject({ problem, readMs: NOW_MS });
      expect(await titles()).toHaveLength(1);
      browser.nowMs += 49 * HOUR_MS;
      await read(true);
      expect((await reading()).meetings).toEqual([]);
    },
  );

  it('is no source of a meeting that the person declined', async () => {
    answer = { text: file(series.replace('PARTSTAT=ACCEPTED', 'PARTSTAT=DECLINED')) };
    await read();
    expect((await reading()).meetings).toEqual([]);
  });

  it('that was removed while it was being read leaves nothing behind', async () => {
    await readFeed({
      store,
      clock,
      hasAccess: () => Promise.resolve(true),
      download: async () => {
        await store.remove(keys.calendarFeed, keys.feedReading);
        return { text: file(series) };
      },
    });
    expect(await store.read(keys.feedReading)).toBeNull();
  });

  it.each([
    [ADDRESS, ADDRESS],
    ['  webcal://p01.icloud.com/published/2/abc ', 'https://p01.icloud.com/published/2/abc'],
    [
      'https://outlook.office365.com/owa/calendar/a@b/c/calendar.ics#x',
      'https://outlook.office365.com/owa/calendar/a@b/c/calendar.ics',
    ],
    ['http://calendar.example/a.ics', null],
    ['https://user:pass@calendar.example/a.ics', null],
    ['https://localhost/a.ics', null],
    ['https://192.168.1.1/a.ics', null],
    ['https://calendar.example/', null],
    ['basic.ics', null],
    ['javascript:alert(1)', null],
  ])('%s is taken as %s', (raw, expected) => {
    expect(parseFeedAddress(raw)).toBe(expected);
    if (expected) expect(toOriginPattern(expected)).toBe(`https://${new URL(expected).hostname}/*`);
  });
});

describe('a meeting without a clock time or outside of its pairing', () => {
  it('is about nobody', () => {
    expect(
      matchPairings(
        { isAllDay: true, guests: [guest('sam@firm.example')], startsOn: field('2026-11-23') },
        briefing,
      ),
    ).toEqual([]);
    const early = meeting('13:00', '14:00', { startsAt: field('2026-04-01T13:00:00+02:00') });
    expect(matchPairings(early, briefing)).toEqual([]);
  });
});

describe('the toolbar button', () => {
  const context = { connection, hasPermission: true, nowMs: NOW_MS };

  it.each(Object.values(catalogs))(
    'tells reminders from check-ins that wait, by sign and by word',
    (words) => {
      const idle = toBadge([], context, words.delivery.badge);
      const shown = withReminders(idle, 2, words.reminders);
      expect(shown).toEqual({ text: '2?', look: 'reminder', sentence: words.reminders.badge(2) });
      expect(withReminders(idle, 0, words.reminders)).toEqual(idle);
      expect(withReminders(idle, 123, words.reminders).text.length).toBeLessThanOrEqual(4);
      const waiting = { text: '3', look: 'quiet' as const, sentence: words.delivery.badge.waiting(3) };
      const both = withReminders(waiting, 1, words.reminders);
      expect(both.text).toBe('3');
      expect(both.sentence).toContain(words.delivery.badge.waiting(3));
      expect(both.sentence).toContain(words.reminders.badge(1));
    },
  );
});
