import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromWallTime,
  isInstant,
  isTimeZone,
  offsetMinutesAt,
  toInstant,
  toWallTime,
} from '../../../shared/time/instants.ts';
import {
  addMonths,
  fromSerialDate,
  fromSerialTime,
  isDateOn,
  toSerialDate,
  toSerialTime,
} from '../../../shared/time/serial-dates.ts';

const zones = [
  'Europe/Rome',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'UTC',
  'Pacific/Auckland',
];

describe('instants', () => {
  it('say the same moment after a round trip through any zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom(...zones), (seconds, zone) => {
        const text = toInstant(seconds * 1000, zone);
        expect(isInstant(text)).toBe(true);
        expect(Date.parse(text)).toBe(seconds * 1000);
        expect(fromWallTime(toWallTime(seconds * 1000, zone), zone)).toContain(seconds * 1000);
      }),
    );
  });
  it('know that a spring hour is skipped and an autumn hour repeats', () => {
    expect(fromWallTime('2026-03-29T02:30', 'Europe/Rome')).toEqual([]);
    expect(fromWallTime('2026-10-25T02:30', 'Europe/Rome')).toHaveLength(2);
    expect(offsetMinutesAt(Date.parse('2026-07-01T00:00:00Z'), 'Asia/Kolkata')).toBe(330);
  });
  it.each(['2026-02-30T10:00:00Z', '2026-11-23T24:00:00Z', '2026-11-23 10:00Z', '2026-11-23T10:00:00', ''])(
    'refuse %j',
    (text) => {
      expect(isInstant(text)).toBe(false);
    },
  );
  it('know real zones from invented ones', () => {
    expect(isTimeZone('Europe/Rome')).toBe(true);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });
});

describe('serial numbers', () => {
  it('follow the published examples', () => {
    expect(toSerialDate('1900-01-01')).toBe(2);
    expect(toSerialTime('1900-01-01T12:00')).toBe(2.5);
    expect(fromSerialTime(2.5)).toBe('1900-01-01T12:00:00');
  });
  it('come back as the date they were made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), (serial) => {
        expect(toSerialDate(fromSerialDate(serial))).toBe(serial);
      }),
    );
  });
  it('refuse days that do not exist and end months where they end', () => {
    expect(isDateOn('2026-02-29')).toBe(false);
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  });
});
