/** The owner's page on a plain server with the real Sheets stand-in; the script is recorded instead of run. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { toBookPort } from '../../../apps-script/host/owner-page/book-port.ts';
import { createOwnerPage, type OwnerPage } from '../../../apps-script/host/owner-page/owner-page.ts';
import type {
  Action,
  ActionReply,
  BookView,
  PageEvent,
  RowsView,
} from '../../../apps-script/host/owner-page/protocol.ts';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { SpreadsheetEvent } from '../../../apps-script/host/runtime/contracts.ts';
import type { HtmlContent } from '../../../apps-script/host/runtime/ui-broker.ts';
import { createSheetsService, type SheetsService } from '../../../apps-script/host/sheets/service.ts';
import { createMemoryStore } from '../../../apps-script/host/sheets/store.ts';

export interface OpenedPage {
  origin: string;
  page: OwnerPage;
  sheets: SheetsService;
  spreadsheetId: string;
  events: SpreadsheetEvent[];
  frames: HtmlContent[];
  batch(requests: object[]): void;
  act(action: Action, confirmed?: boolean): Promise<ActionReply>;
  post<T>(path: string, body?: object): Promise<T>;
  book(): Promise<BookView>;
  rows(sheetId: number, from?: number, to?: number): Promise<RowsView>;
  /** Shown texts of a sheet's first rows. */
  texts(sheetId: number, to?: number): Promise<string[][]>;
  /** Listens until `close`. */
  listen(): Promise<PageEvent[]>;
  close(): Promise<void>;
}

export const noon = Date.parse('2026-03-02T12:00:00Z');

export async function openPageServer(locale = 'en_US'): Promise<OpenedPage> {
  const workbooks = createMemoryStore();
  const clock = createManualClock(noon);
  let id = 100;
  const sheets = createSheetsService({
    workbooks,
    clock: () => new Date(clock.now()),
    newId: () => (id += 1),
  });
  const created = sheets.Spreadsheets.create({
    properties: { title: 'Book', locale, timeZone: 'Europe/Rome' },
  });
  const spreadsheetId = String(created['spreadsheetId']);
  const book = toBookPort({ spreadsheetId, sheets, workbooks, commit: () => Promise.resolve() });
  const page = createOwnerPage({ book, clock, activeUser: 'owner@example.com', pageDir: '/nowhere' });
  const events: SpreadsheetEvent[] = [];
  const frames: HtmlContent[] = [];
  page.connect({
    project: {
      run: () => Promise.reject(new Error('not in this test')),
      fire: (event) => {
        events.push(event);
        return Promise.resolve([]);
      },
      menus: () => [],
      running: () => [],
    },
    frames: {
      publishFrame: (content) => ({
        frameId: `frame-${frames.push(content)}`,
        url: 'http://127.0.0.1:1/frame',
      }),
      runFromFrame: (frameId, functionName, args) =>
        Promise.resolve({ ok: false, name: frameId, message: `${functionName}(${args.join()})` }),
      closeFrame: () => undefined,
    },
  });
  const server = http.createServer((request, response) => {
    void Promise.resolve(page.handler(request, response)).then((answered) => {
      if (!answered) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { 'content-type': 'application/json', 'x-owner-page': 'en' };
  const life = new AbortController();

  const post = async <T>(path: string, body: object = {}): Promise<T> =>
    (await (await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) })).json()) as T;
  const get = async <T>(path: string): Promise<T> => (await (await fetch(origin + path)).json()) as T;
  const rows = (sheetId: number, from = 0, to = 50) =>
    get<RowsView>(`/api/sheets/${sheetId}/rows?from=${from}&to=${to}`);
  return {
    ...{ origin, page, sheets, spreadsheetId, events, frames, post, rows },
    batch: (requests) => void sheets.Spreadsheets.batchUpdate({ requests } as never, spreadsheetId),
    act: (action, confirmed = false) => post('/api/act', { action, confirmed }),
    book: () => get('/api/book'),
    texts: async (sheetId, to = 20) =>
      (await rows(sheetId, 0, to)).rows.map((row) => row.map((cell) => cell?.text ?? '')),
    async listen() {
      const heard: PageEvent[] = [];
      const { body } = await fetch(`${origin}/api/events`, { signal: life.signal });
      const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
      const read = async () => {
        for (;;) {
          const { value, done } = await reader.read();
          if (done) return;
          for (const line of value.split('\n')) {
            if (line.startsWith('data: ')) heard.push(JSON.parse(line.slice(6)) as PageEvent);
          }
        }
      };
      read().catch(() => undefined);
      return heard;
    },
    async close() {
      life.abort();
      page.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
