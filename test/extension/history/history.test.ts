// @vitest-environment happy-dom
/** The page of what was written in this browser: search, correction, private notes. */
import { createElement, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { HistoryApp } from '../../../extension/src/history/app.tsx';
import { toHistoryWords } from '../../../extension/src/history/words.ts';
import type { PrivateNote } from '../../../extension/src/notes/private-note.ts';
import type { StoredSubmission } from '../../../extension/src/outbox/submission.ts';
import { createStore } from '../../../extension/src/store/store.ts';
import { createBrowser, settle } from '../simulated/browser.ts';
import { NOW_MS } from '../simulated/sample.ts';
import { toRecorded, toRefused, toWaiting } from '../simulated/sample-submission.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const note: PrivateNote = {
  submissionId: 's-private',
  metOn: '2026-11-16',
  pairingLabel: 'Mina Duarte → Sam Rivera',
  worked: 'Perché non parla mai?',
  didNotWork: '',
  nextStep: '',
  writtenMs: NOW_MS,
};

async function openHistory(submissions: readonly StoredSubmission[], notes: readonly PrivateNote[] = []) {
  const browser = createBrowser(NOW_MS);
  for (const submission of submissions) browser.stored.set(`submission:${submission.id}`, submission);
  for (const each of notes) browser.stored.set(`private-note:${each.submissionId}`, each);
  const process = browser.start();
  const opened: Record<string, string>[] = [];
  const files: [string, string][] = [];
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => {
    const ports = {
      store: createStore(process.storage, process.locks),
      clock: process.clock,
      words: toHistoryWords('en'),
      locale: 'en-US',
      openForm: (query: Record<string, string>) => Promise.resolve(void opened.push(query)),
      withdraw: () => Promise.resolve(),
      saveFile: (name: string, text: string) => void files.push([name, text]),
    };
    render(createElement(HistoryApp, { ports }), root);
    await settle();
  });
  await act(settle);
  return {
    browser,
    root,
    opened,
    files,
    text: () => root.textContent ?? '',
    async click(text: string) {
      const button = [...root.querySelectorAll('button')].find((each) => each.textContent.trim() === text);
      if (!button) throw new Error(`No button says “${text}”: ${root.textContent}`);
      await act(async () => {
        button.click();
        await settle();
      });
    },
    async search(query: string) {
      await act(async () => {
        const field = root.querySelector('input')!;
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await settle();
      });
    },
  };
}

describe('the history', () => {
  it('says what it will show when there is nothing yet', async () => {
    const page = await openHistory([]);
    expect(page.text()).toContain('Nothing yet');
    expect(page.root.querySelector('input')).toBeNull();
  });

  it('lists every check-in with its state and its texts', async () => {
    const page = await openHistory([
      toRecorded('a'),
      toWaiting('b', { worked: 'Still here.' }),
      toRefused('c'),
    ]);
    for (const word of ['Recorded', 'Waiting', 'Not accepted', 'Still here.', '45 minutes', '3 check-ins'])
      expect(page.text()).toContain(word);
  });

  it('finds by every word, without regard to case and accents, in private notes too', async () => {
    const page = await openHistory(
      [toRecorded('a'), toRecorded('s-private', { worked: null, notePrivate: true })],
      [note],
    );
    await page.search('perche PARLA');
    expect(page.text()).toContain('1 check-in');
    expect(page.text()).toContain('Perché non parla mai?');
    expect(page.text()).not.toContain('quiet customers');
    await page.search('perche customers');
    expect(page.text()).toContain('Nothing matches');
  });

  it('opens the form to correct a recorded check-in, and marks the one that was corrected', async () => {
    const page = await openHistory([
      toRecorded('a'),
      toRecorded('b', { supersedesId: 'a' }, { createdMs: NOW_MS + 1 }),
    ]);
    expect(page.text()).toContain('Corrected later');
    expect(page.text()).toContain('Corrects an earlier one');
    await page.click('Correct');
    expect(page.opened).toEqual([{ edit: 'b' }]);
  });

  it('hands over the private notes as a file', async () => {
    const page = await openHistory([], [note]);
    await page.click('Save as a file');
    const [name, text] = page.files[0]!;
    expect(name).toBe('private-notes-2026-11-23.json');
    expect(JSON.parse(text)).toMatchObject({
      kind: 'private-notes',
      notes: [{ worked: note.worked, metOn: '2026-11-16' }],
    });
  });

  it('erases a private note only after asking, and keeps the check-in', async () => {
    const page = await openHistory([toRecorded('s-private', { notePrivate: true })], [note]);
    await page.click('Delete the private note');
    expect(page.browser.stored.has('private-note:s-private')).toBe(true);
    await page.click('Delete for good');
    expect(page.browser.stored.has('private-note:s-private')).toBe(false);
    expect(page.browser.stored.has('submission:s-private')).toBe(true);
  });

  it('still shows a private note whose check-in is no longer kept here', async () => {
    const page = await openHistory([], [note]);
    expect(page.text()).toContain('Perché non parla mai?');
  });
});
