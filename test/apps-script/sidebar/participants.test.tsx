// @vitest-environment happy-dom
/** The sidebar's People view and its switch: found, sorted, opened, talked to, and back where one was. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isFound, sortPairings, sortPeople } from '../../../apps-script/sidebar/participants/arrange.ts';
import { ParticipantsView } from '../../../apps-script/sidebar/participants/participants-view.tsx';
import { SidebarApp } from '../../../apps-script/sidebar/shell/sidebar-app.tsx';
import { pairingActs, participants as words, sidebar, today } from '../../../shared/messages/en/index.ts';
import { toPairingsView } from './mentors-views.ts';
import { toPairingPage, toParticipantsView, toPersonPage } from './participants-views.ts';
import { toTodayView } from './sample-views.ts';
import { ok, showPage, type ShownPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const answers = {
  getParticipants: ok(toParticipantsView('en')),
  getPairingPage: ok(toPairingPage('en')),
  getPersonPage: ok(toPersonPage('en')),
};
const titlesOf = ({ root }: ShownPage) =>
  [...root.querySelectorAll('.row-title')].map((element) => element.textContent);
const rowOf = ({ root }: ShownPage, id: string) => root.querySelector<HTMLElement>(`[data-row="${id}"]`)!;

test('The lists begin with whom nothing is heard of for longest, and a search finds pairings and people without accents', async () => {
  const page = await showPage(<ParticipantsView />, answers);
  expect(titlesOf(page)).toEqual([
    'Ana Ruiz → Ben Okoro',
    'Zoë Brandt → Uma Rao',
    'Harriet Lindqvist → Tomás Okafor',
    'Ana Ruiz → Carla Weiß',
    'Ana Ruiz',
    'Zoë Brandt',
    'Carla Weiß',
  ]);
  await page.fill(words.search, 'zoe');
  expect(titlesOf(page)).toEqual(['Zoë Brandt → Uma Rao', 'Zoë Brandt']);
  await page.fill(words.search, 'nobody at all');
  expect(page.text()).toContain(words.noneFound);
});

test('A pairing’s page shows both sides and its changes; the way back ends on its line, with the search kept', async () => {
  const page = await showPage(<ParticipantsView />, answers);
  await page.fill(words.search, 'uma');
  await page.click(rowOf(page, 'P-2'));
  expect(page.callsOf('getPairingPage')).toEqual([['P-2']]);
  for (const text of [
    'Mentor: Met, 4 of 4',
    'Mentee: Met, 1 of 4',
    words.changes.extended,
    words.privateNote,
  ])
    expect(page.text()).toContain(text);
  expect(document.activeElement?.textContent).toBe('Zoë Brandt → Uma Rao');
  await page.press(`← ${words.back}`);
  await page.pass(50);
  expect(titlesOf(page)).toEqual(['Zoë Brandt → Uma Rao', 'Zoë Brandt']);
  expect((document.activeElement as HTMLElement).dataset['row']).toBe('P-2');
});

test('The form of a talk opens from a person’s and from a pairing’s page, about whom it shows', async () => {
  const page = await showPage(<ParticipantsView />, { ...answers, showTalkForm: ok(null) });
  await page.click(rowOf(page, 'Z'));
  expect(page.root.querySelector('b')).toBeNull();
  await page.press(words.logTalk);
  expect(page.callsOf('showTalkForm')).toEqual([[{ personIds: ['Z'], pairingId: null }]]);
  await page.press(`← ${words.back}`);
  await page.pass(50);
  await page.click(rowOf(page, 'P-2'));
  await page.press(words.logTalk);
  expect(page.callsOf('showTalkForm')[1]).toMatchObject([{ pairingId: 'P-2' }]);
});

test('A failure of a page leaves the way back, and tries again', async () => {
  const page = await showPage(<ParticipantsView />, {
    ...answers,
    getPairingPage: { throws: 'NetworkError' },
  });
  await page.click(rowOf(page, 'P-1'));
  expect(page.root.querySelector('[role="alert"], .ml-notice')).not.toBeNull();
  page.run.answer('getPairingPage', ok(toPairingPage('en')));
  await page.press(`← ${words.back}`);
  expect(titlesOf(page)).toContain('Zoë Brandt');
});

test('The switch shows one view at a time, by mouse and by arrow keys', async () => {
  const page = await showPage(<SidebarApp />, {
    ...answers,
    getToday: ok(toTodayView('en')),
    getDesign: { throws: 'NetworkError' },
  });
  const selected = () =>
    [...page.root.querySelectorAll('[role="tab"][aria-selected="true"] > :first-child')].map(
      (tab) => tab.textContent,
    );
  expect(selected()).toEqual([sidebar.view.today]);
  const title = () => page.root.querySelector('[role="tabpanel"]:not([hidden]) h1')!.textContent;
  expect(title()).toBe(today.title);
  await page.press(sidebar.view.people);
  expect(title()).toBe(words.title);
  await act(() => {
    page.root
      .querySelector('[role="tab"][aria-selected="true"]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  });
  expect(selected()).toEqual([sidebar.view.design]);
  expect(document.activeElement?.id).toBe('view-design');
});

test('Orders', () => {
  const { pairings, people } = toParticipantsView('en');
  expect(sortPairings(pairings, 'state')[0]!.id).toBe('P-2');
  expect(sortPairings(pairings, 'name').map(({ id }) => id)).toEqual(['P-3', 'P-4', 'P-1', 'P-2']);
  expect(sortPeople(people, 'name').map(({ id }) => id)).toEqual(['A', 'C', 'Z']);
  expect(isFound(' ROI  brándt', ['Zoë Brandt', 'roi'])).toBe(true);
  expect(isFound('brandt x', ['Zoë Brandt'])).toBe(false);
});

test('The switch speaks the ledger’s language as soon as a view knows it', async () => {
  document.documentElement.lang = 'en';
  const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['it-IT']);
  const page = await showPage(<SidebarApp />, { getToday: ok(toTodayView('it')) });
  await page.pass(50);
  languages.mockRestore();
  expect(
    [...page.root.querySelectorAll('[role="tab"] > :first-child')].map((tab) => tab.textContent),
  ).toEqual(['Oggi', 'Persone', 'Programma']);
});

test('The head counts the pairings that need the owner, whatever view is shown first; none at nought', async () => {
  const count = toTodayView('en').today.needsYouCount;
  const page = await showPage(<SidebarApp />, { ...answers, getToday: ok(toTodayView('en')) });
  await page.press(sidebar.view.people);
  expect(page.root.querySelector<HTMLElement>('#view-today')!.dataset['count']).toBe(String(count));
  expect(page.root.querySelector('#need-you')!.textContent).toBe(sidebar.needYou(count));
  const quiet = toTodayView('en');
  page.run.answer('getToday', ok({ ...quiet, today: { ...quiet.today, lines: [], needsYouCount: 0 } }));
  await page.click(page.root.querySelector<HTMLElement>('#view-today')!);
  expect(page.root.querySelector<HTMLElement>('#view-today')!.dataset['count']).toBeUndefined();
});

test('A pause is asked in place, said at once with Undo for it alone, and the page is read again', async () => {
  const takeBack = { id: 'TB-9', what: 'Paused: Zoë Brandt → Uma Rao', doneAt: '2026-11-23T10:00:00+01:00' };
  const view = toPairingsView('en');
  const pairings = [{ ...view.pairings[0]!, id: 'P-2', status: 'active' as const }];
  const page = await showPage(<ParticipantsView />, {
    ...answers,
    getPairings: ok({ ...view, pairings, takeBack: null }),
    pausePairing: ok({ ...view, pairings, takeBack }),
    takeBack: ok(takeBack.what),
  });
  await page.click(rowOf(page, 'P-2'));
  await page.press(pairingActs.acts.pause);
  await page.fill(pairingActs.reason, '=quarter end');
  await page.press(pairingActs.actOf(pairingActs.acts.pause, 'Zoë Brandt → Uma Rao'));
  expect(page.callsOf('pausePairing')).toMatchObject([[{ pairingId: 'P-2', reason: '=quarter end' }]]);
  expect(page.callsOf('getPairingPage')).toHaveLength(2);
  expect(page.text()).toContain(pairingActs.done.pause('Zoë Brandt → Uma Rao'));
  await page.press(pairingActs.undo);
  expect(page.callsOf('takeBack')).toEqual([['TB-9']]);
  expect([...page.root.querySelectorAll('button')].map((button) => button.textContent)).not.toContain(
    pairingActs.undo,
  );
});

test('While a form is open nothing is drawn under it; the foot says that something is newer', async () => {
  const view = toPairingsView('en');
  const pairings = [{ ...view.pairings[0]!, id: 'P-2', status: 'active' as const }];
  const page = await showPage(<ParticipantsView />, {
    ...answers,
    getPairings: ok({ ...view, pairings, takeBack: null }),
  });
  await page.click(rowOf(page, 'P-2'));
  await page.press(pairingActs.acts.pause);
  const before = toPairingPage('en');
  page.run.answer('getPairingPage', ok({ ...before, why: 'Newer words' }));
  await page.pass(16_000);
  expect(page.text()).toContain('Something is newer since');
  expect(page.text()).not.toContain('Newer words');
  await page.press(sidebar.foot.refresh);
  expect(page.text()).toContain('Newer words');
});

test('A slash leads to the search, Escape empties it', async () => {
  const page = await showPage(<ParticipantsView />, answers);
  await act(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  });
  const search = document.activeElement as HTMLInputElement;
  expect(search.tagName).toBe('INPUT');
  await page.fill(words.search, 'zoe');
  expect(titlesOf(page)).toHaveLength(2);
  await act(() => {
    search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(titlesOf(page).length).toBeGreaterThan(2);
});
