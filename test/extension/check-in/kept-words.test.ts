// @vitest-environment happy-dom
/**
 * What is typed stays in sight or in the storage, whatever fails and whoever else writes: failures of the storage by
 * their real texts, two windows over one draft, pairings that have gone, decisions to leave a field blank.
 */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withInput, type CheckInDraft } from '../../../extension/src/draft/draft.ts';
import { restoreDraft } from '../../../extension/src/draft/restore-draft.ts';
import { startByHand } from '../../../extension/src/draft/start-draft.ts';
import { toNotSaved } from '../../../extension/src/platform/storage.ts';
import { keys } from '../../../extension/src/store/keys.ts';
import { settle } from '../simulated/browser.ts';
import { briefing, NOW_MS } from '../simulated/sample.ts';
import { toRecorded, toRefused, toWaiting } from '../simulated/sample-submission.ts';
import { openPage } from './page-stage.ts';
import { toReading } from './reading.ts';

vi.mock('../../../extension/src/platform/browser.ts', () => ({ browser: {} }));

type Stage = Awaited<ReturnType<typeof openPage>>;
const draftsIn = ({ browser }: Stage) =>
  [...browser.stored]
    .filter(([name, value]) => name.startsWith('draft:') && value !== null)
    .map(([, draft]) => draft as CheckInDraft);
const wordsIn = (page: Stage) => draftsIn(page).map(({ fields }) => fields.worked.value);
const typeInto = async (page: Stage, index: number, text: string) => {
  page.root.querySelectorAll('textarea')[index]!.focus();
  await page.type(text);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** As Chromium and Firefox write them, and one that nobody has seen. */
const FAILURES: readonly [text: string, isFull: boolean][] = [
  ['QUOTA_BYTES quota exceeded', true],
  ['Resource::kQuotaBytes quota exceeded', true],
  ['IO error: .../000012.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)', true],
  ['IO error: .../MANIFEST-000001: FILE_ERROR_IO (ChromeMethodBFE: 9::SyncParent::1)', false],
  ['Corruption: checksum mismatch', false],
  ['QuotaExceededError: The current transaction exceeded its quota limitations.', true],
  ['Error: An unexpected error occurred', false],
  [
    'InvalidStateError: A mutation operation was attempted on a database that did not allow mutations.',
    false,
  ],
  ['NS_ERROR_FILE_NO_DEVICE_SPACE', true],
  ['Something new', false],
];

describe.each(FAILURES)('a storage that answers “%s”', (text, isFull) => {
  it('leaves no form dead: it is told, tried again, the words can be copied, and go out once it takes them', async () => {
    const page = await openPage({ reading: toReading() });
    page.browser.failure = toNotSaved(new Error(text));
    await page.click('Yes, we met');
    await typeInto(page, 0, 'While nothing is kept');
    expect(page.text()).toContain('Not saved yet');
    expect(page.text().includes('no room')).toBe(isFull);
    expect(page.text()).toContain('Copy my words');
    await page.click('Send');
    expect(page.session.state().view).toMatchObject({ kind: 'form', isSending: false });
    await typeInto(page, 0, 'While nothing is kept, typed on');
    expect(page.root.querySelector('textarea')!.value).toBe('While nothing is kept, typed on');
    page.browser.failure = null;
    await act(async () => {
      vi.advanceTimersByTime(60_000);
      await settle();
    });
    expect(page.text()).toContain('Draft saved');
    expect(wordsIn(page)).toEqual(['While nothing is kept, typed on']);
    await page.click('Send');
    expect(page.session.state().view.kind).toBe('sent');
  });
});

describe('a form', () => {
  it('can be sent in a program whose zone this browser does not know', async () => {
    const page = await openPage({ reading: toReading() });
    page.browser.stored.set(keys.briefing.name, {
      ...briefing,
      program: { ...briefing.program, timeZone: 'Mars/Olympus' },
    });
    await page.click('No-show');
    await page.click('Send');
    expect(page.session.state().view.kind).toBe('sent');
  });

  it('saves the first key at once, without waiting for more', async () => {
    const page = await openPage({ reading: toReading() });
    const field = page.root.querySelector('textarea')!;
    field.value = 'W';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(wordsIn(page)).toEqual(['W']);
  });

  it('says that a text is too long while it is typed', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('Yes, we met');
    await typeInto(page, 0, 'x'.repeat(20_003));
    expect(page.issueOf('What worked')).toContain('3 characters too many');
  });

  it('does nothing again for a key that is held', async () => {
    const page = await openPage({ reading: toReading() });
    for (let press = 0; press < 30; press++) {
      const held = { key: 'Enter', repeat: true, ctrlKey: press > 20, bubbles: true, cancelable: true };
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', held));
    }
    await act(settle);
    expect(page.session.state().view).toMatchObject({ kind: 'form', isSending: false });
    expect(page.root.querySelector('input[type=radio]:checked')).toBeNull();
  });
});

