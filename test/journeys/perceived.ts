/**
 * What people perceive of a page, measured in the browser: what the keyboard's focus changes on the screen, what a screen
 * reader is told of the control that has it, and what it says by itself.
 */
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';

/** What a screen reader has of a control: role, name, description. */
export interface Heard {
  role: string;
  name: string;
  description: string;
}

/** The control that has the focus, as the accessibility tree has it. */
export async function hearFocus(session: CDPSession): Promise<Heard> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  const [node] = nodes;
  const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '');
  return {
    role: text(node?.role),
    name: text(node?.name).trim(),
    description: text(node?.description).trim(),
  };
}

/** Presses Tab until the focus leaves the page or comes back to where it was; calls `at` at each stop. */
export async function eachStop(page: Page, at: (stop: ElementHandle, index: number) => Promise<void>) {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    for (const element of document.querySelectorAll('[data-stop]')) element.removeAttribute('data-stop');
  });
  for (let index = 0; index < 80; index += 1) {
    await page.keyboard.press('Tab');
    const isNew = await page.evaluate(() => {
      const { activeElement } = document;
      // A date is several stops in one element.
      if (!activeElement || activeElement === document.body) return null;
      const isSeen = activeElement.hasAttribute('data-stop');
      activeElement.setAttribute('data-stop', '');
      return !isSeen;
    });
    if (isNew === null) return;
    if (!isNew) continue;
    const stop = (await page.evaluateHandle(() => document.activeElement)) as ElementHandle;
    await at(stop, index);
  }
}

/** The name of a stop for messages. */
export const nameOf = (stop: ElementHandle): Promise<string> =>
  stop.evaluate((element) => {
    const { labels } = element as HTMLInputElement;
    const label = labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
    return `${element.tagName.toLowerCase()} “${(label ?? '').trim().slice(0, 40)}”`;
  });

/** Of the stop and 6 px around it, how many pixels change when it gets the focus, by more than a contrast of 3:1. */
export async function countFocusPixels(page: Page, canvas: Page, stop: ElementHandle): Promise<number> {
  const clip = await stop.evaluate((element) => {
    const frame = element.matches('.ml-segment > input') ? element.parentElement! : element;
    const box = frame.getBoundingClientRect();
    const [x, y] = [box.x + window.scrollX - 6, box.y + window.scrollY - 6];
    return { x, y, width: box.width + 12, height: box.height + 12 };
  });
  const shoot = async () => {
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  };
  const focused = await shoot();
  // Another control has it meanwhile, as it is when a person looks for it; what the page does at blur is no matter here.
  await stop.evaluate(() => {
    const other = document.createElement('button');
    other.id = 'elsewhere';
    other.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 1px; opacity: 0';
    document.body.append(other);
    other.focus({ preventScroll: true });
  });
  const plain = await shoot();
  await stop.evaluate((element) => {
    (element as HTMLElement).focus();
    document.getElementById('elsewhere')?.remove();
  });
  return canvas.evaluate(
    async (one, other) => {
      const read = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const luminance = (data: Uint8ClampedArray, at: number) => {
        const part = (index: number) => {
          const share = data[at + index]! / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
      };
      const [a, b] = [await read(one), await read(other)];
      let changed = 0;
      for (let at = 0; at < Math.min(a.length, b.length); at += 4) {
        const [x, y] = [luminance(a, at), luminance(b, at)];
        if ((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) >= 3) changed += 1;
      }
      return changed;
    },
    focused,
    plain,
  );
}

/** Writes down what a screen reader says by itself from now on: each text that comes into a live region. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const world = globalThis as typeof globalThis & { said: string[] };
    world.said = [];
    const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes, type } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        if (at?.closest('[aria-live=off], [role=timer]')) continue;
        const region = at?.closest(LIVE);
        if (region && (type === 'characterData' || addedNodes.length > 0)) regions.add(region);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const one of [node, ...node.querySelectorAll('*')]) if (one.matches(LIVE)) regions.add(one);
      }
      for (const region of regions) {
        const text = region.textContent?.trim() ?? '';
        if (text !== '') world.said.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

/** What was said since `listen`. */
export const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as typeof globalThis & { said: string[] }).said);

/** What has the focus, in short: its tag and words; `body` when nothing has. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return 'body';
    const label = at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent;
    return `${at.tagName.toLowerCase()}: ${(label ?? at.textContent ?? '').trim()}`;
  });
