import { describe, expect, it } from 'vitest';
import { toOrderRhythm } from '../../../../shared/rules/exemplar/order-rhythm.ts';
import type { OrderRhythm } from '../../../../shared/rules/exemplar/order-rhythm.ts';
import { isInWindow } from '../../../../shared/rules/exemplar/sales-order.ts';
import { chooseWindows, toWindowPlan } from '../../../../shared/rules/exemplar/windows.ts';
import { order } from './orders.ts';

const rhythm = (facts: Partial<OrderRhythm>): OrderRhythm => ({
  firstOn: '2024-01-03',
  lastOn: '2025-12-30',
  customerGapDays: 80,
  firmGapDays: 4,
  ...facts,
});

describe('the rhythm of orders', () => {
  it('is the gap within which three of four repeat orders come, several on one day counting once', () => {
    const orders = ['2025-01-01', '2025-01-01', '2025-01-11', '2025-01-31', '2025-03-02', '2025-06-10'].map(
      (on) => order('a', 'r', on),
    );
    expect(toOrderRhythm(orders)).toEqual({
      firstOn: '2025-01-01',
      lastOn: '2025-06-10',
      customerGapDays: 30,
      firmGapDays: 100,
    });
  });

  it('has no customer gap when nobody ordered twice, and none at all without orders', () => {
    expect(toOrderRhythm([order('a', 'r', '2025-01-01')])).toEqual({
      firstOn: '2025-01-01',
      lastOn: '2025-01-01',
      firmGapDays: 0,
    });
    expect(toOrderRhythm([])).toBeUndefined();
  });
});

describe('windows chosen from the data', () => {
  it('are as long as the usual gap needs and end with the last complete month', () => {
    const plan = chooseWindows(rhythm({}))!;
    expect(plan.main).toEqual({
      base: { startsOn: '2025-07-01', endsBeforeOn: '2025-10-01' },
      next: { startsOn: '2025-10-01', endsBeforeOn: '2026-01-01' },
    });
    expect(plan.second?.base).toEqual({ startsOn: '2025-04-01', endsBeforeOn: '2025-07-01' });
    expect(plan.second?.next).toEqual(plan.main.base);
    expect(plan).toMatchObject({ lookAgainOn: '2026-04-01', flags: [] });
  });

  it('leave out the month in which the file breaks off', () => {
    expect(chooseWindows(rhythm({ lastOn: '2025-12-12' }))!.main.next.endsBeforeOn).toBe('2025-12-01');
  });

  it('say that nothing can confirm when only two windows fit, and when one could', () => {
    const plan = chooseWindows(rhythm({ firstOn: '2025-06-20' }))!;
    expect(plan.second).toBeUndefined();
    expect(plan.flags).toEqual([{ code: 'no-second-window', possibleOn: '2026-04-01' }]);
  });

  it('get shorter than the usual gap rather than reach outside the file, and say so', () => {
    const plan = chooseWindows(rhythm({ firstOn: '2025-08-01' }))!;
    expect(plan.lengthMonths).toBe(2);
    expect(plan.flags).toContainEqual({ code: 'shorter-than-usual-gap', usualGapDays: 80 });
  });

  it('do not exist in a file of one month', () => {
    expect(chooseWindows(rhythm({ firstOn: '2025-11-20' }))).toBeUndefined();
  });

  it('of the owner’s choice are flagged on the side where the file cuts them off', () => {
    const early = toWindowPlan({ baseStartsOn: '2023-11-01', lengthMonths: 6 }, rhythm({}));
    expect(early.flags).toEqual([
      { code: 'base-starts-before-file', fileStartsOn: '2024-01-03', pair: 'main' },
    ]);
    expect(early.second?.base.startsOn).toBe('2024-05-01');
    expect(early.lookAgainOn).toBe('2025-11-01');
    const late = toWindowPlan({ baseStartsOn: '2025-03-01', lengthMonths: 6 }, rhythm({}));
    expect(late.flags).toEqual([{ code: 'next-ends-after-file', fileEndsOn: '2025-12-30', pair: 'main' }]);
  });

  it('follow each other without overlap: a day belongs to one of two neighbors', () => {
    const { main } = chooseWindows(rhythm({}))!;
    expect(isInWindow('2025-09-30', main.base)).toBe(true);
    expect(isInWindow('2025-10-01', main.base)).toBe(false);
    expect(isInWindow('2025-10-01', main.next)).toBe(true);
  });

  it('keep the end of the month when the owner starts on a 31st', () => {
    const plan = toWindowPlan({ baseStartsOn: '2024-08-31', lengthMonths: 3 }, rhythm({}));
    expect(plan.main.base.endsBeforeOn).toBe('2024-11-30');
    expect(plan.main.next.endsBeforeOn).toBe('2025-02-28');
  });
});
