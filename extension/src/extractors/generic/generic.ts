/**
 * Any other page: what it says of an event in a machine's words. Nothing drawn is read. Observed: formats, not sites
 * (schema.org, microformats test file 2025-12, iCalendar files 2024–2026, add-to-calendar links from memory).
 * It would break if two different events were poured into one: facts are joined only when every format on the page
 * tells of at most one.
 */
import type { PageReading, RawEvent } from '../../../../shared/capture/page-reading.ts';
import { type Extractor, startReading } from '../extractor.ts';
import { toFact } from '../fact-collector.ts';
import { readCalendarFileLinks, readCalendarLinks } from './calendar-links.ts';
import { readHEvents } from './h-event.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';

export const generic: Extractor = { name: 'generic', canRead: () => true, read };

function read(document: Document, url: URL): PageReading {
  const reading = startReading(generic.name, url);
  const rawLocale = document.documentElement.getAttribute('lang');
  if (rawLocale) reading.page.rawLocale = rawLocale;
  const formats: [step: string, find: () => RawEvent[]][] = [
    ['calendar text', () => readCalendarText(document)],
    ['JSON-LD', () => readJsonLd(document)],
    ['microdata', () => readMicrodata(document)],
    ['h-event', () => readHEvents(document)],
  ];
  const found = formats.map(([step, find]) => tryFormat(reading, step, find));
  let links: RawEvent[][] = [];
  tryFormat(reading, 'add-to-calendar links', () => (links = readCalendarLinks(document, url)).flat());
  found.push(
    ...links,
    tryFormat(reading, 'links to calendar files', () => readCalendarFileLinks(document, url)),
  );

  const telling = found.filter((events) => events.length > 0);
  const isOne = telling.every((events) => events.length === 1);
  if (telling.length === 0) return reading;
  reading.events = isOne
    ? [{ place: telling[0]![0]!.place, facts: telling.flatMap((events) => events[0]!.facts) }]
    : telling[0]!;
  reading.isEventOpen = reading.events.length === 1;
  return reading;
}

function tryFormat(reading: PageReading, step: string, find: () => RawEvent[]): RawEvent[] {
  try {
    const events = find().filter((event) => event.facts.length > 0);
    reading.trace.push({ step, found: events.length });
    return events;
  } catch (error) {
    reading.trace.push({ step, found: 0, note: error instanceof Error ? error.name : 'unknown failure' });
    return [];
  }
}

/** An .ics file that the browser shows as text. */
function readCalendarText(document: Document): RawEvent[] {
  const text = document.querySelector('body > pre')?.textContent ?? '';
  const file = /^\s*BEGIN:VCALENDAR/i.test(text) ? toFact('calendar-file', text, 'ics-file') : undefined;
  return file ? [{ place: 'file', facts: [file] }] : [];
}
