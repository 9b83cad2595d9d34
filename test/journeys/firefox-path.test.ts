/** The core path in Firefox: permission asked in the click, the real popup, the form, the row in the ledger. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type FirefoxDriver } from '../../apps-script/host/browsers/firefox.ts';
import { findFirefox } from '../../apps-script/host/browsers/find-browser.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { startCalendar, type SampleCalendar } from '../../apps-script/host/demo/calendar-server.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import { readTab } from '../../apps-script/host/demo/ledger-reader.ts';
import { startLocalGoogle, type LocalGoogle } from '../../apps-script/host/demo/local-google.ts';
import { fillWithSample, inviteLinkFor } from '../../apps-script/host/demo/sample-path.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import { giveAgreement } from './extension-gestures.ts';
import { ownerEmail, timeZone } from './path-stage.ts';

const words = catalogs.en;
const HOSTS = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'];

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let google: LocalGoogle;
  let calendar: SampleCalendar;
  let driver: FirefoxDriver;

  beforeAll(async () => {
    google = await startLocalGoogle({
      ...builtFolders,
      stateFile: null,
      ownerEmail,
      language: 'en',
      title: 'Mentoring program',
      timeZone,
    });
    await fillWithSample(google, { language: 'en', timeZone, nowMs: Date.now(), ownerEmail });
    calendar = await startCalendar({ language: 'en', timeZone, now: Date.now });
    const { httpsPort } = google.front.addresses;
    driver = await launchFirefox({
      extensionDir: builtFolders.firefoxDir,
      mapHosts: {
        'calendar.google.com': calendar.port,
        'script.google.com': httpsPort,
        'script.googleusercontent.com': httpsPort,
      },
      timeZone,
    });
  });
  afterAll(async () => {
    await driver.close();
    await calendar.close();
    await google.close();
  });

  it('connects with an invite link once the hosts are granted', async () => {
    const page = await driver.openExtensionPage('options/options.html');
    await driver.grantHosts(HOSTS);
    await giveAgreement(page);
    const link = await inviteLinkFor(google, 'P-02', ownerEmail);
    const input = await page.waitForSelector(`::-p-aria(${words.options.connection.link})`);
    await input!.type(link);
    const button = await page.waitForSelector(
      `::-p-aria([name="${words.options.connection.connect}"][role="button"])`,
    );
    await button!.click();
    await page.waitForSelector(`::-p-text(${words.options.connection.disconnect})`);
    expect(await page.evaluate(() => document.body.innerText)).toContain('Harry Bauer');
    await page.close();
  });

  it('reads the open event, sends the check-in, and the row is in the ledger', async () => {
    const week = calendar.week();
    const event = week.events[0]!;
    const page = await driver.newPage(calendar.url);
    const id = Buffer.from(`${event.eventId} ${event.calendarId}`, 'utf8').toString('base64url');
    await (await page.waitForSelector(`[data-eventchip][data-eventid="${id}"]`))!.click();
    await page.waitForSelector('#xDetDlg');
    const form = await driver.clickToolbar(page);
    expect(driver.lastPopupText()).toContain(event.title);
    await form.waitForSelector(`::-p-text(${event.title})`);
    await (await form.waitForSelector(`::-p-text(${words.checkInForm.outcomes.held})`))!.click();
    const note = 'Written in Firefox.';
    await form.evaluate(
      (label, value) => {
        const field = [...document.querySelectorAll('label')].find((each) =>
          each.textContent?.trim().startsWith(label),
        )?.control as HTMLTextAreaElement;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      words.tables.checkIns.columns.worked.header,
      note,
    );
    await (await form.waitForSelector(`::-p-text(${words.checkInForm.send})`))!.click();
    await (await form.waitForSelector(`::-p-text(${words.checkInForm.sent.sendNow})`))!.click();
    const row = await until('the row', () =>
      readTab(google, 'checkIns', 'en').find((each) => each['worked'] === note),
    );
    expect(row).toMatchObject({ pairingId: week.justEndedPairingId, eventId: event.eventId, minutes: '45' });
    await page.close();
  });
});