describe('two windows over one draft', () => {
  it('show the stored draft, not one that was held since', async () => {
    const popup = await openPage();
    await popup.click('No-show');
    await popup.session.flush();
    const tab = await openPage({ reading: { ...toReading(), isEventOpen: false } }, popup.browser);
    expect(tab.text()).toContain('Unfinished');
    await act(async () => {
      popup.session.input('worked', 'Typed on in the popup');
      await settle();
    });
    await act(async () => {
      await tab.session.showDraft('by-hand');
      await settle();
    });
    expect(tab.session.state().view).toMatchObject({
      kind: 'form',
      draft: { fields: { worked: { value: 'Typed on in the popup' } } },
    });
  });

  it('follow each other while only one is written in', async () => {
    const one = await openPage({ reading: toReading() });
    await one.click('Yes, we met');
    const other = await openPage({ reading: toReading() }, one.browser);
    for (const [from, to, text] of [
      [one, other, 'First'],
      [other, one, 'First and second'],
      [one, other, 'First and second and third'],
    ] as const) {
      from.session.input('worked', text);
      await settle();
      expect(to.session.state().view).toMatchObject({ draft: { fields: { worked: { value: text } } } });
    }
    expect(draftsIn(one)).toHaveLength(1);
  });

  it('keep both texts in sight where both were written in at once, and join them when asked to', async () => {
    const one = await openPage({ reading: toReading() });
    await one.click('Yes, we met');
    const other = await openPage({ reading: toReading() }, one.browser);
    one.session.input('worked', 'Of the one');
    other.session.input('worked', 'Of the other');
    await act(settle);
    expect(wordsIn(one).sort()).toEqual(['Of the one', 'Of the other']);
    const shown = other.text() + one.text();
    expect(shown).toContain('Another text about this meeting');
    const holder = [one, other].find((page) => page.session.state().view.kind === 'form')!;
    const rival = holder.session.state().drafts.find(({ rivalOf }) => rivalOf !== undefined)!;
    const view = holder.session.state().view;
    const key =
      view.kind === 'form' && view.draft.key === rival.key
        ? draftsIn(one).find((d) => d.key !== rival.key)!.key
        : rival.key;
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_000);
    await act(async () => {
      await holder.session.takeWords(key);
      await settle();
    });
    expect(wordsIn(one)).toHaveLength(1);
    expect(wordsIn(one)[0]!.split('\n').sort()).toEqual(['Of the one', 'Of the other']);
  });

  it('keep what was typed in one after the other has sent, and send it as a correction', async () => {
    const one = await openPage({ reading: toReading() });
    await one.click('Yes, we met');
    one.session.input('worked', 'Sent from the one');
    await settle();
    const other = await openPage({ reading: toReading() }, one.browser);
    one.browser.failure = toNotSaved(new Error('Something new'));
    other.session.input('worked', 'Only in the other');
    await settle();
    one.browser.failure = null;
    await act(async () => {
      await one.session.send();
      await settle();
    });
    expect(other.session.state().view).toMatchObject({
      kind: 'form',
      draft: { fields: { worked: { value: 'Only in the other' } } },
    });
    await act(async () => {
      void one.session.sendNow();
      await settle();
    });
    await one.answerPosts();
    await act(async () => {
      await other.session.send();
      await settle();
    });
    await act(async () => {
      void other.session.sendNow();
      await settle();
    });
    await one.answerPosts();
    const [first, second] = one.webApp.rows;
    expect(second!.data.fields).toMatchObject({ worked: 'Only in the other', supersedesId: first!.id });
  });

  it('do not write over a draft that has begun in the place of one that is taken back', async () => {
    const one = await openPage();
    await one.click('Sam Rivera · last met Mon, Nov 16');
    await one.click('No-show');
    await one.click('Send');
    const other = await openPage({}, one.browser);
    await act(async () => {
      await other.session.writeByHand();
      other.session.input('worked', 'A newer one');
      await settle();
    });
    await act(async () => {
      await one.session.undo();
      await settle();
    });
    expect(wordsIn(one).sort()).toEqual(['', 'A newer one']);
  });
});

