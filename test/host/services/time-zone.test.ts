/**
 * Wall time and instants, and the triggers that depend on them, over the nights on which clocks change.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextFiring } from '../../../apps-script/host/services/script-app/next-firing.ts';
import { toInstant, toOffsetMinutes, toWallTime } from '../../../apps-script/host/services/time-zone.ts';
import { formatJavaDate } from '../../../apps-script/host/services/utilities/format-date.ts';

const zones = [
  'Europe/Rome',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
const zone = fc.constantFrom(...zones);
const instant = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) });

describe('wall time', () => {
  it('leads back to an instant at which the clock shows the same', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const wall = toWallTime(at, timeZone);
        expect(toWallTime(toInstant(wall, timeZone), timeZone)).toEqual(wall);
      }),
    );
  });

  it('that the clocks skip is later by the gap, and of two the first is taken', () => {
    const at = (month: number, day: number) =>
      toInstant({ year: 2025, month, day, hour: 2, minute: 30, second: 0 }, 'Europe/Rome');
    expect(new Date(at(3, 30)).toISOString()).toBe('2025-03-30T01:30:00.000Z');
    expect(new Date(at(10, 26)).toISOString()).toBe('2025-10-26T00:30:00.000Z');
  });

  it('is written as the zone has it', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const text = formatJavaDate(at, timeZone, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        expect(Date.parse(text)).toBe(at);
      }),
    );
    expect(toOffsetMinutes(0, 'Asia/Kolkata')).toBe(330);
    const letters = "EEEE, d MMM yy h:mm a '''quoted''' D u k K Z z";
    expect(formatJavaDate(0, 'UTC', letters)).toBe("Thursday, 1 Jan 70 12:00 AM 'quoted' 1 4 24 0 +0000 UTC");
    expect(() => formatJavaDate(0, 'UTC', 'yyyy b')).toThrow('Invalid argument: yyyy b');
  });
});

describe('a time-driven trigger', () => {
  it('fires once a day within its hour', () => {
    fc.assert(
      fc.property(
        instant,
        zone,
        fc.integer({ min: 4, max: 23 }),
        fc.string(),
        (after, timeZone, atHour, id) => {
          const rule = { every: 'days', n: 1, atHour, nearMinute: -1, timeZone } as const;
          const first = nextFiring(rule, after, id) ?? 0;
          const second = nextFiring(rule, first, id) ?? 0;
          expect(first).toBeGreaterThan(after);
          expect(toWallTime(first, timeZone).hour).toBe(atHour);
          expect(toWallTime(second, timeZone)).toMatchObject({
            hour: atHour,
            minute: toWallTime(first, timeZone).minute,
          });
          // A day, more or less what the clocks change.
          expect(Math.abs(second - first - 86_400_000)).toBeLessThanOrEqual(3_600_000);
        },
      ),
    );
  });

  it('fires on its day of the week and of the month', () => {
    const at = { atHour: 9, nearMinute: 0, timeZone: 'Europe/Rome' };
    const after = Date.UTC(2025, 0, 31, 12);
    const weekly = nextFiring({ every: 'weeks', n: 1, weekDay: 'TUESDAY', ...at }, after, 'x');
    expect(formatJavaDate(weekly ?? 0, 'Europe/Rome', 'EEE d MMM H')).toBe('Tue 4 Feb 9');
    const monthly = nextFiring({ every: 'months', monthDay: 31, ...at }, after, 'x');
    expect(formatJavaDate(monthly ?? 0, 'Europe/Rome', 'd MMM H')).toBe('31 Mar 9');
    expect(nextFiring({ every: 'once', at: after }, after, 'x')).toBeNull();
  });
});
