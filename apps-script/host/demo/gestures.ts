/**
 * What a person does on a page, by the names they see: press, fill in, paste, wait. For the tour and the journeys.
 * Controls are found through labels and roles, so a lost label breaks the journey as it would stop a person.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Where a gesture happens: a page, or the frame of a sidebar or dialog. */
export type Place = Page | Frame;

/** Says what the page shows instead of what was waited for. */
async function failedOn(page: Place, what: string, cause: unknown): Promise<never> {
  const shown = await page.evaluate(() => document.body.innerText).catch(String);
  throw new Error(`Waited in vain for ${what}. The page says: ${shown.slice(0, 800)}`, { cause });
}

/** A button, link, tab, choice or box by its accessible name. */
export async function find(page: Place, name: string): Promise<ElementHandle<Element>> {
  const found = await page
    .waitForSelector(`::-p-aria(${name})`, { timeout: 30_000 })
    .catch((error: unknown) => failedOn(page, `“${name}”`, error));
  if (!found) throw new Error(`Nothing on the page is called “${name}”.`);
  return found;
}

/** A field by its label; what follows the label's own words, such as "optional", does not matter. */
export async function findField(page: Place, label: string): Promise<ElementHandle<Element>> {
  const handle = await page
    .waitForFunction(
      (text) => {
        const labels = [...document.querySelectorAll('label')];
        const exact = labels.find((each) => each.textContent?.trim() === text);
        return (exact ?? labels.find((each) => each.textContent?.trim().startsWith(text)))?.control;
      },
      { timeout: 30_000 },
      label,
    )
    .catch((error: unknown) => failedOn(page, `a field “${label}”`, error));
  const element = handle.asElement() as ElementHandle<Element> | null;
  if (!element) throw new Error(`No field on the page is labeled “${label}”.`);
  return element;
}

/** Clicks a control; one that is drawn anew at that very moment is looked for again, as a person would. */
export async function press(page: Place, name: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await click(await find(page, name));
      return;
    } catch (error) {
      if (tries === 2 || !/not clickable|detached/i.test(String(error))) throw error;
    }
  }
}

/** Clicks an element in the middle of its window, where no fixed footer lies over it. */
export async function click(element: ElementHandle<Element>): Promise<void> {
  await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await element.click();
}

/** Types into a field, key by key. */
export async function fill(page: Place, label: string, text: string): Promise<void> {
  const field = await findField(page, label);
  await field.focus();
  await field.type(text);
}

/** Puts a long or unusual text into a field at once, with the event that pasting causes. */
export async function paste(page: Place, label: string, text: string): Promise<void> {
  const field = await findField(page, label);
  await field.evaluate((element, value) => {
    (element as HTMLTextAreaElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** Waits until something is so; throws with its name. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 20,
): Promise<T> {
  const deadlineMs = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadlineMs) throw new Error(`Waited ${seconds} seconds in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Chooses a line of the owner's menu bar, e.g. `Mentor Ledger` and then `Set up`. */
export async function chooseFromMenu(page: Page, menu: string, item: string): Promise<void> {
  const lines = [
    ['[role="menubar"] > [role="menuitem"]', menu],
    ['.popup-menu [role^="menuitem"]', item],
  ] as const;
  for (const [selector, caption] of lines) {
    const line = await until(`“${caption}” in the menu`, async () => {
      for (const each of await page.$$(selector)) {
        if ((await each.evaluate((element) => element.textContent)) === caption) return each;
      }
      return undefined;
    });
    await line.click();
  }
}

/** The frame of the sidebar or dialog with that title, once it is there. */
export async function findFrame(page: Page, title: string): Promise<Frame> {
  const frame = await page.waitForSelector(`iframe[title="${title}"]`, { timeout: 30_000 });
  const content = await until(`the frame “${title}”`, async () => (await frame!.contentFrame()) ?? undefined);
  await content.waitForSelector('h1', { timeout: 30_000 });
  return content;
}

/** Waits until the place shows a text. */
export async function untilShown(place: Place, text: string): Promise<void> {
  await until(`“${text}”`, () =>
    place.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  ).catch((error: unknown) => failedOn(place, `“${text}”`, error));
}
