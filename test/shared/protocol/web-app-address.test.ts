/** An address in whatever form it was seen or copied, and what is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInviteLink, toInviteLink } from '../../../shared/protocol/invite-link.ts';
import { parseWebAppAddress, toSignInUrl } from '../../../shared/protocol/web-app-address.ts';

const PLAIN = 'https://script.google.com/macros/s/AKfycb-x_0/exec';
const read = (text: string, allowLoopback = false) => parseWebAppAddress(text, { allowLoopback });

const FORMS: readonly [form: string, domain: string | null][] = [
  ['https://script.google.com/macros/s/ID/exec', null],
  ['https://script.google.com/macros/u/0/s/ID/exec', null],
  ['https://script.google.com/macros/u/12/s/ID/exec', null],
  ['https://script.google.com/u/1/macros/s/ID/exec', null],
  ['https://script.google.com/a/~/macros/s/ID/exec', null],
  ['https://script.google.com/a/macros/firm.com/s/ID/exec', 'firm.com'],
  ['https://script.google.com/a/macros/Firm.com/u/1/s/ID/exec', 'firm.com'],
  ['https://script.google.com/a/firm.com/macros/s/ID/exec', 'firm.com'],
  ['https://script.google.com/a/mail.firm.co.uk/macros/u/2/s/ID/exec', 'mail.firm.co.uk'],
  ['https://script.google.com/macros/s/ID/exec/', null],
  ['script.google.com/macros/s/ID/exec', null],
];

const withoutNull = ({
  domain,
  ...rest
}: {
  domain: string | null;
  webAppUrl: string;
  inviteCode: string;
}) => (domain === null ? rest : { ...rest, domain });

describe('the address of a web app', () => {
  it.each(FORMS)('%s is one web app, with the domain %s', (form, domain) => {
    const text = form.replace('ID', 'AKfycb-x_0');
    for (const pasted of [text, `  ${text}\n`, `${text}?authuser=1`, `${text}?a=b#c`])
      expect(read(pasted), pasted).toEqual({ webAppUrl: PLAIN, domain });
  });

  it.each(FORMS)('%s makes a link that the extension takes, and keeps the domain', (form) => {
    const address = read(form.replace('ID', 'AKfycb-x_0'));
    if (typeof address === 'string') throw new Error(address);
    const link = { ...address, inviteCode: '0123456789abcdef0123456789abcdef' };
    expect(parseInviteLink(toInviteLink(link), { allowLoopback: false })).toEqual(withoutNull(link));
    expect(toInviteLink(link).split('?')[0]).toBe(PLAIN);
    const pasted = `${form.replace('ID', 'AKfycb-x_0')}?invite=${link.inviteCode}`;
    expect(parseInviteLink(pasted, { allowLoopback: false })).toEqual(withoutNull(link));
  });

  it.each([
    ['https://script.google.com/macros/s/AKfycb-x_0/dev', 'test-address'],
    ['https://script.google.com/a/macros/firm.com/s/AKfycb-x_0/dev', 'test-address'],
    ['https://script.google.com/macros/s/AKfycb-x_0/exec/more', 'not-an-address'],
    ['http://script.google.com/macros/s/AKfycb-x_0/exec', 'not-an-address'],
    ['https://script.google.com/macros/d/AKfycb-x_0/exec', 'not-an-address'],
    ['https://script.google.com/home/projects/AKfycb-x_0/edit', 'not-an-address'],
    ['https://script.google.com.evil.example/macros/s/AKfycb-x_0/exec', 'not-an-address'],
    ['https://evil.example/?https://script.google.com/macros/s/AKfycb-x_0/exec', 'not-an-address'],
    ['https://me@evil.example/macros/s/AKfycb-x_0/exec', 'not-an-address'],
    ['https://script.google.com/a/macros/firm/s/AKfycb-x_0/exec', 'not-an-address'],
    ['https://script.google.com/a/macros/evil.example%2f/s/AKfycb-x_0/exec', 'not-an-address'],
    ['https://script.googleusercontent.com/macros/echo?user_content_key=x', 'not-an-address'],
    ['http://127.0.0.1:4000/macros/s/x/exec', 'not-an-address'],
    ['', 'not-an-address'],
  ])('%s is none: %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('may be on this computer where the caller allows it', () => {
    const local = 'http://127.0.0.1:4000/macros/s/x/exec';
    expect(read(local, true)).toEqual({ webAppUrl: local, domain: null });
  });

  it('names the domain where the sign-in needs it', () => {
    expect(toSignInUrl({ webAppUrl: PLAIN, domain: null })).toBe(PLAIN);
    const signIn = toSignInUrl({ webAppUrl: PLAIN, domain: 'firm.com' });
    expect(signIn).toBe('https://script.google.com/a/macros/firm.com/s/AKfycb-x_0/exec');
    expect(read(signIn)).toEqual({ webAppUrl: PLAIN, domain: 'firm.com' });
  });

  it('never makes the reader throw or leave Google, whatever is pasted', () => {
    const piece = fc.constantFrom(
      'https://script.google.com',
      '/a',
      '/macros',
      '/s/x',
      '/exec',
      '/u/1',
      '@evil',
      '~',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const address = read(text);
          if (typeof address === 'string') return;
          expect(new URL(toSignInUrl(address)).origin).toBe('https://script.google.com');
        },
      ),
    );
  });
});
