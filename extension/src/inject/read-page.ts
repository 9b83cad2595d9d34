/**
 * What is injected into the page at a click. Built as one script whose value is the promise of the reading.
 * It leaves nothing behind: no listener, no global, no node; injecting it twice gives two readings and nothing else.
 * It would break if it were split into chunks, or imported anything that needs the extension's own rights.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import type { Sight } from '../extractors/extractor.ts';
import { readDocument } from '../extractors/registry.ts';
import { readLivePage } from './read-live-page.ts';
import { takeSwitchedOff } from '../platform/switched-off.ts';

const FETCH_TIMEOUT_MS = 4_000;

const liveSight: Sight = {
  isVisible: (element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden',
};

/** Reads the page that this script runs in. Never rejects for what the page contains. */
export function readPage(): Promise<PageReading> {
  const switchedOff = takeSwitchedOff(globalThis);
  return readLivePage({
    address: location.href,
    read: () => readDocument(document, location.href, liveSight, switchedOff),
    waitMs: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    fetchText,
  });
}

/** The caller asks for addresses of this page's own origin only; a redirect elsewhere is refused here. */
async function fetchText(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      headers: { accept: 'text/calendar' },
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    });
    if (!response.ok || new URL(response.url).origin !== location.origin) return undefined;
    return await response.text();
  } catch {
    return undefined;
  }
}
