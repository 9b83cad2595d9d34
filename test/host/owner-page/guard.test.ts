/** Nobody but the page itself, on this machine, may read or change the workbook through the page's server. */
import http from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPageServer, type OpenedPage } from './open-page-server.ts';

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openPageServer();
});
afterEach(() => opened.close());

const own = { 'content-type': 'application/json', 'x-owner-page': 'en' };

/** fetch may not set Host or Origin, a hostile program may. */
function call(method: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(opened.origin + path, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(method === 'POST' ? '{}' : undefined);
  });
}

it('answers the page', async () => {
  expect(await call('GET', '/api/book', {})).toBe(200);
  expect(await call('POST', '/api/undo', { ...own, origin: opened.origin })).toBe(200);
});

it('does not answer at another name, so that no site can point its own name here', async () => {
  expect(await call('GET', '/api/book', { host: 'evil.example' })).toBe(404);
  expect(await call('GET', '/', { host: '127.0.0.1.evil.example' })).toBe(404);
});

it('refuses other origins, frames of scripts and other local ports', async () => {
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
    expect(await call('GET', '/api/book', { origin })).toBe(403);
    expect(await call('POST', '/api/act', { ...own, origin })).toBe(403);
  }
  expect(await call('GET', '/api/book', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await call('GET', '/api/book', { 'sec-fetch-site': 'same-site' })).toBe(403);
});

it('refuses a write that a form could send', async () => {
  expect(await call('POST', '/api/act', { 'content-type': 'text/plain' })).toBe(403);
  expect(await call('POST', '/api/act', { 'content-type': 'application/json' })).toBe(403);
});

it('refuses what it can’t understand and changes nothing', async () => {
  expect(await opened.post('/api/act', { action: { kind: 'constructor' } })).toMatchObject({
    status: 'refused',
  });
  expect(await opened.post('/api/act', { action: 'type' })).toMatchObject({ status: 'refused' });
  expect((await fetch(`${opened.origin}/api/sheets/77/rows?from=0&to=10`)).status).toBe(404);
});
