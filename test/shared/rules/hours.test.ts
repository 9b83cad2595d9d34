import { describe, expect, it } from 'vitest';
import { toHoursPace } from '../../../shared/rules/hours.ts';
import type { Terms } from '../../../shared/rules/terms.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';

/** A hundred days, weekly, a thousand minutes: ten are owed each day. */
const terms = (more: Partial<Terms> = {}): Terms => ({
  startsOn: '2026-01-01',
  endsOn: addDays('2026-01-01', 99),
  cadenceDays: 7,
  graceDays: 3,
  minimumMinutes: 1_000,
  cadences: [{ fromOn: '0000-01-01', days: 7 }],
  breaks: [],
  rests: [{ fromOn: addDays('2026-01-01', 100), toOn: '9999-12-31' }],
  countsFromOn: '2026-01-01',
  metBeforeOn: null,
  ...more,
});
const onDay = (day: number): string => addDays('2026-01-01', day);

describe('hours done against hours owed', () => {
  it('are owed day by day, none on the first and all after the last', () => {
    expect([0, 1, 50, 99, 100, 300].map((day) => toHoursPace(terms(), 0, onDay(day)).owedMinutes)).toEqual([
      0, 10, 500, 990, 1_000, 1_000,
    ]);
  });

  it.each([
    [399, true],
    [400, false],
    [401, false],
  ])('are behind under four fifths of what is owed, not on it: %i of 500', (minutes, isBehind) => {
    expect(toHoursPace(terms(), minutes, onDay(50))).toMatchObject({ owedMinutes: 500, isBehind });
  });

  it('are judged from the second cadence on', () => {
    expect([13, 14, 15].map((day) => toHoursPace(terms(), 0, onDay(day)).isBehind)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('rest with a break, and the rest owes as much in fewer days', () => {
    const rest = { fromOn: onDay(10), toOn: onDay(59) };
    const breaks = [rest];
    const resting = terms({ breaks, rests: [rest, ...terms().rests] });
    expect([10, 30, 60, 80].map((day) => toHoursPace(resting, 0, onDay(day)).owedMinutes)).toEqual([
      200, 200, 200, 600,
    ]);
  });

  it('owe nothing for the days before the ledger knew of the pairing', () => {
    expect(toHoursPace(terms({ countsFromOn: onDay(40) }), 0, onDay(50))).toMatchObject({ owedMinutes: 100 });
  });

  it('carry over what an earlier mentor did and owed', () => {
    const carried = { startsOn: onDay(-100), rests: [], minutes: 450 };
    expect(toHoursPace(terms(), 50, onDay(0), carried)).toMatchObject({ doneMinutes: 500, owedMinutes: 500 });
  });

  it('owe nothing in a period without a day', () => {
    const never = { fromOn: onDay(0), toOn: onDay(99) };
    expect(toHoursPace(terms({ breaks: [never], rests: [never] }), 0, onDay(50))).toMatchObject({
      owedMinutes: 0,
      isBehind: false,
    });
  });
});
