/**
 * The web app's two origins over real sockets: order of running and answering, one-time answers, refusals in
 * Google's forms. Node's fetch cannot set Host, so plain http requests are used where the host name matters.
 */
import https from 'node:https';
import { mkdtempSync, cpSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScriptProjectOptions } from '../../../apps-script/host/runtime/contracts.ts';
import { createWebFront } from '../../../apps-script/host/web-front/web-front.ts';
import type { WebFront } from '../../../apps-script/host/web-front/contracts.ts';
import { bundlePath, openProject, type OpenedProject } from '../open-project.ts';

interface Opened extends OpenedProject {
  front: WebFront;
  exec: string;
}

const closers: (() => Promise<void> | void)[] = [];

async function open(options: Partial<ScriptProjectOptions> = {}): Promise<Opened> {
  const opened = openProject('services', options);
  const { project, state, clock } = opened;
  const setting = {
    ...{ spreadsheetId: 'book', spreadsheetUrl: '', ownerEmail: 'owner@example.com', userLocale: 'en' },
    ...{ scriptName: 'Fixture', webAppUrl: () => null },
  };
  const front = await createWebFront({ project, state, clock, setting });
  closers.push(
    () => front.close(),
    () => project.close(),
  );
  const exec = `http://127.0.0.1:${front.addresses.httpPort}/macros/s/${front.deployment.deploymentId}/exec`;
  return { ...opened, front, exec };
}

/** The fixture bundle with another manifest. */
function bundleWithAccess(access: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'bundle-'));
  closers.push(() => rmSync(dir, { recursive: true }));
  cpSync(bundlePath('services'), dir, { recursive: true });
  const path = join(dir, 'appsscript.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('ANYONE_ANONYMOUS', access));
  return dir;
}

const post = (url: string, body: string, init: RequestInit = {}) =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'text/plain;charset=utf-8' }, ...init });

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

describe('/exec', () => {
  it('runs doPost, then redirects to a one-time answer on the other origin', async () => {
    const { exec, front } = await open();
    const first = await post(`${exec}?a=1&a=2&b=%20x`, 'hello né', { redirect: 'manual' });
    expect(first.status).toBe(302);
    const location = first.headers.get('location') ?? '';
    expect(location).toMatch(
      new RegExp(
        `^http://127.0.0.1:${front.addresses.contentHttpPort}/macros/echo\\?user_content_key=[\\w-]+&lib=M`,
      ),
    );
    expect((await post(location, '')).status).toBe(405);
    const answer = await fetch(location);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answer.json()).toEqual({
      contextPath: '',
      contentLength: 9,
      parameter: { a: '1', b: ' x' },
      parameters: { a: ['1', '2'], b: [' x'] },
      queryString: 'a=1&a=2&b=%20x',
      postData: { contents: 'hello né', length: 9, name: 'postData', type: 'text/plain' },
    });
    expect((await fetch(location)).status).toBe(404);
  });

  it('gives doGet no body and a content length of -1', async () => {
    const { exec } = await open();
    expect(await (await fetch(`${exec}?x=1`)).json()).toEqual({
      ...{ contextPath: '', contentLength: -1, queryString: 'x=1' },
      ...{ parameter: { x: '1' }, parameters: { x: ['1'] } },
    });
  });

  it('joins the fields of a form to the parameters', async () => {
    const { exec } = await open();
    const answer = await fetch(`${exec}?a=1`, {
      method: 'POST',
      body: new URLSearchParams({ a: '2', b: 'c d' }),
    });
    expect(await answer.json()).toMatchObject({
      parameter: { a: '1', b: 'c d' },
      parameters: { a: ['1', '2'] },
      postData: { type: 'application/x-www-form-urlencoded' },
    });
  });

  it('answers an exception with status 200, HTML, and nothing that another origin could read', async () => {
    const { exec } = await open();
    const answer = await post(exec, 'throw');
    expect([answer.status, answer.redirected]).toEqual([200, false]);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('Error: doPost gave up');
  });

  it('answers in the same way when too many executions run or nothing usable is returned', async () => {
    const { exec, project } = await open({ limits: { concurrentPerUser: 1 } });
    expect(await (await fetch(`${exec}?page=nothing`)).text()).toContain('did not return anything');
    const busy = project.run({ functionName: 'sleep', kind: 'script-run', args: [500] });
    const refused = await post(exec, 'x');
    expect(refused.status).toBe(200);
    expect(await refused.text()).toContain('too many scripts running simultaneously');
    await busy;
  });

  it('refuses other methods, reserved parameters and paths after it', async () => {
    const { exec } = await open();
    const options = await fetch(exec, {
      method: 'OPTIONS',
      headers: { origin: 'https://calendar.google.com' },
    });
    expect([options.status, options.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    expect((await fetch(exec, { method: 'HEAD' })).status).toBe(403);
    expect((await fetch(exec, { method: 'PUT', body: 'x' })).status).toBe(405);
    expect((await fetch(`${exec}?c=1`)).status).toBe(405);
    expect((await fetch(`${exec}?sid=1`)).status).toBe(405);
    expect(await (await fetch(`${exec}/more`)).text()).toContain('Sign in - Google Accounts');
    expect((await fetch(exec.replace('/exec', 'x/exec'))).status).toBe(404);
  });

  it('shows HTML in a sandboxed frame of the other origin, with its meta tags outside', async () => {
    const { exec, front } = await open();
    const answer = await fetch(`${exec}?page=html`);
    const outer = await answer.text();
    expect(answer.redirected).toBe(false);
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(outer).toContain('<title>A &#34;page&#34;</title>');
    expect(outer).toContain('<meta name="viewport" content="width=device-width">');
    expect(outer).not.toContain('<h1>Hello</h1>');
    const [, src = ''] = /<iframe[^>]* src="([^"]+)"/.exec(outer) ?? [];
    expect(new URL(src).port).toBe(String(front.addresses.contentHttpPort));
    const inner = await (await fetch(src)).text();
    expect(inner.indexOf('google = ')).toBeLessThan(inner.indexOf('<h1>Hello</h1>'));
  });

  it('sends people of Google host names to the other Google host name, over HTTPS', async () => {
    const { front } = await open();
    const location = await new Promise<string | undefined>((resolve, reject) => {
      const request = https.request(
        {
          ...{
            host: '127.0.0.1',
            port: front.addresses.httpsPort,
            rejectUnauthorized: false,
            method: 'POST',
          },
          path: `/macros/s/${front.deployment.deploymentId}/exec`,
          headers: { host: 'script.google.com', 'content-type': 'text/plain' },
        },
        (response) => resolve(response.headers.location),
      );
      request.on('error', reject).end('x');
    });
    expect(location).toMatch(/^https:\/\/script\.googleusercontent\.com\/macros\/echo\?user_content_key=/);
  });
});

