/**
 * Reads the page a person looks at, at their click: one script is injected, reads, answers and leaves nothing behind.
 * It would break without the click that grants `activeTab`; then there is no reading, and the form is filled by hand.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import { laySwitchedOff } from './switched-off.ts';
import { browser } from './browser.ts';

/** A page that takes longer is not waited for: the person can write. */
const LONGEST_READING_MS = 3_000;

export type ReadPage = PageReading | 'not-allowed' | 'failed';

/**
 * The reading of a tab, the active one unless told. `not-allowed`: the browser does not let this page be read (its own
 * pages, or no click); `failed`: it was let, and nothing came back in time.
 */
export async function readTab(tabId: number | null, switchedOff: readonly string[] = []): Promise<ReadPage> {
  const id = tabId ?? (await activeTabId());
  if (id === undefined) return 'not-allowed';
  // The path begins at the root: Firefox takes a relative one from the calling page.
  const target = { tabId: id };
  const laid =
    switchedOff.length > 0
      ? browser.scripting.executeScript({ target, func: laySwitchedOff, args: [[...switchedOff]] })
      : Promise.resolve();
  const reading = laid
    .then(() => browser.scripting.executeScript({ target, files: ['/read-page.js'] }))
    .then(
      ([frame]): ReadPage => (frame?.result as PageReading | null | undefined) ?? 'failed',
      (): ReadPage => 'not-allowed',
    );
  const tooLate = new Promise<ReadPage>((done) => setTimeout(done, LONGEST_READING_MS, 'failed'));
  return Promise.race([reading, tooLate]);
}

/** The tab the person looks at. */
export async function activeTabId(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}
