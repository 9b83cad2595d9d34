/** The one request of the extension: plain, without headers of its own, and never longer than a worker lives. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NETWORK_TIMEOUT_MS } from '../../../extension/src/platform/limits.ts';
import { network } from '../../../extension/src/platform/network.ts';

const WORKER_LIFE_MS = 30_000;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function stubFetch(answer: () => Promise<Response>) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('a POST', () => {
  it('is a simple request, so that Apps Script is asked no preflight', async () => {
    const fetch = stubFetch(() => Promise.resolve(new Response('{}')));
    await network.post('https://script.google.com/macros/s/x/exec', 'text', 'omit');
    const [, init] = fetch.mock.calls[0]!;
    expect(init).toMatchObject({
      method: 'POST',
      body: 'text',
      redirect: 'follow',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    expect(init.headers).toEqual({ 'content-type': 'text/plain;charset=utf-8' });
  });

  it('is ended before the browser ends the worker', async () => {
    expect(NETWORK_TIMEOUT_MS).toBeLessThan(WORKER_LIFE_MS);
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    const fetch = stubFetch(() => Promise.resolve(new Response('{}')));
    await network.post('https://x', '', 'omit');
    expect(timeout).toHaveBeenCalledWith(NETWORK_TIMEOUT_MS);
    expect(fetch.mock.calls[0]![1].signal).toBe(timeout.mock.results[0]!.value);
  });

  it('tells a wait that was too long from a network that is not there', async () => {
    stubFetch(() => Promise.reject(new DOMException('too long', 'TimeoutError')));
    await expect(network.post('https://x', '', 'omit')).rejects.toMatchObject({ code: 'timed-out' });
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(network.post('https://x', '', 'omit')).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('is no answer when the body breaks off', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"v":1,'));
        controller.error(new TypeError('network error'));
      },
    });
    stubFetch(() => Promise.resolve(new Response(broken)));
    await expect(network.post('https://x', '', 'omit')).rejects.toMatchObject({ code: 'unreachable' });
  });
});
