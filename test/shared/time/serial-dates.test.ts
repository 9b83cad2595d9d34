import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fromSerialDate,
  fromSerialTime,
  isDateOn,
  toDateOn,
  toDayNumber,
  toPeriodEnd,
  toSerialDate,
  toSerialTime,
} from '../../../shared/time/serial-dates.ts';

describe('calendar dates', () => {
  it.each(['2026-02-28', '2024-02-29', '1900-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isDateOn(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-3',
    'x2026-04-03',
    '2026-04-03x',
    '',
    'today',
  ])('“%s” is none', (text) => {
    expect(isDateOn(text)).toBe(false);
  });

  it('are counted from 1970 and back', () => {
    expect([toDayNumber('1970-01-01'), toDayNumber('1970-01-02'), toDayNumber('1969-12-31')]).toEqual([
      0, 1, -1,
    ]);
    expect(toDateOn(365)).toBe('1971-01-01');
  });

  it('lie days and months apart', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
    expect([addDays('2026-02-27', 2), addDays('2026-03-01', -2)]).toEqual(['2026-03-01', '2026-02-27']);
    expect([addMonths('2026-01-31', 1), addMonths('2026-01-31', -2), addMonths('2026-11-30', 3)]).toEqual([
      '2026-02-28',
      '2025-11-30',
      '2027-02-28',
    ]);
  });

  it('end a period the day before it would begin anew, or with a month that is too short for that day', () => {
    expect([
      toPeriodEnd('2026-01-15', 6),
      toPeriodEnd('2026-01-01', 12),
      toPeriodEnd('2026-01-31', 1),
    ]).toEqual(['2026-07-14', '2026-12-31', '2026-02-28']);
  });

  it('and times of day have the serial numbers of Sheets', () => {
    expect([toSerialDate('1899-12-31'), toSerialDate('2026-11-23')]).toEqual([1, 46_349]);
    expect([fromSerialDate(1), fromSerialDate(46_349.99)]).toEqual(['1899-12-31', '2026-11-23']);
    expect(toSerialTime('1899-12-31T12:00')).toBe(1.5);
    expect(toSerialTime('1899-12-31T12:00:30')).toBeCloseTo(1.5 + 30 / 86_400, 10);
    expect([fromSerialTime(1.5), fromSerialTime(1.5 + 30.4 / 86_400)]).toEqual([
      '1899-12-31T12:00:00',
      '1899-12-31T12:00:30',
    ]);
  });
});
