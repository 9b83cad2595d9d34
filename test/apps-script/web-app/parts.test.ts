/** The small parts of the web app at their edges: what is read at once, what a link proves, whose address is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isForgettable,
  isSealed,
  toInviteCode,
  toNewInvite,
  REMEMBERED_DAYS,
} from '../../../apps-script/src/invites/invitations.ts';
import {
  isPingNonce,
  isVisitToken,
  rememberWebAppUrl,
  toOwnersUrl,
  toPingNonce,
  toVisitToken,
} from '../../../apps-script/src/invites/web-app-url.ts';
import { mergeWants } from '../../../apps-script/src/ledger/merge-wants.ts';
import { toPlaceEntry, toPlaceKeys } from '../../../apps-script/src/web-app/rate.ts';
import { findTrouble, forgetTrouble, noteTrouble } from '../../../apps-script/src/web-app/trouble.ts';
import { MASTER_SECRET, NOW_MS, SET_UP, toFake } from './fake-platform.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const URL = 'https://script.google.com/macros/s/AKfy/exec';

describe('what several messages want of one table', () => {
  it.each([
    ['none', 'all', 'all'],
    ['all', 'none', 'all'],
    [10, 'all', 'all'],
    ['all', 10, 'all'],
    [10, 500, 500],
    [500, 10, 500],
    ['none', 'none', 'none'],
  ] as const)('rows: %s and %s are %s', (a, b, rows) => {
    expect(
      mergeWants([
        { table: 'audit', rows: a },
        { table: 'audit', rows: b },
      ]),
    ).toEqual([{ table: 'audit', rows }]);
  });

  it('columns: those of both, all where one wants all', () => {
    const want = (...columns: string[]) => ({
      table: 'audit' as const,
      rows: 'all' as const,
      ...(columns.length > 0 && { columns }),
    });
    expect(mergeWants([want('a', 'b'), want('b', 'c')])).toEqual([want('a', 'b', 'c')]);
    expect(mergeWants([want('a'), want()])).toEqual([want()]);
  });
});

describe('places of a rate', () => {
  it('are taken one by one, never twice, and never more than allowed', () => {
    const rate = { name: 'r', most: 5, seconds: 60 };
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff), { minLength: 12, maxLength: 12 }), (chances) => {
        const found: Record<string, string> = {};
        const taken = chances.map((chance) => {
          const entry = toPlaceEntry(rate, found, chance.toString(16).padStart(8, '0'));
          if (entry) Object.assign(found, entry);
          return entry !== null;
        });
        expect(taken).toEqual(chances.map((_, index) => index < rate.most));
        expect(Object.keys(found).every((key) => toPlaceKeys(rate).includes(key))).toBe(true);
        expect(Object.keys(found)).toHaveLength(rate.most);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a link to the address proves', () => {
  const nonce = toPingNonce(MASTER_SECRET, 'random', NOW_MS);
  const token = toVisitToken(MASTER_SECRET, nonce, URL);

  it('is good for a quarter of an hour, for that address and from this script', () => {
    for (const [lateMs, isGood] of [
      [0, true],
      [15 * MINUTE_MS, true],
      [-15 * MINUTE_MS, true],
      [15 * MINUTE_MS + 1, false],
      [-15 * MINUTE_MS - 1, false],
      [DAY_MS, false],
    ] as const) {
      expect(isPingNonce(MASTER_SECRET, nonce, NOW_MS + lateMs), `${lateMs}`).toBe(isGood);
      expect(isVisitToken(MASTER_SECRET, token, URL, NOW_MS + lateMs), `${lateMs}`).toBe(isGood);
    }
    expect(isVisitToken(MASTER_SECRET, token, `${URL}x`, NOW_MS)).toBe(false);
    expect(isVisitToken('b'.repeat(64), token, URL, NOW_MS)).toBe(false);
    for (const other of [
      '',
      '.',
      '..',
      nonce,
      `${token}0`,
      token.slice(0, -1),
      `${NOW_MS}.random.${'0'.repeat(32)}.${'0'.repeat(32)}`,
    ])
      expect(isVisitToken(MASTER_SECRET, other, URL, NOW_MS), other).toBe(false);
  });
});

describe('the address that is kept', () => {
  const live = (known: Record<string, string>, url: string | null) => {
    const { platform, properties } = toFake(known);
    rememberWebAppUrl({ ...platform, web: { webAppUrl: () => url } }, known);
    return properties['webAppUrl'] ?? null;
  };
  const proved = toOwnersUrl({ webAppUrl: `${URL.replace('AKfy', 'PROVED')}`, domain: null });

  it('is that of the live request, until one was proved', () => {
    expect(live({}, URL)).toBe(URL);
    expect(live({ webAppUrl: 'https://script.google.com/macros/s/OLD/exec' }, URL)).toBe(URL);
    expect(live(proved, URL)).toBe(proved['webAppUrl']);
    expect(live({}, URL.replace('exec', 'dev'))).toBeNull();
    expect(live({}, null)).toBeNull();
  });
});

describe('an invitation', () => {
  it('is sealed by this script alone', () => {
    const code = toInviteCode('0123456789ab4cde8f01234567890abc', MASTER_SECRET);
    expect(code).toMatch(/^[0-9a-f]{32}$/);
    expect([
      isSealed(code, MASTER_SECRET),
      isSealed(code, 'b'.repeat(64)),
      isSealed(`1${code.slice(1)}`, MASTER_SECRET),
    ]).toEqual([true, false, false]);
  });

  it('is told apart for sixty days after it ended, by whatever ended it', () => {
    const open = toNewInvite('P-1', NOW_MS);
    const after = (days: number, more = {}) =>
      isForgettable({ ...open, ...more }, open.e + days * DAY_MS + 1);
    expect([after(-1), after(1), after(REMEMBERED_DAYS - 1), after(REMEMBERED_DAYS)]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    const used = { u: open.e + 10 * DAY_MS };
    expect([after(REMEMBERED_DAYS, used), after(REMEMBERED_DAYS + 10, used)]).toEqual([false, true]);
    const revoked = { x: open.e + 10 * DAY_MS };
    expect([after(REMEMBERED_DAYS, revoked), after(REMEMBERED_DAYS + 10, revoked)]).toEqual([false, true]);
  });
});

describe('trouble that only the owner can mend', () => {
  const forbidden = new Error('Authorization is required to perform that action.');

  it('is written once an hour, anew for another cause, and forgotten once it goes well', () => {
    let nowMs = NOW_MS;
    const { platform, properties, calls } = toFake(SET_UP, () => nowMs);
    const note = (error: Error, atMs: number) => {
      nowMs = atMs;
      noteTrouble(platform, error);
      return calls.writes;
    };
    expect([
      note(forbidden, NOW_MS),
      note(forbidden, NOW_MS + 3_599_999),
      note(forbidden, NOW_MS + 3_600_000),
    ]).toEqual([1, 1, 2]);
    expect(note(new Error('No grid with id: 7'), nowMs)).toBe(3);
    expect(note(new Error('Too many scripts running'), nowMs), 'passes by itself').toBe(3);
    expect(findTrouble(properties)).toMatchObject({ cause: 'missing', atMs: nowMs });
    forgetTrouble(platform, properties);
    expect(findTrouble(properties)).toBeNull();
  });
});
