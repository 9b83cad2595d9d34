/** Looks at a tab's page once more, for the file that helps to repair its reader. */
import type { PageDiagnosis } from '../diagnostics/diagnostics.ts';
import { browser } from './browser.ts';

/** A person waits for this on purpose. */
const LONGEST_DIAGNOSIS_MS = 20_000;

/** How a reading went and the page without its people; null when the browser does not let it, or it takes too long. */
export async function diagnoseTab(tabId: number): Promise<PageDiagnosis | null> {
  const diagnosis = browser.scripting
    .executeScript({ target: { tabId }, files: ['/excerpt-page.js'] })
    .then(([frame]) => (frame?.result ?? null) as PageDiagnosis | null)
    .catch(() => null);
  const tooLate = new Promise<null>((done) => setTimeout(done, LONGEST_DIAGNOSIS_MS, null));
  return Promise.race([diagnosis, tooLate]);
}
