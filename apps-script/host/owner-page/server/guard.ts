/**
 * Who may speak to the owner's page: only a browser on this machine, at a loopback name, from the page itself. Without
 * the Host check a site could point its own name at 127.0.0.1 and read the ledger; without the Origin check any page
 * could write to it.
 */
import type { IncomingMessage } from 'node:http';

const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const loopbackAddress = /^(::ffff:)?127\.|^::1$/;

/** True when the request came to a loopback name from this machine. */
export function isForOwner({ headers, socket }: IncomingMessage): boolean {
  return loopbackHost.test(headers.host ?? '') && loopbackAddress.test(socket.remoteAddress ?? '');
}

/**
 * True when an API request was made by the page itself: same origin, and for a write also the page's own header, which
 * no form or image of another site can send.
 */
export function isFromPage({ headers, method }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host ?? ''}`) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (method === 'GET') return true;
  const isJson = (headers['content-type'] ?? '').startsWith('application/json');
  return isJson && headers['x-owner-page'] !== undefined;
}
