/**
 * Reads a saved page as the injected reader would: same registry, with visibility taken from inline styles.
 * It would break if scripts of the page ran: the document is parsed, never loaded.
 */
import { Window } from 'happy-dom';
import { readDocument } from '../../../extension/src/extractors/registry.ts';
import type { Sight } from '../../../extension/src/extractors/extractor.ts';
import type { PageReading } from '../../../shared/capture/page-reading.ts';

/** Saved pages have no layout: hidden means an inline style or the `hidden` attribute on the element or above it. */
export const savedSight: Sight = {
  isVisible(element) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = at.getAttribute('style') ?? '';
      if (/display:\s*none|visibility:\s*hidden/.test(style) || at.hasAttribute('hidden')) return false;
    }
    return true;
  },
};

const parser = new new Window().DOMParser();

/** @returns the markup as a document that belongs to no window of its own address. */
export function parseDocument(html: string): Document {
  return parser.parseFromString(html, 'text/html') as unknown as Document;
}

/** @returns the reading after a trip through JSON, as it crosses from the page to the extension. */
export function readSavedPage(html: string, url: string, sight: Sight = savedSight): PageReading {
  return JSON.parse(JSON.stringify(readDocument(parseDocument(html), url, sight))) as PageReading;
}
