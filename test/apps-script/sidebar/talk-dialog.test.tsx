// @vitest-environment happy-dom
/** The form of a talk: two presses are enough; what it asks, what it refuses, what follows from it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TalkDialog } from '../../../apps-script/sidebar/talk/talk-dialog.tsx';
import { common, dialogFrame, pages, talkPage as words } from '../../../shared/messages/en/index.ts';
import { TODAY_ON } from './sample-views.ts';
import { ok, showPage, type ShownPage } from './show-page.tsx';
import { toTalkView } from './talk-views.ts';

const view = toTalkView('en');
const nameOf = (id: string) => view.people.find((person) => person.id === id)!.name;
const answers = {
  getTalkForm: ok(view),
  recordTalk: ok(null),
  showChangeForm: ok(null),
  showDialog: ok(null),
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const choose = async (page: ShownPage, label: string) => {
  const found = [...page.root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  await page.click(found!.querySelector('input')!);
};
const sent = (page: ShownPage) => page.callsOf('recordTalk').map(([form]) => form as Record<string, unknown>);

test('One press logs a talk with whom it was opened about, today, and closes the window', async () => {
  const page = await showPage(<TalkDialog />, answers);
  await page.press(words.save);
  expect(sent(page)).toMatchObject([
    {
      ...{ personIds: view.chosenIds, pairingId: view.pairingId, talkedOn: TODAY_ON, signal: 'none' },
      ...{ channel: 'in-person', heard: '', agreed: '', followOn: null },
    },
  ]);
  expect(page.run.closed).toBe(true);
});

test('What to ask is of whom is chosen; a signal brings what has helped elsewhere', async () => {
  const page = await showPage(<TalkDialog />, answers);
  expect(page.root.querySelectorAll('aside li').length).toBeGreaterThanOrEqual(3);
  const [, second] = view.proposedIds;
  await choose(page, nameOf(second!));
  expect(page.text()).toContain(words.askOf(nameOf(second!)));
  await choose(page, words.signals['too-busy']);
  for (const sentence of words.helped['too-busy']) expect(page.text()).toContain(sentence);
});

test('A talk with two, with a signal and a day, goes on with what follows; a repeat is the same', async () => {
  const busy = { ok: false, sentence: 'Busy.', issues: [], canRetry: true, needsSetUp: false };
  const page = await showPage(<TalkDialog />, { ...answers, recordTalk: busy });
  await choose(page, nameOf(view.proposedIds[1]!));
  await choose(page, words.signals['not-getting-along']);
  await page.fill(words.agreed, 'Two more meetings');
  await choose(page, words.inDays(7, 'Nov 30'));
  await page.press(words.save);
  page.run.answer('recordTalk', ok(null));
  await page.press(pages.tryAgain);
  const [first, second] = sent(page);
  expect(second).toEqual(first);
  expect(first).toMatchObject({ personIds: view.proposedIds.slice(0, 2), followOn: '2026-11-30' });
  expect(page.run.closed).toBe(false);
  expect(page.text()).toContain(words.then.pairAnew);
  const link = page.root.querySelector<HTMLAnchorElement>('a[href^="https://calendar.google.com/"]')!;
  expect(new URL(link.href).searchParams.get('dates')).toMatch(/^20261130T100000/);
  await page.press(words.then.procedure);
  expect(page.callsOf('showChangeForm')).toEqual([
    [{ pairingId: view.pairingId, personId: view.proposedIds[0], term: 'procedure' }],
  ]);
});

test('A day to come, a day to come back that is past, and nobody are said and not sent', async () => {
  const page = await showPage(<TalkDialog />, answers);
  await choose(page, nameOf(view.chosenIds[0]!));
  await choose(
    page,
    [...page.root.querySelectorAll('label')].map((l) => l.textContent).find((t) => t === words.otherDay)!,
  );
  await page.fill(words.day, '2026-11-24');
  await page.press(words.save);
  expect(page.text()).toContain(words.nobody);
  expect(page.text()).toContain(words.future);
  expect(sent(page)).toEqual([]);
});

test('Words that were typed are not closed away without being asked', async () => {
  const page = await showPage(<TalkDialog />, answers);
  await page.fill(words.heard, 'Too much at once.');
  await page.press(common.close);
  expect(page.run.closed).toBe(false);
  await page.press(dialogFrame.stay);
  expect(page.root.querySelector('textarea')!.value).toBe('Too much at once.');
});
