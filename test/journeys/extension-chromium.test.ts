/** The built extension in Chromium against Google's two hosts: what a kill, a lost answer, a page instead or a restart leave behind. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type ChromiumDriver } from '../../apps-script/host/browsers/chromium.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import {
  clickText,
  connect,
  fillField,
  textOf,
  untilText,
  words,
  writeAndSend,
} from './extension-gestures.ts';
import { INVITE_LINK, startSimulatedGoogle, toEventPage, type SimulatedGoogle } from './simulated-google.ts';

describe('the extension in Chromium', () => {
  let google: SimulatedGoogle;
  let driver: ChromiumDriver;
  let profileDir: string;
  const launch = () =>
    launchChromium({
      extensionDir: builtFolders.chromeDir,
      mapHosts: google.mapHosts,
      userDataDir: profileDir,
    });

  beforeAll(async () => {
    google = await startSimulatedGoogle();
    profileDir = await mkdtemp(join(tmpdir(), 'mentor-ledger-profile-'));
    driver = await launch();
    const options = await driver.openExtensionPage('options/options.html');
    await connect(options, INVITE_LINK);
    expect(await textOf(options)).toContain('Mina Duarte');
    await options.close();
  });
  afterAll(async () => {
    await driver.close();
    await google.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  /** A new event each time, since one that was written about is shown as written. */
  let events = 0;
  const openForm = async () => {
    google.eventPage = toEventPage(['mina@firm.example', 'sam@firm.example'], `Weekly ${++events}`);
    const page = await driver.newPage('https://events.example/e');
    const form = await driver.clickToolbar(page);
    await untilText(form, `Weekly ${events}`);
    return form;
  };
  const rowsWith = (note: string) => google.webApp.rows.filter(({ data }) => data.fields.worked === note);
  const badge = async () => {
    const options = await driver.openExtensionPage('options/options.html');
    const text = await options.evaluate(() => chrome.action.getBadgeText({}));
    await options.close();
    return text;
  };

  it('records what is sent from the popup, once', async () => {
    const form = await openForm();
    await writeAndSend(form, 'As usual.');
    await untilText(form, words.checkInForm.sent.recorded);
    expect(rowsWith('As usual.')).toHaveLength(1);
    expect(await badge()).toBe('');
  });

  it('goes on at the side with the page and the draft of the popup', async () => {
    const form = await openForm();
    await clickText(form, words.checkInForm.outcomes.moved);
    const opened = driver.browser.waitForTarget((target) => target.url().includes('host=panel'));
    const button = await form.waitForSelector(`::-p-text(${words.checkInForm.frames.panel})`);
    await button!.click();
    const panel = await (await opened).asPage();
    await untilText(panel, `Weekly ${events}`);
    await untilText(panel, 'Sam Rivera');
    const chosen = () =>
      panel.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')?.value);
    await until('the draft in the panel', async () => (await chosen()) === 'moved');
    await driver.newPage('https://calendar.google.com/elsewhere');
    await clickText(panel, words.checkInForm.readAgain);
    await untilText(panel, words.checkInForm.readAgainHelp);
    await panel.close();
  });

  it('records once what was written before the answer got lost', async () => {
    const form = await openForm();
    google.isLosingAnswers = true;
    await writeAndSend(form, 'Lost answer.');
    await until('the row', () => rowsWith('Lost answer.').length === 1);
    await untilText(form, words.delivery.waiting.unreachable);
    expect(await badge()).toBe('1');
    google.isLosingAnswers = false;
    const again = await openForm();
    await clickText(again, words.checkInForm.pending.title(1));
    await clickText(again, words.delivery.tryNow);
    await until('the badge to go', async () => (await badge()) === '');
    expect(rowsWith('Lost answer.')).toHaveLength(1);
  });

  it('lets no word of a private note leave the browser, and keeps it to be searched, saved and erased', async () => {
    const text = words.checkInForm;
    const { columns } = words.checkInTable;
    const form = await openForm();
    await clickText(form, text.outcomes.held);
    await fillField(form, columns.worked.header, 'Secret alpha perché');
    await fillField(form, columns.didNotWork.header, 'Secret beta');
    await fillField(form, columns.nextStep.header, 'Secret gamma');
    await clickText(form, text.notePrivate);
    await clickText(form, text.send);
    await clickText(form, text.sent.sendNow);
    await untilText(form, text.sent.recorded);
    expect(google.webApp.rows.filter(({ data }) => data.fields.notePrivate)).toHaveLength(1);
    expect(google.received.length).toBeGreaterThan(3);
    expect(google.received.join('\n')).not.toMatch(/secret (alpha|beta|gamma)/i);
    const history = await driver.openExtensionPage('history/history.html');
    const kept = () => history.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    await untilText(history, words.history.searchHelp);
    await fillField(history, words.history.search, 'perche ALPHA');
    await untilText(history, words.history.found(1));
    await untilText(history, 'Secret gamma');
    await history.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        (globalThis as { saved?: Promise<string> }).saved = blob.text();
        return create(blob);
      };
    });
    await clickText(history, words.history.notes.save);
    const saved = await history.evaluate(() => (globalThis as { saved?: Promise<string> }).saved);
    expect(saved).toContain('Secret beta');
    expect(await kept()).toContain('Secret alpha');
    await clickText(history, words.history.eraseNote);
    await clickText(history, words.history.erase);
    await untilText(history, words.history.noMatch);
    expect(await kept()).not.toMatch(/secret (alpha|beta|gamma)/i);
    expect(google.received.join('\n')).not.toMatch(/secret (alpha|beta|gamma)/i);
    await history.close();
  });

  it('does not take a page with status 200 for an answer', async () => {
    const form = await openForm();
    google.next = 'page';
    await writeAndSend(form, 'A page came.');
    await untilText(form, words.delivery.waiting['web-page-instead']);
    await clickText(form, words.delivery.tryNow);
    await untilText(form, words.checkInForm.sent.recorded);
    expect(rowsWith('A page came.')).toHaveLength(1);
  });

  it('records once what was under way when the worker was killed, between POST and echo', async () => {
    const form = await openForm();
    google.next = 'held';
    await writeAndSend(form, 'Killed in between.');
    await until('the row', () => rowsWith('Killed in between.').length === 1);
    await driver.killWorker();
    google.releaseEcho();
    const again = await openForm();
    expect(await textOf(again)).toContain(`Weekly ${events}`);
    await until('the acknowledgement', async () => (await badge()) === '', 40);
    expect(rowsWith('Killed in between.')).toHaveLength(1);
  });

  it('keeps drafts and what waits through a restart of the browser', async () => {
    const waiting = await openForm();
    google.isLosingAnswers = true;
    await writeAndSend(waiting, 'Before the restart.');
    await untilText(waiting, words.delivery.waiting.unreachable);
    const draft = await openForm();
    await clickText(draft, words.checkInForm.outcomes['no-show']);
    await untilText(draft, words.checkInForm.draftSaved);
    const title = `Weekly ${events}`;
    await driver.close();
    google.isLosingAnswers = false;
    driver = await launch();
    await until('the acknowledgement after the start', async () => (await badge()) === '', 60);
    expect(rowsWith('Before the restart.')).toHaveLength(1);
    const empty = await driver.newPage('https://calendar.google.com/calendar/u/0/r');
    const form = await driver.clickToolbar(empty);
    await untilText(form, words.checkInForm.choose.drafts);
    await clickText(form, title);
    await untilText(form, words.checkInForm.send);
    expect(await form.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')?.value)).toBe(
      'no-show',
    );
  });

  it('says that the owner has disconnected it, keeps what waits, and sends it after a new invitation', async () => {
    const form = await openForm();
    google.webApp.devices.get('device-1')!.isRevoked = true;
    await writeAndSend(form, 'Revoked meanwhile.');
    await untilText(form, words.delivery.blocked.revoked);
    expect(rowsWith('Revoked meanwhile.')).toEqual([]);
    expect(await badge()).toBe('!1');
    google.webApp.devices.get('device-1')!.isRevoked = false;
    google.webApp.invites.set('a-second-invitation', { status: 'open', requestId: null });
    const options = await driver.openExtensionPage('options/options.html');
    await untilText(options, words.options.connection.connectTitle);
    await connect(options, INVITE_LINK.replace(/invite=.*/, 'invite=a-second-invitation'));
    await until('the row', () => rowsWith('Revoked meanwhile.').length === 1);
  });
});
