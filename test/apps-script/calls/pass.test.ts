/** What a page's pass is worth: for one person, for a day, from this script alone. */
import { describe, expect, it } from 'vitest';
import { isAtTheKeyboard } from '../../../apps-script/src/calls/at-the-keyboard.ts';
import { isDueForRenewal, judgePass, toPass } from '../../../apps-script/src/calls/pass.ts';

const KEY = 'k'.repeat(64);
const NOW_MS = Date.parse('2026-11-23T14:00:00Z');
const HOUR_MS = 3_600_000;
const judge = (ageMs: number, person = 'Owner@firm.example', key: string | undefined = KEY) =>
  judgePass(toPass(KEY, 'owner@firm.example', NOW_MS - ageMs), key, person, NOW_MS);

describe('a pass', () => {
  it.each([
    [0, 'good'],
    [24 * HOUR_MS - 1, 'good'],
    [24 * HOUR_MS, 'expired'],
    [30 * 24 * HOUR_MS, 'expired'],
    [-5 * 60_000, 'good'],
    [-5 * 60_000 - 1, 'none'],
    [-24 * HOUR_MS, 'none'],
  ])('of %i ms ago is %s', (ageMs, state) => {
    expect(judge(ageMs)).toBe(state);
  });

  it('is of one person and of one key', () => {
    expect([judge(0, 'other@firm.example'), judge(0, ''), judge(0, undefined, 'j'.repeat(64))]).toEqual([
      'none',
      'none',
      'none',
    ]);
    expect(judgePass(toPass('', '', NOW_MS), undefined, '', NOW_MS)).toBe('none');
  });

  it('is none with any other letter or time', () => {
    const pass = toPass(KEY, '', NOW_MS);
    for (let at = 0; at < pass.length; at += 1) {
      const changed = pass.slice(0, at) + (pass[at] === '0' ? '1' : '0') + pass.slice(at + 1);
      expect(judgePass(changed, KEY, '', NOW_MS), changed).toBe('none');
    }
    expect(judgePass(`${pass} `, KEY, '', NOW_MS)).toBe('none');
  });

  it('is made anew after ten minutes', () => {
    const isDue = (ageMs: number) => isDueForRenewal(toPass(KEY, '', NOW_MS - ageMs), NOW_MS);
    expect([isDue(0), isDue(600_000), isDue(600_001)]).toEqual([false, false, true]);
  });
});

describe('the owner at the keyboard', () => {
  const at = (isReachable: boolean, keyboard: string | null, owner: string | null = 'o@firm.example') =>
    isAtTheKeyboard({
      ui: { isReachable: () => isReachable },
      session: { keyboardEmail: () => keyboard, ownerEmail: () => owner },
    } as never);

  it('is told by the spreadsheet’s own window, and by the address where Google tells one', () => {
    expect([at(true, 'O@firm.example '), at(true, ''), at(true, null)]).toEqual([true, true, true]);
    expect([at(true, 'x@firm.example'), at(true, 'x@firm.example', null)]).toEqual([false, false]);
    expect([at(false, 'o@firm.example'), at(false, null)]).toEqual([false, false]);
  });
});
