/**
 * One entry of a calendar that is broken, cancelled, huge or told in another zone costs itself only: it is counted or left
 * out, and the meeting beside it is still known.
 */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { expandFeed } from '../../../extension/src/reminders/feed/expand-feed.ts';
import { readFeed } from '../../../extension/src/reminders/feed/read-feed.ts';
import { keys } from '../../../extension/src/store/keys.ts';
import { createStore, entry, type Store } from '../../../extension/src/store/store.ts';
import { createBrowser } from '../simulated/browser.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...blocks: string[]) => ['BEGIN:VCALENDAR', ...blocks, 'END:VCALENDAR', ''].join('\r\n');
const GOOD = event(
  'UID:good',
  'SUMMARY:Mentoring',
  'DTSTART:20261123T120000Z',
  'DTEND:20261123T130000Z',
  'ATTENDEE:mailto:sam@firm.example',
);

let store: Store;
let downloads = 0;
const nowMs = () => NOW_MS;
async function reading(text: string) {
  await readFeed({
    store,
    clock: { nowMs, timeZone: () => 'Europe/Rome' },
    hasAccess: () => Promise.resolve(true),
    download: () => {
      downloads += 1;
      return Promise.resolve({ text });
    },
  });
  return (await store.snapshot()).read(keys.feedReading)!;
}
const titles = async (text: string) =>
  (await reading(text)).meetings.map(({ event: { title } }) => title?.value);

beforeEach(async () => {
  const process = createBrowser(NOW_MS).start();
  store = createStore(process.storage, process.locks);
  downloads = 0;
  await store.write(
    entry(keys.connection, connection),
    entry(keys.briefing, briefing),
    entry(keys.calendarFeed, { address: 'https://calendar.example/a.ics', addedAt: '2026-11-20T08:00:00Z' }),
  );
});

