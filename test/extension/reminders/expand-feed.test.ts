/**
 * Calendar files expanded for some days, against instants that are worked out without the library: clock changes,
 * repetition, exceptions, moved, cancelled and added instances, zones by every name.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandFeed } from '../../../extension/src/reminders/feed/expand-feed.ts';
import { fromWallTime, toInstant, toWallTime } from '../../../shared/time/instants.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { countFeedWork } from './feed-work.ts';

const DAY_MS = 86_400_000;
const wrap = (...blocks: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...blocks, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:a@google.com', 'SUMMARY:Mentoring', ...lines, 'END:VEVENT'].join('\r\n');

/** Starts in the days around a date, as wall time of a zone with offset. */
function startsAround(file: string, on: string, timeZone = 'Europe/Rome', days = 1): string[] {
  const fromMs = Date.parse(`${on}T00:00:00Z`) - DAY_MS / 2;
  const found = expandFeed(file, {
    fromMs,
    toMs: fromMs + (days + 1) * DAY_MS,
    floatingZone: timeZone,
  })?.occurrences;
  return (found ?? []).map(({ startMs }) => toInstant(startMs, timeZone));
}

const ROME = 'TZID=Europe/Rome';

describe('a weekly meeting', () => {
  const weekly = event(
    `DTSTART;${ROME}:20260907T150000`,
    `DTEND;${ROME}:20260907T160000`,
    'RRULE:FREQ=WEEKLY;BYDAY=MO',
  );

  it('keeps its wall time over the clock change', () => {
    expect(startsAround(wrap(weekly), '2026-10-19')).toEqual(['2026-10-19T15:00:00+02:00']);
    expect(startsAround(wrap(weekly), '2026-10-26')).toEqual(['2026-10-26T15:00:00+01:00']);
  });

  it('in UTC keeps its instant over the clock change', () => {
    const utc = event('DTSTART:20260907T130000Z', 'DTEND:20260907T140000Z', 'RRULE:FREQ=WEEKLY');
    expect(startsAround(wrap(utc), '2026-10-26')).toEqual(['2026-10-26T14:00:00+01:00']);
  });

  it('is not there on other days', () => {
    expect(startsAround(wrap(weekly), '2026-10-21')).toEqual([]);
  });

  it('does not take place where it was excluded: by wall time, by instant, by date', () => {
    for (const exclusion of [
      `EXDATE;${ROME}:20260914T150000,20261026T150000`,
      'EXDATE:20261026T140000Z',
      'EXDATE;VALUE=DATE:20261026',
      `EXDATE;${ROME}:20200101T150000\r\nEXDATE;${ROME}:20260907T150000\r\nEXDATE;${ROME}:20261026T150000`,
    ]) {
      const file = wrap(weekly.replace('RRULE', `${exclusion}\r\nRRULE`));
      expect(startsAround(file, '2026-10-26'), exclusion).toEqual([]);
      expect(startsAround(file, '2026-11-02'), exclusion).toHaveLength(1);
    }
  });

  it('that was moved here from another week is here, and no longer there', () => {
    const moved = event(
      `RECURRENCE-ID;${ROME}:20261019T150000`,
      `DTSTART;${ROME}:20261028T093000`,
      `DTEND;${ROME}:20261028T103000`,
    );
    for (const file of [wrap(weekly, moved), wrap(moved, weekly)]) {
      expect(startsAround(file, '2026-10-28')).toEqual(['2026-10-28T09:30:00+01:00']);
      expect(startsAround(file, '2026-10-19')).toEqual([]);
    }
  });

  it('whose instance is named in UTC by its exception is still one meeting', () => {
    const moved = event(
      'RECURRENCE-ID:20261026T140000Z',
      'DTSTART:20261026T160000Z',
      'DTEND:20261026T170000Z',
    );
    expect(startsAround(wrap(weekly, moved), '2026-10-26')).toEqual(['2026-10-26T17:00:00+01:00']);
  });

  it('one instance of which is cancelled does not take place then', () => {
    const off = event(
      'STATUS:CANCELLED',
      `RECURRENCE-ID;${ROME}:20261026T150000`,
      `DTSTART;${ROME}:20261026T150000`,
      `DTEND;${ROME}:20261026T160000`,
    );
    expect(startsAround(wrap(weekly, off), '2026-10-26')).toEqual([]);
  });

  it('that changed for good from one instance on is at its new time afterwards', () => {
    const later = event(
      `RECURRENCE-ID;RANGE=THISANDFUTURE;${ROME}:20261012T150000`,
      `DTSTART;${ROME}:20261012T170000`,
      `DTEND;${ROME}:20261012T173000`,
    );
    const file = wrap(weekly, later);
    expect(startsAround(file, '2026-10-05')).toEqual(['2026-10-05T15:00:00+02:00']);
    expect(startsAround(file, '2026-10-12')).toEqual(['2026-10-12T17:00:00+02:00']);
    expect(startsAround(file, '2026-10-19')).toEqual(['2026-10-19T17:00:00+02:00']);
  });

  it('ends with its last instance: by number, by day, by instant', () => {
    const until = (rule: string) => wrap(weekly.replace('FREQ=WEEKLY', `FREQ=WEEKLY;${rule}`));
    expect(startsAround(until('COUNT=2'), '2026-09-14')).toHaveLength(1);
    expect(startsAround(until('COUNT=2'), '2026-09-21')).toEqual([]);
    expect(startsAround(until('UNTIL=20261026T140000Z'), '2026-10-26')).toHaveLength(1);
    expect(startsAround(until('UNTIL=20261026T135959Z'), '2026-10-26')).toEqual([]);
    expect(startsAround(until('UNTIL=20261020'), '2026-10-26')).toEqual([]);
  });

  it('takes place on added days too', () => {
    const file = wrap(weekly.replace('RRULE', `RDATE;${ROME}:20261028T110000\r\nRRULE`));
    expect(startsAround(file, '2026-10-28')).toEqual(['2026-10-28T11:00:00+01:00']);
    expect(startsAround(file, '2026-10-26')).toHaveLength(1);
  });
});

