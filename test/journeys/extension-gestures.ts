/** What a mentor does in the extension's pages, in either browser: by labels and by text, as they see them. */
import type { Page } from 'puppeteer-core';
import { catalogs } from '../../shared/messages/registry.ts';

export const words = catalogs.en;

/** Waits until the page says something. */
export async function untilText(page: Page, text: string, seconds = 20): Promise<void> {
  const deadlineMs = Date.now() + seconds * 1000;
  for (;;) {
    const shown = await textOf(page);
    if (shown.includes(text)) return;
    if (Date.now() > deadlineMs)
      throw new Error(`The page never said “${text}”. It says: ${shown.slice(0, 600)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The visible text of a page; empty while it is changing. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText).catch(() => '');

/** Clicks the button, label or link with exactly this text. */
export async function clickText(page: Page, text: string): Promise<void> {
  await untilText(page, text);
  const isClicked = await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
    const found = all.find((element) => element.innerText.trim() === wanted);
    found?.click();
    return found !== undefined;
  }, text);
  if (!isClicked) throw new Error(`Nothing to click says “${text}”.`);
}

/** Presses the button as a person does: what the browser grants to a click only, it grants to this one. */
export async function pressButton(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForSelector(`button::-p-text(${text})`, { visible: true });
  await button!.click();
}

/** Puts a text into the field with this label, with the event that typing causes. */
export async function fillField(page: Page, label: string, text: string): Promise<void> {
  const isFilled = await page.evaluate(
    (wanted, value) => {
      const found = [...document.querySelectorAll('label')].find(
        (element) => element.innerText.trim().startsWith(wanted) && element.control,
      );
      const field = found?.control as HTMLInputElement | HTMLTextAreaElement | null | undefined;
      if (!field) return false;
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    label,
    text,
  );
  if (!isFilled) throw new Error(`No field is labeled “${label}”.`);
}

/** The first page has its own journey; for the others its answer is given where it has not been. */
export async function giveAgreement(page: Page): Promise<void> {
  await page.evaluate(async () => {
    interface Area {
      get(key: string): Promise<{ settings?: { agreedAt?: string } }>;
      set(items: object): Promise<void>;
    }
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: Area } } | undefined
    >;
    const { local } = (browser ?? chrome)!.storage;
    const { settings } = await local.get('settings');
    if (settings?.agreedAt === undefined)
      await local.set({ settings: { ...settings, agreedAt: new Date().toISOString() } });
  });
}

/** Pastes the invitation into the options page and waits until it is connected. */
export async function connect(options: Page, link: string): Promise<void> {
  const { connection } = words.options;
  await untilText(options, connection.connectTitle);
  await giveAgreement(options);
  await untilText(options, connection.link);
  await fillField(options, connection.link, link);
  await clickText(options, connection.connect);
  await untilText(options, connection.disconnect);
}

/** Confirms the meeting, writes one line and presses Send. */
export async function write(form: Page, note: string): Promise<void> {
  const text = words.checkInForm;
  await clickText(form, text.outcomes.held);
  await fillField(form, words.checkInTable.columns.worked.header, note);
  await clickText(form, text.send);
}

/** The same, without waiting for the time of undo. */
export async function writeAndSend(form: Page, note: string): Promise<void> {
  await write(form, note);
  await clickText(form, words.checkInForm.sent.sendNow);
}
