/**
 * Calendar files as other programs write them, and very long ones: what can be read is read, what cannot costs itself
 * only and is counted.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandFeed } from '../../../extension/src/reminders/feed/expand-feed.ts';
import { fromWallTime, toInstant } from '../../../shared/time/instants.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { countFeedWork } from './feed-work.ts';

const DAY_MS = 86_400_000;
const wrap = (...blocks: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks, 'END:VCALENDAR', ''].join('\r\n');
const event = (uid: string, ...lines: string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Mentoring', ...lines, 'END:VEVENT'].join('\r\n');
const ROME = 'TZID=Europe/Rome';
const window = {
  fromMs: Date.parse('2026-10-26T00:00:00+01:00'),
  toMs: Date.parse('2026-10-29T00:00:00+01:00'),
  floatingZone: 'Europe/Rome',
};

/** Starts between October 26 and 28, as Rome's clock shows them, and how many entries could not be read. */
function read(file: string): { starts: string[]; unreadable: number } {
  const { occurrences, unreadable } = expandFeed(file, window)!;
  return {
    starts: occurrences.map(({ startMs }) => toInstant(startMs, 'Europe/Rome').slice(5, 16)),
    unreadable,
  };
}
const at = (...starts: string[]) => ({ starts, unreadable: 0 });

/** Outlook names its zones by what it shows, and describes them from the year 1601 on. */
const outlookZone = (id: string): string =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
const once = (parameters: string, on = '20261026') =>
  event('a', `DTSTART${parameters}:${on}T090000`, `DTEND${parameters}:${on}T100000`);
const weekly = event(
  'w',
  `DTSTART;${ROME}:20260105T090000`,
  `DTEND;${ROME}:20260105T100000`,
  'RRULE:FREQ=WEEKLY',
);

