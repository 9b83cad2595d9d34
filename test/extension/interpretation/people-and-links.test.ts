/** Guests, meeting links and titles out of raw facts. */
import { describe, expect, it } from 'vitest';
import { findTitle } from '../../../extension/src/interpretation/event-title.ts';
import { toGuestList } from '../../../extension/src/interpretation/guest-list.ts';
import { findMeetingUrl } from '../../../extension/src/interpretation/meeting-link.ts';
import type { RawFact } from '../../../shared/capture/page-reading.ts';

describe('the guests of an event', () => {
  const guest = (raw: string, label?: string): RawFact => ({
    field: 'guest',
    raw,
    source: 'guest-list',
    ...(label ? { label } : {}),
  });

  it('counts an address once, whatever its letters, and marks organizer and viewer', () => {
    const facts: RawFact[] = [
      guest('Teo@Example.org'),
      { ...guest('teo@example.org', 'Teo T.'), field: 'organizer' },
    ];
    expect(toGuestList(facts, 'teo@example.org')).toEqual([
      { email: 'teo@example.org', name: 'Teo T.', isOrganizer: true, isViewer: true },
    ]);
  });

  it.each([
    '',
    'Teo',
    'a@b',
    'a b@example.org',
    '<script>@example.org',
    'c_1@resource.calendar.google.com',
    'team@group.calendar.google.com',
  ])('%j is nobody', (raw) => {
    expect(toGuestList([guest(raw)], undefined)).toEqual([]);
  });

  it('takes no address for a name', () => {
    expect(toGuestList([guest('teo@example.org', 'teo@example.org')], undefined)[0]).not.toHaveProperty(
      'name',
    );
  });
});

describe('the meeting link', () => {
  it.each([
    ['https://meet.google.com/abc-defg-hij?authuser=0&hs=122', 'https://meet.google.com/abc-defg-hij'],
    ['https://www.google.com/url?q=https://acme.zoom.us/j/7?pwd%3Dx&sa=D', 'https://acme.zoom.us/j/7'],
    [
      'Room 3 or https://teams.microsoft.com/l/meetup-join/19%3a7/0',
      'https://teams.microsoft.com/l/meetup-join/19%3a7/0',
    ],
    ['https://example.org/agenda', undefined],
    ['https://evilzoom.us/j/7', undefined],
    ['https://meet.google.com.evil.example/abc', undefined],
    ['https://meet.google.com/', undefined],
    ['http://meet.google.com/abc-defg-hij', undefined],
    ['https://user:pw@meet.google.com/abc', undefined],
    ['javascript:alert(1)//meet.google.com/x', undefined],
    ['tel:+15550100', undefined],
  ])('%s gives %s', (raw, url) => {
    expect(findMeetingUrl([{ field: 'meeting-link', raw, source: 'bubble-location' }])?.value).toBe(url);
  });
});

describe('the title of a chip', () => {
  const title = (line: string | undefined, ...drawn: string[]) =>
    findTitle(
      {
        place: 'chip',
        facts: [
          ...(line ? [{ field: 'when' as const, raw: line, source: 'chip-hidden-text' }] : []),
          ...drawn.map((raw) => ({ field: 'drawn-text' as const, raw, source: 'chip-drawn-text' })),
        ],
      },
      'en',
    );

  it.each<[string, string | undefined, string[], string | undefined]>([
    ['title before the clock', '3pm to 4pm, Planning, Me', ['Planning', '3 – 4pm'], 'Planning'],
    ['clock before the title', '3pm to 4pm, Planning, Me', ['3pm', 'Planning'], 'Planning'],
    ['pieces of one line', '3pm to 4pm, Planning, Me', ['Planning', ',', '3pm'], 'Planning'],
    [
      'a place that is longer than the title',
      '3pm to 4pm, Planning, Me, Conference room, October 6, 2026',
      ['Planning', '3 – 4pm', 'Conference room'],
      'Planning',
    ],
    ['the longer of two', '3pm to 4pm, Team event, Me', ['event', 'Team event'], 'Team event'],
    ['no line and one piece', undefined, ['3pm', 'Planning'], 'Planning'],
    ['no line and two pieces', undefined, ['Planning', 'Room 3'], undefined],
    ['a drawing that the line does not hold', '3pm to 4pm, Other, Me', ['Planning'], undefined],
    ['nothing but a clock', '3pm to 4pm, , Me', ['3 – 4pm'], undefined],
  ])('%s', (_, line, drawn, expected) => {
    expect(title(line, ...drawn)?.value).toBe(expected);
  });
});
