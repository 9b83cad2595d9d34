import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInviteLink, toInviteLink } from '../../../shared/protocol/invite-link.ts';
import {
  isEqualConstantTime,
  toDigest,
  toHmac,
  toSignature,
  toUtf8,
} from '../../../shared/protocol/signing.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('signing', () => {
  it('computes what an independent implementation computes, for any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (secret, text) => {
        expect([...toUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
        expect(toDigest(text)).toBe(createHash('sha256').update(text).digest('hex'));
        expect(toHmac(secret, text)).toBe(createHmac('sha256', secret).update(text).digest('hex'));
      }),
    );
  });
  it('changes with each part that is signed', () => {
    const parts = { version: 1, deviceId: 'd', sentAt: '2026-11-23T10:00:00Z', nonce: 'n', body: '{}' };
    const signatures = [
      parts,
      { ...parts, version: 2 },
      { ...parts, deviceId: 'e' },
      { ...parts, sentAt: '' },
      { ...parts, nonce: 'm' },
      { ...parts, body: '{ }' },
    ].map((each) => toSignature('secret', each));
    expect(new Set([...signatures, toSignature('other', parts)]).size).toBe(7);
  });
  it('compares as equality does', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(isEqualConstantTime(a, b)).toBe(a === b);
        expect(isEqualConstantTime(a, a)).toBe(true);
      }),
    );
    expect(isEqualConstantTime('', 'a')).toBe(false);
  });
});

describe('an invite link', () => {
  const link = {
    webAppUrl: 'https://script.google.com/macros/s/AKfy_c-b1/exec',
    inviteCode: 'abcdefghij_KLMNOP-1234',
  };
  it('comes back as it was made, with space around it or after a company’s domain', () => {
    expect(parseInviteLink(`  ${toInviteLink(link)}\n`, { allowLoopback: false })).toEqual(link);
    const inDomain = {
      ...link,
      webAppUrl: 'https://script.google.com/a/macros/brightwell.example/s/AKfy_c-b1/exec',
    };
    expect(parseInviteLink(toInviteLink(inDomain), { allowLoopback: false })).toEqual({
      ...link,
      domain: 'brightwell.example',
    });
  });
  it.each([
    'https://evil.example/macros/s/AKfy/exec?invite=abcdefghij_KLMNOP-1234',
    'https://script.google.com.evil.example/macros/s/AKfy/exec?invite=abcdefghij_KLMNOP-1234',
    'http://script.google.com/macros/s/AKfy/exec?invite=abcdefghij_KLMNOP-1234',
    'https://script.google.com/macros/s/AKfy/exec?invite=short',
    'https://script.google.com/macros/s/AKfy/exec/more?invite=abcdefghij_KLMNOP-1234',
    'http://127.0.0.1:8080/macros/s/AKfy/exec?invite=abcdefghij_KLMNOP-1234',
    'javascript:alert(1)',
    'https://script.google.com/macros/s/AKfy/exec?invite=%E0%A4%A',
    '',
  ])('is refused when it is %j', (text) => {
    expect(parseInviteLink(text, { allowLoopback: false })).toBeNull();
  });
  it('may be on loopback where that is allowed', () => {
    expect(
      parseInviteLink('http://127.0.0.1:8080/macros/s/demo/exec?invite=abcdefghij_KLMNOP-1234', {
        allowLoopback: true,
      }),
    ).not.toBeNull();
  });
});
