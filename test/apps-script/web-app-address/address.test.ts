/**
 * The web app's address on the built script: whatever Google calls it, no link is made that leads nowhere or that the
 * script itself would turn away. What is kept is what has been proved, by an answer or by a visit.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { AddressAnswer, AddressForm } from '../../../apps-script/src/web-app-address/address-api.ts';
import type {
  InvitePageModel,
  InvitesMade,
  InvitesView,
} from '../../../apps-script/src/invites/invites-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { parseInviteLink } from '../../../shared/protocol/invite-link.ts';
import { openProgram, WEB_APP_URL, type Beginning, type LedgerHost } from '../ledger-host.ts';

const words = catalogs.en.script.address;
const MINUTE_MS = 60_000;
const STALE = 'https://script.google.com/macros/s/AKfycbSTALE/exec';

/** What getUrl() has been seen to say. */
const WRONG: readonly (readonly [form: string, url: string | null])[] = [
  ['the test address', WEB_APP_URL.replace('/exec', '/dev')],
  ['an old deployment', STALE],
  ['the domain after macros', 'https://script.google.com/a/macros/firm.com/s/AKfycbTEST/exec'],
  ['the domain before macros', 'https://script.google.com/a/firm.com/macros/s/AKfycbTEST/exec'],
  ['the test address of a domain', 'https://script.google.com/a/macros/firm.com/s/AKfycbTEST/dev'],
  ['nothing', null],
];

