/**
 * The owner's page: the local stand-in for the spreadsheet editor, mounted on the web front at `/` of the loopback
 * address. It shows and edits any workbook and any script's menus and windows; it knows nothing of what they mean.
 * It must never answer at another name than loopback: see server/guard.ts.
 */
import { randomBytes, randomInt } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { HostClock } from '../runtime/clock.ts';
import type { UiBroker } from '../runtime/ui-broker.ts';
import type { ExtraRoute } from '../web-front/contracts.ts';
import { createPerson } from './edits/person.ts';
import type { BookPort, FramesPort, ScriptPort } from './ports.ts';
import { apiRoutes, NotThere, type ApiWorld } from './server/api-routes.ts';
import { createEventStream } from './server/event-stream.ts';
import { isForOwner, isFromPage } from './server/guard.ts';
import { createMenuRuns } from './server/menu-runs.ts';
import { readJsonBody } from './server/request-body.ts';
import { createScriptUi } from './server/script-ui.ts';
import { createStaticFiles } from './server/static-files.ts';
import { toPageLanguage } from './words/words.ts';

export interface OwnerPageOptions {
  book: BookPort;
  clock: HostClock;
  /** E-mail of the person at the page. */
  activeUser: string;
  /** Folder of the built page (dist/host-page). */
  pageDir: string;
}

export interface OwnerPage {
  /** Answers `/`, `/assets/…` and `/api/…` at loopback names; false for everything else. */
  handler: ExtraRoute;
  /** What scripts show here; give it to the script project. */
  ui: UiBroker;
  /** Joins the script and its frames, which are made after the page. */
  connect(parts: { project: ScriptPort; frames: FramesPort }): void;
  close(): void;
}

export function createOwnerPage({ book, clock, activeUser, pageDir }: OwnerPageOptions): OwnerPage {
  let parts: { project: ScriptPort; frames: FramesPort } | null = null;
  let revision = 1;
  const script = () => parts?.project ?? null;
  const frames = () => parts?.frames ?? null;
  const newId = () => randomBytes(9).toString('base64url');
  const stream = createEventStream((send) => scriptUi.replay(send));
  const send = stream.send;
  const scriptUi = createScriptUi({
    spreadsheetId: book.spreadsheetId,
    activeUser,
    frames,
    send,
    newId,
    isPageOpen: () => stream.count() > 0,
  });
  const person = createPerson({
    book,
    clock,
    activeUser,
    script,
    newSheetId: () => randomInt(1, 2 ** 31 - 1),
  });
  const menuRuns = createMenuRuns({ script, activeUser, send, newId });
  const files = createStaticFiles(pageDir);
  const world: ApiWorld = {
    book,
    clock,
    activeUser,
    person,
    scriptUi,
    menuRuns,
    script,
    frames,
    revision: () => revision,
  };

  const stopWatching = book.onChange((sheetIds) => {
    revision += 1;
    const byPerson = person.isWriting();
    for (const sheetId of sheetIds) send({ kind: 'cells', sheetId, fromRow: 0, toRow: 2 ** 31, byPerson });
    send({ kind: 'book' });
  });

  const handler: ExtraRoute = async (request, response) => {
    if (!isForOwner(request)) return false;
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const accepted = request.headers['accept-language'] ?? '';
    if (!url.pathname.startsWith('/api/')) {
      return request.method === 'GET' ? files.answer(url, accepted, response) : false;
    }
    if (!isFromPage(request)) {
      sendJson(response, 403, { message: 'Only the page itself may call this address.' });
      return true;
    }
    if (url.pathname === '/api/events') {
      stream.open(request, response);
      return true;
    }
    const route = apiRoutes[`${request.method ?? ''} ${url.pathname.split('/').at(-1) ?? ''}`];
    if (!route) return false;
    try {
      const body = request.method === 'POST' ? await readJsonBody(request) : {};
      const language = toPageLanguage(String(request.headers['x-owner-page'] ?? ''), accepted);
      const reply = await route(world, { url, body, language });
      if (url.pathname === '/api/act' || url.pathname === '/api/undo' || url.pathname === '/api/redo') {
        send({ kind: 'history', ...person.history() });
      }
      sendJson(response, 200, reply);
    } catch (error) {
      const status = error instanceof NotThere ? 404 : 400;
      sendJson(response, status, { message: (error as Error).message });
    }
    return true;
  };

  return {
    handler,
    ui: scriptUi.ui,
    connect: (next) => (parts = next),
    close() {
      stopWatching();
      stream.close();
    },
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
