/**
 * schema.org events in `script[type="application/ld+json"]`: alone, in arrays, in @graph, or reserved.
 * It would break if one broken block hid the others, or if a deep or cyclic structure were walked without end.
 */
import type { RawEvent, RawFact } from '../../../../shared/capture/page-reading.ts';
import { toFact } from '../fact-collector.ts';
import { toStatus } from './event-status.ts';

type Json = Record<string, unknown>;

const MAX_DEPTH = 6;
const MAX_EVENTS = 50;
const OTHER_EVENT_TYPES = new Set(['Festival', 'Hackathon', 'CourseInstance']);

/** @returns one raw event per event object, in page order. Blocks that are no JSON are left out. */
export function readJsonLd(document: Document): RawEvent[] {
  return Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
    .flatMap((script) => findEvents(parseJson(script.textContent ?? ''), 0))
    .slice(0, MAX_EVENTS)
    .map((event) => ({ place: 'document', facts: toFacts(event) }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function findEvents(node: unknown, depth: number): Json[] {
  if (depth > MAX_DEPTH || typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((item) => findEvents(item, depth + 1));
  const object = node as Json;
  if (isEvent(object)) return [object];
  return ['@graph', 'mainEntity', 'reservationFor', 'itemListElement', 'item'].flatMap((key) =>
    findEvents(object[key], depth + 1),
  );
}

function isEvent(object: Json): boolean {
  const types = [object['@type']].flat().map((type) => String(type).replace(/^.*[/:]/, ''));
  return types.some((type) => /Event$/.test(type) || OTHER_EVENT_TYPES.has(type));
}

function toFacts(event: Json): RawFact[] {
  const source = 'json-ld';
  const people = (key: string) =>
    [event[key]].flat().filter((item) => typeof item === 'object' && item !== null) as Json[];
  const places = [event['location']]
    .flat()
    .filter((item) => typeof item === 'object' && item !== null) as Json[];
  return [
    toFact('title', toText(event['name']), source),
    toFact('starts', toText(event['startDate']), source),
    toFact('ends', toText(event['endDate']), source),
    ...places.map((place) => toFact('location', toText(place['name']), source)),
    ...places.map((place) => toFact('meeting-link', toText(place['url']), source)),
    ...people('attendee').map((person) =>
      toFact('guest', toText(person['email']), source, toText(person['name'])),
    ),
    ...people('organizer').map((person) =>
      toFact('organizer', toText(person['email']), source, toText(person['name'])),
    ),
    toFact('status', toStatus(toText(event['eventStatus'])), source),
    toFact('event-id', toText(event['identifier']), 'plain-identifier'),
  ].filter((fact) => fact !== undefined);
}

function toText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}
