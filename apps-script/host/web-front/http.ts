/**
 * Small pieces of HTTP that every route uses. Headers are Google's as far as a client can depend on them.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Google's limit for a POST to a web app. */
const maxBodyBytes = 50 * 1024 * 1024;

/**
 * Reads the whole body.
 * @throws Error when it is over the limit or the connection breaks.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new Error('The request is larger than 50 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const noStore = { 'cache-control': 'no-cache, no-store, max-age=0, must-revalidate', pragma: 'no-cache' };

/** An HTML page without CORS headers: a page elsewhere cannot read it. */
export function sendPage(
  response: ServerResponse,
  status: number,
  html: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    ...noStore,
    ...headers,
  });
  response.end(html);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...noStore });
  response.end(JSON.stringify(value));
}

/** The connection breaks without an answer. */
export function dropConnection(response: ServerResponse): void {
  response.destroy();
}
