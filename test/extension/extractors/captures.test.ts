/**
 * The captures of live pages, every fact compared, and counted against what a person sees on them. They stay outside
 * of the repository, so the tests are skipped where they are absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import { parseMachineTime } from '../../../extension/src/interpretation/machine-time.ts';
import type { PageFacts } from '../../../shared/capture/page-facts.ts';
import { FactCounts, toTruth } from './fact-counts.ts';
import type { EventTruth } from './page-templates/page.ts';
import { readSavedPage } from './saved-page.ts';

const captures = path.resolve(import.meta.dirname, '../../../../shared/pages');
const isThere = existsSync(captures);
if (!isThere)
  console.warn('Captures of live pages are not beside the repository (../shared/pages): tests skipped.');

function readCapture(
  file: string,
  url: string,
  today: string,
  browserTimeZone: string,
  wrap = (html: string) => html,
) {
  const html = wrap(readFileSync(path.join(captures, file), 'utf8'));
  const reading = readSavedPage(html, url);
  return { reading, facts: interpretPage(reading, { today, browserTimeZone }) };
}

const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';
const sure = <T>(value: T, ...sources: string[]) => ({ value, certainty: 'confirmed' as const, sources });
const check = <T>(value: T, ...sources: string[]) => ({ value, certainty: 'please-check' as const, sources });

type Seen = readonly [
  file: string,
  url: string,
  today: string,
  zone: string,
  lang: string,
  events: EventTruth[],
];

const toCard = (
  on: string,
  title: string,
  start: string,
  end: string,
  organizerName: string,
  eventId: string,
): Seen => [
  'outlook-month-card/month-card.html',
  'https://outlook.office.com/calendar/view/month',
  on,
  'Europe/London',
  'en-GB',
  [
    {
      title,
      startsAt: `${on}T${start}:00+01:00`,
      endsAt: `${on}T${end}:00+01:00`,
      timeZone: 'Europe/London',
      isAllDay: false,
      guests: [],
      organizerName,
      eventId,
    },
  ],
];

/** What a person sees of the events of the day on which each capture is read; doubt is judged by the tests below. */
const SEEN: readonly Seen[] = [
  [
    'google-calendar-bubble-2026-06/event-bubble-full.html',
    WEEK,
    '2026-06-29',
    'Asia/Kolkata',
    'en',
    [
      {
        title: 'Meeting 32',
        startsAt: '2026-07-08T18:30:00+05:30',
        endsAt: '2026-07-08T19:30:00+05:30',
        timeZone: 'Asia/Kolkata',
        isAllDay: false,
        guests: [
          { email: 'mentor@example.org', name: 'Maya Mentor', isOrganizer: true, isViewer: false },
          { email: 'guest.noname@gmail.com', isOrganizer: false, isViewer: false },
          { email: 'mentee.one@gmail.com', name: 'Maya Mentor', isOrganizer: false, isViewer: false },
          { email: 'mentee.two@gmail.com', name: 'Maya Mentor', isOrganizer: false, isViewer: false },
        ],
        meetingUrl: 'https://meet.google.com/abc-defg-hij',
        eventId: '0aaaaaaaaaaaaaaaaaaaaaaaaa',
        calendarId: 'mentor@example.org',
      },
    ],
  ],
  [
    'daybow/chips.html',
    WEEK,
    '2026-10-06',
    'Europe/Rome',
    'en',
    [
      {
        title: 'Dinner with Sam',
        startsAt: '2026-10-06T15:00:00+02:00',
        endsAt: '2026-10-06T16:00:00+02:00',
        timeZone: 'Europe/Rome',
        isAllDay: false,
        guests: [],
        eventId: 'abc',
        calendarId: 'me@gmail.com',
      },
    ],
  ],
  [
    'calendar-merger/week-live.html',
    WEEK,
    '2026-10-08',
    'Asia/Tokyo',
    'ja',
    [
      {
        title: 'Planning',
        startsAt: '2026-10-08T22:30:00+09:00',
        endsAt: '2026-10-08T23:00:00+09:00',
        timeZone: 'Asia/Tokyo',
        isAllDay: false,
        guests: [],
      },
    ],
  ],
  [
    'brave-talk-gcalendar-extension/event_with_talk_meeting_location.html',
    'https://calendar.google.com/calendar/u/0/r/eventedit/YWJjIG1lQG0',
    '2022-01-20',
    'Europe/Rome',
    'en',
    [
      {
        isAllDay: false,
        guests: [],
        meetingUrl: 'https://talk.brave.com/yzd4Zi1B5Gf48m4X_TsNrDZSmTCdIhAvJ10Wz5gh4FA',
        eventId: 'abc',
        calendarId: 'me@gmail.com',
      },
    ],
  ],
  toCard('2026-09-17', 'SafeGolf Online Workshop #5', '15:30', '17:00', 'Example Organizer', 'REDACTED'),
  toCard('2026-09-28', 'Management Meeting', '10:00', '11:00', 'Example', 'REDACTED2'),
  toCard('2026-09-29', 'Planning, Q4', '13:05', '14:15', 'Example', 'REDACTED3'),
];

