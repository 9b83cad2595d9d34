// @vitest-environment happy-dom
/**
 * A page that was open for longer than its pass lasts: it says so, and opens again with what was typed. The forms of the
 * dialogs are held to it in every-dialog.test.tsx; these are the pages beside them.
 */
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErasePage } from '../../../apps-script/sidebar/erase/erase-page.tsx';
import { InvitesPage } from '../../../apps-script/sidebar/invites/invites-page.tsx';
import { SetUpPage } from '../../../apps-script/sidebar/set-up/set-up-page.tsx';
import { erasePage, pages, setUpPage, webAppAddress } from '../../../shared/messages/en/index.ts';
import { toErasePreview, toPeopleView } from './people-views.ts';
import { toInvitesView, toSetUpView } from './sample-views.ts';
import { ok, showPage, type ShownPage } from './show-page.tsx';

const GONE = {
  ...{ ok: false, sentence: 'Open for too long.', issues: [], canRetry: false, needsSetUp: false },
  isPassGone: true,
};

const putModel = (model: object) => {
  document.getElementById('model')?.remove();
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'model';
  script.textContent = JSON.stringify(model);
  document.head.append(script);
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.getElementById('model')?.remove();
});

interface Case {
  page: () => ComponentChildren;
  answers: Record<string, unknown>;
  label: string;
  typed: string;
  act: (page: ShownPage) => Promise<void>;
}

const nowhere = { ...toInvitesView('en'), webAppUrl: null, isAddressProved: false };
const submit = (page: ShownPage) =>
  page.click(page.root.querySelector<HTMLElement>('button[type="submit"]')!);

const cases: Record<string, Case> = {
  'set up': {
    ...{ page: () => <SetUpPage />, answers: { getSetUp: ok(toSetUpView('en', true)), setUp: GONE } },
    ...{ label: setUpPage.name, typed: 'Ada & Ünal <b>', act: submit },
  },
  invites: {
    ...{ page: () => <InvitesPage />, answers: { getInvites: ok(nowhere), keepWebAppUrl: GONE } },
    ...{
      label: webAppAddress.field,
      typed: 'https://script.google.com/macros/s/AKfycbTEST/exec',
      act: submit,
    },
  },
};

test.each(Object.entries(cases))(
  '%s says it, and is opened again with what was typed',
  async (_name, one) => {
    const model = { page: 'owner', opens: { dialog: 'people' }, pass: 'old', draft: null };
    putModel(model);
    const page = await showPage(one.page(), { ...one.answers });
    await page.fill(one.label, one.typed);
    await one.act(page);
    expect(page.text()).toContain(GONE.sentence);
    page.run.answer('openAgain', ok(null));
    await page.press(pages.openAgain);
    const [opens, draft] = page.callsOf('openAgain')[0] as [object, object];
    expect(opens).toEqual(model.opens);
    putModel({ ...model, pass: 'new', draft });
    const again = await showPage(one.page(), { ...one.answers });
    const values = [...again.root.querySelectorAll('input')].map(({ value }) => value);
    expect(values).toContain(one.typed);
    expect(again.run.passes.at(-1)).toBe('new');
  },
);

test('erase comes back to the person whose name was being typed', async () => {
  const model = { page: 'owner', opens: { dialog: 'erase' }, pass: 'old', draft: null };
  const preview = toErasePreview('en');
  const draft = { person: JSON.stringify(preview.personId), 'typed-name': JSON.stringify(preview.name) };
  putModel({ ...model, draft });
  const page = await showPage(<ErasePage />, {
    ...{ getPeople: ok(toPeopleView('en')), getErasePreview: ok(preview), erasePerson: GONE },
  });
  await submit(page);
  await page.pass(50);
  const values = () => [...page.root.querySelectorAll('input')].map(({ value }) => value);
  expect(values()).toContain(preview.name);
  expect(page.text()).toContain(erasePage.goes);
});

test('Where it can’t be opened from the page, it says how, and nothing typed is gone', async () => {
  putModel({ page: 'owner', opens: { dialog: 'set-up' }, pass: 'old', draft: null });
  const page = await showPage(<SetUpPage />, {
    ...cases['set up']!.answers,
    openAgain: { throws: 'NetworkError' },
  });
  await page.fill(setUpPage.name, 'Typed');
  await submit(page);
  await page.press(pages.openAgain);
  expect(page.text()).toContain(pages.openByHand);
  expect([...page.root.querySelectorAll('input')].map(({ value }) => value)).toContain('Typed');
});
