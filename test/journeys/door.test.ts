/**
 * The attack in a real browser: whoever has an invite link opens its page, and from there calls every top-level function
 * of the built script by Google's own `google.script.run`, with arguments that would work for the owner. The workbook
 * and what the script remembers are compared before and after, cell by cell.
 */
import { launch, type Browser, type Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import type { WebFront } from '../../apps-script/host/web-front/contracts.ts';
import { createWebFront } from '../../apps-script/host/web-front/web-front.ts';
import { toPass } from '../../apps-script/src/calls/pass.ts';
import type { InvitesMade } from '../../apps-script/src/invites/invites-api.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import { argumentsFor, otherNames, requestsOf, toSnapshot } from '../apps-script/door/attack.ts';
import { callers, topLevel } from '../apps-script/door/callers.ts';
import { openProgram, OWNER, type LedgerHost } from '../apps-script/ledger-host.ts';

const words = catalogs.en.script.failures;
let host: LedgerHost;
let front: WebFront;
let browser: Browser;
let link: URL;

beforeAll(async () => {
  host = await openProgram({ bundleDir: builtFolders.bundleDir });
  const { project, state, clock, spreadsheetId } = host;
  const setting = {
    spreadsheetId,
    spreadsheetUrl: '',
    ownerEmail: OWNER,
    userLocale: 'en',
    scriptName: 'Ledger',
  };
  front = await createWebFront({ project, state, clock, setting: { ...setting, webAppUrl: () => null } });
  const made = await host.call<InvitesMade>('inviteMentors', ['P-HARRY']);
  if (!made.ok) throw new Error(made.sentence);
  // The link of an invitation that is still open, at the address where this host listens.
  link = new URL(front.webAppUrl());
  link.search = new URL(made.value.links[0]!.link).search;
  const address = `127.0.0.1:${front.addresses.httpsPort}`;
  const hosts = ['script.google.com', 'script.googleusercontent.com'].map((name) => `MAP ${name} ${address}`);
  browser = await launch({
    executablePath: findChromium() ?? '',
    args: [
      ...[...sandboxArguments(), '--ignore-certificate-errors'],
      `--host-resolver-rules=${hosts.join(',')},MAP * ~NOTFOUND`,
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await front?.close();
  await host?.project.close();
});

interface Reply {
  value?: unknown;
  error?: string;
}

/** Signs in where somebody is signed in, opens the invite page, and gives its frame. */
async function visit(email: string): Promise<Frame> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  if (email !== '') {
    await page.goto(`${link.origin}/ServiceLogin?continue=${encodeURIComponent(link.href)}`);
    await page.type('[name="email"]', email);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    // The way back is the link itself.
    expect(page.url()).toBe(link.href);
  } else await page.goto(link.href);
  const frame = await page.waitForFrame((one) =>
    one.url().startsWith('https://script.googleusercontent.com/'),
  );
  await frame.waitForSelector('h1');
  return frame;
}

/** Runs all calls from the page, at most ten at once as Google lets them. */
const runAll = (frame: Frame, calls: [name: string, args: unknown[]][]): Promise<Reply[]> =>
  frame.evaluate((all: [string, unknown[]][]) => {
    type Runner = Record<string, (...given: unknown[]) => unknown>;
    const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script;
    const ask = ([name, args]: [string, unknown[]]) =>
      new Promise<Reply>((done) => {
        const withValue = run['withSuccessHandler']!((value: unknown) => done({ value })) as Runner;
        const both = withValue['withFailureHandler']!((error: Error) =>
          done({ error: error.message }),
        ) as Runner;
        both[name]!(...args);
      });
    return Promise.all(all.map(ask));
  }, calls);

it.each(Object.entries(callers))('does nothing for a visitor of the invite page: %s', async (_who, email) => {
  const frame = await visit(email);
  const offered = await frame.evaluate(
    (names) =>
      names.filter(
        (name) =>
          typeof Reflect.get(Reflect.get(Reflect.get(window, 'google'), 'script').run, name) === 'function',
      ),
    Object.keys(topLevel),
  );
  // A stranger sees them all: what stops them is the script, not the page.
  expect(offered.sort()).toEqual([...host.project.functionNames].sort());
  const before = toSnapshot(host);

  // None, or the pass of another script that a stranger has made.
  const pass = email === '' ? toPass('f'.repeat(64), OWNER, host.clock.now()) : '';
  const requests = requestsOf(pass);
  const refused = await runAll(
    frame,
    requests.map((request) => ['ownerCall', [request]]),
  );
  refused.forEach((reply, index) =>
    expect(reply, JSON.stringify(requests[index])).toMatchObject({
      value: { ok: false, sentence: words.elsewhere },
    }),
  );

  const others = otherNames(host.project.functionNames).flatMap((name) =>
    [
      ...argumentsFor(),
      ...(name === 'doGet' ? [[{ parameter: { invite: link.searchParams.get('invite') } }]] : []),
    ].map((args): [string, unknown[]] => [name, args]),
  );
  const replies = await runAll(frame, others);
  replies.forEach((reply, index) => expect(reply.value ?? null, others[index]!.join(' ')).toBeNull());

  const asked = await runAll(
    frame,
    requestsOf().map((request) => ['webCall', [request]]),
  );
  for (const reply of asked) expect(reply.value).toMatchObject({ ok: false, sentence: words.badCall });
  expect(toSnapshot(host)).toBe(before);
});
