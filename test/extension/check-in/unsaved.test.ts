/**
 * @vitest-environment happy-dom
 * A window that is closed while the storage has not answered yet: the words are found by the next one, and by one that
 * is open already; two windows' words are both kept.
 */
import { expect, it } from 'vitest';
import { hasInput, type CheckInDraft } from '../../../extension/src/draft/draft.ts';
import type { Session } from '../../../extension/src/check-in/session.ts';
import { createBrowser } from '../simulated/browser.ts';
import { NOW_MS } from '../simulated/sample.ts';
import { openPage } from './page-stage.ts';

const slowBrowser = () => Object.assign(createBrowser(NOW_MS), { isStorageSlow: true });
const workedIn = (session: Session) => {
  const { view } = session.state();
  return view.kind === 'form' ? view.draft.fields.worked.value : view.kind;
};
const draftsIn = (browser: ReturnType<typeof createBrowser>) =>
  [...browser.stored]
    .filter(([name, value]) => name.startsWith('draft:') && value !== null)
    .map(([, value]) => value as CheckInDraft)
    .filter(hasInput)
    .map(({ fields }) => fields.worked.value)
    .sort();

it('finds what was typed in the moment in which the window was closed, and keeps nothing twice', async () => {
  const first = await openPage({}, slowBrowser());
  first.session.input('worked', 'The first wor');
  await first.wait();
  first.session.input('worked', 'The first words');
  first.close();
  expect(draftsIn(first.browser)).toEqual(['The first wor']);
  const next = await openPage({}, first.browser);
  expect(workedIn(next.session)).toBe('The first words');
  expect(draftsIn(first.browser)).toEqual(['The first words']);
  expect([...first.browser.journal]).toEqual([]);
});

it('gives them to a window that is open already', async () => {
  const popup = await openPage({}, slowBrowser());
  popup.session.input('worked', 'Typed in');
  await popup.wait();
  const tab = await openPage({}, popup.browser);
  expect(workedIn(tab.session)).toBe('Typed in');
  popup.session.input('worked', 'Typed in the popup');
  popup.close();
  await tab.wait();
  await tab.wait();
  expect(workedIn(tab.session)).toBe('Typed in the popup');
});

it('keeps both texts where another window has gone on with the draft', async () => {
  const popup = await openPage({}, slowBrowser());
  popup.session.input('worked', 'Begun');
  await popup.wait();
  const tab = await openPage({}, popup.browser);
  tab.session.input('worked', 'Begun, in the tab');
  popup.session.input('worked', 'Begun, in the popup');
  popup.close();
  await tab.wait();
  await tab.wait();
  expect(draftsIn(popup.browser)).toEqual(['Begun, in the popup', 'Begun, in the tab']);
});

it('brings back nothing that was given up or sent', async () => {
  const first = await openPage({}, slowBrowser());
  first.session.input('worked', 'Not wanted');
  void first.session.clearDraft();
  first.close();
  expect(workedIn((await openPage({}, first.browser)).session)).toBe('');

  const second = await openPage({}, slowBrowser());
  second.session.input('outcome', 'held');
  second.session.input('pairingIds', ['pair-sam']);
  second.session.input('worked', 'Sent at once');
  void second.session.send();
  await second.wait();
  second.close();
  expect(draftsIn(second.browser)).toEqual([]);
  await openPage({}, second.browser);
  expect(draftsIn(second.browser)).toEqual([]);
});

it('leaves what the storage has no room for until it has', async () => {
  const first = await openPage({}, slowBrowser());
  first.browser.isStorageFull = true;
  first.session.input('worked', 'No room for these');
  await first.wait();
  first.close();
  await openPage({}, first.browser).then((page) => page.close());
  expect(draftsIn(first.browser)).toEqual([]);
  first.browser.isStorageFull = false;
  expect(workedIn((await openPage({}, first.browser)).session)).toBe('No room for these');
});

it('passes over what is no draft', async () => {
  const browser = slowBrowser();
  browser.journal.set('unsaved-draft:gone', '{"schemaVersion":');
  browser.journal.set('unsaved-draft:odd', '{"schemaVersion":3,"draft":{"key":"by-hand"}}');
  const { session } = await openPage({}, browser);
  expect(workedIn(session)).toBe('');
  expect([...browser.journal.keys()]).toEqual([]);
});
