/**
 * A usual meeting written from the keyboard alone, from the shortcut on the calendar page to Send, with the pauses of a
 * person: real key presses in the real popup, against the local host. Prints keys, pointer clicks and the estimate of
 * the keystroke-level model (Card, Moran and Newell 1983): 1.35 s for each thought, 0.2 s for each key of an average
 * skilled typist (55 words a minute), 0.28 s of an average one (40 words a minute); thoughts are placed by hand, one
 * before each decision.
 * It would break as a proof if a value were set by script: only `keyboard` is used.
 */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, until } from '../../apps-script/host/demo/gestures.ts';
import { setStage, type Stage } from './path-stage.ts';

const THOUGHT_MS = 1350;
const KEY_MS = 200;
const SLOW_KEY_MS = 280;
const LIMIT_MS = 20_000;
/** The shortcut that opens the form: three keys held together. */
const SHORTCUT_KEYS = 3;

/** A person at the keyboard: waits before each decision and at each key when `isPaced`, counts always. */
function createTypist(popup: Page, isPaced: boolean) {
  const pause = (ms: number) => (isPaced ? new Promise((done) => setTimeout(done, ms)) : Promise.resolve());
  const count = { keys: SHORTCUT_KEYS, thoughts: 1, clicks: 0 };
  const key = async (name: KeyInput): Promise<void> => {
    count.keys += 1;
    await pause(KEY_MS);
    await popup.keyboard.press(name);
  };
  return {
    count,
    key,
    async think(): Promise<void> {
      count.thoughts += 1;
      await pause(THOUGHT_MS);
    },
    async type(text: string): Promise<void> {
      for (const letter of text) {
        count.keys += 1;
        await pause(KEY_MS);
        await popup.keyboard.type(letter);
      }
    },
    async send(): Promise<void> {
      await popup.keyboard.down('Control');
      await key('Enter');
      await popup.keyboard.up('Control');
      count.keys += 1;
    },
    estimateMs: (keyMs: number) => count.keys * keyMs + count.thoughts * THOUGHT_MS,
  };
}

type Typist = ReturnType<typeof createTypist>;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

describe('a usual meeting, from the keyboard', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  /** What has the focus, by its label. */
  const focused = (popup: Page): Promise<string> =>
    popup.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      const group = field.closest('fieldset')?.querySelector('legend');
      return (group ?? field.labels?.[0] ?? field).textContent ?? '';
    });
  const untilFocused = (popup: Page, label: string) =>
    until(`the focus at “${label}”`, async () => (await focused(popup)).includes(label), 5);
  const open = async (): Promise<Page> => {
    const popup = await stage.driver.clickToolbar(await stage.openEvent());
    const { already, outcomes } = stage.words.checkInForm;
    await until('the form', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      if (shown.includes(already.another)) await press(popup, already.another);
      return shown.includes(outcomes.held);
    });
    await untilFocused(popup, stage.words.tables.checkIns.columns.outcome.header);
    return popup;
  };
  /** Sent, and looked away from: with the focus on it, it waits to be undone. */
  const untilSent = async (popup: Page) => {
    await popup.waitForSelector(`::-p-text(${stage.words.checkInForm.sent.held})`, { timeout: 5_000 });
    await popup.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  };
  const rowOf = (worked: string) =>
    until('the row', () => stage.checkIns().find((row) => row['worked'] === worked), 30);

  /** Met, as long as planned, one line, a rating; the note is put in by `note`. */
  async function write(popup: Page, typist: Typist, note: () => Promise<void>): Promise<void> {
    await typist.think();
    await typist.key('Enter');
    await typist.think();
    await typist.key('Enter');
    await untilFocused(popup, stage.words.tables.checkIns.columns.worked.header);
    await typist.think();
    await note();
    await typist.key('Enter');
    await typist.key('Enter');
    await untilFocused(popup, stage.words.checkInForm.rating);
    await typist.think();
    await typist.key('3');
    await typist.think();
    await typist.send();
    await untilSent(popup);
  }

  const report = (name: string, { count, estimateMs }: Typist, more = ''): void => {
    console.log(
      `A usual meeting, ${name}: ${count.keys} keys, ${count.clicks} clicks, ${count.thoughts} thoughts; ` +
        `estimate ${seconds(estimateMs(KEY_MS))} (${seconds(estimateMs(SLOW_KEY_MS))} for a slow typist)${more}.`,
    );
  };

  it('takes less than 20 seconds with a new line, pauses and all', async () => {
    const note = 'Two quiet customers reordered.';
    const page = await stage.openEvent();
    const startedMs = performance.now();
    const popup = await stage.driver.clickToolbar(page);
    await popup.waitForSelector(`::-p-text(${stage.words.checkInForm.outcomes.held})`);
    const shownMs = performance.now() - startedMs;
    const typist = createTypist(popup, true);
    await write(popup, typist, () => typist.type(note));
    const tookMs = performance.now() - startedMs + THOUGHT_MS + SHORTCUT_KEYS * KEY_MS;
    report(
      'one new line',
      typist,
      `, done in ${seconds(tookMs)}, ${seconds(shownMs)} of it for the form to come`,
    );
    expect(tookMs).toBeLessThan(LIMIT_MS);
    expect(typist.estimateMs(SLOW_KEY_MS)).toBeLessThan(LIMIT_MS);
    const { held } = stage.words.tables.checkIns.choices.outcome;
    expect(await rowOf(note)).toMatchObject({ outcome: held, minutes: '45', rating: '3' });
    await page.close();
  });

  it('takes a few keys with a line used before', async () => {
    const popup = await open();
    const typist = createTypist(popup, false);
    await write(popup, typist, async () => {
      await typist.key('Tab');
      await typist.key('Enter');
      expect(await focused(popup)).toContain(stage.words.tables.checkIns.columns.worked.header);
    });
    report('a line used before', typist);
    expect(typist.estimateMs(SLOW_KEY_MS)).toBeLessThan(15_000);
    await popup.close();
  });

  it('takes a dictated line, which comes without any key', async () => {
    const note = 'Dictated: he rang both customers himself.';
    const popup = await open();
    const typist = createTypist(popup, false);
    await popup.evaluate(() => {
      const world = globalThis as { heard?: string[] };
      world.heard = [];
      for (const name of ['keydown', 'input'])
        document.addEventListener(name, (event) => world.heard!.push(event.type), true);
    });
    await write(popup, typist, async () => {
      await popup.evaluate(() => ((globalThis as { heard?: string[] }).heard = []));
      await popup.keyboard.sendCharacter(note);
      const heard = await popup.evaluate(() => (globalThis as { heard?: string[] }).heard);
      expect(heard).toEqual(['input']);
    });
    report('a dictated line (speaking not counted)', typist);
    await rowOf(note);
    await popup.close();
  });

  it('leaves Enter to the input method while a word is being composed', async () => {
    const popup = await open();
    const session = await popup.createCDPSession();
    await popup.keyboard.press('Enter');
    await untilFocused(popup, stage.words.checkInForm.minutes);
    await popup.keyboard.press('Enter');
    const label = stage.words.tables.checkIns.columns.worked.header;
    await untilFocused(popup, label);
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await popup.keyboard.press('Enter');
    await new Promise((done) => setTimeout(done, 200));
    expect(await focused(popup)).toContain(label);
    await session.send('Input.insertText', { text: '日本' });
    const typed = () => popup.evaluate(() => document.querySelector('textarea')!.value);
    expect((await typed()).trim()).toBe('日本');
    await popup.keyboard.press('Enter');
    await untilFocused(popup, stage.words.tables.checkIns.columns.didNotWork.header);
    await popup.close();
  });
});
