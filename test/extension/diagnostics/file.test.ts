/**
 * The file of "Save diagnostics" as a whole, as it is saved: whatever stood on the page, in its address, in what was read
 * of it or in the way it failed, nobody's name, address, number or word is in it.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  toDiagnostics,
  toDiagnosticsText,
  toOutline,
} from '../../../extension/src/diagnostics/diagnostics.ts';
import { excerptPage } from '../../../extension/src/diagnostics/excerpt.ts';
import { readDocument } from '../../../extension/src/extractors/registry.ts';
import { parseDocument, savedSight } from '../extractors/saved-page.ts';

/** Letters that make no word of ours, so that what is found is what was planted. */
const planted = fc.stringMatching(/^[qxzjkw][aeiou][qxzjkw][aeiou][qxzjkw]{2}[aeiou]$/);
const number = fc.integer({ min: 10_000_000, max: 999_999_999 }).map(String);
const person = fc.record({ first: planted, last: planted, phone: number, note: planted, token: number });

/** Places of a page in which a calendar, or a hostile page, may put words. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<p title="${text}" aria-label="${text}">x</p>`,
  (text) => `<input value="${text}" placeholder="${text}">`,
  (text) => `<textarea>${text}</textarea>`,
  (text) => `<img alt="${text}" src="https://photos.example/${encodeURIComponent(text)}.png">`,
  (text) =>
    `<a href="https://meet.example/${encodeURIComponent(text)}?who=${encodeURIComponent(text)}">x</a>`,
  (text) => `<div id="${text.replace(/\s/g, '-')}" class="${text}" data-email="${text}">x</div>`,
  (text) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name: text, description: text })}</script>`,
  (text) =>
    `<script>window.user = ${JSON.stringify(text)}</script><style>.a::after{content:"${text}"}</style>`,
  (text) => `<!-- ${text} --><template><p>${text}</p></template><noscript>${text}</noscript>`,
  (text) => `<svg><title>${text}</title><text>${text}</text></svg>`,
  (text) => `<time datetime="${text}">${text}</time>`,
];

const URLS: readonly ((text: string) => string)[] = [
  (text) => `https://calendar.google.com/calendar/u/0/r/week?who=${encodeURIComponent(text)}`,
  (text) => `https://outlook.office.com/calendar/view/week#${encodeURIComponent(text)}`,
  (text) => `https://events.example/${encodeURIComponent(text)}/e`,
];

it('holds no planted name, address, number or word of a note, wherever it stood', () => {
  fc.assert(
    fc.property(
      person,
      fc.uniqueArray(fc.nat(PLACES.length - 1), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...URLS),
      ({ first, last, phone, note, token }, places, toUrl) => {
        const all = `${first} ${last} ${first}.${last}@${last}.example +39 ${phone} ${note} ${token}`;
        const body = places.map((at) => PLACES[at]!(all)).join('\n');
        const url = toUrl(`${first} ${token}`);
        const document = parseDocument(
          `<!doctype html><html lang="en"><title>${all}</title><body>${body}</body></html>`,
        );
        const reading = readDocument(document, url, savedSight);
        // A reader that fails says so in words of its own or, by a fault, in the page's.
        reading.trace.push({ step: 'bubble: when', found: 0, note: `failed at ${note} ${phone}` });
        const text = toDiagnosticsText(
          toDiagnostics(
            { reading: toOutline(reading), excerpt: excerptPage(document, url, reading, savedSight) },
            {
              extension: '0.1.0',
              browser: 'Chrome 120',
              madeAt: '2026-11-23T14:00:00Z',
              timeZone: 'Europe/Rome',
            },
          ),
        ).toLowerCase();
        for (const secret of [first, last, phone, note, token]) expect(text).not.toContain(secret);
      },
    ),
    { numRuns: 60 },
  );
});
