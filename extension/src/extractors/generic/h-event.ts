/**
 * Microformats: h-event and its forerunner hCalendar. Here the class names are the standard itself, so this is the
 * one reader that selects on classes.
 * It would break if the drawn date were read where a `datetime` stands, or the parts of one value were not joined.
 */
import type { RawEvent, RawFact } from '../../../../shared/capture/page-reading.ts';
import { toFact } from '../fact-collector.ts';
import { textOf } from '../page-text.ts';
import { toStatus } from './event-status.ts';

const MAX_EVENTS = 50;

/** @returns one raw event per h-event; every dt-start is reported, so that several can be noticed. */
export function readHEvents(document: Document): RawEvent[] {
  return Array.from(document.querySelectorAll('.h-event, .vevent'))
    .slice(0, MAX_EVENTS)
    .map((root) => {
      const own = (selector: string) =>
        Array.from(root.querySelectorAll(selector)).filter(
          (element) => element.closest('.h-event, .vevent') === root,
        );
      const facts = [
        toFact('title', textOf(own('.p-name, .summary')[0]), 'h-event'),
        ...own('.dt-start, .dtstart').map((element) => toFact('starts', readDateTime(element), 'h-event')),
        ...own('.dt-end, .dtend').map((element) => toFact('ends', readDateTime(element), 'h-event')),
        toFact('status', toStatus(textOf(own('.p-status, .status')[0])), 'h-event'),
        toFact('location', textOf(own('.p-location, .location')[0]), 'h-event'),
      ];
      return { place: 'document', facts: facts.filter((fact): fact is RawFact => fact !== undefined) };
    });
}

function readDateTime(element: Element): string {
  const parts = Array.from(element.querySelectorAll('.value, .value-title'));
  return parts.length > 0 ? parts.map(readValue).join(' ') : readValue(element);
}

function readValue(element: Element): string {
  const title =
    element.tagName === 'ABBR' || element.matches('.value-title') ? element.getAttribute('title') : null;
  return element.getAttribute('datetime') ?? title ?? textOf(element);
}
