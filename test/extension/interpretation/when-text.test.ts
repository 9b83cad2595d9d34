/**
 * Localized texts against Intl: whatever is read must be what was written. Texts that cannot be read are counted,
 * never excused when wrong.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { WrittenDate } from '../../../extension/src/interpretation/when-grammar.ts';
import { parseWhenText, toDateNear } from '../../../extension/src/interpretation/when-text.ts';
import {
  drawDay,
  drawFullDay,
  drawLine,
  drawRange,
  PAGE_LOCALES,
} from '../extractors/page-templates/locale-text.ts';

const LOCALES = [
  ...[
    'en-US',
    'en-GB',
    'en-IN',
    'en-AU',
    'it',
    'it-CH',
    'de',
    'de-AT',
    'fr',
    'fr-CA',
    'es',
    'es-MX',
    'pt-BR',
    'pt-PT',
  ],
  ...[
    'ja',
    'ar',
    'ar-EG',
    'ar-AE',
    'nl',
    'sv',
    'pl',
    'ko',
    'zh-CN',
    'zh-TW',
    'ru',
    'tr',
    'fi',
    'he',
    'hi',
    'cs',
  ],
];
/** Languages that are promised; the others must only never be wrong. */
const PROMISED = /^(?:en|it|de|fr|es|pt|ja|ar)\b/;

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const minutesOfDay = fc.nat(287).map((step) => step * 5);
const ranges = fc
  .tuple(minutesOfDay, minutesOfDay)
  .filter(([start, end]) => start !== end)
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const toClock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const toDate = (on: string, minutes: number) => new Date(Date.parse(`${on}T00:00Z`) + minutes * 60_000);

const tally = new Map<string, { right: number; missing: number }>();
function count(locale: string, isRead: boolean): void {
  const line = tally.get(locale) ?? { right: 0, missing: 0 };
  line[isRead ? 'right' : 'missing'] += 1;
  tally.set(locale, line);
}

afterAll(() => {
  const text = [...tally].map(
    ([locale, { right, missing }]) => `${locale} ${String(right)}/${String(right + missing)}`,
  );
  console.info(`Random Intl texts read (the rest missing, none wrong): ${text.join(' · ')}`);
});

