/**
 * Any event, drawn as Google Calendar would in any of its states and languages: what is read is right or missing, never
 * wrong. Counted per state and language, and per field.
 */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import type { EventFacts, ReadField } from '../../../shared/capture/page-facts.ts';
import { PAGE_LOCALES, toFixtureName, type PageLocale } from './page-templates/locale-text.ts';
import {
  drawRandomPage,
  isShownTwice,
  randomEvents,
  toWall,
  type RandomEvent,
  type RandomPage,
} from './page-templates/random-pages.ts';
import { FactCounts } from './fact-counts.ts';
import { readSavedPage } from './saved-page.ts';

type Verdict = 'right' | 'missing' | 'wrong';
const judge = (value: unknown, expected: unknown): Verdict | undefined =>
  value === undefined
    ? expected === undefined
      ? undefined
      : 'missing'
    : value === expected
      ? 'right'
      : 'wrong';

/** An hour that the clock shows twice cannot be told apart from the text: then it must be asked about. */
function judgeMoment(
  field: ReadField<string> | undefined,
  ms: number,
  { zone, startsOn }: RandomPage['truth'],
): Verdict | undefined {
  if (startsOn !== undefined) return field ? 'wrong' : undefined;
  if (!field) return 'missing';
  const readMs = Date.parse(field.value);
  if (readMs === ms) return 'right';
  const isAsked = field.certainty === 'please-check' && isShownTwice(ms, zone);
  return isAsked && JSON.stringify(toWall(readMs, zone)) === JSON.stringify(toWall(ms, zone))
    ? 'missing'
    : 'wrong';
}

function judgeEvent(event: EventFacts, truth: RandomPage['truth']): Record<string, Verdict | undefined> {
  const emails = event.guests.map(({ email }) => email);
  const isGuestWrong = event.guests.some(
    (guest) =>
      !truth.guests.some((other) => JSON.stringify(other) === JSON.stringify({ ...other, ...guest })),
  );
  const organizer = event.guests.find(({ isOrganizer }) => isOrganizer)?.email;
  return {
    title: judge(event.title?.value, truth.title === '' ? undefined : truth.title),
    start: judgeMoment(event.startsAt, truth.startMs, truth),
    end: judgeMoment(event.endsAt, truth.endMs, truth),
    'first day': judge(event.startsOn?.value, truth.startsOn),
    'last day': judge(event.endsOn?.value, truth.endsOn),
    zone: truth.startsOn ? undefined : judge(event.timeZone?.value, truth.zone),
    guests: isGuestWrong ? 'wrong' : emails.length < truth.guests.length ? 'missing' : 'right',
    organizer: judge(organizer, truth.guests.find(({ isOrganizer }) => isOrganizer)?.email),
    id: judge(event.eventId, truth.eventId),
    calendar: judge(event.calendarId, truth.calendarId),
    link: judge(event.meetingUrl?.value, truth.meetingUrl),
  };
}

/** Sources that are not copies of each other: the bubble, the grid, the instance's first start. */
const hasSecondSource = ({ state, hasChip, series }: RandomEvent): boolean =>
  series === 'kept' || (state === 'bubble' && hasChip);

const counts = new FactCounts();

function check(event: RandomEvent, locale: PageLocale): void {
  const page = drawRandomPage(event, locale);
  const reading = readSavedPage(page.html, page.url);
  const today = toWall(page.now.getTime(), event.browserZone).on;
  const facts = interpretPage(reading, {
    today,
    browserTimeZone: event.browserZone,
    nowAt: page.now.toISOString(),
  });
  const isOpen = event.state === 'bubble' || event.state === 'edit page';
  expect(facts.events.length, 'events').toBeLessThanOrEqual(1);
  const [read] = facts.events;
  // Without an open event only meetings of today are offered.
  if (!read) return expect(isOpen, 'an open event is always told').toBe(false);
  const verdicts = judgeEvent(read, page.truth);
  for (const [field, verdict] of Object.entries(verdicts))
    if (verdict) counts.add(event.state, toFixtureName(locale), field, verdict);
  const wrong = Object.keys(verdicts).filter((field) => verdicts[field] === 'wrong');
  expect(wrong, `${JSON.stringify(read, null, 1)}\n${page.html}`).toEqual([]);
  if (!hasSecondSource(event) && !event.days)
    expect(read.startsAt?.certainty, 'one source is never enough').not.toBe('confirmed');
}

describe('an event drawn by chance', () => {
  it.each(PAGE_LOCALES.map((locale) => [toFixtureName(locale), locale] as const))(
    '%s: what is read is what was drawn',
    (_, locale) => {
      fc.assert(
        fc.property(randomEvents(locale), (event) => {
          check(event, locale);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is read nearly always, so that “never wrong” says something', () => {
    for (const field of ['title', 'start', 'end', 'guests', 'id']) {
      const { right, missing } = counts.ofField(field);
      expect(right / (right + missing), field).toBeGreaterThan(0.8);
    }
  });

  afterAll(() => {
    console.info(counts.toText('Facts on pages drawn by chance'));
  });
});