describe('access', () => {
  it('asks for a sign-in, refuses strangers and lets the right people in', async () => {
    const { exec, front } = await open({ bundleDir: bundleWithAccess('DOMAIN') });
    expect((await post(exec, 'x')).status).toBe(401);
    expect(await (await fetch(exec)).text()).toContain('Sign in - Google Accounts');
    const cookieOf = async (email: string) => {
      const url = `http://127.0.0.1:${front.addresses.httpPort}/local-host/sign-in`;
      const body = new URLSearchParams({ email, continue: 'https://elsewhere.example/' });
      const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' });
      expect(answer.headers.get('location')).toBe(`http://127.0.0.1:${front.addresses.httpPort}`);
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    };
    const as = async (email: string) =>
      (await fetch(exec, { headers: { cookie: await cookieOf(email) } })).status;
    expect(await as('stranger@elsewhere.example')).toBe(403);
    expect(await as('colleague@example.com')).toBe(200);
  });

  it('opens /dev to the owner alone', async () => {
    const { exec } = await open();
    const dev = exec.replace(/exec$/, 'dev');
    expect((await post(dev, 'x')).status).toBe(401);
    const cookie = 'local_host_user=owner%40example.com';
    expect((await post(dev, 'x', { headers: { cookie } })).status).toBe(200);
  });
});