describe('a calendar file of another program', () => {
  const shownZone = '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna';

  it.each([
    [
      'a zone in quotes, with a colon and commas',
      wrap(outlookZone(shownZone.replaceAll(',', '\\,')), once(`;TZID="${shownZone}"`)),
      at('10-26T09:00'),
    ],
    [
      'a zone that only the file describes',
      wrap(outlookZone('Customized Time Zone'), once(';TZID=Customized Time Zone')),
      at('10-26T09:00'),
    ],
    ['a Windows zone', wrap(once(';TZID=W. Europe Standard Time')), at('10-26T09:00')],
    ['Microsoft’s own UTC', wrap(once(';TZID=tzone://Microsoft/Utc')), at('10-26T10:00')],
    [
      'Microsoft’s own zone',
      wrap(outlookZone('tzone://Microsoft/Custom'), once(';TZID=tzone://Microsoft/Custom')),
      at('10-26T09:00'),
    ],
    ['more parameters', wrap(once(`;VALUE=DATE-TIME;${ROME}`)), at('10-26T09:00')],
    [
      'small letters',
      wrap(once(`;${ROME}`).replace(/^DT\w+;TZID/gm, (name) => name.toLowerCase())),
      at('10-26T09:00'),
    ],
    ['lines folded in the middle of a word', wrap(once(';TZID=Europe/Ro\r\n me')), at('10-26T09:00')],
    ['bare line feeds', wrap(once(`;${ROME}`)).replaceAll('\r\n', '\n'), at('10-26T09:00')],
    ['a mark of the byte order', `\uFEFF${wrap(once(`;${ROME}`))}`, at('10-26T09:00')],
    [
      'no ids',
      wrap(...[once(`;${ROME}`), once(`;${ROME}`, '20261027')].map((one) => one.replace('UID:a\r\n', ''))),
      at('10-26T09:00', '10-27T09:00'),
    ],
    [
      'several versions of one meeting',
      wrap(
        event('a', 'SEQUENCE:2', `DTSTART;${ROME}:20261027T110000`, 'DURATION:PT1H'),
        event('a', 'SEQUENCE:1', `DTSTART;${ROME}:20261026T090000`, 'DURATION:PT1H'),
      ),
      at('10-27T11:00'),
    ],
    [
      'two calendars',
      wrap(once(`;${ROME}`)) + wrap(once(`;${ROME}`, '20261027').replace('UID:a', 'UID:b')),
      at('10-26T09:00', '10-27T09:00'),
    ],
    [
      'added periods',
      wrap(
        event('a', 'DTSTART:20260126T080000Z', 'DURATION:PT1H', 'RDATE;VALUE=PERIOD:20261026T080000Z/PT1H'),
      ),
      at('10-26T09:00'),
    ],
    [
      'an exception that is named by its day',
      wrap(
        weekly,
        event('w', 'RECURRENCE-ID;VALUE=DATE:20261026', `DTSTART;${ROME}:20261027T090000`, 'DURATION:PT1H'),
      ),
      at('10-27T09:00'),
    ],
    [
      'a last day that counts to its end',
      wrap(weekly.replace('FREQ=WEEKLY', 'FREQ=WEEKLY;UNTIL=20261026')),
      at('10-26T09:00'),
    ],
    [
      'an alarm with a date of its own',
      wrap(
        event(
          'a',
          'BEGIN:VALARM',
          'TRIGGER;VALUE=DATE-TIME:19760401T005545Z',
          'END:VALARM',
          `DTSTART;${ROME}:20261026T090000`,
          'DURATION:PT1H',
        ),
      ),
      at('10-26T09:00'),
    ],
    [
      'a meeting over midnight',
      wrap(event('a', `DTSTART;${ROME}:20261025T233000`, `DTEND;${ROME}:20261026T003000`)),
      at('10-25T23:30'),
    ],
    [
      'a series that changed for good by days',
      wrap(
        weekly,
        event(
          'w',
          `RECURRENCE-ID;RANGE=THISANDFUTURE;${ROME}:20260907T090000`,
          `DTSTART;${ROME}:20260910T140000`,
          'DURATION:PT30M',
        ),
      ),
      { starts: [], unreadable: 0 },
    ],
  ])('with %s is read', (_what, file, expected) => {
    expect(read(file)).toEqual(expected);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a zone that nobody knows: its hour would be a guess', once(';TZID=Nowhere/Land')],
    ['a start that is no time', once('').replace('20261026T090000', 'soon')],
    ['no start', event('a', 'DURATION:PT1H')],
    [
      'a rule that is none',
      event('a', `DTSTART;${ROME}:20261026T090000`, 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES'),
    ],
  ])('is left out and counted: %s', (_what, bad) => {
    expect(read(wrap(bad, once(`;${ROME}`).replace('UID:a', 'UID:b')))).toEqual({
      starts: ['10-26T09:00'],
      unreadable: 1,
    });
  });

  it('does not take its series with it', () => {
    const exception = event(
      'w',
      `RECURRENCE-ID;${ROME}:oops`,
      `DTSTART;${ROME}:20261027T090000`,
      'DURATION:PT1H',
    );
    expect(read(wrap(weekly, exception))).toEqual({ starts: ['10-26T09:00'], unreadable: 1 });
  });

  it('is not counted when it is not of these days, or is no meeting at a time', () => {
    const old = once(';TZID=Nowhere/Land', '20190107').replace('UID:a', 'UID:b');
    const wholeDay = event('c', 'DTSTART;VALUE=DATE:20261026');
    expect(read(wrap(old, wholeDay))).toEqual({ starts: [], unreadable: 0 });
  });
});

describe('a series that began long ago', () => {
  const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
  const weekdayOf = (on: string) => (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7;
  const dayNumber = (on: string) => Date.parse(`${on}T00:00:00Z`) / DAY_MS;

  it('has its instances on the days that its rule says, whenever one looks', () => {
    fc.assert(
      fc.property(
        fc.record({
          zone: fc.constantFrom('Europe/Rome', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
          startOn: fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2012-01-01', days)),
          lookAfterDays: fc.integer({ min: 0, max: 4_500 }),
          frequency: fc.constantFrom('DAILY', 'WEEKLY'),
          interval: fc.integer({ min: 1, max: 5 }),
          extraDays: fc.subarray([...weekdays]),
          hour: fc.integer({ min: 5, max: 22 }),
          untilDays: fc.option(fc.integer({ min: 0, max: 4_500 })),
        }),
        ({ zone, startOn, lookAfterDays, frequency, interval, extraDays, hour, untilDays }) => {
          const clock = `${String(hour).padStart(2, '0')}:30`;
          const instantOf = (on: string) => fromWallTime(`${on}T${clock}`, zone)[0]!;
          const days = new Set<string>([...extraDays, weekdays[weekdayOf(startOn)]!]);
          const untilMs = untilDays === null ? Infinity : instantOf(addDays(startOn, untilDays));
          const until =
            untilDays === null ? '' : `;UNTIL=${new Date(untilMs).toISOString().replace(/[-:]|\.\d+/g, '')}`;
          const fromOn = addDays(startOn, lookAfterDays);
          const span = {
            fromMs: Date.parse(`${fromOn}T00:00:00Z`),
            toMs: Date.parse(`${addDays(fromOn, 21)}T00:00:00Z`),
          };
          const isOnRule = (on: string): boolean => {
            const passed = dayNumber(on) - dayNumber(startOn);
            const weeks = Math.floor((passed + weekdayOf(startOn)) / 7);
            return (
              passed >= 0 &&
              days.has(weekdays[weekdayOf(on)]!) &&
              (frequency === 'DAILY' ? passed : weeks) % interval === 0
            );
          };
          const expected = Array.from({ length: 25 }, (_, n) => addDays(fromOn, n - 2))
            .filter(isOnRule)
            .map(instantOf)
            .filter((ms) => ms <= untilMs && ms < span.toMs && ms + 3_600_000 > span.fromMs);
          const compact = startOn.replaceAll('-', '');
          const file = wrap(
            event(
              'a',
              `DTSTART;TZID=${zone}:${compact}T${clock.replace(':', '')}00`,
              'DURATION:PT1H',
              `RRULE:FREQ=${frequency};INTERVAL=${interval};BYDAY=${[...days].join(',')}${until}`,
            ),
          );
          const found = expandFeed(file, { ...span, floatingZone: 'UTC' })!;
          expect(found.occurrences.map(({ startMs }) => toInstant(startMs, zone))).toEqual(
            expected.map((ms) => toInstant(ms, zone)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ends after its number of instances, however long ago it began', () => {
    const rule = (count: number) =>
      wrap(
        event('a', `DTSTART;${ROME}:20160104T090000`, 'DURATION:PT1H', `RRULE:FREQ=WEEKLY;COUNT=${count}`),
      );
    // October 26, 2026 is the 565th Monday.
    expect(read(rule(565)).starts).toEqual(['10-26T09:00']);
    expect(read(rule(564)).starts).toEqual([]);
  });
});

describe('a calendar of 5 MB', () => {
  it('with years of daily series and moved instances is read where it matters alone', () => {
    const blocks: string[] = [];
    for (let series = 0; series < 60; series++) {
      const uid = `series-${series}`;
      const rule = series % 2 ? 'FREQ=DAILY' : 'FREQ=WEEKLY;BYDAY=MO';
      blocks.push(event(uid, `DTSTART;${ROME}:20160104T090000`, 'DURATION:PT1H', `RRULE:${rule}`));
      for (let week = 0; week < 200; week++) {
        const on = addDays('2021-01-04', week * 7).replaceAll('-', '');
        blocks.push(
          event(
            uid,
            `RECURRENCE-ID;${ROME}:${on}T090000`,
            `DTSTART;${ROME}:${on}T110000`,
            'DURATION:PT1H',
            `DESCRIPTION:${'x'.repeat(250)}`,
          ),
        );
      }
    }
    const file = wrap(...blocks);
    expect(file.length).toBeGreaterThan(5_000_000);
    const work = countFeedWork(() => {
      expect(read(file).starts).toHaveLength(30 + 30 * 3);
    });
    // The sixty series alone, each followed for the few days around the window.
    expect(work.parsed).toBe(60);
    expect(work.steps).toBeLessThan(60 * 15);
  });
});
