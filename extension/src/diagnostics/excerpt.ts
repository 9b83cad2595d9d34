/**
 * A page in pieces and without its people: enough to repair a reader, too little to know whom it is about. The person
 * sees it before it is saved.
 * It would break if the second pass could meet a word that the first had not learned.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import type { Sight } from '../extractors/extractor.ts';
import { createAliases } from './anonymize/aliases.ts';
import { isLocale } from './anonymize/attributes.ts';
import { anonymizeCalendarFile } from './anonymize/calendar-file.ts';
import { createDateFinder } from './anonymize/kept-dates.ts';
import { writeMarkup } from './anonymize/markup.ts';
import { findPageParts } from './anonymize/page-parts.ts';
import type { Anonymizer } from './anonymize/anonymizer.ts';
import { anonymizeText } from './anonymize/text.ts';
import { anonymizeAddress } from './anonymize/web-address.ts';

export interface PageExcerpt {
  /** Address with stand-ins. */
  address: string;
  /** BCP 47 tag of the page's language, '' when it tells none. */
  language: string;
  markup: string;
  /** Parts were left out because the page is too long. */
  isCut: boolean;
  /** The calendar file that the page points to, with stand-ins. */
  calendarFile?: string;
}

/** The excerpt of a page; the page stays as it is. */
export function excerptPage(
  document: Document,
  address: string,
  reading: Pick<PageReading, 'page' | 'events'>,
  see: Sight,
): PageExcerpt {
  const languages = [reading.page.rawLocale, document.documentElement?.getAttribute('lang')].filter(
    (tag): tag is string => Boolean(tag) && isLocale(tag!),
  );
  const aliases = createAliases();
  const anonymizer: Anonymizer = {
    aliases,
    findDates: createDateFinder(languages),
    pageUrl: new URL(address),
    replaceText: (text) => anonymizeText(text, anonymizer),
  };
  const parts = findPageParts(document, see);
  const file = reading.events
    .flatMap(({ facts }) => facts)
    .find(({ field, source }) => field === 'calendar-file' && source === 'ics-file')?.raw;
  const writeAll = (): PageExcerpt => ({
    address: anonymizeAddress(address, anonymizer),
    language: languages[0] ?? '',
    ...writeMarkup(document, parts, anonymizer, see),
    ...(file && { calendarFile: anonymizeCalendarFile(file, anonymizer) }),
  });
  learnWords(reading, anonymizer);
  writeAll();
  aliases.startSecondPass();
  return writeAll();
}

/** What the reading holds belongs to the page too: names of its viewer, texts of its file. */
function learnWords(reading: Pick<PageReading, 'page' | 'events'>, anonymizer: Anonymizer): void {
  const texts = [
    reading.page.viewerEmail,
    reading.page.viewerName,
    ...reading.events.flatMap(({ facts }) => facts.map(({ raw, label }) => `${raw} ${label ?? ''}`)),
  ];
  for (const text of texts) if (text) anonymizeText(text, anonymizer);
}
