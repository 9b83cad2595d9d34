/**
 * schema.org events written as microdata.
 * It would break if a property of a nested item (the place's name) were taken for the event's.
 */
import type { RawEvent } from '../../../../shared/capture/page-reading.ts';
import { toFact } from '../fact-collector.ts';
import { textOf } from '../page-text.ts';
import { toStatus } from './event-status.ts';

const MAX_EVENTS = 50;

/** @returns one raw event per outer event item, in page order. */
export function readMicrodata(document: Document): RawEvent[] {
  const items = Array.from(document.querySelectorAll('[itemscope][itemtype]')).filter((item) =>
    /schema\.org\/\w*Event$/.test(item.getAttribute('itemtype') ?? ''),
  );
  return items
    .filter((item) => !items.some((other) => other !== item && other.contains(item)))
    .slice(0, MAX_EVENTS)
    .map((item) => {
      const read = (property: string) => readProperty(item, property);
      const facts = [
        toFact('title', read('name'), 'microdata'),
        toFact('starts', read('startDate'), 'microdata'),
        toFact('ends', read('endDate'), 'microdata'),
        toFact('status', toStatus(read('eventStatus')), 'microdata'),
        toFact('meeting-link', readProperty(item, 'url', '[itemprop~="location"]'), 'microdata'),
      ].filter((fact) => fact !== undefined);
      return { place: 'document', facts };
    });
}

function readProperty(item: Element, property: string, within?: string): string | undefined {
  const owner = within ? item.querySelector(within) : item;
  const element = Array.from(owner?.querySelectorAll(`[itemprop~="${property}"]`) ?? []).find(
    (candidate) => ownerOf(candidate) === owner,
  );
  if (!element) return undefined;
  return (
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    element.getAttribute('href') ??
    textOf(element)
  );
}

/** The item that a property belongs to: the nearest one around it, unless another property stands between. */
function ownerOf(property: Element): Element | null {
  const around = property.parentElement?.closest('[itemscope], [itemprop]') ?? null;
  return around?.hasAttribute('itemscope') ? around : null;
}
