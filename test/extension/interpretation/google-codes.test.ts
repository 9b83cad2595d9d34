/** Google's packed ids and dates: round trips, the documented samples, and garbage. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDatekey } from '../../../extension/src/interpretation/datekey.ts';
import { parseEventId } from '../../../extension/src/interpretation/event-id.ts';
import { packDay, packId } from '../extractors/page-templates/google-markup.ts';

describe('the packed date of a grid cell', () => {
  it.each([
    ['29000', '2026-10-08'],
    ['28975', '2026-09-15'],
    ['28545', '2025-12-01'],
    ['29047', '2026-11-23'],
    ['29789', '2028-02-29'],
    ['25123', '2019-01-03'],
  ])('%s is %s', (key, on) => {
    expect(parseDatekey(key)).toBe(on);
    expect(String(packDay(on))).toBe(key);
  });

  it('survives the way there and back for every day of a century', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
        const on = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(parseDatekey(String(packDay(on)))).toBe(on);
      }),
    );
  });

  it.each(['', '0', '-1', '28960', '29024', '1e5', '29000.5', 'x', '99999999', '２９０００'])(
    '%j is no date',
    (raw) => {
      expect(parseDatekey(raw)).toBeUndefined();
    },
  );
});

describe('the packed id of an event', () => {
  it('reads the samples', () => {
    expect(parseEventId('YWJjIG1lQG0')).toEqual({
      eventId: 'abc',
      calendarId: 'me@gmail.com',
      isMeeting: true,
    });
    expect(parseEventId('YWJjMTIzXzIwMjYxMDA2VDE0MDAwMFogbWluYS5tZW50b3JAbQ')).toEqual({
      eventId: 'abc123_20261006T140000Z',
      calendarId: 'mina.mentor@gmail.com',
      isMeeting: true,
      instance: { startsAtMs: Date.parse('2026-10-06T14:00:00Z') },
    });
  });

  it.each([
    ['a_20190130', { startsOn: '2019-01-30' }],
    ['a_R20260101T090000_20261006T130000Z', { startsAtMs: Date.parse('2026-10-06T13:00:00Z') }],
    ['a_20261306T130000Z', undefined],
    ['a_20261006T250000Z', undefined],
    ['a_20261006T130000Z_x', undefined],
  ])('%s names the instance %j', (eventId, instance) => {
    expect(parseEventId(packId(eventId, 'x@example.org'))?.instance).toEqual(instance);
  });

  it.each([
    ['x@g', 'x@group.calendar.google.com'],
    ['x@v', 'x@group.v.calendar.google.com'],
    ['x@example.org', 'x@example.org'],
    ['x@q', 'x@q'],
  ])('writes the calendar %s as %s', (short, long) => {
    expect(parseEventId(packId('abc', short))?.calendarId).toBe(long);
  });

  it.each(['tasks_1', 'ttb_1', 'bday_1', packId('tasks_1', 'x@m'), packId('bday_1', 'x@m')])(
    '%s is no meeting',
    (raw) => {
      expect(parseEventId(raw)?.isMeeting).toBe(false);
    },
  );

  it('survives the way there and back for any two words, in any script and length', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\s\p{C}]/u.test(text));
    fc.assert(
      fc.property(word, word, (eventId, calendar) => {
        const read = parseEventId(packId(eventId, `${calendar}@example.org`));
        expect([read?.eventId, read?.calendarId]).toEqual([eventId, `${calendar}@example.org`]);
      }),
    );
  });

  it('gives nothing for garbage, control characters or three parts, and never throws', () => {
    expect(
      [packId('a b', 'c'), packId('a\u0000', 'c'), '', '%', 'AAAA', 'YWJj', '/w=='].map(parseEventId),
    ).toEqual(Array.from({ length: 7 }));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => void parseEventId(raw)));
  });
});
