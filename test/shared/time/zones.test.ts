import { describe, expect, it } from 'vitest';
import {
  fromWallTime,
  isInstant,
  isTimeZone,
  offsetMinutesAt,
  toDateInZone,
  toDatesInZone,
  toDayEndMs,
  toInstant,
  toWallTime,
} from '../../../shared/time/instants.ts';

const at = (instant: string): number => Date.parse(instant);

describe('instants', () => {
  it.each(['2026-11-23T23:59:59+01:00', '2026-11-23T00:00Z', '2026-02-28T10:00:00.123456789-03:30'])(
    '%s is one',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each([
    '2026-11-23T24:00:00+01:00',
    '2026-11-23T10:60:00+01:00',
    '2026-11-23T10:00:60+01:00',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-23T10:00:00',
    'x2026-11-23T10:00:00Z',
    '2026-11-23T10:00:00Zx',
    '2026-11-23T10:00:00+99:99',
    '2026-11-23',
  ])('%s is none', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('zones', () => {
  it('are known by name, and no blank is one', () => {
    expect(['Europe/Rome', 'UTC', 'America/New_York', 'Asia/Kolkata'].every(isTimeZone)).toBe(true);
    expect(['', '  ', 'Europe/Roma', 'Mars/Olympus'].some(isTimeZone)).toBe(false);
  });

  it('show their own wall time and offset', () => {
    expect(toWallTime(at('2026-11-23T23:30:05Z'), 'Europe/Rome')).toBe('2026-11-24T00:30:05');
    expect(offsetMinutesAt(at('2026-11-23T23:30:05.900Z'), 'Asia/Kolkata')).toBe(330);
    expect(offsetMinutesAt(at('2026-07-01T00:00:00Z'), 'America/St_Johns')).toBe(-150);
    expect([
      toInstant(at('2026-11-23T12:00:00Z'), 'UTC'),
      toInstant(at('2026-07-01T12:00:00Z'), 'America/St_Johns'),
      toInstant(at('2026-07-01T12:00:00Z'), 'Asia/Kolkata'),
    ]).toEqual(['2026-11-23T12:00:00+00:00', '2026-07-01T09:30:00-02:30', '2026-07-01T17:30:00+05:30']);
    expect(toDateInZone(at('2026-11-23T23:30:00Z'), 'Europe/Rome')).toBe('2026-11-24');
  });

  it('show a wall time once, twice in autumn, never in spring', () => {
    expect(fromWallTime('2026-10-25T02:30', 'Europe/Rome')).toEqual([
      at('2026-10-25T00:30:00Z'),
      at('2026-10-25T01:30:00Z'),
    ]);
    expect(fromWallTime('2026-11-01T01:30:00', 'America/New_York')).toEqual([
      at('2026-11-01T05:30:00Z'),
      at('2026-11-01T06:30:00Z'),
    ]);
    expect(fromWallTime('2026-03-29T02:30', 'Europe/Rome')).toEqual([]);
    expect(fromWallTime('2026-03-29T01:59:59', 'Europe/Rome')).toEqual([at('2026-03-29T00:59:59Z')]);
    expect(fromWallTime('2026-10-25T23:30', 'Europe/Rome')).toEqual([at('2026-10-25T22:30:00Z')]);
    expect(fromWallTime('2026-10-24T23:30', 'Europe/Rome')).toEqual([at('2026-10-24T21:30:00Z')]);
  });

  it('end their days, also where summer time begins at midnight', () => {
    expect(toDayEndMs('2026-11-23', 'Europe/Rome')).toBe(at('2026-11-23T22:59:59.999Z'));
    // In Cairo the clock goes from midnight to one on 24 April 2026.
    expect(toDayEndMs('2026-04-23', 'Africa/Cairo')).toBe(at('2026-04-23T21:59:59.999Z'));
  });

  it('give the dates of many instants as of one, on days with and without a change', () => {
    for (const zone of ['Europe/Rome', 'America/New_York', 'Asia/Kolkata', 'Africa/Cairo']) {
      const dateOf = toDatesInZone(zone);
      for (let hour = 0; hour < 24 * 12; hour += 1) {
        for (const start of ['2026-03-25T00:10:00Z', '2026-10-20T00:10:00Z', '2026-04-20T00:10:00Z']) {
          const epochMs = at(start) + hour * 3_600_000;
          expect(dateOf(epochMs)).toBe(toDateInZone(epochMs, zone));
        }
      }
    }
  });
});
