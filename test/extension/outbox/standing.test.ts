/** What a person is told of a check-in that is not in the ledger yet, and what the toolbar button says of all. */
import { describe, expect, it } from 'vitest';
import { delivery as words } from '../../../shared/messages/en/index.ts';
import { toBadge } from '../../../extension/src/outbox/badge.ts';
import { toNextWakeMs } from '../../../extension/src/outbox/next-wake.ts';
import { isForConnection, toStanding, type StandingContext } from '../../../extension/src/outbox/standing.ts';
import { connection, NOW_MS } from '../simulated/sample.ts';
import { toRecorded, toRefused, toWaiting } from '../simulated/sample-submission.ts';

const context: StandingContext = { connection, hasPermission: true, nowMs: NOW_MS };
const waiting = (more: Parameters<typeof toWaiting>[2]) => toWaiting('s', {}, more);

describe('the standing of a check-in', () => {
  it.each([
    ['held', waiting({ holdUntilMs: NOW_MS + 4000 }), { kind: 'held', leftMs: 4000 }],
    ['waiting for its first attempt', waiting({}), { kind: 'waiting', problem: null }],
    ['being sent', waiting({ attempts: 1, lastAttemptMs: NOW_MS - 3000 }), { kind: 'sending' }],
    [
      'waiting after an attempt that nobody ended',
      waiting({ attempts: 1, lastAttemptMs: NOW_MS - 60_000 }),
      { kind: 'waiting', problem: null },
    ],
    [
      'waiting with its reason',
      waiting({ attempts: 1, lastAttemptMs: NOW_MS, nextAttemptMs: NOW_MS + 30_000, problem: 'timed-out' }),
      { kind: 'waiting', problem: 'timed-out' },
    ],
    [
      'waiting for the person to sign in',
      waiting({ attempts: 1, lastAttemptMs: NOW_MS, nextAttemptMs: NOW_MS + 1, problem: 'sign-in-needed' }),
      { kind: 'blocked', reason: 'sign-in-needed' },
    ],
    [
      'held by a clock that was set back',
      waiting({ holdUntilMs: NOW_MS + 86_400_000 }),
      { kind: 'waiting', problem: null },
    ],
  ])('is %s', (_what, submission, standing) => {
    expect(toStanding(submission, context)).toEqual(standing);
  });

  it.each([
    ['not-connected', { connection: null }],
    ['revoked', { connection: { ...connection, status: 'revoked' as const } }],
    ['permission-missing', { hasPermission: false }],
    ['other-program', { connection: { ...connection, personId: 'p-other' } }],
  ])('is blocked: %s', (reason, over) => {
    expect(toStanding(waiting({}), { ...context, ...over })).toEqual({ kind: 'blocked', reason });
  });
});

describe('a connection', () => {
  const of = (destination: Partial<typeof sample.destination>, over = {}) =>
    isForConnection({ destination: { ...sample.destination, ...destination } }, { ...connection, ...over });
  const sample = toWaiting('s');

  it('is told by the address and the person there, never by names', () => {
    expect(of({})).toBe(true);
    expect(of({}, { programName: 'Another name', personName: 'Somebody' })).toBe(true);
    const phishing = 'https://script.google.com/macros/s/AKfycbEvil/exec';
    expect(of({}, { webAppUrl: phishing, deviceId: 'device-2' })).toBe(false);
    expect(of({ webAppUrl: phishing })).toBe(false);
  });

  it('is the same for every form of one address', () => {
    const id = connection.webAppUrl.split('/').at(-2)!;
    for (const path of [
      `a/macros/firm.com/s/${id}/exec`,
      `macros/u/1/s/${id}/exec`,
      `a/firm.com/macros/s/${id}/exec`,
    ])
      expect(of({ webAppUrl: `https://script.google.com/${path}` }), path).toBe(true);
  });
});

describe('the toolbar button', () => {
  const badge = (...submissions: Parameters<typeof toBadge>[0]) => toBadge(submissions, context, words.badge);

  it('says nothing when everything is in the ledger', () => {
    expect(badge(toRecorded('a'))).toEqual({ text: '', look: 'quiet', sentence: words.badge.idle });
  });

  it('counts what waits', () => {
    expect(badge(toRecorded('a'), toWaiting('b'), toWaiting('c'))).toMatchObject({
      text: '2',
      look: 'quiet',
    });
  });

  it('calls for the person by a sign, not by color alone', () => {
    expect(badge(toWaiting('b'), toRefused('c'))).toEqual({
      text: '!1',
      look: 'alert',
      sentence: words.badge.needsYou(1),
    });
  });

  it('stays short', () => {
    const all = Array.from({ length: 150 }, (_, index) => toRefused(`r-${index}`));
    expect(badge(...all).text).toBe('!99+');
  });
});

describe('the next wake', () => {
  it('is when the first check-in is due', () => {
    const submissions = [
      waiting({ nextAttemptMs: NOW_MS + 90_000 }),
      waiting({ holdUntilMs: NOW_MS + 8000 }),
    ];
    expect(toNextWakeMs(submissions, context)).toBe(8000);
  });

  it('is never at once for what is due already, so that a full storage does not spin', () => {
    expect(toNextWakeMs([waiting({})], context)).toBe(30_000);
  });

  it('is none when everything waits for the person', () => {
    expect(toNextWakeMs([toRefused('r'), toRecorded('a')], context)).toBeNull();
    expect(toNextWakeMs([waiting({})], { ...context, connection: null })).toBeNull();
  });
});
