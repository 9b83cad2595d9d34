// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InvitesPage } from '../../../apps-script/sidebar/invites/invites-page.tsx';
import { invitesPage as words, pages, webAppAddress as address } from '../../../shared/messages/en/index.ts';
import { toInvitesView, toLink } from './sample-views.ts';
import { ok, showPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const view = toInvitesView('en');
const link = toLink('P-02', 'Harriet Lindqvist');
const invited = {
  ...view,
  people: view.people.map((person) =>
    person.personId === 'P-02'
      ? {
          ...person,
          invite: {
            inviteId: 'I-9',
            state: 'open' as const,
            invitedAt: '2026-11-23T10:00:00Z',
            expiresAt: link.expiresAt,
          },
        }
      : person,
  ),
};

const standings = (root: HTMLElement) =>
  [...root.querySelectorAll('.ml-status')].map((element) => element.textContent);

test('Each mentor stands where they stand', async () => {
  const page = await showPage(<InvitesPage />, { getInvites: ok(view) });
  expect(standings(page.root)).toEqual([
    'No invite yet',
    'Invited until Dec 4, 2026',
    'Link expired on Nov 8, 2026',
    'Connected',
    'No invite yet',
  ]);
  expect(page.text()).toContain('Firefox on Windows, since Nov 2, 2026');
});

test('A link is made for one mentor, copied, and gone once put away', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
  const page = await showPage(<InvitesPage />, {
    getInvites: ok(view),
    inviteMentors: ok({ links: [link], view: invited }),
  });
  await page.press(`${words.invite}: Harriet Lindqvist`);
  expect(page.callsOf('inviteMentors')).toEqual([[['P-02']]]);
  expect(page.root.querySelector<HTMLInputElement>('.copy-text')!.value).toBe(link.link);
  expect(document.activeElement?.textContent).toBe(words.linksMade(1));
  await page.press(`${pages.copy}: ${words.linkFor('Harriet Lindqvist')}`);
  expect(writeText).toHaveBeenCalledWith(link.link);
  await page.press(words.linkDone);
  expect(page.root.querySelector('.copy-text')).toBeNull();
});

test('Where the browser refuses to copy, the link is selected and the keys are named', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({
    writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  } as unknown as Clipboard);
  document.execCommand = () => false;
  const page = await showPage(<InvitesPage />, {
    getInvites: ok(view),
    inviteMentors: ok({ links: [link], view: invited }),
  });
  await page.press(`${words.invite}: Harriet Lindqvist`);
  await page.press(`${pages.copy}: ${words.linkFor('Harriet Lindqvist')}`);
  expect(page.text()).toContain(pages.copyByHand);
});

test('A message to paste says who invites, what to do, where the extension is, who reads it; in the person’s language', async () => {
  const writeText = vi.fn((_text: string) => Promise.resolve());
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
  const people = invited.people.map((person) =>
    person.personId === 'P-02' ? { ...person, language: 'it' as const } : person,
  );
  const page = await showPage(<InvitesPage />, {
    getInvites: ok(view),
    inviteMentors: ok({ links: [link], view: { ...invited, people } }),
    saveExtensionPlace: ok('https://new.example/extension'),
  });
  await page.press(`${words.invite}: Harriet Lindqvist`);
  await page.press(`${words.copyMessage}: Harriet Lindqvist`);
  const [text] = writeText.mock.calls[0]!;
  expect(text).toContain('Elena Ferri ti invita a fare da mentore in «Keep our customers».');
  expect(text).toContain(link.link);
  expect(text).toContain('https://example.com/mentor-ledger');
  expect(text).toContain('Chiunque possa aprire il foglio');
  await page.click(page.root.querySelector<HTMLElement>('.message input[value="en"]')!);
  for (const fold of page.root.querySelectorAll('details')) fold.open = true;
  await page.fill(words.extensionTitle, 'https://new.example/extension');
  await page.press(words.extensionSave);
  await page.press(`${words.copyMessage}: Harriet Lindqvist`);
  const [english] = writeText.mock.calls[1]!;
  expect(english).toContain('Elena Ferri invites you to be a mentor');
  expect(english).toContain('https://new.example/extension');
});

test('All without a link are invited at once: neither the invited nor the connected', async () => {
  const page = await showPage(<InvitesPage />, {
    getInvites: ok(view),
    inviteMentors: ok({ links: [link], view: invited }),
  });
  await page.press(words.inviteAll(3));
  expect(page.callsOf('inviteMentors')).toEqual([[['P-02', 'P-04', 'P-06']]]);
});

test('A new link for an invited mentor is asked about first, since the earlier one stops working', async () => {
  const page = await showPage(<InvitesPage />, {
    getInvites: ok(view),
    inviteMentors: ok({ links: [link], view }),
  });
  await page.press(`${words.inviteAgain}: Massimiliano Della Valle`);
  expect(page.callsOf('inviteMentors')).toEqual([]);
  expect(page.text()).toContain(words.confirmNewLink('Massimiliano Della Valle'));
  expect(document.activeElement?.textContent).toContain(words.confirmNewLink('Massimiliano Della Valle'));
  await page.press('Cancel');
  expect(document.activeElement?.textContent, 'focus is back').toBe(words.inviteAgain);
  expect(page.text()).not.toContain(words.confirmNewLink('Massimiliano Della Valle'));
});