describe('a broken entry beside a good one', () => {
  const START = 'DTSTART:20261123T080000Z';
  const SAM = 'ATTENDEE:mailto:sam@firm.example';
  it.each([
    ['a length of centuries', [START, 'DURATION:P99999999D', SAM]],
    ['a length beyond every number', [START, `DURATION:P${'9'.repeat(400)}D`, SAM]],
    ['a length of years', [START, 'DTEND:20990101T000000Z', SAM]],
    ['an end before its start', [START, 'DTEND:20261123T070000Z', SAM]],
    ['a negative length', [START, 'DURATION:-PT1H', SAM]],
    ['a start that is no day', ['DTSTART:20261399T080000Z', 'DURATION:PT1H', SAM]],
    ['a start in words', ['DTSTART:tomorrow', 'DURATION:PT1H', SAM]],
    ['no start', ['SUMMARY:x', SAM]],
    ['a zone that nobody knows', ['DTSTART;TZID=Firm/Moon:20261123T080000', 'DURATION:PT1H', SAM]],
    ['an unknown rule', [START, 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES', SAM]],
    ['a rule without a frequency', [START, 'DURATION:PT1H', 'RRULE:COUNT=3', SAM]],
    [
      'a rule that never meets a day',
      ['DTSTART:20200101T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=SECONDLY;COUNT=900000;BYSECOND=7,9', SAM],
    ],
    ['an instance of no moment', ['RECURRENCE-ID:never', START, 'DURATION:PT1H', SAM]],
  ])('%s is counted, and nothing else is lost', async (_, lines) => {
    const { meetings, unreadable, problem } = await reading(calendar(event('UID:bad', ...lines), GOOD));
    expect(problem).toBeNull();
    expect(meetings.map(({ event: { title } }) => title?.value)).toEqual(['Mentoring']);
    expect(unreadable).toBe(1);
  });

  it('where the file breaks off is counted too', async () => {
    const cut = calendar(GOOD, GOOD.replace('UID:good', 'UID:b')).slice(0, -60);
    expect((await reading(cut)).unreadable).toBe(1);
  });

  it('whatever stands in an entry, the good one is known and the calendar is left in peace afterwards', async () => {
    const names = fc.constantFrom(
      ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'SEQUENCE'],
      ...['STATUS', 'ATTENDEE', 'SUMMARY', 'X-OWN', 'URL', 'DTSTART;TZID=Europe/Rome', 'RDATE;VALUE=PERIOD'],
    );
    const values = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('20261123T080000Z', '20261123', '99991231T235959Z', '00000101T000000', 'P1W', '-PT1H'),
      fc.constantFrom('FREQ=DAILY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=WEEKLY;INTERVAL=0', 'NaN'),
    );
    const lines = fc.array(fc.tuple(names, values), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lines, async (drawn) => {
        await store.remove(keys.feedReading);
        const bad = event(
          'UID:bad',
          ...drawn.map(([name, value]) => `${name}:${value.replace(/[\r\n]/g, '')}`),
        );
        const { meetings, problem } = await reading(calendar(bad, GOOD));
        expect(problem).toBeNull();
        expect(meetings.filter(({ event: { eventId } }) => eventId?.startsWith('good'))).toHaveLength(1);
        const asked = downloads;
        await reading(calendar(bad, GOOD));
        expect(downloads).toBe(asked);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a meeting that was called off', () => {
  const own = (...lines: string[]) => GOOD.replace('END:VEVENT', [...lines, 'END:VEVENT'].join('\r\n'));
  it.each([
    ['by its status', calendar(own('STATUS:CANCELLED'))],
    ['by a status with one l', calendar(own('STATUS:Canceled'))],
    ['by the method of its file', calendar('METHOD:CANCEL', GOOD)],
    ['by a method after it', calendar(GOOD, 'METHOD:CANCEL')],
    ['by a method that outranks its status', calendar('METHOD:CANCEL', own('STATUS:CONFIRMED'))],
    ['by its title, in English', calendar(GOOD.replace('SUMMARY:', 'SUMMARY:Canceled: '))],
    ['by its title, in Italian', calendar(GOOD.replace('SUMMARY:', 'SUMMARY:Annullato: '))],
    ['by its title, in German', calendar(GOOD.replace('SUMMARY:', 'SUMMARY:Abgesagt: '))],
    ['by its mentor', calendar(own(`ATTENDEE;PARTSTAT=DECLINED:mailto:${briefing.person.email ?? ''}`))],
    [
      'by its mentor, as iCloud writes it',
      calendar(own(`ATTENDEE;EMAIL=${briefing.person.email ?? ''};PARTSTAT=DECLINED:/aKjs/principal/`)),
    ],
  ])('%s is not offered', async (_, text) => {
    expect(await titles(text)).toEqual([]);
  });

  it('is not one whose title only speaks of it, nor one that somebody else declined', async () => {
    expect(await titles(calendar(GOOD.replace('SUMMARY:', 'SUMMARY:Why Acme cancelled: ')))).toHaveLength(1);
    const other = own('ATTENDEE;PARTSTAT=DECLINED:mailto:somebody@firm.example');
    expect(await titles(calendar(other))).toHaveLength(1);
  });

  it('leaves the other calendar of the same text alone', async () => {
    const text = calendar('METHOD:CANCEL', GOOD.replace('UID:good', 'UID:b')) + calendar(GOOD);
    expect(await titles(text)).toHaveLength(1);
  });
});

describe('people and instances told in other ways', () => {
  it('knows guests whose address stands beside a path', async () => {
    const text = GOOD.replace(
      'ATTENDEE:mailto:sam@firm.example',
      'ATTENDEE;CN=Sam;EMAIL=sam@firm.example:/aMTIz/principal/',
    );
    expect(await titles(calendar(text))).toEqual(['Mentoring']);
  });

  it.each(['RECURRENCE-ID;TZID=Europe/Rome:20261123T130000', 'RECURRENCE-ID:20261123T120000Z'])(
    'counts an instance once, in whatever zone its versions name it (%s last)',
    (last) => {
      const series = event(
        'UID:s',
        'DTSTART;TZID=Europe/Rome:20261102T130000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY',
      );
      const moved = (id: string, start: string, sequence: number) =>
        event('UID:s', id, `SEQUENCE:${sequence}`, `DTSTART:${start}`, 'DURATION:PT1H');
      const first =
        last === 'RECURRENCE-ID:20261123T120000Z'
          ? 'RECURRENCE-ID;TZID=Europe/Rome:20261123T130000'
          : 'RECURRENCE-ID:20261123T120000Z';
      const text = calendar(series, moved(first, '20261123T090000Z', 1), moved(last, '20261124T090000Z', 2));
      const window = {
        fromMs: Date.UTC(2026, 10, 22),
        toMs: Date.UTC(2026, 10, 26),
        floatingZone: 'Europe/Rome',
      };
      expect(expandFeed(text, window)!.occurrences.map(({ startMs }) => startMs)).toEqual([
        Date.UTC(2026, 10, 24, 9),
      ]);
    },
  );
});

describe('long rules with a count', () => {
  const window = { fromMs: Date.UTC(2026, 10, 22), toMs: Date.UTC(2026, 10, 26), floatingZone: 'UTC' };

  it('give the instances that following them gives, without following them', () => {
    const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const rules = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      count: fc.integer({ min: 1, max: 900 }),
      days: fc.option(fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 4 }), {
        nil: null,
      }),
      startDay: fc.integer({ min: 0, max: 700 }),
    });
    fc.assert(
      fc.property(rules, ({ freq, interval, count, days, startDay }) => {
        const startMs = Date.UTC(2025, 0, 1, 9) + startDay * 86_400_000;
        const start = new Date(startMs).toISOString().replace(/[-:]|\.000/g, '');
        const by = freq === 'WEEKLY' && days ? `;BYDAY=${days.join(',')}` : '';
        const rule = `FREQ=${freq};INTERVAL=${interval};COUNT=${count}${by}`;
        const text = calendar(event('UID:s', `DTSTART:${start}`, 'DURATION:PT1H', `RRULE:${rule}`));
        const found = expandFeed(text, window)!.occurrences.map((one) => one.startMs);
        const iterator = ICAL.Recur.fromString(rule).iterator(
          ICAL.Time.fromDateTimeString(new Date(startMs).toISOString().slice(0, 19)),
        );
        const naive: number[] = [];
        for (let time = iterator.next() as ICAL.Time | null; time; time = iterator.next() as ICAL.Time | null)
          naive.push(Date.parse(`${time.toString()}Z`));
        const inside = naive.filter((ms) => ms + 3_600_000 > window.fromMs && ms < window.toMs);
        const first = startMs + 3_600_000 > window.fromMs && startMs < window.toMs ? [startMs] : [];
        expect(found).toEqual([...new Set([...first, ...inside])].sort((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it('of two thousand series are all read', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      event(`UID:${index}`, 'DTSTART:20180101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=4000'),
    );
    const { occurrences, unreadable } = expandFeed(calendar(...many), window)!;
    expect([occurrences.length, unreadable]).toEqual([2000 * 4, 0]);
  });

  it('that only following them would tell share one measure of work; what is beyond it is counted', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      event(
        `UID:${index}`,
        'DTSTART:20180101T090000Z',
        'DURATION:PT1H',
        'RRULE:FREQ=DAILY;COUNT=4000;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12',
      ),
    );
    const { occurrences, unreadable } = expandFeed(calendar(...many), window)!;
    expect(unreadable).toBeGreaterThan(0);
    expect(occurrences.length + unreadable * 4).toBe(300 * 4);
  });
});
