/** Reading .ics text: folding, quoting, nesting, durations, instances of a series; and never throwing. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expandCalendarFile } from '../../../extension/src/interpretation/calendar-file.ts';
import {
  parseCalendarText,
  parseDurationMinutes,
  unescapeText,
} from '../../../extension/src/interpretation/icalendar.ts';
import type { RawFact } from '../../../shared/capture/page-reading.ts';

const wrap = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

function expand(text: string, instance?: string) {
  const facts: RawFact[] = [{ field: 'calendar-file', raw: text, source: 'ics-file' }];
  if (instance)
    facts.push({ field: 'starts', raw: String(Date.parse(instance) / 1000), source: 'route-instance' });
  return expandCalendarFile({ place: 'file', facts }).map((event) =>
    Object.fromEntries(
      event.facts.filter((fact) => fact.source !== 'route-instance').map((fact) => [fact.field, fact.raw]),
    ),
  );
}

describe('calendar text', () => {
  it('keeps nested alarms out of the event', () => {
    const text = wrap(
      'SUMMARY:Mine',
      'BEGIN:VALARM',
      'SUMMARY:Alarm',
      'ATTENDEE:mailto:a@example.org',
      'END:VALARM',
      'UID:1',
    );
    expect(parseCalendarText(text).events[0]?.lines.map((line) => line.name)).toEqual(['SUMMARY', 'UID']);
  });

  it('reads parameters with quoted colons, semicolons and commas', () => {
    const text = wrap('ATTENDEE;CN="Neu: Noor; Dr., x";ROLE=CHAIR:mailto:noor@example.org');
    expect(parseCalendarText(text).events[0]?.lines[0]).toEqual({
      name: 'ATTENDEE',
      params: { CN: 'Neu: Noor; Dr., x', ROLE: 'CHAIR' },
      value: 'mailto:noor@example.org',
    });
  });

  it('joins lines folded anywhere, and agrees with a full iCalendar library about the summary', () => {
    const title = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 })
      .filter((text) => text.trim() === text);
    fc.assert(
      fc.property(title, fc.array(fc.nat(200), { maxLength: 5 }), (summary, cuts) => {
        const escaped = summary.replace(/([\\;,])/g, '\\$1');
        const folds = new Set(cuts.map((cut) => 8 + (cut % escaped.length)));
        const line = Array.from(`SUMMARY:${escaped}`, (sign, at) =>
          folds.has(at) ? `\r\n ${sign}` : sign,
        ).join('');
        const text = wrap('DTSTART:20261006T130000Z', line);
        const full = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
        const own = parseCalendarText(text).events[0]?.lines.find(({ name }) => name === 'SUMMARY');
        expect(unescapeText(own?.value ?? '')).toBe(String(full?.getFirstPropertyValue('summary')).trim());
      }),
    );
  });

  it.each([
    ['PT1H', 60],
    ['PT1H30M', 90],
    ['P1D', 1440],
    ['P1DT2H', 1560],
    ['P2W', 20_160],
    ['PT90S', 0],
    ['P', undefined],
    ['P1M', undefined],
    ['-PT15M', undefined],
    ['1 hour', undefined],
  ])('a duration of %s is %s minutes', (text, minutes) => {
    expect(parseDurationMinutes(text)).toBe(minutes);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.string(), (text) => void expand(wrap('DTSTART:x', text))));
    fc.assert(fc.property(fc.string(), (text) => void expand(text)));
  });
});

describe('the events of a calendar file', () => {
  const series = [
    'UID:s',
    'DTSTART;TZID=Europe/Rome:20260303T150000',
    'DTEND;TZID=Europe/Rome:20260303T160000',
    'RRULE:FREQ=WEEKLY',
  ];

  it('gives a series no time of its own', () => {
    expect(expand(wrap(...series))).toEqual([{ 'event-id': 's' }]);
  });

  it('gives a series the time of the instance that the page names, over the change of the clock', () => {
    expect(expand(wrap(...series), '2026-10-06T15:00:00+02:00')[0]).toMatchObject({
      starts: '2026-10-06T15:00:00+02:00',
      ends: '2026-10-06T16:00:00+02:00',
      'time-zone': 'Europe/Rome',
    });
  });

  it('takes a changed instance where the file has one', () => {
    const changed = ['UID:s', 'RECURRENCE-ID:20261005T070000Z', 'DTSTART:20261006T130000Z', 'DURATION:PT45M'];
    const text = wrap(...series, 'END:VEVENT', 'BEGIN:VEVENT', ...changed);
    expect(expand(text, '2026-10-05T09:00:00+02:00')).toEqual([
      {
        'event-id': 's_20261005T070000Z',
        starts: '2026-10-06T13:00:00+00:00',
        ends: '2026-10-06T13:45:00+00:00',
      },
    ]);
  });

  it.each([
    ['Europe/Rome', '2026-10-06T15:00:00+02:00'],
    ['Eastern Standard Time', '2026-10-06T15:00:00-04:00'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', '2026-10-06T15:00:00+02:00'],
    ['Firm Time', undefined],
  ])('reads the zone id %s', (zone, starts) => {
    expect(expand(wrap(`DTSTART;TZID=${zone}:20261006T150000`))[0]?.['starts']).toBe(starts);
  });

  it('reads a zone id through the place that the file names for it', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Firm Time', 'X-LIC-LOCATION:Asia/Tokyo', 'END:VTIMEZONE'];
    const text = wrap('DTSTART;TZID=Firm Time:20261006T150000').replace(
      'BEGIN:VEVENT',
      [...zone, 'BEGIN:VEVENT'].join('\r\n'),
    );
    expect(expand(text)[0]?.['starts']).toBe('2026-10-06T15:00:00+09:00');
  });

  it('ends a whole-day event on its last day', () => {
    expect(expand(wrap('DTSTART;VALUE=DATE:20261006', 'DTEND;VALUE=DATE:20261009'))).toEqual([
      { starts: '2026-10-06', ends: '2026-10-08' },
    ]);
    expect(expand(wrap('DTSTART;VALUE=DATE:20261006', 'DURATION:P2D'))[0]?.['ends']).toBe('2026-10-07');
  });
});