describe.skipIf(!isThere)('facts on the captures', () => {
  const counts = new FactCounts();
  const withoutDoubt = (event: EventTruth): EventTruth =>
    Object.fromEntries(
      Object.entries(event).map(([key, value]: [string, unknown]) => {
        const isAsked = typeof value === 'object' && value !== null && 'check' in value;
        return [key, isAsked ? (value as { check: string }).check : value];
      }),
    ) as unknown as EventTruth;

  it.each(SEEN)('%s at %s on %s: nothing wrong', (file, url, today, zone, lang, events) => {
    const { facts } = readCapture(
      file,
      url,
      today,
      zone,
      (html) => `<html lang="${lang}"><body>${html}</body></html>`,
    );
    const read = facts.events.map(toTruth).map(withoutDoubt);
    expect(counts.compare(file.split('/')[0]!, lang, read, events)).toEqual({ wrong: [], missing: [] });
  });

  afterAll(() => {
    console.info(counts.toText('Facts on the captures of live pages'));
  });
});

describe.skipIf(!isThere)('captures of live pages', () => {
  it('reads the whole bubble of 2026-06; its only clock text asks to be checked', () => {
    const { facts } = readCapture(
      'google-calendar-bubble-2026-06/event-bubble-full.html',
      WEEK,
      '2026-06-29',
      'Asia/Kolkata',
    );
    const expected: PageFacts = {
      extractor: 'google-calendar',
      isEventOpen: true,
      events: [
        {
          title: sure('Meeting 32', 'bubble-heading'),
          startsAt: check('2026-07-08T18:30:00+05:30', 'bubble-when'),
          endsAt: check('2026-07-08T19:30:00+05:30', 'bubble-when'),
          isAllDay: false,
          timeZone: sure('Asia/Kolkata', 'conference-details', 'browser-zone'),
          guests: [
            { email: 'mentor@example.org', name: 'Maya Mentor', isOrganizer: true, isViewer: false },
            { email: 'guest.noname@gmail.com', isOrganizer: false, isViewer: false },
            { email: 'mentee.one@gmail.com', name: 'Maya Mentor', isOrganizer: false, isViewer: false },
            { email: 'mentee.two@gmail.com', name: 'Maya Mentor', isOrganizer: false, isViewer: false },
          ],
          meetingUrl: sure('https://meet.google.com/abc-defg-hij', 'bubble-meet', 'bubble-video'),
          eventId: '0aaaaaaaaaaaaaaaaaaaaaaaaa',
          calendarId: 'mentor@example.org',
        },
      ],
      notes: [],
    };
    expect(facts).toEqual(expected);
  });

  it('never takes dial-in numbers or their PINs out of the bubble', () => {
    const { reading } = readCapture(
      'google-calendar-bubble-2026-06/event-bubble-full.html',
      WEEK,
      '2026-06-29',
      'UTC',
    );
    expect(JSON.stringify(reading)).not.toMatch(/111 222 333|1112223334445|555-010/);
  });

  it('reads the English week, all-day and month chips of 2026-09', () => {
    const { reading, facts } = readCapture('daybow/chips.html', WEEK, '2026-10-06', 'Europe/Rome');
    expect(
      reading.events.map((event) => event.facts.map((fact) => [fact.field, fact.raw, fact.source])),
    ).toEqual([
      [
        ['event-id', 'YWJjIG1lQG0', 'chip'],
        ['when', '3pm to 4pm, Dinner with Sam, Me, No location, October 6, 2026', 'chip-hidden-text'],
        ['drawn-text', 'Dinner with Sam', 'chip-drawn-text'],
        ['drawn-text', '3 – 4pm', 'chip-drawn-text'],
      ],
      [
        ['event-id', 'dHJpcDEgbWVAbQ', 'chip'],
        ['drawn-text', 'Trip', 'chip-drawn-text'],
      ],
      [
        ['event-id', 'bTEgbWVAbQ', 'chip'],
        ['drawn-text', '3pm', 'chip-drawn-text'],
        ['drawn-text', 'Test', 'chip-drawn-text'],
      ],
    ]);
    expect(facts.events).toEqual([
      {
        title: sure('Dinner with Sam', 'chip-drawn-text', 'chip-hidden-text'),
        startsAt: check('2026-10-06T15:00:00+02:00', 'chip-hidden-text', 'chip-drawn-text'),
        endsAt: check('2026-10-06T16:00:00+02:00', 'chip-hidden-text', 'chip-drawn-text'),
        isAllDay: false,
        timeZone: check('Europe/Rome', 'browser-zone'),
        guests: [],
        eventId: 'abc',
        calendarId: 'me@gmail.com',
      },
    ]);
  });

  it('reads the Japanese week chip of 2026-10: date from line and cell, time from the line alone', () => {
    const { facts } = readCapture(
      'calendar-merger/week-live.html',
      WEEK,
      '2026-10-08',
      'Asia/Tokyo',
      (html) => `<html lang="ja"><body>${html}</body></html>`,
    );
    expect(facts.events).toEqual([
      {
        title: sure('Planning', 'chip-drawn-text', 'chip-hidden-text'),
        startsAt: check('2026-10-08T22:30:00+09:00', 'chip-hidden-text', 'datekey', 'chip-drawn-text'),
        endsAt: check('2026-10-08T23:00:00+09:00', 'chip-hidden-text'),
        isAllDay: false,
        timeZone: check('Asia/Tokyo', 'browser-zone'),
        guests: [],
      },
    ]);
  });

  it('reads the same Japanese chip when the page does not tell its language', () => {
    const { facts } = readCapture('calendar-merger/week-live.html', WEEK, '2026-10-08', 'Asia/Tokyo');
    expect(facts.events[0]?.startsAt?.value).toBe('2026-10-08T22:30:00+09:00');
  });

  it('offers nothing on the page of a new event', () => {
    const url = 'https://calendar.google.com/calendar/u/0/r/eventedit';
    const { facts } = readCapture(
      'brave-talk-gcalendar-extension/new_event.html',
      url,
      '2022-01-20',
      'Europe/Rome',
    );
    expect(facts).toEqual({ extractor: 'google-calendar', isEventOpen: false, events: [], notes: [] });
  });

  it('reads place, meeting link and calendar from the edit page of 2022', () => {
    const url = 'https://calendar.google.com/calendar/u/0/r/eventedit/YWJjIG1lQG0';
    const { facts, reading } = readCapture(
      'brave-talk-gcalendar-extension/event_with_talk_meeting_location.html',
      url,
      '2022-01-20',
      'Europe/Rome',
    );
    expect(reading.events[0]?.facts.find((fact) => fact.field === 'location')?.raw).toMatch(
      /^https:\/\/talk\.brave/,
    );
    expect(facts).toEqual({
      extractor: 'google-calendar',
      isEventOpen: true,
      events: [
        {
          isAllDay: false,
          guests: [],
          meetingUrl: sure(
            'https://talk.brave.com/yzd4Zi1B5Gf48m4X_TsNrDZSmTCdIhAvJ10Wz5gh4FA',
            'edit-location',
          ),
          eventId: 'abc',
          calendarId: 'me@gmail.com',
        },
      ],
      notes: [],
    });
  });

  it('reads the hidden settings block', () => {
    const { reading, facts } = readCapture(
      'toolset-userinfo/xUserInfo.html',
      WEEK,
      '2026-10-06',
      'Europe/Rome',
    );
    expect(reading.page).toEqual({
      rawLocale: 'de',
      rawTimeZone: 'Europe/Berlin',
      viewerEmail: 'xyz@gmail.com',
      utcOffsetMinutes: 120,
    });
    expect([facts.viewerEmail, facts.locale]).toEqual(['xyz@gmail.com', 'de']);
  });

  it('reads subject, times, date, place and organizer from the Outlook month cards of 2026-09', () => {
    const read = (today: string) =>
      readCapture(
        'outlook-month-card/month-card.html',
        'https://outlook.office.com/calendar/view/month',
        today,
        'Europe/London',
        (html) => `<html lang="en-GB"><body>${html}</body></html>`,
      );
    const zone = sure('Europe/London', 'page-zone', 'browser-zone');
    const card = (eventId: string, title: string, start: string, end: string, organizer: string) => ({
      title: sure(title, 'card-title'),
      startsAt: check(start, 'card-label', 'card-times'),
      endsAt: check(end, 'card-times'),
      isAllDay: false,
      timeZone: zone,
      guests: [],
      organizerName: check(organizer, 'card-label'),
      eventId,
      // A card does not say whether its id is a series': the start tells this meeting.
      occasion: new Date(start).toISOString().replace('.000Z', 'Z'),
    });
    const workshop = read('2026-09-17');
    expect(workshop.reading.page).toEqual({ rawLocale: 'en-GB', rawTimeZone: 'GMT Standard Time' });
    expect(workshop.facts).toEqual({
      extractor: 'outlook-web',
      isEventOpen: false,
      locale: 'en-GB',
      notes: ['no-stable-guests-here'],
      events: [
        card(
          'REDACTED',
          'SafeGolf Online Workshop #5',
          '2026-09-17T15:30:00+01:00',
          '2026-09-17T17:00:00+01:00',
          'Example Organizer',
        ),
      ],
    });
    expect(read('2026-09-28').facts.events).toEqual([
      card(
        'REDACTED2',
        'Management Meeting',
        '2026-09-28T10:00:00+01:00',
        '2026-09-28T11:00:00+01:00',
        'Example',
      ),
    ]);
    expect(read('2026-09-29').facts.events).toEqual([
      card('REDACTED3', 'Planning, Q4', '2026-09-29T13:05:00+01:00', '2026-09-29T14:15:00+01:00', 'Example'),
    ]);
    expect(
      workshop.reading.events.map((event) => event.facts.find((fact) => fact.field === 'location')?.raw),
    ).toEqual([undefined, undefined, 'Room 102']);
  });

  it('reads every start of the microformats test file as its authors expect, and asks because they differ', () => {
    const file = 'microformats-tests/h-event-ampm.html';
    const { reading, facts } = readCapture(file, 'https://example.org/party', '2009-06-26', 'Europe/London');
    const golden = JSON.parse(readFileSync(path.join(captures, file.replace('.html', '.json')), 'utf8')) as {
      items: { properties: { name: string[]; start: string[] } }[];
    };
    const { name, start } = golden.items[0]!.properties;
    const read = reading.events[0]!.facts.filter((fact) => fact.field === 'starts').map((fact) =>
      parseMachineTime(fact.raw),
    );
    expect(read).toEqual(start.map((text) => parseMachineTime(text.replace(' ', 'T'))));
    expect(read.every((time) => time?.kind === 'wall')).toBe(true);
    expect(facts.events).toEqual([
      {
        title: sure(name[0], 'h-event'),
        startsAt: check('2009-06-26T19:00:00+01:00', 'h-event'),
        isAllDay: false,
        timeZone: check('Europe/London', 'browser-zone'),
        guests: [],
      },
    ]);
  });

  it('reads the exported calendar of 2024-10 as plain UTC and nothing of its alarms', () => {
    const { facts } = readCapture(
      'icalendar/alarm_google_future.ics',
      'https://example.org/a.ics',
      '2024-10-04',
      'Europe/Rome',
      (text) => `<html><body><pre>${text}</pre></body></html>`,
    );
    expect(facts).toEqual({
      extractor: 'generic',
      isEventOpen: true,
      notes: [],
      events: [
        {
          title: sure('event with alarms', 'ics-file'),
          startsAt: check('2024-10-04T20:15:00+02:00', 'ics-file'),
          endsAt: check('2024-10-04T21:00:00+02:00', 'ics-file'),
          isAllDay: false,
          timeZone: check('Europe/Rome', 'browser-zone'),
          guests: [],
          eventId: '79fs7pkqvht9m5igs0vjv1sfra',
        },
      ],
    });
  });

  it('prefers the video conference over https among five conference lines', () => {
    const { facts } = readCapture(
      'icalendar/rfc_7986_conferences.ics',
      'https://example.org/b.ics',
      '2026-08-01',
      'Europe/Rome',
      (text) => `<html><body><pre>${text.replaceAll('&', '&amp;')}</pre></body></html>`,
    );
    expect(facts.events).toEqual([
      {
        isAllDay: false,
        guests: [],
        meetingUrl: sure('https://chat.example.com/audio', 'ics-conference'),
      },
    ]);
  });
});
