/**
 * The site readers in the order in which they are asked; the first that can read, reads.
 * Order carries meaning: sites that are known by their host come first, Nextcloud is known only by its page, and the
 * generic reader takes whatever is left, so it must stay last.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import type { Extractor, Sight } from './extractor.ts';
import { startReading } from './extractor.ts';
import { generic } from './generic/generic.ts';
import { googleCalendar } from './google-calendar/google-calendar.ts';
import { nextcloudCalendar } from './nextcloud-calendar.ts';
import { outlookWeb } from './outlook-web.ts';

export const extractors: readonly Extractor[] = [googleCalendar, outlookWeb, nextcloudCalendar, generic];

/**
 * Reads the page with the first reader that fits; never throws.
 * @param switchedOff names of readers that are not to be used; no other reader steps in for them.
 * @returns a reading of the extractor `none` when no reader fits.
 */
export function readDocument(
  document: Document,
  address: string,
  see: Sight,
  switchedOff: readonly string[] = [],
): PageReading {
  const url = new URL(address);
  for (const extractor of extractors) {
    try {
      const canRead = extractor.canRead(url, document);
      if (canRead && switchedOff.includes(extractor.name)) return toSkipped(extractor, url);
      if (canRead) return extractor.read(document, url, see);
    } catch (error) {
      const failed = startReading(extractor.name, url);
      failed.notes.push('extractor-failed');
      failed.trace.push({
        step: 'read',
        found: 0,
        note: error instanceof Error ? error.name : 'unknown failure',
      });
      return failed;
    }
  }
  return startReading('none', url);
}

function toSkipped(extractor: Extractor, url: URL): PageReading {
  const skipped = startReading(extractor.name, url);
  skipped.notes.push('extractor-switched-off');
  skipped.trace.push({ step: 'switched off', found: 0 });
  return skipped;
}
