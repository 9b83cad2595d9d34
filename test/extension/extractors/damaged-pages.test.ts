/**
 * Pages that lost parts at random, as a redesign or a half-loaded page would: facts may go missing, and a date that
 * lost its clock may look like a whole day, but nothing that is read may be wrong.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../extension/src/extractors/registry.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import type { EventTruth, PageTruth, Truth } from './page-templates/page.ts';
import { parseDocument, savedSight } from './saved-page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const PAGES = [
  ...['en', 'it', 'de', 'ja', 'ar'].map((tag) => `google-calendar--bubble--${tag}`),
  ...['en', 'fr', 'es', 'pt-BR', 'ja'].map((tag) => `google-calendar--week--${tag}`),
  'google-calendar--bubble-recurring--en',
  'google-calendar--edit-page--it',
  'google-calendar--month--de',
  'google-calendar--search--ja',
  'outlook-web--peek--en',
  'outlook-web--month--it',
  'generic--json-ld-graph-and-links--en',
  'generic--microdata--en',
  'generic--h-event--en',
];
const FIELDS = ['title', 'startsAt', 'endsAt', 'timeZone', 'meetingUrl'] as const;
const counts = { right: 0, missing: 0, wrong: 0 };

const valueOf = (truth: Truth | undefined) => (typeof truth === 'object' ? truth.check : truth);

/**
 * Removes elements and attributes chosen by the numbers; the document's frame stays. Microdata without its own
 * attributes says something else instead of less, so there the element goes with them.
 */
function damage(
  document: Document,
  wounds: readonly (readonly [element: number, attribute: number])[],
): void {
  for (const [which, attribute] of wounds) {
    const elements = Array.from(document.body.querySelectorAll('*'));
    const element = elements[which % Math.max(1, elements.length)];
    const names = element?.getAttributeNames() ?? [];
    const name = names[attribute % (names.length + 1)];
    if (name === undefined || name.startsWith('item')) element?.remove();
    else element?.removeAttribute(name);
  }
}

function findWrong(event: EventFacts, truths: EventTruth[]): string[] {
  const own = truths.filter((truth) => event.eventId === undefined || truth.eventId === event.eventId);
  return FIELDS.filter((field) => {
    const value = event[field]?.value;
    // Without the page's own zone the computer's stands in, and says so.
    const isStandIn = field === 'timeZone' && event.timeZone?.sources[0] === 'browser-zone';
    const isWrong =
      value !== undefined && !isStandIn && !own.some((truth) => valueOf(truth[field]) === value);
    counts[value === undefined ? 'missing' : isWrong ? 'wrong' : 'right'] += 1;
    return isWrong;
  });
}

describe('pages that lost parts', () => {
  it.each(PAGES)('%s: what is still read is right', (name) => {
    const html = readFileSync(path.join(root, 'fixtures/pages', `${name}.html`), 'utf8');
    const [, url, zone, now] = /url: (\S+) .*zone: (\S+) \| now: (\S+)/.exec(html)!;
    const truth = JSON.parse(
      readFileSync(path.join(root, 'expected/pages', `${name}.json`), 'utf8'),
    ) as PageTruth;
    const context = { today: now!.slice(0, 10), browserTimeZone: zone!, nowAt: now! };
    const people = new Set(truth.events.flatMap((event) => event.guests.map((guest) => guest.email)));
    const wounds = fc.array(fc.tuple(fc.nat(500), fc.nat(6)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(wounds, (chosen) => {
        const document = parseDocument(html);
        damage(document, chosen);
        const { events } = interpretPage(readDocument(document, url!, savedSight), context);
        for (const event of events) {
          expect(findWrong(event, truth.events), JSON.stringify(event)).toEqual([]);
          expect(event.guests.filter((guest) => !people.has(guest.email))).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  afterAll(() => {
    const { right, missing, wrong } = counts;
    console.info(
      `Facts on damaged pages: ${String(right)} right, ${String(missing)} missing, ${String(wrong)} wrong.`,
    );
  });
});
