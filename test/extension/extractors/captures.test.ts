/**
 * The captures of live pages, every fact compared. They stay outside of the repository, so the tests are skipped
 * where they are absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import type { PageFacts } from '../../../shared/capture/page-facts.ts';
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
});
