/**
 * The `e` of doGet and doPost, in the shape observed at Google: no headers, no path, texts as they were sent. A
 * field more than Google gives would let a script rely on what is not there.
 */
import type { JsonObject } from '../runtime/json.ts';

export interface WebRequest {
  method: 'GET' | 'POST';
  /** The query without its question mark, as sent. */
  queryString: string;
  contentType: string;
  body: Buffer;
}

/** Builds the event; a form's fields join the parameters, any other body is only in `postData`. */
export function toWebEvent({ method, queryString, contentType, body }: WebRequest): JsonObject {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const contents = body.toString('utf8');
  const pairs = [...new URLSearchParams(queryString)];
  if (method === 'POST' && type === 'application/x-www-form-urlencoded')
    pairs.push(...new URLSearchParams(contents));
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of pairs) {
    const known = Object.hasOwn(parameters, name) ? (parameters[name] ?? []) : [];
    Object.defineProperty(parameters, name, {
      value: [...known, value],
      enumerable: true,
      configurable: true,
    });
  }
  const parameter = Object.fromEntries(
    Object.entries(parameters).map(([name, values]) => [name, values[0] ?? '']),
  );
  const base = { contextPath: '', parameter, parameters, queryString };
  if (method === 'GET') return { ...base, contentLength: -1 };
  const postData = { contents, length: body.length, name: 'postData', type };
  return { ...base, contentLength: body.length, postData };
}
