/**
 * Stands for Google's sign-in: whoever says an address is taken to be that person. It exists only so that
 * deployments that ask for a Google account can be tried; it proves nothing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toUserCookie } from './access.ts';
import { readBody, sendPage } from './http.ts';
import type { Origins } from './origins.ts';
import { movedPage, signInPage } from './pages.ts';

export async function answerSignIn(
  request: IncomingMessage,
  response: ServerResponse,
  origins: Origins,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', origins.script);
  if (url.pathname === '/ServiceLogin') {
    sendPage(response, 200, signInPage(url.searchParams.get('continue') ?? '/'));
    return true;
  }
  if (url.pathname !== '/local-host/sign-in' || request.method !== 'POST') return false;
  const form = new URLSearchParams((await readBody(request)).toString('utf8'));
  const wanted = form.get('continue') ?? '/';
  const target = URL.canParse(wanted, origins.script) ? new URL(wanted, origins.script) : null;
  // Only back to where the visitor came from: an open redirect would be one on every host name of this server.
  const location = target?.origin === origins.script ? target.href : origins.script;
  const cookie = toUserCookie(form.get('email') ?? '', origins.secure);
  sendPage(response, 303, movedPage(location), { location, 'set-cookie': cookie });
  return true;
}
