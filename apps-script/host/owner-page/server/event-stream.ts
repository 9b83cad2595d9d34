/**
 * Server-Sent Events to every open page. A comment every 20 seconds keeps the connection; a page that went away is
 * forgotten at once.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageEvent } from '../protocol.ts';

export interface EventStream {
  open(request: IncomingMessage, response: ServerResponse): void;
  send(event: PageEvent): void;
  /** How many pages listen. */
  count(): number;
  close(): void;
}

const keepAliveMs = 20_000;

export function createEventStream(onOpen: (send: (event: PageEvent) => void) => void): EventStream {
  const pages = new Set<ServerResponse>();
  const timer = setInterval(() => {
    for (const page of pages) page.write(': still here\n\n');
  }, keepAliveMs);
  timer.unref();
  const write = (page: ServerResponse, event: PageEvent) => page.write(`data: ${JSON.stringify(event)}\n\n`);
  return {
    open(request, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      pages.add(response);
      request.on('close', () => pages.delete(response));
      onOpen((event) => write(response, event));
    },
    send(event) {
      for (const page of pages) write(page, event);
    },
    count: () => pages.size,
    close() {
      clearInterval(timer);
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}
