/**
 * Reads the page a person looks at, at their click: one script is injected, reads, answers and leaves nothing behind.
 * It would break without the click that grants `activeTab`; then there is no reading, and the form is filled by hand.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import { browser } from './browser.ts';

/** A page that takes longer is not waited for: the person can write. */
const LONGEST_READING_MS = 3_000;

/** The reading of a tab, the active one unless told; null when the browser does not let the page be read. */
export async function readTab(tabId: number | null): Promise<PageReading | null> {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return null;
  const reading = browser.scripting
    .executeScript({ target: { tabId: id }, files: ['read-page.js'] })
    .then(([frame]) => (frame?.result ?? null) as PageReading | null)
    .catch(() => null);
  const tooLate = new Promise<null>((done) => setTimeout(done, LONGEST_READING_MS, null));
  return Promise.race([reading, tooLate]);
}
