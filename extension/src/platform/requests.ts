/**
 * What the extension's pages ask of its worker, as a typed table. Only pages of this very extension are answered: a
 * message from a content script or another extension is ignored.
 */
import { browser, type MessageSender } from './browser.ts';

export interface Requests {
  /** Send what is due. `now`: also what would wait after a failure. */
  deliver: { now: boolean; refreshBriefing: boolean };
  /** Read the calendar that the person named, now. */
  readCalendar: Record<string, never>;
}

export type Handlers = { [K in keyof Requests]: (request: Requests[K]) => Promise<void> };

interface Envelope {
  kind: keyof Requests;
  request: Requests[keyof Requests];
}

const isEnvelope = (message: unknown, handlers: Handlers): message is Envelope =>
  typeof message === 'object' && message !== null && 'kind' in message && String(message.kind) in handlers;

/** Answers requests in the worker; call it at the top level of the worker. */
export function handleRequests(handlers: Handlers): void {
  const ownOrigin = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    const isOwn = sender.id === browser.runtime.id && (sender.url ?? '').startsWith(ownOrigin);
    if (!isOwn || !isEnvelope(message, handlers)) return undefined;
    const handle = handlers[message.kind] as (request: Envelope['request']) => Promise<void>;
    return handle(message.request);
  });
}

/** Asks the worker and waits until it is done. Rejects when the worker was ended meanwhile. */
export async function ask<K extends keyof Requests>(kind: K, request: Requests[K]): Promise<void> {
  await browser.runtime.sendMessage({ kind, request } satisfies Envelope);
}
