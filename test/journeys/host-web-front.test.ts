/**
 * The web front under Google's own host names in a real browser: google.script in its frame, and what another
 * origin may and may not read.
 */
import { launch, type Browser, type Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import type { WebFront } from '../../apps-script/host/web-front/contracts.ts';
import { createWebFront } from '../../apps-script/host/web-front/web-front.ts';
import { openProject, type OpenedProject } from '../host/open-project.ts';

let opened: OpenedProject;
let front: WebFront;
let browser: Browser;
let mostAtOnce = 0;

interface Answer {
  value?: unknown;
  user?: string;
  name?: string;
  message?: string;
}

beforeAll(async () => {
  opened = openProject('services');
  const { project, state, clock } = opened;
  const setting = {
    ...{ spreadsheetId: 'book', spreadsheetUrl: '', ownerEmail: 'owner@example.com', userLocale: 'en' },
    ...{ scriptName: 'Fixture', webAppUrl: () => null },
  };
  // Another site, under a Google host name that the certificate covers.
  const elsewhere = (
    request: { headers: { host?: string } },
    response: import('node:http').ServerResponse,
  ) => {
    if (request.headers.host !== 'calendar.google.com') return false;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Elsewhere</title>');
    return true;
  };
  front = await createWebFront({ project, state, clock, setting, extraRoutes: [elsewhere] });
  const address = `127.0.0.1:${front.addresses.httpsPort}`;
  const hosts = ['script.google.com', 'script.googleusercontent.com', 'calendar.google.com'];
  browser = await launch({
    executablePath: findChromium() ?? '',
    args: [
      ...sandboxArguments(),
      '--ignore-certificate-errors',
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} ${address}`).join(',')},MAP * ~NOTFOUND`,
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await front?.close();
  await opened?.project.close();
});

async function openApp(
  query = '',
): Promise<{ frame: Frame; run: (name: string, ...args: unknown[]) => Promise<Answer> }> {
  const page = await browser.newPage();
  await page.goto(`${front.webAppUrl()}?page=app${query}`);
  const frame = await page.waitForFrame((one) =>
    one.url().startsWith('https://script.googleusercontent.com/'),
  );
  await frame.waitForFunction('window.run');
  const run = (name: string, ...args: unknown[]) =>
    frame.evaluate(
      (functionName, given) =>
        (window as unknown as { run: (name: string, ...args: unknown[]) => Promise<object> }).run(
          functionName,
          ...given,
        ),
      name,
      args,
    ) as Promise<Answer>;
  return { frame, run };
}

describe('google.script.run in a page of the web app', () => {
  it('gives values, failures and the user object to the handlers', async () => {
    const { run, frame } = await openApp();
    expect(await run('echo', { a: ['né 🎉', null] })).toEqual({
      value: { a: ['né 🎉', null] },
      user: 'mine',
    });
    expect(await run('throwError')).toEqual({
      name: 'ScriptError',
      message: 'TypeError: out of coffee',
      user: 'mine',
    });
    expect((await run('returnDate')).value).toBeNull();
    const form = await frame.evaluate("run('formFields', document.getElementById('form'))");
    expect(form).toEqual({ value: { text: 'né', box: ['a', 'b'] }, user: 'mine' });
  });

  it('refuses dates, functions, elements and cycles before anything is sent', async () => {
    const { frame } = await openApp();
    for (const argument of [
      'new Date()',
      '[() => 1]',
      'document.body',
      '(() => { const a = {}; a.a = a; return a; })()',
    ]) {
      const refused = await frame.evaluate(
        `(() => { try { google.script.run.echo(${argument}); return 'sent'; } catch (e) { return e.message; } })()`,
      );
      expect(refused).toMatch(/^Failed due to illegal value in property: /);
    }
  });

  it('has no private, undeclared or unknown functions', async () => {
    const { frame } = await openApp();
    const types = await frame.evaluate(
      "['echo', 'hidden_', 'notDeclared', 'missing', 'then'].map((name) => typeof google.script.run[name])",
    );
    expect(types).toEqual(['function', 'undefined', 'undefined', 'undefined', 'undefined']);
  });

  it('runs ten calls at once and then the others', async () => {
    const { frame } = await openApp();
    const watch = setInterval(() => {
      mostAtOnce = Math.max(mostAtOnce, opened.project.running().length);
    }, 5);
    const values = await frame.evaluate(
      "Promise.all(Array.from({ length: 24 }, (_, index) => run('slowEcho', index))).then((all) => all.map((one) => one.value))",
    );
    clearInterval(watch);
    expect(values).toEqual(Array.from({ length: 24 }, (_, index) => index));
    expect(mostAtOnce).toBe(10);
  });

  it('tells the address of the page around it', async () => {
    const { frame } = await openApp('&a=1&a=2#part');
    const location = await frame.evaluate('new Promise((done) => google.script.url.getLocation(done))');
    expect(location).toEqual({
      hash: 'part',
      parameter: { page: 'app', a: '1' },
      parameters: { page: ['app'], a: ['1', '2'] },
    });
  });
});

describe('a page of another origin', () => {
  it('reads JSON through the redirect, but no error page, and may not send its own headers', async () => {
    const page = await browser.newPage();
    await page.goto('https://calendar.google.com/');
    const send = (init: object) =>
      page.evaluate(
        (url, given) =>
          fetch(url, { method: 'POST', credentials: 'omit', ...given }).then(
            (answer) => answer.text().then((text) => `${answer.status} ${new URL(answer.url).host} ${text}`),
            (error: Error) => error.name,
          ),
        front.webAppUrl(),
        init,
      );
    expect(await send({ body: 'hello' })).toMatch(
      /^200 script\.googleusercontent\.com \{.*"contents":"hello"/,
    );
    expect(await send({ body: 'throw' })).toBe('TypeError');
    expect(await send({ body: '{}', headers: { 'content-type': 'application/json' } })).toBe('TypeError');
  });
});
