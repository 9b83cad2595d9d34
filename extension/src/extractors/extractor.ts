/**
 * The contract of a site reader: a Document and its address in, raw strings out.
 * It would break if a reader asked a network, a clock or a storage, or changed the page: then a reading could
 * neither be replayed from a saved page nor trusted to leave the calendar alone.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';

/** What only a live page knows. Passed in, because a saved page has no layout. */
export interface Sight {
  /** True when the element has client rectangles and is not `visibility: hidden`. */
  isVisible(element: Element): boolean;
}

export interface Extractor {
  /** Registry name, e.g. `google-calendar`; also the prefix of its fixtures. */
  name: string;
  /** Cheap test; must not read the event. */
  canRead(url: URL, document: Document): boolean;
  /** One reading, at one moment. May throw: the registry turns that into the note `extractor-failed`. */
  read(document: Document, url: URL, see: Sight): PageReading;
}

/** @returns an empty reading to be filled; the address loses its query and fragment, which may hold secrets. */
export function startReading(extractor: string, url: URL): PageReading {
  return {
    extractor,
    pageUrl:
      url.protocol === 'data:' ? 'data:' : url.origin === 'null' ? url.protocol : url.origin + url.pathname,
    page: {},
    events: [],
    isEventOpen: false,
    notes: [],
    trace: [],
  };
}
