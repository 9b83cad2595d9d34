/** The core of the extension in Firefox: toolbar click, permission, form, sending, an event page that dies. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type FirefoxDriver } from '../../apps-script/host/browsers/firefox.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import { SCRIPT_HOSTS } from '../../extension/manifest.ts';
import { clickText, connect, textOf, untilText, words, write, writeAndSend } from './extension-gestures.ts';
import { INVITE_LINK, startSimulatedGoogle, toEventPage, type SimulatedGoogle } from './simulated-google.ts';

describe('the extension in Firefox', () => {
  let google: SimulatedGoogle;
  let driver: FirefoxDriver;
  beforeAll(async () => {
    google = await startSimulatedGoogle();
    driver = await launchFirefox({ extensionDir: builtFolders.firefoxDir, mapHosts: google.mapHosts });
  });
  afterAll(async () => {
    await driver.close();
    await google.close();
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

  it('explains the two addresses before it asks for them, and connects once they are allowed', async () => {
    await driver.revokeHosts(SCRIPT_HOSTS);
    const options = await driver.openExtensionPage('options/options.html');
    await untilText(options, words.options.permission.text);
    await driver.grantHosts(SCRIPT_HOSTS);
    await options.close();
    const again = await driver.openExtensionPage('options/options.html');
    await connect(again, INVITE_LINK);
    expect(await textOf(again)).toContain('Keeping customers');
    expect(await textOf(again)).not.toContain(words.options.permission.text);
  });

  it('shows the real popup with the event of the page', async () => {
    await openForm();
    expect(driver.lastPopupText()).toContain(`Weekly ${events}`);
    expect(driver.lastPopupText()).toContain('Sam Rivera');
  });

  it('shows the form in the sidebar, which stays while the person goes from page to page', async () => {
    const text = await driver.openSidebar();
    expect(text).toContain('Keeping customers');
    expect(text).toContain(words.checkInForm.readAgain);
  });

  it('sends a check-in, once', async () => {
    const form = await openForm();
    await writeAndSend(form, 'From Firefox.');
    await untilText(form, words.checkInForm.sent.recorded);
    expect(rowsWith('From Firefox.')).toHaveLength(1);
  });

  it('waits for the permission when it was taken away, says so, and goes on when it is given', async () => {
    const form = await openForm();
    await driver.revokeHosts(SCRIPT_HOSTS);
    await write(form, 'Without permission.');
    await untilText(form, words.delivery.blocked['permission-missing']);
    expect(rowsWith('Without permission.')).toEqual([]);
    await driver.grantHosts(SCRIPT_HOSTS);
    await until('the row', () => rowsWith('Without permission.').length === 1, 40);
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
});
