/**
 * The path of a check-in on the built bundles in a real Chromium, from the toolbar click to the row in the ledger, and
 * all that can go wrong between the two. Each accident really happens: the network is cut, the worker is killed, the
 * answer is dropped.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paste, press, until } from '../../apps-script/host/demo/gestures.ts';
import { callScript } from '../../apps-script/host/demo/sample-path.ts';
import { playTour } from '../../apps-script/host/demo/tour.ts';
import type { InvitesView } from '../../apps-script/src/invites/invites-api.ts';
import {
  openBubble,
  openMentorBrowser,
  ownerEmail,
  setStage,
  writeCheckIn,
  type Stage,
} from './path-stage.ts';

describe('the sample path', () => {
  it.each(['en', 'it'] as const)('leads to the row and off the owner’s list, in %s', async (language) => {
    const stage = await setStage({ language });
    const seen: string[] = [];
    try {
      await playTour({
        google: stage.google,
        driver: stage.driver,
        week: stage.calendar.week(),
        calendarUrl: stage.calendar.url,
        language,
        ownerEmail,
        picturesDir: `test/output/tour-${language}`,
        say: (text) => seen.push(text),
      });
    } finally {
      await stage.close();
    }
    expect(seen).toHaveLength(7);
  });
});

describe('a check-in', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const rowsOf = (worked: string) => stage.checkIns().filter((row) => row['worked'] === worked);
  const oneRow = (worked: string, seconds = 30) =>
    until(`the row of ${JSON.stringify(worked.slice(0, 30))}`, () => rowsOf(worked)[0], seconds);

  const openPopup = async () => {
    const page = await stage.openEvent();
    const popup = await stage.driver.clickToolbar(page);
    const { already, outcomes } = stage.words.checkInForm;
    // What was sent is listed first, and moves what stands below it while it is drawn: a press may miss.
    await until('the form', async () => {
      const text = await popup.evaluate(() => document.body.innerText);
      if (text.includes(already.another)) await press(popup, already.another);
      else return text.includes(outcomes.held);
      return false;
    });
    return { page, popup };
  };

  /** Sends and does not wait for the ten seconds in which it could be undone. */
  const send = async (popup: Page) => {
    await press(popup, stage.words.checkInForm.send);
    await press(popup, stage.words.checkInForm.sent.sendNow);
  };

  it.each([
    '=1+1',
    '+39 06 1234',
    '-5 today',
    '@everyone came',
    "'quoted",
    '\tbegins with a tab',
    '<img src=x onerror=alert(1)> & <b>bold</b>',
    '🎈 well done 👩🏽‍🏫',
    'two\nlines',
    'x'.repeat(20_000),
  ])('keeps a note of kind %# as the text it is', async (typed) => {
    const text = typed.trim();
    const { page, popup } = await openPopup();
    await press(popup, stage.words.checkInForm.outcomes.held);
    await paste(popup, stage.words.tables.checkIns.columns.worked.header, typed);
    await send(popup);
    const row = await oneRow(text);
    expect(row).toMatchObject({ pairingId: stage.pairingId, eventId: stage.event.eventId, minutes: '45' });
    const stored = stage.google.sheets.Spreadsheets.Values.get(
      stage.google.spreadsheetId,
      `'${stage.words.tables.checkIns.title}'`,
      { valueRenderOption: 'FORMULA' },
    );
    expect((stored['values'] as unknown[][]).some((cells) => cells.includes(text))).toBe(true);
    await page.close();
  });

  it('waits while offline, and goes by itself once online', async () => {
    const note = 'Written without a network.';
    const { page, popup } = await openPopup();
    await writeCheckIn(popup, stage.words, note);
    await stage.driver.setOffline(true, [popup]);
    await send(popup);
    await popup.waitForSelector(`::-p-text(${stage.words.checkInForm.sent.waiting})`);
    expect(rowsOf(note)).toEqual([]);
    await stage.driver.setOffline(false, [popup]);
    await oneRow(note, 100);
    await page.close();
  });

  it('is recorded once when its answer was lost after the row was written', async () => {
    const note = 'The answer to this was lost.';
    const { page, popup } = await openPopup();
    await writeCheckIn(popup, stage.words, note);
    stage.google.project.faults.arm({ kind: 'drop-at-echo' }, 'doPost');
    await send(popup);
    await oneRow(note);
    await popup.waitForSelector(`::-p-text(${stage.words.delivery.standings.recorded})`, {
      timeout: 100_000,
    });
    expect(stage.google.project.faults.pending()).toEqual([]);
    expect(rowsOf(note)).toHaveLength(1);
    await page.close();
  });

  it('is recorded once when the worker is killed between sending and answer', async () => {
    const note = 'The worker was killed.';
    const { page, popup } = await openPopup();
    await writeCheckIn(popup, stage.words, note);
    stage.google.project.faults.arm({ kind: 'delay-answer', delayMs: 8_000 }, 'doPost');
    await send(popup);
    await oneRow(note);
    await stage.driver.killWorker();
    await page.close();
    const next = await stage.driver.openExtensionPage('options/options.html');
    await until(
      'nothing to wait any more',
      async () => !(await next.evaluate(() => document.body.innerText)).includes(note),
      100,
    );
    expect(rowsOf(note)).toHaveLength(1);
    await next.close();
  });

  it('is not taken for sent when an HTML page with status 200 comes back', async () => {
    const note = 'Google answered with a page.';
    const { page, popup } = await openPopup();
    await writeCheckIn(popup, stage.words, note);
    stage.google.project.faults.arm({ kind: 'html-error', runScript: false }, 'doPost');
    await send(popup);
    await popup.waitForSelector(`::-p-text(${stage.words.checkInForm.sent.waiting})`);
    expect(rowsOf(note)).toEqual([]);
    await oneRow(note, 100);
    await page.close();
  });

  it('of two mentors at the same time gives two rows', async () => {
    const other = await openMentorBrowser(stage, { personId: 'P-03' });
    try {
      const tomorrow = stage.calendar.week().events[1]!;
      const first = await openPopup();
      const otherPage = await other.newPage(stage.calendar.url);
      await openBubble(otherPage, tomorrow.eventId, tomorrow.calendarId);
      const otherPopup = await other.clickToolbar(otherPage);
      await (await otherPopup.waitForSelector('::-p-text(Ben Tran)'))!.click();
      await writeCheckIn(first.popup, stage.words, 'First of two.');
      await writeCheckIn(otherPopup, stage.words, 'Second of two.');
      await Promise.all([send(first.popup), send(otherPopup)]);
      expect(await oneRow('First of two.')).toMatchObject({ byPersonId: 'P-02' });
      expect(await oneRow('Second of two.')).toMatchObject({ byPersonId: 'P-03', pairingId: 'R-04' });
      await first.page.close();
    } finally {
      await other.close();
    }
  });

  it('finds its tab and columns after the owner renamed, moved and sorted them', async () => {
    const { sheets, spreadsheetId } = stage.google;
    const title = stage.words.tables.checkIns.title;
    const book = sheets.Spreadsheets.get(spreadsheetId, { fields: 'sheets.properties(sheetId,title)' });
    const sheetId = (book['sheets'] as { properties: { sheetId: number; title: string } }[]).find(
      (sheet) => sheet.properties.title === title,
    )!.properties.sheetId;
    sheets.Spreadsheets.batchUpdate(
      {
        requests: [
          {
            updateSheetProperties: {
              properties: { sheetId, title: 'Our meetings', index: 0 },
              fields: 'title,index',
            },
          },
          { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } } },
          {
            moveDimension: {
              source: { sheetId, dimension: 'COLUMNS', startIndex: 6, endIndex: 7 },
              destinationIndex: 1,
            },
          },
          {
            sortRange: {
              range: { sheetId, startRowIndex: 1 },
              sortSpecs: [{ dimensionIndex: 4, sortOrder: 'DESCENDING' }],
            },
          },
        ],
      },
      spreadsheetId,
    );
    const note = 'After the owner moved things.';
    const { page, popup } = await openPopup();
    await writeCheckIn(popup, stage.words, note);
    await send(popup);
    const cells = await until('the row', () => {
      const rows = sheets.Spreadsheets.Values.get(spreadsheetId, `'Our meetings'`)['values'] as string[][];
      const row = rows.find((each) => each.includes(note));
      return row && Object.fromEntries(rows[0]!.map((header, index) => [header, row[index]]));
    });
    const { columns } = stage.words.tables.checkIns;
    expect(cells).toMatchObject({
      [columns.worked.header]: note,
      [columns.pairingId.header]: stage.pairingId,
      [columns.minutes.header]: '45',
    });
    sheets.Spreadsheets.batchUpdate(
      { requests: [{ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } }] },
      spreadsheetId,
    );
    await page.close();
  });

  it('stays with the mentor, with the reason, once the owner has disconnected the browser', async () => {
    const view = await callScript<InvitesView>(stage.google, 'getInvites', [], ownerEmail);
    const device = view.people.find((person) => person.personId === 'P-02')!.devices[0]!;
    const note = 'Written after the disconnection.';
    const { page, popup } = await openPopup();
    await writeCheckIn(popup, stage.words, note);
    await callScript(stage.google, 'revokeDevice', [device.deviceId], ownerEmail);
    await send(popup);
    await popup.waitForSelector(`::-p-text(${stage.words.checkInForm.revoked.title})`);
    expect(rowsOf(note)).toEqual([]);
    const optionsPage = await stage.driver.openExtensionPage('options/options.html');
    await optionsPage.waitForSelector('::-p-text(Mina Okafor)');
    await optionsPage.close();
    await page.close();
  });
});
