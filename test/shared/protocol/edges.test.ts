/** What both sides of the wire must agree on at the edges: halves of characters, domains of links, how long to wait. */
import { describe, expect, it } from 'vitest';
import { FAILURES, toCause } from '../../../shared/protocol/google-failures.ts';
import { parseInviteLink } from '../../../shared/protocol/invite-link.ts';
import { isEqualConstantTime, toUtf8 } from '../../../shared/protocol/signing.ts';

describe('UTF-8', () => {
  it.each([
    '\ud800',
    '\udfff',
    'a\udc00b',
    '\ud83d',
    '\ud83d\ud83d\ude00',
    '\ude00\ud83d',
    '\u07ff\u0800\uffff\u{10000}\u{10ffff}\u007f\u0080',
  ])('of %j is what a browser makes of it, halves of characters included', (text) => {
    expect([...toUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
  });
});

describe('texts compared in constant time', () => {
  it('differ by their length alone too', () => {
    for (const [a, b] of [
      ['a', 'aa'],
      ['aa', 'a'],
      ['', 'a'],
      ['a', ''],
      ['abab', 'ab'],
    ] as const)
      expect(isEqualConstantTime(a, b), `${a} ${b}`).toBe(false);
    expect(isEqualConstantTime('', '')).toBe(true);
  });
});

describe('the domain in an invite link', () => {
  const read = (query: string) => {
    const pasted = `https://script.google.com/macros/s/AKfy/exec?invite=${'0'.repeat(32)}${query}`;
    return parseInviteLink(pasted, { allowLoopback: false })?.domain ?? null;
  };
  it.each([
    ['&domain=firm.example', 'firm.example'],
    ['&domain=mail.firm.example', 'mail.firm.example'],
    ['', null],
    ['&domain=', null],
    ['&domain=firm', null],
    ['&domain=firm.example/..', null],
    ['&domain=evil%2f.example', null],
    ['&domain=firm..example', null],
    ['&domain=Firm.example', null],
    ['&domain=firm.example@evil.example', null],
    ['&domain=.example', null],
  ])('%s is %s', (query, domain) => {
    expect(read(query)).toBe(domain);
  });
});

describe('what a failure of Google means', () => {
  const NOT_KNOWN = ['outage', 'other'];
  it('is known not to have taken effect, but for an outage and what nobody knows', () => {
    for (const [cause, { outcome }] of Object.entries(FAILURES))
      expect(outcome, cause).toBe(NOT_KNOWN.includes(cause) ? 'unknown' : 'not-done');
  });

  it('passes by itself, but for a request that is refused as such and what nobody knows', () => {
    for (const [cause, { status }] of Object.entries(FAILURES))
      expect(status, cause).toBe(['invalid', 'other'].includes(cause) ? 'failed' : 'try-later');
  });

  it('is waited for as long as it takes: over a minute for a minute’s quota, an hour for a day’s', () => {
    const minutes = Object.fromEntries(
      Object.entries(FAILURES).map(([cause, { retryAfterMs = 0 }]) => [cause, retryAfterMs / 60_000]),
    );
    expect(minutes['minute-quota']).toBeGreaterThan(1);
    expect(minutes['minute-quota']).toBeLessThan(2);
    expect(minutes['day-quota']).toBe(60);
    expect([minutes['missing'], minutes['forbidden']]).toEqual([15, 15]);
    expect([minutes['busy']! < 1, minutes['outage']! < 1]).toEqual([true, true]);
  });

  it('is told by the text before the code', () => {
    expect(toCause('Service invoked too many times for one day: urlfetch.', 403)).toBe('day-quota');
    expect(toCause('nothing known', 403)).toBe('forbidden');
    expect(toCause('nothing known')).toBe('other');
  });
});
