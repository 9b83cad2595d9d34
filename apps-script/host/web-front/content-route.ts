/**
 * The content origin: one-time answers and the documents of frames. Nothing here may change anything, and nothing
 * of the script origin is served here.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EchoStore } from './echo-store.ts';
import type { Frames } from './frames.ts';
import { dropConnection, sendPage } from './http.ts';
import { notFoundPage, statusPage } from './pages.ts';

export async function answerContent(
  { echoes, frames }: { echoes: EchoStore; frames: Frames },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://script.googleusercontent.com');
  if (request.method !== 'GET')
    return sendPage(response, 405, statusPage(405, 'The request method is inappropriate for the URL.'));
  if (url.pathname === '/userCodeAppPanel') {
    const document = await frames.document(url.searchParams.get('frame') ?? '');
    return document === null ? sendPage(response, 404, notFoundPage()) : sendPage(response, 200, document);
  }
  const answer =
    url.pathname === '/macros/echo' ? echoes.take(url.searchParams.get('user_content_key') ?? '') : null;
  if (!answer) return sendPage(response, 404, notFoundPage());
  if (answer.drop) return dropConnection(response);
  const headers: Record<string, string> = {
    'content-type': `${answer.mimeType}; charset=utf-8`,
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    'x-content-type-options': 'nosniff',
  };
  if (answer.downloadAs !== null)
    headers['content-disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(answer.downloadAs)}`;
  response.writeHead(200, headers);
  response.end(answer.text);
}