describe('a pairing that has gone from the program', () => {
  it('is shown as such and can be replaced, the words kept', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('Yes, we met');
    await typeInto(page, 0, 'Of Sam');
    const without = { ...briefing, pairings: briefing.pairings.filter(({ id }) => id !== 'pair-sam') };
    page.browser.stored.set(keys.briefing.name, without);
    const again = await openPage({}, page.browser);
    await again.click('Weekly: Sam and Mina');
    expect(again.text()).toContain('Someone who is not in your program any more');
    await again.click('Someone who is not in your program any more');
    await again.click('Kim Okafor · not met yet');
    await again.click('Send');
    expect(again.session.state().view.kind).toBe('sent');
    const [sent] = [...page.browser.stored].filter(([name]) => name.startsWith('submission:'));
    expect(sent![1]).toMatchObject({ data: { fields: { pairingId: 'pair-kim', worked: 'Of Sam' } } });
  });

  it('is told apart from another one with the same person', async () => {
    const page = await openPage();
    const twice = [
      briefing.pairings[0]!,
      { ...briefing.pairings[0]!, id: 'pair-sam-2', startsOn: '2026-10-01' },
    ];
    page.browser.stored.set(keys.briefing.name, { ...briefing, pairings: twice });
    const again = await openPage({}, page.browser);
    expect(again.text()).toMatch(/Sam Rivera · since .*May.*Sam Rivera · since .*Oct/);
  });
});

describe('what a person decided', () => {
  const context = {
    briefing,
    clock: { nowMs: () => NOW_MS, timeZone: () => 'Europe/Rome' },
    newId: () => 'id',
  };

  it('stays, also to leave a field blank, when the form is opened again', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('Yes, we met');
    await act(async () => {
      page.session.input('minutes', null);
      page.session.input('title', '');
      page.session.input('pairingIds', []);
      await settle();
    });
    const again = await openPage({ reading: toReading() }, page.browser);
    const { view } = again.session.state();
    if (view.kind !== 'form') throw new Error(view.kind);
    expect(view.draft.fields.minutes.value).toBeNull();
    expect(view.draft.fields.title.value).toBe('');
    expect(view.draft.fields.pairingIds.value).toEqual([]);
  });

  it('keeps a draft by hand as it was, on any later day', () => {
    const draft = withInput(startByHand([], context), 'worked', 'Of Monday', NOW_MS);
    const later = { ...context, clock: { ...context.clock, nowMs: () => NOW_MS + 3 * 86_400_000 } };
    expect(restoreDraft(draft, startByHand([], later)).fields).toEqual(draft.fields);
  });
});

describe('a check-in that waits', () => {
  it('can be read, copied and given up with its reason, also one of a former program', async () => {
    const first = await openPage();
    const other = {
      webAppUrl: 'https://script.google.com/macros/s/x/exec',
      personId: 'p',
      programName: 'Old',
    };
    first.browser.stored.set(
      'submission:w',
      toWaiting('w', { worked: 'Words of then' }, { destination: other }),
    );
    const page = await openPage({}, first.browser);
    expect(page.text()).toContain('This check-in belongs to another program');
    expect(page.text()).toContain('Words of then');
    await page.click('Delete');
    await page.click('Delete for good');
    expect(page.browser.stored.has('submission:w')).toBe(false);
  });
});

describe('corrections', () => {
  it('go to the newest of the chain, wherever they are asked for', async () => {
    const first = await openPage();
    const { stored } = first.browser;
    stored.set('submission:a', toRecorded('a', { worked: 'First' }));
    stored.set(
      'submission:b',
      toRecorded('b', { worked: 'Second', supersedesId: 'a' }, { createdMs: NOW_MS + 1 }),
    );
    const page = await openPage({}, first.browser);
    await act(async () => {
      await page.session.edit('a');
      await settle();
    });
    expect(page.session.state().view).toMatchObject({
      kind: 'form',
      draft: { supersedesId: 'b', fields: { worked: { value: 'Second' } } },
    });
  });

  it('that the ledger refused in favor of a newer one then correct that one', async () => {
    const first = await openPage();
    const issues = [
      {
        code: 'corrected-already' as const,
        field: 'supersedesId',
        params: { newestId: 'n', newestOn: '2026-11-20' },
      },
    ];
    first.browser.stored.set('submission:r', toRefused('r', { supersedesId: 'a' }, { issues }));
    const page = await openPage({}, first.browser);
    expect(page.text()).toContain('has been corrected already');
    await page.click('Edit');
    expect(page.session.state().view).toMatchObject({ kind: 'form', draft: { supersedesId: 'n' } });
  });

  it('are of one row: another person takes the place of the first', async () => {
    const first = await openPage();
    first.browser.stored.set('submission:a', toRecorded('a'));
    const page = await openPage({}, first.browser);
    await act(async () => {
      await page.session.edit('a');
      await settle();
    });
    await page.click('Change');
    const change = [...page.root.querySelectorAll('button')]
      .filter((one) => one.textContent === 'Change')
      .at(-1)!;
    await act(async () => {
      change.click();
      await settle();
    });
    await page.click('Kim Okafor · not met yet');
    expect(page.session.state().view).toMatchObject({
      draft: { fields: { pairingIds: { value: ['pair-kim'] } } },
    });
  });
});
