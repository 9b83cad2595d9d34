// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InvitePage } from '../../../apps-script/sidebar/invite/invite-page.tsx';
import { readModel } from '../../../apps-script/sidebar/invite/read-model.ts';
import type { InvitePageModel } from '../../../apps-script/src/invites/invites-api.ts';
import { invitePage } from '../../../shared/messages/en/index.ts';
import { toLink } from './sample-views.ts';
import { showPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const open: InvitePageModel = {
  page: 'invite',
  state: 'open',
  language: 'en',
  programName: 'Keep our customers',
  ownerName: 'Elena Ferri',
  personName: 'Harriet',
  link: toLink('P-02', 'Harriet').link,
  extensionAt: null,
  expiresOn: '2026-12-08',
};

function toDocument(json: string): Document {
  const page = document.implementation.createHTMLDocument();
  const script = page.createElement('script');
  script.id = 'model';
  script.type = 'application/json';
  script.textContent = json;
  page.body.append(script);
  return page;
}

test('The page says who invites to what, and gives the link to copy', async () => {
  const page = await showPage(<InvitePage model={open} />, {});
  expect(page.root.querySelector('h1')!.textContent).toBe('Elena Ferri invites you to “Keep our customers”');
  expect(page.root.querySelector<HTMLInputElement>('input')!.value).toBe(open.link);
  expect(page.text()).toContain('Works until December 8, 2026.');
});

test('Italian has its article before the day', async () => {
  const page = await showPage(<InvitePage model={{ ...open, language: 'it' }} />, {});
  expect(page.text()).toContain('Vale fino all’8 dicembre 2026.');
});

test.each(Object.keys(invitePage.states) as (keyof typeof invitePage.states)[])(
  'A link that is %s says what to do and shows no link',
  async (state) => {
    const page = await showPage(
      <InvitePage model={{ page: 'invite', state, language: 'en', programName: null }} />,
      {},
    );
    expect(page.text()).toContain(invitePage.states[state].text);
    expect(page.root.querySelector('input')).toBeNull();
  },
);

test('Names that hold HTML stay names', async () => {
  const hostile = '</script><img src=x onerror=alert(1)>';
  const model = readModel(toDocument(JSON.stringify({ ...open, programName: hostile, personName: hostile })));
  const page = await showPage(<InvitePage model={model} />, {});
  expect(page.root.querySelector('img')).toBeNull();
  expect(page.text()).toContain(hostile);
});

test('A page without a readable model says that it could not be made', () => {
  for (const json of ['', '__MODEL__', 'null', '{"page":"other"}', '[]'])
    expect(readModel(toDocument(json)), json).toMatchObject({ state: 'failed' });
});

test('A language we do not have becomes English', () => {
  expect(readModel(toDocument(JSON.stringify({ ...open, language: 'fr' }))).language).toBe('en');
});
