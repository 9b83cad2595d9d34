/** What a new reader and its pages begin as. They pass the tests of readers, so that the first change can fail them. */

const ZONE = 'Europe/Rome';
const NOW = '2026-10-06T17:00:00+02:00';

/** The reader's file. */
export const toReader = (name: string, constant: string, host: string): string => `/**
 * ${host}: what is read of it, when it was observed (YYYY-MM), in which languages and states.
 * Relies on [data-event-id], [role=heading], time[datetime]: list what it relies on here.
 * It would break if a hidden leftover were taken for the open event.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import { type Extractor, type Sight, startReading } from './extractor.ts';
import { createFactCollector, toFact } from './fact-collector.ts';
import { textOf } from './page-text.ts';

export const ${constant}: Extractor = {
  name: '${name}',
  canRead: (url) => url.hostname === '${host}',
  read,
};

function read(document: Document, url: URL, see: Sight): PageReading {
  const reading = startReading(${constant}.name, url);
  const rawLocale = document.documentElement.getAttribute('lang');
  if (rawLocale) reading.page.rawLocale = rawLocale;
  const events = Array.from(document.querySelectorAll('[data-event-id]')).filter((event) => see.isVisible(event));
  reading.trace.push({ step: 'events', found: events.length });
  reading.events = events.map((event) => {
    const { facts, collect } = createFactCollector(reading.trace);
    const times = Array.from(event.querySelectorAll('time[datetime]'), (time) => time.getAttribute('datetime'));
    collect('event id', () => [toFact('event-id', event.getAttribute('data-event-id'), 'plain-event-id')]);
    collect('title', () => [toFact('title', textOf(event.querySelector('[role="heading"]')), 'heading')]);
    collect('times', () => [toFact('starts', times[0], 'datetime'), toFact('ends', times[1], 'datetime')]);
    return { place: 'document', facts };
  });
  reading.isEventOpen = events.length === 1;
  return reading;
}
`;

const toMarkup = (host: string, title: string): string =>
  `<!-- url: https://${host}/event/1 | observed: 2026-10 | zone: ${ZONE} | now: ${NOW} -->
<html lang="en"><body><div data-event-id="event1"><span role="heading">${title}</span>
<time datetime="2026-10-06T15:00:00+02:00">3 pm</time><time datetime="2026-10-06T16:00:00+02:00">4 pm</time></div></body></html>
`;

export const toPage = (host: string): string => toMarkup(host, 'Mentoring, week 7');

export const toHostilePage = (host: string): string =>
  toMarkup(host, '&lt;/span&gt;&lt;script&gt;document.title="taken"&lt;/script&gt; =HYPERLINK("x")');

/** What is true of the pages above: one source tells the times, so the person is asked to check them. */
export const toExpected = (title: string): string =>
  `${JSON.stringify(
    {
      isEventOpen: true,
      events: [
        {
          title,
          startsAt: { check: '2026-10-06T15:00:00+02:00' },
          endsAt: { check: '2026-10-06T16:00:00+02:00' },
          timeZone: { check: ZONE },
          isAllDay: false,
          guests: [],
          eventId: 'event1',
        },
      ],
      notes: [],
    },
    null,
    2,
  )}\n`;
