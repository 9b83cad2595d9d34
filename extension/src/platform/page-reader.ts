/**
 * Reads the page a person looks at, at their click: one script is injected, reads, answers and leaves nothing behind.
 * It would break without the click that grants `activeTab`; then there is no reading, and the form is filled by hand.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import type { PageDiagnosis } from '../diagnostics/diagnostics.ts';
import { laySwitchedOff } from '../inject/switched-off.ts';
import { browser } from './browser.ts';

/** A page that takes longer is not waited for: the person can write. */
const LONGEST_READING_MS = 3_000;

/** A person waits for this on purpose. */
const LONGEST_DIAGNOSIS_MS = 20_000;

/** The reading of a tab, the active one unless told; null when the browser does not let the page be read. */
export async function readTab(
  tabId: number | null,
  switchedOff: readonly string[] = [],
): Promise<PageReading | null> {
  return (await runInTab(tabId, 'read-page.js', LONGEST_READING_MS, switchedOff)) as PageReading | null;
}

/** What a reading of the tab met, and the page without its people; null when it cannot be looked at again. */
export async function diagnoseTab(tabId: number | null): Promise<PageDiagnosis | null> {
  return (await runInTab(tabId, 'excerpt-page.js', LONGEST_DIAGNOSIS_MS, [])) as PageDiagnosis | null;
}

async function runInTab(
  tabId: number | null,
  file: string,
  longestMs: number,
  switchedOff: readonly string[],
): Promise<unknown> {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return null;
  const target = { tabId: id };
  const run = async (): Promise<unknown> => {
    if (switchedOff.length > 0)
      await browser.scripting.executeScript({ target, func: laySwitchedOff, args: [[...switchedOff]] });
    const [frame] = await browser.scripting.executeScript({ target, files: [file] });
    return frame?.result ?? null;
  };
  const tooLate = new Promise<null>((done) => setTimeout(done, longestMs, null));
  return Promise.race([run().catch(() => null), tooLate]);
}
