/**
 * `npm start` on a computer with a display, as a newcomer has it: the real toolbar button under a real pointer, from the
 * calendar to the row and off the owner's list in the other window; then every way in which it is stopped.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFrame, until } from '../../apps-script/host/demo/gestures.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import type {} from '../../apps-script/host/page/state/reader.ts';
import { toCalendarWeek } from '../../shared/sample/calendar-week.ts';
import { toSampleFirm } from '../../shared/sample/sample-firm.ts';
import { leftBehind, makePlace, runStart, type StartPlace } from './start-run.ts';
import { missingForScreen, openScreen, placeOf, type Screen } from './x-screen.ts';

const missing = missingForScreen();
/** The middle of the button's picture. */
const BUTTON_COLOR = 0x1f5f6b;
const words = catalogs.en;
const NOTE = 'Written under a real pointer.';
const week = toCalendarWeek({ nowMs: Date.now(), timeZone: 'UTC', language: 'en' });
const justEnded = week.events.find((event) => event.eventId === week.justEndedEventId)!;
const eventKey = Buffer.from(`${justEnded.eventId} ${week.viewerEmail}`).toString('base64url');
const label = toSampleFirm({ nowMs: Date.now(), timeZone: 'UTC', language: 'en' }).pairings.find(
  (pairing) => pairing.id === week.justEndedPairingId,
)!.label;

// A start builds, seeds and opens a browser: on a busy computer that takes its time.
describe.skipIf(missing.length > 0)(
  'npm start with a display (needs Xvfb, openbox, xdotool)',
  { timeout: 400_000 },
  () => {
    let screen: Screen;
    let place: StartPlace;
    beforeAll(async () => {
      screen = await openScreen();
      place = makePlace();
    });
    afterAll(async () => {
      await screen.close();
      place.remove();
    });

    const pageAt = (browser: Browser, part: string): Promise<Page> =>
      until(
        `the page at ${part}`,
        async () => (await browser.pages()).find((page) => page.url().includes(part)),
        60,
      );
    const textOf = (page: Page | Frame) => page.evaluate(() => document.body.innerText).catch(() => '');

    /** Marks the control with that text, so that it can be pointed at. */
    const mark = (page: Page, text: string): Promise<string> =>
      until(`“${text}” to point at`, async () => {
        const isFound = await page.evaluate((wanted) => {
          const all = [...document.querySelectorAll<HTMLElement>('button, label')];
          const found = all.find(
            (each) => each.innerText.trim().startsWith(wanted) && each.checkVisibility(),
          );
          document.querySelector('[data-point]')?.removeAttribute('data-point');
          found?.setAttribute('data-point', '');
          return found !== undefined;
        }, text);
        return isFound ? '[data-point]' : undefined;
      });
    const point = async (page: Page, text: string) =>
      screen.click(await placeOf(page, await mark(page, text)));

    const findButton = async (page: Page) => {
      const { left, top, right, bottom } = await page.evaluate(() => ({
        left: window.screenX + window.outerWidth / 2,
        top: window.screenY,
        right: window.screenX + window.outerWidth,
        bottom: window.screenY + window.outerHeight - window.innerHeight,
      }));
      return until(
        'the button in the toolbar',
        () => screen.findColor(BUTTON_COLOR, { x: left, y: top }, { x: right, y: bottom }) ?? undefined,
      );
    };

    const readCells = async (owner: Page) =>
      (
        await owner.evaluate((title) => window.ownerPage.readRows(title, 0, 400), words.tables.checkIns.title)
      ).flat();

    it('leads from the meeting to the row and off the list under a real pointer, and Ctrl-C leaves nothing', async () => {
      const run = runStart(place, [], screen.display);
      await run.untilSaid('Ctrl-C ends everything');
      expect(run.said()).toContain('pinned in the toolbar');
      const browser = await run.browser();
      const calendar = await pageAt(browser, 'calendar.google.com');
      const owner = await pageAt(browser, '127.0.0.1');
      const sidebar = await findFrame(owner, words.script.titles.today);
      expect((await browser.pages()).filter((page) => page.url().includes('/welcome/'))).toEqual([]);
      const isOverdue = (text: string) =>
        new RegExp(`${label}[\\s\\S]{0,80}${words.today.states.overdue}`).test(text);
      await until('the overdue pairing', async () => isOverdue(await textOf(sidebar)));
      expect(await readCells(owner)).not.toContain(NOTE);

      screen.click(await placeOf(calendar, `[data-eventid="${eventKey}"]`));
      await calendar.waitForSelector('#xDetDlg');
      screen.click(await findButton(calendar));
      const target = await browser.waitForTarget((each) => each.url().includes('/check-in/'), {
        timeout: 60_000,
      });
      const popup = await target.asPage();
      await popup.waitForSelector(`::-p-text(${justEnded.title})`);
      await point(popup, words.checkInForm.outcomes.held);
      const field = words.tables.checkIns.columns.worked.header;
      await until('the field to have the keyboard', async () => {
        await point(popup, field);
        return popup.evaluate(() => document.activeElement?.tagName === 'TEXTAREA');
      });
      screen.type(NOTE);
      await until('what was typed', () =>
        popup.evaluate(
          (text) => [...document.querySelectorAll('textarea')].some((each) => each.value === text),
          NOTE,
        ),
      );
      await point(popup, words.checkInForm.send);
      await point(popup, words.checkInForm.sent.sendNow);

      await until('the row', async () => (await readCells(owner)).includes(NOTE), 60);
      await until(`${label} to leave the list`, async () => !isOverdue(await textOf(sidebar)), 90);
      await browser.disconnect();
      run.interrupt();
      expect(await run.ended(), run.said()).toBe(0);
      expect(leftBehind(place)).toEqual([]);
    });
  },
);
