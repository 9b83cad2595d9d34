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

/** What became of a delivery that the storage itself cannot tell. */
export interface Delivered {
  /** Nothing could be sent, since not even the attempt could be noted. */
  isStorageFull: boolean;
}

interface Answers {
  deliver: Delivered;
  readCalendar: unknown;
}

export type Handlers = { [K in keyof Requests]: (request: Requests[K]) => Promise<Answers[K]> };

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
    const handle = handlers[message.kind] as (request: Envelope['request']) => Promise<unknown>;
    return handle(message.request);
  });
}

/** Asks the worker and waits until it is done; undefined when it went without a word. Rejects when it was ended. */
export async function ask<K extends keyof Requests>(
  kind: K,
  request: Requests[K],
): Promise<Answers[K] | undefined> {
  const envelope: Envelope = { kind, request };
  return (await browser.runtime.sendMessage(envelope)) as Answers[K] | undefined;
}