test('Revoking a link and disconnecting a browser happen after a question only', async () => {
  const page = await showPage(<InvitesPage />, {
    getInvites: ok(view),
    revokeInvite: ok(view),
    revokeDevice: ok(view),
  });
  await page.press(`${words.revoke}: Massimiliano Della Valle`);
  expect(page.callsOf('revokeInvite')).toEqual([]);
  await page.click(page.root.querySelector<HTMLElement>('.ml-button-danger')!);
  expect(page.callsOf('revokeInvite')).toEqual([['I-1']]);
  expect(page.text()).toContain(words.revokedDone('Massimiliano Della Valle'));
  await page.press(`${words.disconnect}: Chrome on Linux, Tom Becker`);
  await page.click(page.root.querySelector<HTMLElement>('.ml-button-danger')!);
  expect(page.callsOf('revokeDevice')).toEqual([['D-1']]);
  expect(page.text()).toContain(words.disconnectedDone('Chrome on Linux'));
});

const URL = 'https://script.google.com/macros/s/AKfycbTEST/exec';
const asked = {
  ...{ isKept: false, webAppUrl: URL, nonce: '1.a.b', ping: '{"kind":"ping"}' },
  visitUrl: `${URL}?check=1`,
};
const nowhere = { ...view, webAppUrl: null, isAddressProved: false };

test('Without an address no link is offered; one that is pasted is asked, and kept when it proves right', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ ledger: { proof: 'p' } }));
  const page = await showPage(<InvitesPage />, { getInvites: ok(nowhere), keepWebAppUrl: ok(asked) });
  for (const step of address.steps) expect(page.text()).toContain(step);
  expect(page.text()).not.toContain(words.inviteAll(3));
  expect(page.root.querySelectorAll('.ml-line .ml-button-quiet')).toHaveLength(0);
  await page.fill(address.field, ` ${URL}?x=1 `);
  await page.press(address.keep);
  expect(fetching).toHaveBeenCalledWith(
    URL,
    expect.objectContaining({ method: 'POST', body: asked.ping, credentials: 'omit' }),
  );
  page.run.answer('keepWebAppUrl', ok({ isKept: true, webAppUrl: URL }));
  await page.pass(100);
  expect(page.callsOf('keepWebAppUrl')).toEqual([
    [{ address: ` ${URL}?x=1 `, answer: null }],
    [{ address: ` ${URL}?x=1 `, answer: { nonce: asked.nonce, proof: 'p' } }],
  ]);
  expect(page.text()).toContain(address.kept);
  expect(page.text()).toContain(words.inviteAll(3));
});

test('What is refused is said with its sentence, and what was typed stays', async () => {
  const refusal = { ok: false, sentence: 'No address.', issues: [], canRetry: false, needsSetUp: false };
  const page = await showPage(<InvitesPage />, { getInvites: ok(nowhere), keepWebAppUrl: refusal });
  await page.fill(address.field, 'https://example.com/');
  await page.press(address.keep);
  expect(page.text()).toContain('No address.');
  expect(page.root.querySelector<HTMLInputElement>('.address input')!.value).toBe('https://example.com/');
});

test.each([
  ['a live request has told', { ...view, isAddressProved: false }],
  ['Google suggests', { ...nowhere, suggestedUrl: URL }],
])('An address that %s is asked at first; where it is silent the owner opens it', async (_whose, before) => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  const page = await showPage(<InvitesPage />, { getInvites: ok(before), keepWebAppUrl: ok(asked) });
  await page.pass(100);
  expect(page.text()).toContain(address.unanswered);
  expect(page.text()).not.toContain(words.inviteAll(3));
  const link = page.root.querySelector<HTMLAnchorElement>('.address a')!;
  expect([link.href, link.target]).toEqual([asked.visitUrl, '_blank']);
  await page.press(address.lookAgain);
  expect(page.text()).toContain(address.unanswered);
  page.run.answer('getInvites', ok(view));
  await page.press(address.lookAgain);
  expect(page.text()).toContain(words.inviteAll(3));
});

test('Without mentors it leads to the people', async () => {
  const page = await showPage(<InvitesPage />, {
    getInvites: ok({ ...view, people: [] }),
    openTab: ok(null),
  });
  await page.press(words.openPeople);
  expect(page.callsOf('openTab')).toEqual([['people']]);
});

test('A failure says its sentence, and trying again does the same thing again', async () => {
  const page = await showPage(<InvitesPage />, {
    getInvites: ok(view),
    inviteMentors: { throws: 'NetworkError' },
  });
  await page.press(`${words.invite}: Harriet Lindqvist`);
  expect(page.text()).toContain(pages.unreachable);
  page.run.answer('inviteMentors', ok({ links: [link], view: invited }));
  await page.press(pages.tryAgain);
  expect(page.callsOf('inviteMentors')).toEqual([[['P-02']], [['P-02']]]);
  expect(page.root.querySelector<HTMLInputElement>('.copy-text')!.value).toBe(link.link);
});

test('Everybody is disconnected after a question only, and the links that were shown are gone', async () => {
  const page = await showPage(<InvitesPage />, {
    getInvites: ok(view),
    inviteMentors: ok({ links: [link], view: invited }),
    changeSecret: ok({ browsers: 2, view }),
  });
  await page.press(`${words.invite}: Harriet Lindqvist`);
  await page.press(words.secret.act);
  expect(page.callsOf('changeSecret')).toEqual([]);
  expect(document.activeElement?.textContent).toContain(words.secret.question);
  await page.press('Cancel');
  await page.press(words.secret.act);
  await page.click(page.root.querySelector<HTMLElement>('.ml-button-danger')!);
  expect(page.callsOf('changeSecret')).toEqual([[]]);
  expect(page.text()).toContain(words.secret.done(2));
  expect(page.root.querySelector('.copy-text')).toBeNull();
});
