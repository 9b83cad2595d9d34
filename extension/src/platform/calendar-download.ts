/**
 * Fetches the calendar at its secret address: no cookies, no referrer, nothing kept by the browser's cache.
 * It would break if a long file were read to its end: a worker is ended after some seconds.
 */
import type { Download } from '../reminders/feed/read-feed.ts';

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 8_000_000;

/** The text, or why there is none; never rejects. */
export async function downloadCalendar(address: string): Promise<Download> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/calendar' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status >= 400 && response.status < 500 && response.status !== 429)
      return { problem: 'refused' };
    if (!response.ok || !response.body) return { problem: 'unreachable' };
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      bytes += value.byteLength;
      if (bytes > MAX_BYTES) {
        await reader.cancel();
        return { problem: 'too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { problem: 'unreachable' };
  }
}
