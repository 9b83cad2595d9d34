/** Reads a JSON body; a page never sends more than a large paste. */
import type { IncomingMessage } from 'node:http';
import type { JsonObject } from '../../runtime/json.ts';

const largestBytes = 64 * 1024 * 1024;

/** The body as an object; rejects when it is too large or no JSON object. */
export async function readJsonBody(request: IncomingMessage): Promise<JsonObject> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > largestBytes) throw new Error('The request is too large.');
    parts.push(part);
  }
  const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8') || '{}');
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Error('The request is no object.');
  return body as JsonObject;
}