describe('whole texts made by Intl', () => {
  it.each(LOCALES)('%s: a date with a range of times is read as written, or not at all', (locale) => {
    const shapes: Intl.DateTimeFormatOptions[] = [
      { dateStyle: 'full', timeStyle: 'short' },
      { dateStyle: 'long', timeStyle: 'short' },
      { dateStyle: 'medium', timeStyle: 'short' },
      {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        weekday: 'short',
        hour: 'numeric',
        minute: '2-digit',
        hour12: true,
      },
      {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      },
    ];
    fc.assert(
      fc.property(days, ranges, fc.constantFrom(...shapes), (on, [start, end], shape) => {
        const format = new Intl.DateTimeFormat(locale, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
        const text = format.formatRange(toDate(on, start), toDate(on, end));
        const read = parseWhenText(text, locale, 'whole');
        count(locale, read !== undefined);
        if (!read) return;
        const told = [read.start && toDateNear(read.start, on), read.startMinutes, read.endMinutes];
        expect(told, text).toEqual([on, start, end]);
        expect(read.end, text).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it.each(LOCALES)('%s: a range of days is read as written, or not at all', (locale) => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('full', 'long', 'medium'),
        (on, length, dateStyle) => {
          const format = new Intl.DateTimeFormat(locale, { dateStyle, calendar: 'gregory', timeZone: 'UTC' });
          const last = toDate(on, length * 1440)
            .toISOString()
            .slice(0, 10);
          const text = format.formatRange(toDate(on, 0), toDate(last, 0));
          const read = parseWhenText(text, locale, 'whole');
          if (!read) return;
          const told = [read.start && toDateNear(read.start, on), read.end && toDateNear(read.end, on)];
          expect([...told, read.startMinutes], text).toEqual([on, last, undefined]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(LOCALES.filter((locale) => PROMISED.test(locale)))('%s: most such texts are read', (locale) => {
    const { right, missing } = tally.get(locale)!;
    expect(right / (right + missing)).toBeGreaterThan(0.55);
  });
});

/** Their words between the parts of a date were once unknown, so that every text was missed. */
const LEARNED = 'he th lt lv am mn ky kk bg mk be ru uk sr hy uz eu fa vi ro hu el id ms sl hr et'.split(' ');

describe('a language that is learned from Intl alone', () => {
  it.each(LEARNED)('%s: long dates, and ranges of times beside them, are read as written', (locale) => {
    fc.assert(
      fc.property(days, ranges, fc.boolean(), (on, [start, end], isFull) => {
        const shape = { dateStyle: isFull ? 'full' : 'long', calendar: 'gregory', timeZone: 'UTC' } as const;
        const day = new Intl.DateTimeFormat(locale, shape).format(toDate(on, start));
        const date = parseWhenText(day, locale, 'whole')?.start;
        expect(date && toDateNear(date, on), day).toBe(on);
        const format = new Intl.DateTimeFormat(locale, { ...shape, timeStyle: 'short' });
        const text = format.formatRange(toDate(on, start), toDate(on, end));
        const read = parseWhenText(text, locale, 'whole');
        const told = [read?.start && toDateNear(read.start, on), read?.startMinutes, read?.endMinutes];
        expect(told, text).toEqual([on, start, end]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(['en', 'it', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar', 'ru', 'he', 'th'])(
    '%s: the heading of today is read with and without its word for today',
    (locale) => {
      const on = '2026-11-23';
      const shape = {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      } as const;
      const day = new Intl.DateTimeFormat(locale, shape).format(toDate(on, 0));
      const today = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
      for (const text of [day, `${day}, ${today}`, `${today}, ${day}`, `${day} (${today})`]) {
        const read = parseWhenText(text, locale, 'heading')?.start;
        expect(read && toDateNear(read, on), text).toBe(on);
      }
    },
  );
});

describe('texts in the shapes of calendar pages', () => {
  it.each(PAGE_LOCALES)('$tag: every bubble text is read as written', (locale) => {
    fc.assert(
      fc.property(days, ranges, (on, [start, end]) => {
        const text = `${drawDay(locale, on)}⋅${drawRange(locale, toClock(start), toClock(end))}`;
        const read = parseWhenText(text, locale.tag, 'whole');
        const told = [read?.start && toDateNear(read.start, on), read?.startMinutes, read?.endMinutes];
        expect(told, text).toEqual([on, start, end]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(PAGE_LOCALES)(
    '$tag: whatever stands in the title, a chip line gives its own times and date',
    (locale) => {
      const titles = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        days.map((on) => drawFullDay(locale, on)),
        fc
          .tuple(days, ranges)
          .map(([on, [start, end]]) =>
            drawLine(locale, { title: 'x', on, start: toClock(start), end: toClock(end) }),
          ),
        ranges.map(([start, end]) => drawRange(locale, toClock(start), toClock(end))),
        fc.constantFrom('May', '12', '2027', 'Tuesday', 'pm', ',', ', 8', '「」', '- 5pm', '⋅ 7:00 – 8:00pm'),
      );
      fc.assert(
        fc.property(days, ranges, titles, (on, [start, end], title) => {
          const line = drawLine(locale, { title, on, start: toClock(start), end: toClock(end) });
          const read = parseWhenText(line, locale.tag, 'line');
          const told = [
            read?.start && toDateNear(read.start, on),
            read?.startMinutes,
            read?.endMinutes,
            read?.end,
          ];
          expect(told, line).toEqual([on, start, end, undefined]);
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('texts of other calendars, and with marks of direction', () => {
  it.each([
    ['ar-SA', 'islamic-umalqura'],
    ['ar', 'islamic-civil'],
    ['fa', 'persian'],
    ['th', 'buddhist'],
    ['he', 'hebrew'],
    ['ja', 'japanese'],
    ['zh-TW', 'roc'],
  ])('%s in the %s calendar: the day that is meant, or none', (locale, calendar) => {
    const shapes: Intl.DateTimeFormatOptions[] = [
      { weekday: 'long', month: 'long', day: 'numeric' },
      { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
      { year: 'numeric', month: 'short', day: 'numeric' },
      { year: 'numeric', month: 'numeric', day: 'numeric' },
    ];
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...shapes),
        fc.constantFrom('whole', 'heading'),
        (on, shape, kind) => {
          const format = new Intl.DateTimeFormat(locale, { ...shape, calendar, timeZone: 'UTC' });
          const text = format.format(toDate(on, 0));
          const read = parseWhenText(text, locale, kind);
          if (read?.start) expect(toDateNear(read.start, on), text).toBe(on);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(['ar', 'ar-EG', 'he', 'en', 'it'])('%s: marks of direction change nothing', (locale) => {
    fc.assert(
      fc.property(
        days,
        ranges,
        fc.array(
          fc.tuple(fc.nat(60), fc.constantFrom(...'\u200e\u200f\u202a\u202b\u202c\u2067\u2069\u061c')),
        ),
        (on, [start, end], marks) => {
          const format = new Intl.DateTimeFormat(locale, {
            dateStyle: 'long',
            timeStyle: 'short',
            timeZone: 'UTC',
          });
          const text = format.formatRange(toDate(on, start), toDate(on, end));
          const marked = marks.reduce((so, [at, mark]) => so.slice(0, at) + mark + so.slice(at), text);
          expect(parseWhenText(marked, locale, 'whole')).toEqual(parseWhenText(text, locale, 'whole'));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('texts written by hand, as pages print them', () => {
  const lines = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/when-texts-valid.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' | ') as [string, string, string]);

  it.each(lines)('%s: %s is %s', (locale, text, expected) => {
    const read = parseWhenText(text, locale, 'whole');
    const clock = (minutes: number | undefined) => (minutes === undefined ? '' : ` ${toClock(minutes)}`);
    const day = (date: WrittenDate | undefined) => (date ? toDateNear(date, '2026-10-06') : undefined);
    const told = [
      `${day(read?.start) ?? ''}${clock(read?.startMinutes)}`,
      `${day(read?.end) ?? ''}${clock(read?.endMinutes)}`.trim(),
    ];
    expect(told.filter(Boolean).join(' to ')).toBe(expected);
  });
});

describe('texts that must not be read', () => {
  it.each([
    ['Monday, October 6, 2026', 'en', 'the weekday is another'],
    ['October 32, 2026', 'en', 'there is no such day'],
    ['February 29, 2026', 'en', 'it is no leap year'],
    ['Tuesday, October 6⋅3:00 – 4:00 μ.μ.', 'en', 'the half of the day is unknown'],
    ['Tuesday, October 6⋅3 – 4', 'en', 'bare numbers are no clock'],
    ['Tuesday, October 6⋅15:00 – 16:00pm', 'en', 'no clock shows 16 pm'],
    ['Tuesday, October 6⋅11:30 – 10:30pm', 'en', 'the shared half would turn it around'],
    ['03/04/2026 15:00', 'en', 'plain English does not tell day from month'],
    ['October 6, 2026 at 3pm or 4pm', 'en', 'two times are no range'],
    ['Oct 6, Oct 7', 'en', 'two days without a dash'],
    ['Tuesday, Wednesday 6 October 2026', 'en', 'two weekdays'],
    ['', 'en', 'nothing is written'],
    ['x'.repeat(5_000), 'en', 'no date is that long'],
  ])('%j in %s: %s', (text, locale) => {
    expect(parseWhenText(text, locale, 'whole')).toBeUndefined();
  });

  it('never throws, whatever the text and the language claim to be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.constantFrom('whole', 'line', 'heading', 'opening', 'clock'),
        (text, locale, shape) => {
          parseWhenText(text, locale, shape);
        },
      ),
    );
  });
});

describe('a date without its year', () => {
  it.each([
    [{ month: 7, day: 8, weekday: 3 }, '2026-06-29', '2026-07-08'],
    [{ month: 12, day: 31, weekday: 4 }, '2027-01-02', '2026-12-31'],
    [{ month: 1, day: 2, weekday: 6 }, '2026-12-30', '2027-01-02'],
    [{ month: 2, day: 29, weekday: 4 }, '2026-10-06', '2024-02-29'],
    [{ month: 10, day: 6 }, '2026-10-06', '2026-10-06'],
  ])('%j seen on %s is %s', (date, today, expected) => {
    expect(toDateNear(date, today)).toBe(expected);
  });
});