describe('the address of the web app', () => {
  const clock = createManualClock(Date.UTC(2026, 6, 1, 8));
  let live: string | null = WEB_APP_URL;
  let elsewhere: string | null = null;
  let host: LedgerHost;
  let other: LedgerHost;
  let unknown: Beginning;

  beforeAll(async () => {
    host = await openProgram({ clock, webAppUrl: () => live, webAppUrlElsewhere: () => elsewhere });
    other = await openProgram({ clock });
    // The same program before its web app was ever opened, and another program beside it.
    for (const key of ['webAppUrl', 'webAppUrlBy']) host.state.delete(`properties/script/${key}`);
    other.state.put('properties/script/masterSecret', 'f'.repeat(64));
    unknown = host.toBeginning();
  });
  beforeEach(() => {
    [live, elsewhere] = [WEB_APP_URL, null];
    host.resetTo(unknown);
    other.project.forgetCaches();
  });
  afterAll(() => Promise.all([host.project.close(), other.project.close()]));

  const value = <T>(answer: Answer<T>): T => {
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  };
  const view = async () => value(await host.call<InvitesView>('getInvites'));
  const keep = (address: string, answer: AddressForm['answer'] = null) =>
    host.call<AddressAnswer>('keepWebAppUrl', { address, answer });
  const ask = async (address: string) => {
    const asked = value(await keep(address));
    if (asked.isKept) throw new Error('kept without an answer');
    return asked;
  };
  const proofOf = async (at: LedgerHost, ping: string) => (await at.post(ping)).reply.ledger?.proof ?? '';
  const prove = async (address: string) => {
    const { nonce, ping } = await ask(address);
    return value(await keep(address, { nonce, proof: await proofOf(host, ping) }));
  };
  const linkOf = async () => {
    const made = value(await host.call<InvitesMade>('inviteMentors', ['P-HARRY']));
    return parseInviteLink(made.links[0]!.link, { allowLoopback: false });
  };
  const pageOf = (html: string) => JSON.parse(/id="model">([^<]*)</.exec(html)![1]!) as InvitePageModel;
  const visit = async (at: LedgerHost, url: string) => {
    const { searchParams } = new URL(url);
    return pageOf(await at.get(Object.fromEntries(searchParams))).state;
  };

  it.each(WRONG)('is not taken from the menu, where Google tells %s', async (_form, url) => {
    elsewhere = url;
    expect(await view()).toMatchObject({ webAppUrl: null, isAddressProved: false });
    expect(await host.call('inviteMentors', ['P-HARRY'])).toMatchObject({
      ok: false,
      sentence: catalogs.en.script.failures.noWebApp,
    });
    expect(await prove(WEB_APP_URL)).toEqual({ isKept: true, webAppUrl: WEB_APP_URL });
    expect(await linkOf()).toMatchObject({ webAppUrl: WEB_APP_URL });
  });

  it.each(WRONG)('stays the proved one when a live request tells %s', async (_form, url) => {
    live = url;
    await host.get({});
    const told = await view();
    // What only a live request told is asked at before a page makes links with it.
    expect(told).toMatchObject({ isAddressProved: false });
    if (url === null || url.endsWith('/dev')) expect(told.webAppUrl).toBeNull();
    // Nor does the script make them, whoever calls it.
    const { noWebApp, addressUnproved } = catalogs.en.script.failures;
    expect(await host.call('inviteMentors', ['P-HARRY'])).toMatchObject({
      ...{ ok: false, sentence: told.webAppUrl === null ? noWebApp : addressUnproved },
    });
    await prove(WEB_APP_URL);
    await host.get({});
    await host.post({ v: 1, kind: 'ping', nonce: 'somebody' });
    expect(await view()).toMatchObject({
      ...{ webAppUrl: WEB_APP_URL, isAddressProved: true, suggestedUrl: null },
    });
    const link = await linkOf();
    expect(link).toMatchObject({ webAppUrl: WEB_APP_URL });
    // The page behind the link gives the same address on.
    const page = pageOf(await host.get({ invite: link!.inviteCode }));
    expect(page).toMatchObject({ state: 'open', link: expect.stringContaining(WEB_APP_URL) as string });
  });

  it('is one and the same in whatever public form it was pasted', async () => {
    const forms = fc.tuple(
      fc.constantFrom('macros', 'a/macros/firm.com', 'a/firm.com/macros', 'a/~/macros', 'macros/u/2'),
      fc.constantFrom('', '?x=1', '#top', '?invite=0123456789abcdef'),
      fc.constantFrom('', ' ', '\n\t'),
      fc.constantFrom('https://', ''),
    );
    await fc.assert(
      fc.asyncProperty(forms, async ([path, tail, space, scheme]) => {
        const address = `${space}${scheme}script.google.com/${path}/s/AKfycbTEST/exec${tail}${space}`;
        expect((await ask(address)).webAppUrl, address).toBe(WEB_APP_URL);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused with a sentence when it is none, and nothing is kept', async () => {
    const before = JSON.stringify(host.toBeginning().state);
    for (const [address, sentence] of [
      ['', words.notAnAddress],
      ['https://docs.google.com/spreadsheets/d/1AbC/edit', words.notAnAddress],
      ['https://script.google.com/home/projects/1AbC/edit', words.notAnAddress],
      ['https://script.google.com.example.com/macros/s/AKfycbTEST/exec', words.notAnAddress],
      ['http://script.google.com/macros/s/AKfycbTEST/exec', words.notAnAddress],
      ['javascript:alert(1)', words.notAnAddress],
      ['=HYPERLINK("https://script.google.com/macros/s/AKfycbTEST/exec")', words.notAnAddress],
      [WEB_APP_URL.replace('/exec', '/dev'), words.testAddress],
    ] as const) {
      for (const answer of [null, { nonce: 'x', proof: 'y' }])
        expect(await keep(address, answer), address).toMatchObject({ ok: false, sentence });
    }
    expect(JSON.stringify(host.toBeginning().state)).toBe(before);
  });

  it('is not kept on the answer of another ledger, an older one, or one to another question', async () => {
    const { nonce, ping } = await ask(STALE);
    const proof = await proofOf(host, ping);
    const wrong = [
      { nonce, proof: await proofOf(other, ping) },
      { nonce, proof: '' },
      { nonce, proof: proof.toUpperCase() },
      { nonce: `${nonce}0`, proof },
      { nonce: 'mine', proof: await proofOf(host, JSON.stringify({ v: 1, kind: 'ping', nonce: 'mine' })) },
    ];
    for (const answer of wrong)
      expect(await keep(STALE, answer)).toMatchObject({ ok: false, sentence: words.otherLedger });
    clock.advance(16 * MINUTE_MS);
    expect(await keep(STALE, { nonce, proof })).toMatchObject({ ok: false, sentence: words.otherLedger });
    expect((await view()).isAddressProved).toBe(false);
  });

  it('is proved by a visit where a page may not ask, with the domain that it names', async () => {
    const { visitUrl } = await ask('https://script.google.com/a/firm.com/macros/s/AKfycbTEST/exec');
    expect(visitUrl).toContain('https://script.google.com/a/macros/firm.com/s/AKfycbTEST/exec?check=');
    expect(await visit(other, visitUrl)).toBe('address-unproved');
    expect(await visit(host, visitUrl.replace('AKfycbTEST%2Fexec', 'AKfycbEVIL%2Fexec'))).toBe(
      'address-unproved',
    );
    expect(await visit(host, visitUrl.replace('check=', 'check=1'))).toBe('address-unproved');
    expect((await view()).isAddressProved).toBe(false);
    expect(await visit(host, visitUrl)).toBe('address-right');
    expect(await view()).toMatchObject({ webAppUrl: WEB_APP_URL, isAddressProved: true });
    expect(await linkOf()).toMatchObject({ webAppUrl: WEB_APP_URL, domain: 'firm.com' });
    const later = await ask(STALE);
    clock.advance(16 * MINUTE_MS);
    expect(await visit(host, later.visitUrl)).toBe('address-unproved');
    expect((await view()).webAppUrl).toBe(WEB_APP_URL);
  });

  it('costs next to nothing however often a stranger guesses at it', async () => {
    await host.get({});
    let reads = 0;
    for (let guess = 0; guess < 60; guess++) {
      const event = { parameter: { check: `1.${guess}.x`, address: STALE } };
      const { serviceCalls } = await host.project.run({ functionName: 'doGet', kind: 'doGet', event });
      reads += serviceCalls.filter(({ name }) => name.startsWith('Properties')).length;
    }
    expect(reads).toBeLessThanOrEqual(35);
    expect(await view()).toMatchObject({ webAppUrl: WEB_APP_URL, isAddressProved: false });
  });
});
