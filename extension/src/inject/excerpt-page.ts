/**
 * What is injected when the person asks for diagnostics: reads the page once more and brings back how that went and
 * the page without its people. The raw facts never leave the page.
 * It would break if it were split into chunks, or left anything behind in the page.
 */
import type { Sight } from '../extractors/extractor.ts';
import { toOutline, type PageDiagnosis } from '../diagnostics/diagnostics.ts';
import { excerptPage } from '../diagnostics/excerpt.ts';
import { readPage } from './read-page.ts';

const liveSight: Sight = {
  isVisible: (element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden',
};

/** Never rejects for what the page contains, unless it cannot be written at all. */
export async function diagnosePage(): Promise<PageDiagnosis> {
  const reading = await readPage();
  return { reading: toOutline(reading), excerpt: excerptPage(document, location.href, reading, liveSight) };
}