describe('planned faults on the way', () => {
  it('lose the answer after the script has run: before the redirect and at the echo', async () => {
    const { exec, project } = await open();
    project.faults.arm({ kind: 'drop-before-redirect' });
    await expect(post(exec, 'count')).rejects.toThrow();
    project.faults.arm({ kind: 'drop-at-echo' }, 'doPost');
    await expect(post(exec, 'count')).rejects.toThrow();
    const count = await project.run({ functionName: 'readProperty', kind: 'script-run', args: ['count'] });
    expect(count.value).toBe('2');
  });

  it('answer 404 at the echo after the script has run, and with the very text that Google shows', async () => {
    const { exec, project, state } = await open();
    project.faults.arm({ kind: 'echo-not-found' }, 'doPost');
    const lost = await post(exec, 'count');
    expect([lost.status, new URL(lost.url).pathname]).toEqual([404, '/macros/echo']);
    expect(state.get('properties/script/count')).toBe('1');
    const message = 'Authorization is required to perform that action.';
    project.faults.arm({ kind: 'html-error', runScript: false, message });
    const page = await post(exec, 'count');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(message)]);
    expect(state.get('properties/script/count')).toBe('1');
  });

  it('answer with an HTML page, with or without having run the script', async () => {
    const { exec, project, state } = await open();
    project.faults.arm({ kind: 'html-error', runScript: false });
    expect((await post(exec, 'count')).headers.get('content-type')).toContain('text/html');
    expect(state.get('properties/script/count')).toBeUndefined();
    project.faults.arm({ kind: 'html-error', runScript: true });
    expect((await post(exec, 'count')).headers.get('content-type')).toContain('text/html');
    expect(state.get('properties/script/count')).toBe('1');
  });
});

describe('a published frame', () => {
  const content = { html: '<p>x</p>', title: '', widthPx: null, heightPx: null, metaTags: [] };

  it('calls functions with the rights of its person, by the strict rules', async () => {
    const { front } = await open();
    const { frameId } = front.publishFrame(content, 'owner@example.com');
    expect(await front.runFromFrame(frameId, 'echo', ['x'])).toMatchObject({ ok: true, value: 'x' });
    expect(await front.runFromFrame(frameId, 'hidden_', [])).toMatchObject({
      ok: false,
      message: 'Script function not found: hidden_',
    });
    expect(await front.runFromFrame(frameId, 'throwError', [])).toMatchObject({
      ok: false,
      name: 'ScriptError',
      message: 'TypeError: out of coffee',
    });
    front.closeFrame(frameId);
    expect(await front.runFromFrame(frameId, 'echo', ['x'])).toMatchObject({ ok: false });
  });

  it('of a web app has neither document nor user interface', async () => {
    const { exec, front } = await open();
    const outer = await (await fetch(`${exec}?page=html`)).text();
    const [, frameId = ''] = /data-frame-id="([^"]+)"/.exec(outer) ?? [];
    const { httpPort } = front.addresses;
    const base = `http://127.0.0.1:${httpPort}/local-host`;
    const line = await fetch(`${base}/frame-answers?frame=${frameId}`);
    const reader = line.body?.pipeThrough(new TextDecoderStream()).getReader();
    closers.unshift(() => reader?.cancel());
    let lastCallId = 0;
    const call = async (functionName: string, args: unknown[]) => {
      const callId = ++lastCallId;
      await fetch(`${base}/frame-call`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ frameId, callId, functionName, args }),
      });
      for (;;) {
        const text = (await reader?.read())?.value?.trim() ?? '';
        if (text === '') continue;
        const { callId: answered, ...reply } = JSON.parse(text) as { callId: number };
        expect(answered).toBe(callId);
        return reply;
      }
    };
    expect(await call('experiment', ['active'])).toEqual({ ok: true, value: true });
    expect(await call('experiment', ['documentLock'])).toEqual({ ok: true, value: null });
    expect(await call('experiment', ['ui'])).toMatchObject({
      ok: false,
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
    expect(await call('experiment', ['users'])).toEqual({ ok: true, value: ['', 'owner@example.com'] });
  });

  it('is not reachable with a form from another page', async () => {
    const { front } = await open();
    const url = `http://127.0.0.1:${front.addresses.httpPort}/local-host/frame-call`;
    expect((await post(url, '{}')).status).toBe(405);
  });
});

it('keeps its deployment over a restart', async () => {
  const first = await open();
  const again = await createWebFront({
    ...{ project: first.project, state: first.state, clock: first.clock },
    setting: {
      ...{ spreadsheetId: 'book', spreadsheetUrl: '', ownerEmail: 'o@example.com', userLocale: 'en' },
      ...{ scriptName: 'Fixture', webAppUrl: () => null },
    },
    publicBase: ({ httpPort }) => `http://127.0.0.1:${httpPort}`,
  });
  closers.unshift(() => again.close());
  expect(again.deployment).toEqual(first.front.deployment);
  expect(again.webAppUrl()).toBe(
    `http://127.0.0.1:${again.addresses.httpPort}/macros/s/${again.deployment.deploymentId}/exec`,
  );
});
