/**
 * The only `fetch` of the extension. Plain text and no headers of its own, since Apps Script answers no preflight.
 * It would break if a wait went past 30 s: Chrome then ends the worker in the middle.
 */
import { NETWORK_TIMEOUT_MS } from './limits.ts';
import { NetworkFault, type Network } from './ports.ts';

export const network: Network = {
  async post(url, body, cookies) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'text/plain;charset=utf-8' },
        body,
        redirect: 'follow',
        credentials: cookies,
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(NETWORK_TIMEOUT_MS),
      });
      return { url: response.url, httpStatus: response.status, text: await response.text() };
    } catch (error) {
      const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
      throw new NetworkFault(isTimeout ? 'timed-out' : 'unreachable', { cause: error });
    }
  },
  isOnline: () => navigator.onLine,
};
