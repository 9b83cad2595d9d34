/** The path of a check-in on the built bundles in a real Chromium: toolbar click to row in the ledger, and what can go wrong between. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playTour } from '../../apps-script/host/demo/tour.ts';
import { fill, paste, press, until } from '../../apps-script/host/demo/gestures.ts';
import { openMentorBrowser, ownerEmail, setStage, writeCheckIn, type Stage } from './path-stage.ts';

describe('the sample path', () => {
  it.each(['en', 'it'] as const)(
    'leads from the toolbar click to the row, and off the owner’s list, in %s',
    async (language) => {
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
    },
  );
});

describe('a check-in', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage()));
  afterAll(() => stage.close());

  const send = async (worked: string) => {
    const page = await stage.openEvent();
    const popup = await stage.driver.clickToolbar(page);
    await popup.waitForSelector(`::-p-text(${stage.event.title})`);
    await press(popup, stage.words.checkInForm.outcomes.held);
    await paste(popup, stage.words.tables.checkIns.columns.worked.header, worked);
    await press(popup, stage.words.checkInForm.send);
    const row = await until(`the row of ${JSON.stringify(worked.slice(0, 20))}`, () =>
      stage.checkIns().find((each) => each['worked'] === worked),
    );
    await page.close();
    return row;
  };

  it.each([
    ['=1+1'],
    ['+39 06 1234'],
    ['-5 today'],
    ['@everyone came'],
    ["'quoted"],
    ['\tbegins with a tab'],
    ['<img src=x onerror=alert(1)> & <b>bold</b>'],
    ['🎈 well done 👩🏽‍🏫'],
    ['two\nlines'],
    ['x'.repeat(20_000)],
  ])('keeps a note that begins or is like %j as the text it is', async (text) => {
    const row = await send(text);
    expect(row).toMatchObject({ pairingId: stage.pairingId, eventId: stage.event.eventId });
    const title = stage.words.tables.checkIns.title;
    const formulas = stage.google.sheets.Spreadsheets.Values.get(stage.google.spreadsheetId, `'${title}'`, {
      valueRenderOption: 'FORMULA',
    });
    expect((formulas['values'] as unknown[][]).some((cells) => cells.includes(text))).toBe(true);
  });

  it('waits while offline and goes by itself once online, and the badge tells', async () => {
    const page = await stage.openEvent();
    const popup = await stage.driver.clickToolbar(page);
    await writeCheckIn(popup, stage.words, 'Written without a network.');
    await stage.driver.setOffline(true, [popup]);
    await press(popup, stage.words.checkInForm.send);
    await popup.waitForSelector(`::-p-text(${stage.words.delivery.standings.waiting})`);
    expect(stage.checkIns().some((row) => row['worked'] === 'Written without a network.')).toBe(false);
    await stage.driver.setOffline(false, [popup]);
    await fill(popup, stage.words.tables.checkIns.columns.nextStep.header, '').catch(() => undefined);
    await until(
      'the row',
      () => stage.checkIns().some((row) => row['worked'] === 'Written without a network.'),
      90,
    );
    await page.close();
  });

  it('is there once when the answer was lost after the row was written', async () => {
    stage.google.project.faults.next('doPost', 'drop-reply');
    const row = await send('The answer to this was lost.');
    expect(row).toBeDefined();
    await until(
      'the second answer',
      () => stage.checkIns().filter((each) => each['worked'] === 'The answer to this was lost.').length === 1,
      60,
    );
  });

  it('of two mentors at once gives two rows', async () => {
    const other = await openMentorBrowser(stage, { personId: 'P-03' });
    try {
      const pages = await Promise.all([stage.openEvent(), other.newPage(stage.calendar.url)]);
      const popups = [await stage.driver.clickToolbar(pages[0]), await other.clickToolbar(pages[1])];
      expect(popups).toHaveLength(2);
    } finally {
      await other.close();
    }
  });
});
