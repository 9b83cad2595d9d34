// @vitest-environment happy-dom
/** What a person passes by, changes their mind about, or would write twice: nothing is answered, kept or sent for them. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckInDraft } from '../../../extension/src/draft/draft.ts';
import { briefing } from '../simulated/sample.ts';
import { toRecorded } from '../simulated/sample-submission.ts';
import { openPage } from './page-stage.ts';
import { toDayReading, toReading } from './reading.ts';

afterEach(() => {
  document.body.replaceChildren();
});

type Stage = Awaited<ReturnType<typeof openPage>>;
const namesIn = ({ browser }: Stage, prefix: string) =>
  [...browser.stored.keys()].filter((name) => name.startsWith(prefix));
const draftsIn = ({ browser }: Stage) =>
  [...browser.stored].filter(([name]) => name.startsWith('draft:')).map(([, draft]) => draft as CheckInDraft);
const typeInto = async (page: Stage, index: number, text: string) => {
  page.root.querySelectorAll('textarea')[index]!.focus();
  await page.type(text);
};

describe('Enter', () => {
  it('answers whether they met, and passes by what may stay unanswered', async () => {
    const page = await openPage({ reading: toReading(['kim@firm.example']) });
    const passed: string[] = [];
    for (let key = 0; key < 12 && page.focused() !== 'Send'; key++) {
      passed.push(page.focused());
      await page.press('Enter');
      if (page.focused() === 'What worked') await page.type('We began.');
    }
    expect(passed.join(' | ')).toMatch(/Did you meet\?.*What worked.*How was it\?.*Is this a good match\?/);
    expect(page.focused()).toBe('Send');
    await page.click('Send');
    await page.click('Send now');
    await page.answerPosts();
    expect(page.webApp.rows.at(-1)!.data.fields).toMatchObject({ outcome: 'held', rating: null, fit: null });
  });

  it('loses no key to a form that is still being drawn', async () => {
    const page = await openPage({ reading: toReading() });
    await page.press('Enter');
    for (let key = 0; key < 3; key++)
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
    expect(page.focused()).toContain('How was it?');
  });

  it('opens the likeliest meeting where none is open', async () => {
    const page = await openPage({ reading: toDayReading() });
    expect(page.focused()).toBe('Coffee with Kim');
  });
});

describe('a form that was opened again within the time for undo', () => {
  it('takes the check-in back, with what was written', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('Yes, we met');
    await typeInto(page, 0, 'Too early');
    await page.click('Send');
    const again = await openPage({ reading: toReading() }, page.browser);
    expect(again.text()).toContain('You have written this check-in');
    await again.click('Undo');
    expect(again.root.querySelector('textarea')!.value).toBe('Too early');
    expect(namesIn(again, 'submission:')).toEqual([]);
    const later = await openPage({ reading: toReading() }, page.browser);
    expect(later.root.querySelector('textarea')!.value).toBe('Too early');
  });

  it('sends at once when asked to', async () => {
    const page = await openPage({ reading: toReading() });
    await page.click('No-show');
    await page.click('Send');
    const again = await openPage({ reading: toReading() }, page.browser);
    await again.click('Send now');
    await again.answerPosts();
    expect(again.webApp.rows).toHaveLength(1);
  });

  it('takes back every check-in of one meeting with several people, and their private notes', async () => {
    const reading = toReading(['sam@firm.example', 'kim@firm.example']);
    const page = await openPage({ reading });
    await page.click('Sam Rivera · last met Mon, Nov 16');
    await page.click('Kim Okafor · not met yet');
    await page.click('Yes, we met');
    await typeInto(page, 0, 'Only for me');
    await page.click('Keep my note private');
    await page.click('Send 2 check-ins');
    expect(namesIn(page, 'private-note:')).toHaveLength(2);
    const again = await openPage({ reading }, page.browser);
    await again.click('Undo');
    expect(again.text()).toContain('Send 2 check-ins');
    expect(again.root.querySelector('textarea')!.value).toBe('Only for me');
    expect(namesIn(again, 'submission:')).toEqual([]);
    expect(namesIn(again, 'private-note:')).toEqual([]);
  });
});

describe('a private note that the person then shares', () => {
  it('is no longer kept beside what was sent', async () => {
    const page = await openPage({ reading: toReading() });
    page.webApp.judge = () => [{ code: 'pairing-unknown', field: 'pairingId' }];
    await page.click('Yes, we met');
    await typeInto(page, 0, 'First private');
    await page.click('Keep my note private');
    await page.click('Send');
    await page.click('Send now');
    await page.answerPosts();
    expect(namesIn(page, 'private-note:')).toHaveLength(1);
    page.webApp.judge = () => null;
    await page.click('Edit');
    await page.click('Keep my note private');
    await page.click('Send');
    expect(namesIn(page, 'private-note:')).toEqual([]);
  });
});

describe('a second entry of the same day', () => {
  const sentToday = () => toRecorded('first', {}, { metOn: '2026-11-23', eventKey: 'event:other' });

  it('is warned of, offers to correct the first one, and can be sent', async () => {
    const first = await openPage();
    first.browser.stored.set('submission:first', sentToday());
    const page = await openPage({ reading: toReading() }, first.browser);
    expect(page.text()).toContain('There is a check-in with Sam Rivera on this day already');
    await page.click('Moved');
    await page.click('Send');
    await page.click('Send now');
    await page.answerPosts();
    expect(page.webApp.rows).toHaveLength(1);
    const again = await openPage({}, first.browser);
    again.browser.stored.set('submission:first', sentToday());
    const corrected = await openPage({ reading: toDayReading() }, first.browser);
    await corrected.click('Stand-up');
    await corrected.click('Sam Rivera · last met Mon, Nov 16');
    await corrected.click('Correct it');
    expect(corrected.text()).toContain('You are correcting');
    expect(corrected.text()).not.toContain('on this day already');
  });

  it('is known from the ledger too, and not said of another day or person', async () => {
    const pairings = briefing.pairings.map((pairing) => ({ ...pairing, lastMetOn: '2026-11-23' }));
    const known = await openPage();
    known.browser.stored.set('briefing', { ...briefing, pairings });
    const page = await openPage({ reading: toReading() }, known.browser);
    expect(page.text()).toContain('with Sam Rivera on this day already');
    const other = await openPage();
    other.browser.stored.set('submission:first', sentToday());
    const kim = await openPage({ reading: toReading(['kim@firm.example']) }, other.browser);
    expect(kim.text()).not.toContain('on this day already');
  });
});

describe('a meeting still to come', () => {
  it('is told at once, can only be moved, and is never recorded as missed', async () => {
    const page = await openPage({ reading: toReading() });
    page.session.input('metOn', '2026-11-24');
    await page.wait();
    expect(page.text()).toContain('This meeting has not begun');
    await page.click('No-show');
    await page.click('Send');
    expect(page.issueOf('Date')).toContain('has not taken place yet');
    await page.click('Moved');
    expect(page.text()).not.toContain('This meeting has not begun');
    await page.click('Send');
    expect(page.text()).toContain('Sent in a moment');
  });
});

describe('a draft', () => {
  it('with nothing but another length or day is kept', async () => {
    const page = await openPage({ reading: toReading() });
    page.session.input('minutes', 30);
    await page.session.flush();
    const again = await openPage({ reading: toReading() }, page.browser);
    expect(again.root.querySelector<HTMLInputElement>('.ml-input-number')!.value).toBe('30');
  });

  it('is not made by Enter on a day that is only looked at', async () => {
    const page = await openPage();
    expect(page.focused()).toBe('Date');
    await page.press('Enter');
    await page.session.flush();
    expect(page.text()).not.toContain('Please check');
    expect(draftsIn(page)).toEqual([]);
  });
});

describe('whether they fit', () => {
  it('is sent for the first meeting only, when others were there too', async () => {
    const page = await openPage({ reading: toReading(['sam@firm.example', 'kim@firm.example']) });
    await page.click('Sam Rivera · last met Mon, Nov 16');
    await page.click('Kim Okafor · not met yet');
    await page.click('Yes, we met');
    await typeInto(page, 0, 'Both were there.');
    await page.click('Good fit');
    await page.click('Send 2 check-ins');
    await page.click('Send now');
    await page.answerPosts();
    const fits = page.webApp.rows.map(({ data }) => [data.fields.pairingId, data.fields.fit]);
    expect(Object.fromEntries(fits)).toEqual({ 'pair-sam': null, 'pair-kim': 'good' });
  });
});
