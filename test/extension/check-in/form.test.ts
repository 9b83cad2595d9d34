// @vitest-environment happy-dom
/** The form as a mentor meets it: prefilled, by keyboard from first to last, with a sentence for whatever is missing. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckInDraft } from '../../../extension/src/draft/draft.ts';
import { openPage } from './page-stage.ts';
import { toDayReading, toReading } from './reading.ts';

afterEach(() => {
  document.body.replaceChildren();
});

describe('the check-in form on an open event', () => {
  it('shows the facts of the page and where they come from, and asks first whether they met', async () => {
    const page = await openPage({ reading: toReading() });
    expect(page.text()).toContain('Weekly: Sam and Mina');
    expect(page.text()).toContain('Mon, Nov 23, 2:00');
    expect(page.text()).toContain('From the calendar');
    expect(page.text()).toContain('Sam Rivera');
    expect(page.text()).toContain(
      'Olivia Brandt and anyone else who can open the program’s spreadsheet can read this.',
    );
    expect(page.focused()).toBe('Did you meet?');
    expect(page.root.querySelector('input[type=radio]:checked')).toBeNull();
  });

  it('is filled and sent by keyboard alone, in a dozen keys besides the words', async () => {
    const page = await openPage({ reading: toReading() });
    await page.press('Enter');
    expect(page.focused()).toBe('How long, in minutes');
    await page.press('Enter');
    expect(page.focused()).toBe('What worked');
    await page.type('She rang the quiet customers.');
    await page.press('Enter');
    expect(page.focused()).toBe('What did not');
    await page.press('Enter');
    expect(page.focused()).toContain('How was it?');
    await page.press('3');
    await page.press('Enter');
    expect(page.focused()).toContain('Next step');
    await page.press('Enter', { ctrlKey: true });
    expect(page.text()).toContain('Sent in a moment');
    await page.click('Send now');
    await page.answerPosts();
    expect(page.text()).toContain('Recorded');
    expect(page.webApp.rows).toHaveLength(1);
    expect(page.webApp.rows[0]!.data.fields).toMatchObject({
      pairingId: 'pair-sam',
      outcome: 'held',
      minutes: 45,
      rating: 3,
      startsAt: '2026-11-23T14:00:00+01:00',
      worked: 'She rang the quiet customers.',
    });
  });

  it('can be filled by hand where what understands the page does not load', async () => {
    const page = await openPage({ reading: toReading(), isInterpreterMissing: true });
    expect(page.text()).toContain(page.words.checkInForm.unreadablePage);
    expect(page.text()).not.toContain('Weekly: Sam and Mina');
    expect(page.text()).toContain('Did you meet?');
  });

  it('takes no key while a word is being composed', async () => {
    const page = await openPage({ reading: toReading() });
    await page.press('Enter', { isComposing: true });
    expect(page.focused()).toBe('Did you meet?');
    expect(page.root.querySelector('input[type=radio]:checked')).toBeNull();
  });

  it('says beside each field what is missing, and goes to the first of them', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('Send');
    expect(page.issueOf('Did you meet?')).toContain('still blank');
    await page.click('Yes, we met');
    expect(page.issueOf('Did you meet?')).toBe('');
    await page.click('Send');
    expect(page.issueOf('What worked')).toContain('Write one line');
    expect(page.focused()).toBe('What worked');
    expect(page.webApp.rows).toEqual([]);
    expect([...page.browser.stored.keys()].filter((name) => name.startsWith('submission:'))).toEqual([]);
  });

  it('asks who was there when several people of the program were invited', async () => {
    const page = await openPage({ reading: toReading(['sam@firm.example', 'kim@firm.example']) });
    expect(page.text()).toContain('Select who was there');
    expect(page.focused()).toBe('With whom?');
    await page.click('Sam Rivera · last met Mon, Nov 16');
    await page.click('Kim Okafor · not met yet');
    expect(page.text()).toContain('Send 2 check-ins');
    expect(page.text()).not.toContain('sam@firm.example');
  });

  it('asks whether they fit only after the first meeting', async () => {
    const first = await openPage({ reading: toReading(['kim@firm.example']) });
    await first.click('Yes, we met');
    expect(first.text()).toContain('Is this a good match?');
    const later = await openPage({ reading: toReading() });
    await later.click('Yes, we met');
    expect(later.text()).not.toContain('Is this a good match?');
  });

  it('does not ask for length or rating when the meeting was not held', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('No-show');
    expect(page.text()).not.toContain('How long');
    expect(page.text()).not.toContain('How was it?');
    await page.click('Send');
    expect(page.text()).toContain('Sent in a moment');
  });

  it('speaks Italian in an Italian browser', async () => {
    const page = await openPage({ reading: toReading(), language: 'it' });
    expect(page.text()).toContain('Vi siete visti?');
    await page.click('Invia');
    expect(page.issueOf('Vi siete visti?')).toContain('Compila il campo');
  });
});

describe('a page on which no event is open', () => {
  it('offers its meetings, first the one that names somebody of the program, and chooses none', async () => {
    const page = await openPage({ reading: toDayReading() });
    expect(page.text()).toContain('Which meeting?');
    const titles = [...page.root.querySelectorAll('.ml-line-title')].map((line) => line.textContent);
    expect(titles[0]).toBe('Coffee with Kim');
    expect(titles).toContain('Review');
    expect(page.text()).toContain('Perhaps: Kim Okafor');
  });

  it('leads from a meeting to its form, and back to the others', async () => {
    const page = await openPage({ reading: toDayReading() });
    await page.click('Coffee with Kim');
    expect(page.text()).toContain('Mon, Nov 23, 11:00');
    await page.click('Moved');
    await page.session.flush();
    await page.click('Other meetings');
    expect(page.text()).toContain('Unfinished');
    await page.click('Stand-up');
    expect(page.text()).toContain('Mon, Nov 23, 1:00');
  });

  it('marks the meetings that have been written about', async () => {
    const page = await openPage({ reading: toDayReading() });
    await page.click('Coffee with Kim');
    await page.click('No-show');
    await page.click('Kim Okafor · not met yet');
    await page.click('Send');
    const again = await openPage({ reading: toDayReading() }, page.browser);
    expect(again.text()).toContain('Written');
  });
});

describe('a draft', () => {
  it('is there again when the popup was closed in the middle, with its id', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('Yes, we met');
    page.root.querySelector('textarea')!.focus();
    await page.type('Half a sentence');
    const before = page.session.state().view;
    await page.session.flush();
    const again = await openPage({ reading: toReading() }, page.browser);
    const after = again.session.state().view;
    expect(again.root.querySelector('textarea')!.value).toBe('Half a sentence');
    expect(before.kind === 'form' && after.kind === 'form' && before.draft.id === after.draft.id).toBe(true);
  });

  it('that two windows began at the same time is kept twice, and neither is written over', async () => {
    const first = await openPage({ reading: toReading() });
    const second = await openPage({ reading: toReading() }, first.browser);
    first.session.input('worked', 'From the first window');
    second.session.input('worked', 'From the second window');
    await first.session.flush();
    await second.wait();
    first.session.input('worked', 'From the first window, more');
    await second.session.flush();
    await first.session.flush();
    await second.wait();
    const kept = [...first.browser.stored]
      .filter(([name]) => name.startsWith('draft:'))
      .map(([, draft]) => (draft as CheckInDraft).fields.worked.value);
    expect(kept.sort()).toEqual(['From the first window, more', 'From the second window']);
  });

  it('that was begun elsewhere is taken up by a window in which nothing was written yet', async () => {
    const first = await openPage({ reading: toReading() });
    const second = await openPage({ reading: toReading() }, first.browser);
    first.session.input('worked', 'From the first window');
    await first.session.flush();
    await second.wait();
    expect(second.root.querySelector('textarea')!.value).toBe('From the first window');
  });

  it('can be given up, and then is gone', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('Yes, we met');
    await page.session.flush();
    await page.click('Start over');
    expect([...page.browser.stored.keys()].filter((name) => name.startsWith('draft:'))).toHaveLength(1);
    await page.click('Delete it');
    expect([...page.browser.stored.keys()].filter((name) => name.startsWith('draft:'))).toEqual([]);
    expect(page.root.querySelector('input[type=radio]:checked')).toBeNull();
  });

  it('that cannot be saved is told at once', async () => {
    const page = await openPage({ reading: toReading() });
    page.browser.isStorageFull = true;
    await page.click('Yes, we met');
    await page.session.flush();
    await page.wait();
    expect(page.text()).toContain('Not saved yet');
  });
});

describe('a check-in that cannot be sent yet', () => {
  it('waits with its reason while offline, and is visible when the form is opened again', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('No-show');
    page.browser.isOnline = false;
    for (const post of page.browser.posts.splice(0)) post.fail('unreachable');
    await page.click('Send');
    await page.click('Send now');
    await page.wait();
    expect(page.text()).toContain('Saved here, waiting');
    expect(page.text()).toContain('once you are online');
    const again = await openPage({}, page.browser);
    expect(again.text()).toContain('One check-in not in the ledger yet');
    again.browser.isOnline = true;
    await again.click('Try now');
    await again.answerPosts();
    expect(again.webApp.rows).toHaveLength(1);
    expect(again.text()).not.toContain('not in the ledger yet');
  });

  it('that was refused says why, and can be edited and sent again', async () => {
    const page = await openPage({ reading: toReading() });
    page.webApp.judge = () => [
      { code: 'pairing-ended', field: 'pairingId', params: { endedOn: '2026-10-01' } },
    ];
    await page.click('No-show');
    await page.click('Send');
    await page.click('Send now');
    await page.answerPosts();
    expect(page.text()).toContain('Not accepted yet');
    expect(page.text()).toContain('This pairing ended on October 1, 2026');
    page.webApp.judge = () => null;
    await page.click('Edit');
    expect(page.issueOf('With whom?')).toContain('This pairing ended');
    await page.click('Send');
    await page.click('Send now');
    await page.answerPosts();
    expect(page.webApp.rows).toHaveLength(1);
    expect(page.text()).toContain('Recorded');
  });

  it('is kept as a draft when this browser is not connected, and the options open', async () => {
    const page = await openPage({ isConnected: false });
    expect(page.text()).toContain('Not connected yet');
    await page.click('No-show');
    await page.click('Send');
    expect(page.opened).toContain('options');
    expect([...page.browser.stored.keys()].some((name) => name.startsWith('draft:'))).toBe(true);
  });

  it('can be taken back for some seconds, with everything that was typed', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('Yes, we met');
    page.root.querySelector('textarea')!.focus();
    await page.type('Too early');
    await page.click('Send');
    await page.click('Undo');
    expect(page.root.querySelector('textarea')!.value).toBe('Too early');
    expect([...page.browser.stored.keys()].some((name) => name.startsWith('submission:'))).toBe(false);
    expect(page.webApp.rows).toEqual([]);
  });
});

describe('a check-in that is in the ledger', () => {
  it('is shown instead of an empty form, and can be corrected by one that supersedes it', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('No-show');
    await page.click('Send');
    await page.click('Send now');
    await page.answerPosts();
    const again = await openPage({ reading: toReading() }, page.browser);
    again.webApp.rows.push(...page.webApp.rows);
    expect(again.text()).toContain('You have written this check-in');
    await again.click('Correct it');
    expect(again.text()).toContain('You are correcting');
    await again.click('Moved');
    await again.click('Send');
    await again.click('Send now');
    await again.answerPosts();
    const [first] = page.webApp.rows;
    expect(again.webApp.rows.at(-1)!.data.fields).toMatchObject({
      outcome: 'moved',
      supersedesId: first!.id,
    });
  });
});
