/**
 * The core of the extension in Firefox: its own question about permissions, toolbar click, form, sidebar, an event page that
 * dies, a restart. What runs in Chromium alone, and why:
 * - what is measured in the popup itself (size, pixels, keys, closing): no interface of WebDriver BiDi lists Firefox's
 *   popup, so it is read in the browser's own window and driven in a tab;
 * - what a screen reader is told: BiDi hands out no accessibility tree;
 * - forced colors and zoom: the driver sets neither in Firefox;
 * - a request held between POST and echo: it would repeat what stopping the event page shows here.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../apps-script/host/browsers/find-browser.ts';
import { launchFirefox, type FirefoxDriver } from '../../apps-script/host/browsers/firefox.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import { SCRIPT_HOSTS } from '../../extension/manifest.ts';
import {
  clickText,
  fillField,
  giveAgreement,
  pressButton,
  textOf,
  untilText,
  words,
  write,
  writeAndSend,
} from './extension-gestures.ts';
import { INVITE_LINK, startSimulatedGoogle, toEventPage, type SimulatedGoogle } from './simulated-google.ts';

describe.skipIf(findFirefox() === null)('the extension in Firefox (needs Firefox)', () => {
  let google: SimulatedGoogle;
  let driver: FirefoxDriver;
  let profileDir: string;
  const launch = () =>
    launchFirefox({
      extensionDir: builtFolders.firefoxDir,
      mapHosts: google.mapHosts,
      userDataDir: profileDir,
    });
  beforeAll(async () => {
    google = await startSimulatedGoogle();
    profileDir = await mkdtemp(join(tmpdir(), 'mentor-ledger-firefox-'));
    driver = await launch();
  });
  afterAll(async () => {
    await driver.close();
    await google.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  const rowsWith = (note: string) => google.webApp.rows.filter(({ data }) => data.fields.worked === note);
  let events = 0;
  const openForm = async () => {
    google.eventPage = toEventPage(['mina@firm.example', 'sam@firm.example'], `Weekly ${++events}`);
    const page = await driver.newPage('https://events.example/e');
    const form = await driver.clickToolbar(page);
    await untilText(form, `Weekly ${events}`);
    return form;
  };

  it('explains the two addresses before Firefox asks, stays where it is when they are denied, and connects once they are allowed', async () => {
    const { connection, permission } = words.options;
    await driver.revokeHosts(SCRIPT_HOSTS);
    const options = await driver.openExtensionPage('options/options.html');
    await giveAgreement(options);
    await untilText(options, permission.text);
    await fillField(options, connection.link, INVITE_LINK);
    await pressButton(options, connection.connect);
    const question = await driver.answerPrompt('deny');
    expect(question).toContain('script.google.com');
    expect(question).toContain('script.googleusercontent.com');
    await untilText(options, permission.denied);
    expect(google.posts).toBe(0);
    await pressButton(options, connection.connect);
    await driver.answerPrompt('allow');
    await untilText(options, connection.disconnect);
    expect(await textOf(options)).toContain('Keeping customers');
    expect(await textOf(options)).not.toContain(permission.text);
    await options.close();
  });

  it('shows the real popup with the event of the page', async () => {
    await openForm();
    expect(driver.lastPopupText()).toContain(`Weekly ${events}`);
    expect(driver.lastPopupText()).toContain('Sam Rivera');
  });

  it('shows the form in the sidebar, which keeps what is written while the person goes from page to page', async () => {
    const text = await driver.openSidebar();
    expect(text).toContain('Keeping customers');
    expect(text).toContain(words.checkInForm.readAgain);
    await driver.inSidebar(`({ document }) => {
      [...document.querySelectorAll('button')].find((each) => each.innerText === ${JSON.stringify(words.checkInForm.choose.byHand)})?.click();
    }`);
    const firstNote = '({ document }) => document.querySelector("textarea")?.value';
    await until('the form in the sidebar', async () => (await driver.inSidebar(firstNote)) === '');
    await driver.inSidebar(`({ document, Event }) => {
      const field = document.querySelector('textarea');
      field.value = 'Half a sentence in the sidebar';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`);
    const page = await driver.newPage('https://calendar.google.com/elsewhere');
    expect(await driver.inSidebar(firstNote)).toBe('Half a sentence in the sidebar');
    await page.close();
    await driver.closeSidebar();
    await driver.openSidebar();
    expect(await driver.inSidebar(firstNote)).toBe('Half a sentence in the sidebar');
    await driver.closeSidebar();
  });

  it('sends a check-in, once', async () => {
    const form = await openForm();
    await writeAndSend(form, 'From Firefox.');
    await untilText(form, words.checkInForm.sent.recorded);
    expect(rowsWith('From Firefox.')).toHaveLength(1);
  });

  it('waits for the permission when it was taken away, asks for it at the button, and goes on when it is given', async () => {
    const form = await openForm();
    await driver.revokeHosts(SCRIPT_HOSTS);
    await write(form, 'Without permission.');
    await untilText(form, words.delivery.blocked['permission-missing']);
    expect(rowsWith('Without permission.')).toEqual([]);
    await pressButton(form, words.delivery.allow);
    await driver.answerPrompt('allow');
    await until('the row', () => rowsWith('Without permission.').length === 1, 40);
    await untilText(form, words.checkInForm.sent.recorded);
  });

  it('sends what was under way when its event page was stopped, once', async () => {
    const form = await openForm();
    google.next = 'held';
    await writeAndSend(form, 'Stopped in between.');
    await until('the row', () => rowsWith('Stopped in between.').length === 1);
    await driver.killBackground();
    google.releaseEcho();
    const again = await openForm();
    await clickText(again, words.delivery.tryNow).catch(() => undefined);
    await untilText(form, words.checkInForm.sent.recorded, 60);
    expect(rowsWith('Stopped in between.')).toHaveLength(1);
  });

  it('goes by itself once the network is back', async () => {
    const form = await openForm();
    driver.setOffline(true);
    await writeAndSend(form, 'Offline first.');
    await untilText(form, words.checkInForm.sent.waiting, 40);
    driver.setOffline(false);
    await clickText(form, words.delivery.tryNow);
    await untilText(form, words.checkInForm.sent.recorded);
    expect(rowsWith('Offline first.')).toHaveLength(1);
  });

  it('keeps the connection, drafts and what waits through a restart, and then sends it', async () => {
    const waiting = await openForm();
    google.isLosingAnswers = true;
    await writeAndSend(waiting, 'Before the restart.');
    await untilText(waiting, words.delivery.waiting.unreachable, 40);
    const draft = await openForm();
    await clickText(draft, words.checkInForm.outcomes['no-show']);
    await untilText(draft, words.checkInForm.draftSaved);
    const title = `Weekly ${events}`;
    await driver.close();
    google.isLosingAnswers = false;
    driver = await launch();
    await until(
      'the row to be acknowledged after the start',
      async () => {
        const options = await driver.openExtensionPage('options/options.html');
        await untilText(options, words.options.waiting.title);
        const isDone = (await textOf(options)).includes(words.options.waiting.none);
        await options.close();
        return isDone;
      },
      60,
    );
    expect(rowsWith('Before the restart.')).toHaveLength(1);
    const page = await driver.newPage('https://calendar.google.com/calendar/u/0/r');
    const form = await driver.clickToolbar(page);
    await untilText(form, title);
    await clickText(form, title);
    await untilText(form, words.checkInForm.send);
    const chosen = () => document.querySelector<HTMLInputElement>('input:checked')?.value;
    expect(await form.evaluate(chosen)).toBe('no-show');
  });
});
