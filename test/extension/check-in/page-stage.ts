/** Draws the check-in page in a test document over a simulated browser, as it stands in the popup. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import { createSession, type Session } from '../../../extension/src/check-in/session.ts';
import { App } from '../../../extension/src/check-in/views/app.tsx';
import type { CheckInPorts } from '../../../extension/src/check-in/ports.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import { deliver } from '../../../extension/src/outbox/deliver.ts';
import { createStore } from '../../../extension/src/store/store.ts';
import { keys } from '../../../extension/src/store/keys.ts';
import { toCheckInWords } from '../../../extension/src/check-in/words.ts';
import { createBrowser, fromWebApp, settle } from '../simulated/browser.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';
import { createWebApp } from '../simulated/web-app.ts';
import { createElement } from 'preact';

export interface PageStageOptions {
  language?: 'en' | 'it';
  reading?: PageReading;
  isConnected?: boolean;
  /** What understands a reading does not load. */
  isInterpreterMissing?: boolean;
}

/** A page that is open, and what a person does on it. */
export async function openPage(options: PageStageOptions = {}, browser = createBrowser(NOW_MS)) {
  const webApp = createWebApp({ nowMs: () => browser.nowMs, briefing });
  if (options.isConnected !== false && !browser.stored.has(keys.connection.name)) {
    browser.stored.set(keys.connection.name, connection);
    browser.stored.set(keys.briefing.name, briefing);
  }
  const process = browser.start();
  const opened: string[] = [];
  const store = createStore(process.storage, process.locks);
  const ports: CheckInPorts = {
    ...process,
    store,
    words: toCheckInWords(options.language ?? 'en'),
    host: 'popup',
    readPage: () => Promise.resolve(options.reading ?? 'not-allowed'),
    loadInterpreter: () =>
      options.isInterpreterMissing
        ? Promise.reject(new Error('The file does not load.'))
        : Promise.resolve(interpretPage),
    requestDelivery: async (request) => {
      const block = await deliver({ ...process, store, spread: () => 0.5 }, request);
      return { isStorageFull: block === 'storage-full' };
    },
    openOptions: () => Promise.resolve(void opened.push('options')),
    openHistory: () => Promise.resolve(void opened.push('history')),
    openPanel: null,
    openTab: () => Promise.resolve(void opened.push('tab')),
  };
  const session: Session = createSession(ports);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const wait = () => act(settle);
  await act(async () => {
    render(createElement(App, { ports, session, words: ports.words, locale: 'en-US' }), root);
    void session.open();
    await settle();
  });
  const byText = (text: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>('button, label, summary, h1, h2, p, strong')].find(
      (element) => element.textContent?.trim() === text,
    );
    if (!found) throw new Error(`Nothing says “${text}”: ${root.textContent}`);
    return found;
  };
  return {
    browser,
    /** The window goes at this very moment. */
    close: process.kill,
    webApp,
    session,
    root,
    words: ports.words,
    opened,
    wait,
    text: () => root.textContent ?? '',
    byText,
    async click(text: string) {
      await act(async () => {
        byText(text).click();
        await settle();
      });
    },
    /** Presses a key where the focus is. */
    async press(key: string, more: KeyboardEventInit = {}) {
      await act(async () => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
        await new Promise((done) => setTimeout(done, 5));
        await settle();
      });
    },
    /** Types into the field that has the focus. */
    async type(text: string) {
      await act(async () => {
        const field = document.activeElement as HTMLInputElement | HTMLTextAreaElement;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await settle();
      });
    },
    /** The label of what has the focus. */
    focused(): string {
      const field = document.activeElement as HTMLInputElement | null;
      const group = field?.closest('fieldset')?.querySelector('legend')?.textContent;
      const own = field?.id ? root.querySelector(`label[for="${field.id}"]`)?.textContent : undefined;
      return (group ?? own ?? field?.closest('label')?.textContent ?? field?.textContent ?? '').trim();
    },
    /** The sentence beside a field, found by its label. */
    issueOf(label: string): string {
      const field = [...root.querySelectorAll('.ml-field, fieldset')].find((element) =>
        element.querySelector('label, legend')?.textContent?.includes(label),
      );
      return field?.querySelector('.ml-issue')?.textContent ?? '';
    },
    async answerPosts() {
      for (let turn = 0; turn < 3; turn++) {
        await wait();
        for (const post of browser.posts.splice(0)) post.answer(fromWebApp(webApp.answer(post.text)));
      }
      await wait();
    },
  };
}
