/**
 * A participant's page on a phone, in real browsers on the built bundles: the link is opened, pressed, and what is said
 * on the page is in the ledger. 360 × 640 with touch; the page runs in Google's sandboxed frame.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import { launchFirefox } from '../../apps-script/host/browsers/firefox.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { fill, press, until } from '../../apps-script/host/demo/gestures.ts';
import { readTab } from '../../apps-script/host/demo/ledger-reader.ts';
import { startLocalGoogle, type LocalGoogle } from '../../apps-script/host/demo/local-google.ts';
import { callScript, fillWithSample } from '../../apps-script/host/demo/sample-path.ts';
import type { PhoneLinksMade, PhoneLinksView } from '../../apps-script/src/invites/invites-api.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import { toSampleFirm } from '../../shared/sample/sample-firm.ts';
import { ownerEmail, timeZone } from './path-stage.ts';

const words = catalogs.en.phonePage;
const setting = { language: 'en', timeZone, nowMs: Date.now(), ownerEmail } as const;
const firm = toSampleFirm(setting);
const active = firm.pairings.filter(({ status }) => status === 'active');
const mentorId = active.find(
  ({ mentorId: id }) => active.filter((other) => other.mentorId === id).length > 1,
)!.mentorId;
const nameOf = (id: string) => firm.people.find((person) => person.id === id)!.name;
const menteeId = active[0]!.menteeId;

let google: LocalGoogle;
let browser: Browser;

beforeAll(async () => {
  google = await startLocalGoogle({
    bundleDir: builtFolders.bundleDir,
    hostPageDir: builtFolders.hostPageDir,
    stateFile: null,
    ...{ ownerEmail, language: 'en', title: 'Mentoring program', timeZone },
  });
  await fillWithSample(google, setting);
  const address = `127.0.0.1:${google.front.addresses.httpsPort}`;
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
  await google?.close();
});

async function linkOf(personId: string): Promise<string> {
  const { links } = await callScript<PhoneLinksMade>(google, 'makePhoneLinks', [[personId]], ownerEmail);
  const link = new URL(google.front.webAppUrl());
  link.search = new URL(links[0]!.link).search;
  return link.href;
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame(
    (one) => one !== page.mainFrame() && one.url().startsWith('https://script.googleusercontent.com/'),
  );
  await frame.waitForSelector('h1');
  return frame;
}

async function openPhone(link: string): Promise<{ page: Page; frame: Frame }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
  await page.goto(link);
  return { page, frame: await frameOf(page) };
}

/** Barriers that axe finds on the page. */
async function findViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const rows = (table: 'feedback' | 'checkIns') => readTab(google, table, 'en');
const saying = (table: 'feedback' | 'checkIns', worked: string) =>
  rows(table).filter((row) => row['worked'] === worked);

it('is small enough for a phone far from a mast', () => {
  const html = readFileSync(`${builtFolders.bundleDir}/phone.html`);
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(40_000);
});

describe('the mentee’s page', () => {
  it('is theirs after one press, and turns an answer into a row; corrected it is another; disconnected it says so', async () => {
    const link = await linkOf(menteeId);
    const { page, frame } = await openPhone(link);
    expect(await frame.evaluate(() => document.body.innerText)).toContain(nameOf(menteeId));
    await press(frame, words.link.use);
    await until('the form', async () => (await frame.$('fieldset')) !== null);
    expect(await findViolations(frame)).toEqual([]);
    await press(frame, words.mentee.outcomes.held);
    await press(frame, words.ratings[2]);
    await fill(frame, words.mentee.worked, 'Listening to a call together');
    // What is typed is there after a reload.
    await page.reload();
    const again = await frameOf(page);
    await until('the draft', () =>
      again.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name="worked"]')?.value),
    );
    await press(again, words.send);
    const [row] = await until('the row', () => {
      const found = saying('feedback', 'Listening to a call together');
      return found.length > 0 && found;
    });
    expect(row).toMatchObject({ rating: '2' });
    await until('the notice', async () =>
      (await again.evaluate(() => document.body.innerText)).includes(words.sent.text),
    );
    expect(await findViolations(again)).toEqual([]);
    const view = await callScript<PhoneLinksView>(google, 'getPhoneLinks', [], ownerEmail);
    const person = view.people.find(({ personId }) => personId === menteeId)!;
    await callScript(google, 'disconnectPhone', [person.devices[0]!.deviceId], ownerEmail);
    await page.reload();
    const turned = await frameOf(page);
    await until('the end', async () =>
      (await turned.evaluate(() => document.body.innerText)).includes(words.disconnected.title),
    );
    // The link is used: another phone is told.
    const other = await openPhone(link);
    expect(await other.frame.evaluate(() => document.body.innerText)).toContain(words.states.used.title);
  });
});

describe('the mentor’s page', () => {
  it('makes a row for each mentee of one meeting, with one key', async () => {
    const { frame } = await openPhone(await linkOf(mentorId));
    await press(frame, words.link.use);
    await until('the form', async () => (await frame.$('[name="with"]')) !== null);
    const own = active.filter((pairing) => pairing.mentorId === mentorId).slice(0, 2);
    for (const { menteeId: id } of own) await press(frame, nameOf(id));
    await press(frame, words.mentor.outcomes.held);
    await fill(frame, words.mentee.worked, 'Both called back');
    expect(await findViolations(frame)).toEqual([]);
    const text = await frame.evaluate(() => document.body.innerText);
    if (text.includes(words.mentor.second)) await press(frame, words.mentor.second);
    await press(frame, words.send);
    const found = await until('the rows', () => {
      const both = saying('checkIns', 'Both called back');
      return both.length === 2 && both;
    });
    expect(new Set(found.map((row) => row['eventId'])).size).toBe(1);
    expect(new Set(found.map((row) => row['startsAt'])).size).toBe(1);
    expect(found.map((row) => row['pairingId']).sort()).toEqual(own.map(({ id }) => id).sort());
  });
});

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  it('the mentee’s answer is in the ledger', async () => {
    const { httpsPort } = google.front.addresses;
    const mentee = active[1]!.menteeId;
    const driver = await launchFirefox({
      extensionDir: builtFolders.firefoxDir,
      mapHosts: { 'script.google.com': httpsPort, 'script.googleusercontent.com': httpsPort },
      timeZone,
    });
    try {
      const page = await driver.newPage(await linkOf(mentee));
      const frame = await frameOf(page);
      await press(frame, words.link.use);
      await press(frame, words.mentee.outcomes.moved);
      await fill(frame, words.mentee.worked, 'From Firefox');
      await press(frame, words.send);
      await until('the row', () => saying('feedback', 'From Firefox')[0]);
    } finally {
      await driver.close();
    }
  });
});