describe('zones', () => {
  const named = (zone: string, ...zones: string[]) =>
    wrap(...zones, event(`DTSTART;TZID="${zone}":20261026T090000`, `DTEND;TZID="${zone}":20261026T100000`));

  it.each([
    ['America/New_York', '2026-10-26T14:00:00+01:00'],
    ['Eastern Standard Time', '2026-10-26T14:00:00+01:00'],
    ['/freeassociation.sourceforge.net/America/New_York', '2026-10-26T14:00:00+01:00'],
    ['Asia/Kathmandu', '2026-10-26T04:15:00+01:00'],
  ])('%s is known by name', (zone, expected) => {
    expect(startsAround(named(zone), '2026-10-26')).toEqual([expected]);
  });

  const block = [
    'BEGIN:VTIMEZONE',
    'TZID:Our office',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');

  it('that only the file knows are taken from the file', () => {
    expect(startsAround(named('Our office', block), '2026-10-26')).toEqual(['2026-10-26T04:30:00+01:00']);
  });

  it('that the file places somewhere are those of the place', () => {
    const placed = block.replace('BEGIN:STANDARD', 'X-LIC-LOCATION:Asia/Tokyo\r\nBEGIN:STANDARD');
    expect(startsAround(named('Our office', placed), '2026-10-26')).toEqual(['2026-10-26T01:00:00+01:00']);
  });

  it('left out are those of the calendar, else those of the computer', () => {
    const floating = event('DTSTART:20261026T090000', 'DURATION:PT45M');
    expect(startsAround(wrap(floating), '2026-10-26')).toEqual(['2026-10-26T09:00:00+01:00']);
    const file = wrap('X-WR-TIMEZONE:Asia/Tokyo', floating);
    expect(startsAround(file, '2026-10-26')).toEqual(['2026-10-26T01:00:00+01:00']);
  });
});

describe('the zone in which a meeting is told', () => {
  const zoneOf = (...blocks: string[]): string | undefined =>
    expandFeed(wrap(...blocks), {
      fromMs: Date.parse('2026-10-26T00:00:00Z'),
      toMs: Date.parse('2026-10-27T00:00:00Z'),
      floatingZone: 'America/Chicago',
    })?.occurrences[0]?.timeZone;
  const inUtc = event('DTSTART:20261026T090000Z', 'DURATION:PT45M');

  it('is its own, else the calendar’s, else the computer’s', () => {
    const own = event(`DTSTART;${ROME}:20261026T090000`, 'DURATION:PT45M');
    expect(zoneOf('X-WR-TIMEZONE:Asia/Tokyo', own)).toBe('Europe/Rome');
    expect(zoneOf('X-WR-TIMEZONE:Asia/Tokyo', inUtc)).toBe('Asia/Tokyo');
    expect(zoneOf(inUtc)).toBe('America/Chicago');
  });
});

describe('what is no meeting', () => {
  it.each([
    ['lasts whole days', event('DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261027')],
    ['has no length', event(`DTSTART;${ROME}:20261026T150000`)],
    ['ends before it begins', event(`DTSTART;${ROME}:20261026T150000`, `DTEND;${ROME}:20261026T140000`)],
    ['is cancelled', event('STATUS:CANCELLED', `DTSTART;${ROME}:20261026T150000`, 'DURATION:PT1H')],
    ['is a task', event(`DTSTART;${ROME}:20261026T150000`, 'DURATION:PT1H').replaceAll('VEVENT', 'VTODO')],
  ])('is left out: it %s', (_, block) => {
    expect(startsAround(wrap(block), '2026-10-26')).toEqual([]);
  });

  it('costs no other meeting when it cannot be read', () => {
    const good = event(`DTSTART;${ROME}:20261026T150000`, 'DURATION:PT1H');
    for (const bad of [
      event('DTSTART:20261026T1500', 'RRULE:FREQ=SOMETIMES').replace('UID:a', 'UID:b'),
      event('DTSTART;TZID=Nowhere/Land:99999999T999999', 'DURATION:P').replace('UID:a', 'UID:c'),
      event(`RECURRENCE-ID;${ROME}:oops`, `DTSTART;${ROME}:20261026T150000`).replace('UID:a', 'UID:d'),
      'BEGIN:VEVENT\r\nno colon here\r\nEND:VEVENT',
    ])
      expect(startsAround(wrap(bad, good), '2026-10-26').at(-1), bad).toBe('2026-10-26T15:00:00+01:00');
  });

  it('is told from a calendar: a sign-in page is none', () => {
    const window = { fromMs: 0, toMs: DAY_MS, floatingZone: 'UTC' };
    expect(expandFeed('<!doctype html><title>Sign in</title>', window)).toBeNull();
    expect(expandFeed(wrap(), window)?.occurrences).toEqual([]);
  });
});

describe('any series', () => {
  const zones = [
    'Europe/Rome',
    'America/New_York',
    'Asia/Tokyo',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'UTC',
  ];

  it('has its instances where the wall clock of its zone says, whatever was excluded or moved', () => {
    fc.assert(
      fc.property(
        fc.record({
          zone: fc.constantFrom(...zones),
          startOn: fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-08-01', days)),
          hour: fc.integer({ min: 5, max: 22 }),
          minute: fc.constantFrom(0, 15, 30, 50),
          interval: fc.integer({ min: 1, max: 4 }),
          excluded: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 6 }),
          moved: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
          movedByMinutes: fc.constantFrom(-60, 45, 3 * 24 * 60),
          shuffled: fc.boolean(),
        }),
        ({ zone, startOn, hour, minute, interval, excluded, moved, movedByMinutes, shuffled }) => {
          const two = (value: number) => String(value).padStart(2, '0');
          const clock = `${two(hour)}:${two(minute)}`;
          const compact = (on: string) => `${on.replaceAll('-', '')}T${clock.replace(':', '')}00`;
          const nthOn = (n: number) => addDays(startOn, n * interval);
          const instantOf = (on: string) => fromWallTime(`${on}T${clock}`, zone)[0]!;
          const tz = zone === 'UTC' ? '' : `;TZID=${zone}`;
          const z = zone === 'UTC' ? 'Z' : '';
          const toUtc = (ms: number) => `${new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '')}`;
          const movedOnly = moved.filter((n) => !excluded.includes(n));
          const master = event(
            `DTSTART${tz}:${compact(startOn)}${z}`,
            'DURATION:PT1H',
            `RRULE:FREQ=DAILY;INTERVAL=${String(interval)};COUNT=31`,
            ...excluded.map((n) => `EXDATE${tz}:${compact(nthOn(n))}${z}`),
          );
          const exceptions = movedOnly.map((n) => {
            const startMs = instantOf(nthOn(n)) + movedByMinutes * 60_000;
            return event(
              `RECURRENCE-ID${tz}:${compact(nthOn(n))}${z}`,
              `DTSTART:${toUtc(startMs)}`,
              `DTEND:${toUtc(startMs + 30 * 60_000)}`,
            );
          });
          const file = wrap(...(shuffled ? [...exceptions, master] : [master, ...exceptions]));
          const expected = Array.from({ length: 31 }, (_, n) => n)
            .filter((n) => !excluded.includes(n))
            .map((n) => instantOf(nthOn(n)) + (movedOnly.includes(n) ? movedByMinutes * 60_000 : 0))
            .sort((one, other) => one - other);
          const found = expandFeed(file, {
            fromMs: Date.parse(`${startOn}T00:00:00Z`) - 5 * DAY_MS,
            toMs: Date.parse(`${startOn}T00:00:00Z`) + 200 * DAY_MS,
            floatingZone: 'UTC',
          })!.occurrences;
          const text = (ms: number) => toWallTime(ms, zone);
          expect(found.map(({ startMs }) => text(startMs))).toEqual(expected.map(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of many years is followed for the days around one day alone', () => {
    const past = Array.from({ length: 4_000 }, (_, index) =>
      event(`DTSTART:201${String(index % 10)}0${String((index % 9) + 1)}10T100000Z`, 'DURATION:PT1H').replace(
        'UID:a',
        `UID:${String(index)}`,
      ),
    );
    const daily = event('DTSTART:20140101T090000Z', 'DURATION:PT30M', 'RRULE:FREQ=DAILY').replace(
      'UID:a',
      'UID:daily',
    );
    const work = countFeedWork(() => {
      expect(startsAround(wrap(...past, daily), '2026-10-26').length).toBeGreaterThan(0);
    });
    expect(work.parsed).toBe(1);
    expect(work.steps).toBeLessThan(20);
  });

  it('without an end or a sense does not hold anything up', () => {
    for (const rule of ['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MINUTELY;INTERVAL=7']) {
      const file = wrap(event('DTSTART:20200101T090000Z', 'DURATION:PT30M', `RRULE:${rule}`));
      const work = countFeedWork(() => startsAround(file, '2026-10-26'));
      expect(work.steps, rule).toBeLessThanOrEqual(20_000);
    }
  });
});
