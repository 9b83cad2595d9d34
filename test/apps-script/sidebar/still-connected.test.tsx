// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PairingsDialog } from '../../../apps-script/sidebar/pairings/pairings-dialog.tsx';
import { stillConnected as words } from '../../../shared/messages/en/index.ts';
import { toPairingsView } from './mentors-views.ts';
import { ok, showPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('Where a pairing is ended, the browser of a mentor without any other is disconnected by one press', async () => {
  const person = {
    personId: 'P-02',
    name: 'Harry Bauer',
    why: 'ended',
    browsers: ['Chrome on Linux', 'Edge'],
  };
  const view = { ...toPairingsView('en'), stillConnected: [{ ...person, lateUntilOn: null }] };
  const page = await showPage(<PairingsDialog />, {
    getPairings: ok(view),
    disconnectPerson: ok({ personId: 'P-02', browsers: 2 }),
  });
  await page.click(page.root.querySelector<HTMLElement>('.sections > li:nth-child(3) > button')!);
  expect(page.text()).toContain(words.ended(person.name));
  expect(page.text()).toContain(words.browsers(2, 'Chrome on Linux and Edge'));
  await page.press(`${words.disconnect}: ${person.name}`);
  expect(page.callsOf('disconnectPerson')).toEqual([['P-02']]);
  expect(page.text()).toContain(words.done(person.name));
  expect(page.text()).not.toContain(words.ended(person.name));
});
