import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  CLOCK_SKEW_LIMIT_MS,
  envelopeSchema,
  LONGEST_POST,
  MOST_MESSAGES,
  replySchema,
  signedBodySchema,
} from '../../../shared/protocol/envelope.ts';
import { parseInviteLink } from '../../../shared/protocol/invite-link.ts';
import { enrollBodySchema } from '../../../shared/protocol/messages/enroll.ts';
import { messages } from '../../../shared/protocol/registry.ts';

const signed = {
  ...{ v: 1, kind: 'signed', deviceId: 'D-1', sentAt: '2026-11-23T10:00:00Z', nonce: 'n', body: '{}' },
  signature: 'a'.repeat(64),
};
const enroll = { v: 1, kind: 'enroll', body: '{}' };
const reads = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).success;

describe('an envelope', () => {
  it('is signed, or enrolls; more than what is known of it does no harm', () => {
    expect([signed, enroll, { ...signed, later: 1 }].every((one) => reads(envelopeSchema, one))).toBe(true);
  });

  it.each([
    ['of no kind', { ...signed, kind: 'open' }],
    ['of no version', { ...signed, v: 0 }],
    ['of half a version', { ...enroll, v: 1.5 }],
    ['without a device', { ...signed, deviceId: '' }],
    ['with an endless device', { ...signed, deviceId: 'd'.repeat(201) }],
    ['without a nonce', { ...signed, nonce: '' }],
    ['with an endless time', { ...signed, sentAt: '2'.repeat(41) }],
    ['with a short signature', { ...signed, signature: 'a'.repeat(63) }],
    ['with a long signature', { ...signed, signature: 'a'.repeat(65) }],
    ['with a body that is no text', { ...enroll, body: {} }],
    ['that is a text', 'signed'],
  ])('%s is not understood', (_, value) => {
    expect(reads(envelopeSchema, value)).toBe(false);
  });

  it('carries so many messages and no more, each with type and id', () => {
    const message = { type: 'check-in', id: 'S-1', data: {} };
    const bodies = [MOST_MESSAGES, MOST_MESSAGES + 1].map((count) => ({
      messages: Array(count).fill(message),
    }));
    expect(bodies.map((body) => reads(signedBodySchema, body))).toEqual([true, false]);
    expect(reads(signedBodySchema, { messages: [{ ...message, id: '' }] })).toBe(false);
    expect(reads(signedBodySchema, { messages: [{ ...message, type: 't'.repeat(201) }] })).toBe(false);
    expect([MOST_MESSAGES, LONGEST_POST, CLOCK_SKEW_LIMIT_MS]).toEqual([50, 2_000_000, 600_000]);
    expect(messages.map(({ type }) => type)).toEqual([
      ...['check-in', 'briefing', 'disconnect', 'feedback', 'own-page'],
    ]);
  });

  it('enrolls with a code and a request of sixteen letters at least', () => {
    const body = { inviteCode: 'c'.repeat(16), requestId: 'r'.repeat(16), deviceName: '' };
    expect(reads(enrollBodySchema, body)).toBe(true);
    for (const wrong of [
      { inviteCode: 'c'.repeat(15) },
      { inviteCode: 'c'.repeat(201) },
      { requestId: 'r'.repeat(15) },
      { requestId: 'r'.repeat(101) },
      { deviceName: 'd'.repeat(101) },
    ]) {
      expect(reads(enrollBodySchema, { ...body, ...wrong })).toBe(false);
    }
  });

  it('is answered by an envelope, never by a page or half a text', () => {
    const reply = { v: 1, status: 'ok', serverTime: 't', results: [], versions: { oldest: 1, newest: 1 } };
    expect(reads(replySchema, reply)).toBe(true);
    expect(reads(replySchema, { ...reply, results: [{ id: 'S-1', status: 'recorded' }], later: 1 })).toBe(
      true,
    );
    const cut = { v: 1, status: 'ok', serverTime: 't', results: [] };
    for (const wrong of ['<!doctype html>', cut, { ...reply, results: [{ id: 'S-1' }] }, null]) {
      expect(reads(replySchema, wrong)).toBe(false);
    }
  });
});

describe('an invite link', () => {
  const code = 'abcdefgh_-ABCDEF';
  const url = 'https://script.google.com/macros/s/AKfy_cb-X/exec';
  const parse = (text: string, allowLoopback = false) => parseInviteLink(text, { allowLoopback });

  it.each([`${url}?invite=${code}`, `  ${url}?invite=${code}#top\n`, `${url}?hl=it&invite=${code}&x=1`])(
    'is read: %s',
    (text) => {
      expect(parse(text)).toEqual({ webAppUrl: url, inviteCode: code });
    },
  );

  it('is read from a company’s address too, and from this machine only where that is allowed', () => {
    const company = 'https://script.google.com/a/macros/firm.example/s/AK1/exec';
    expect(parse(`${company}?invite=${code}`)?.inviteCode).toBe(code);
    for (const host of ['http://127.0.0.1:8080', 'https://localhost:443', 'http://[::1]:9']) {
      const text = `${host}/macros/s/AK1/exec?invite=${code}`;
      expect([parse(text), parse(text, true)?.inviteCode]).toEqual([null, code]);
    }
  });

  it.each([
    `${url}?invite=${code.slice(1)}`,
    `${url}?invite=${'a'.repeat(201)}`,
    `${url}?invite=${code}!`,
    `${url}?invitee=${code}`,
    url,
    `${url}x?invite=${code}`,
    `x${url}?invite=${code}`,
    `http://script.google.com/macros/s/AK1/exec?invite=${code}`,
    `https://script.google.com.evil.example/macros/s/AK1/exec?invite=${code}`,
    `https://localhost/macros/s/AK1/exec?invite=${code}`,
    '',
  ])('is none: %s', (text) => {
    expect(parse(text, true)).toBeNull();
  });
});
