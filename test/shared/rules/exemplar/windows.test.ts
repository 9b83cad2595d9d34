import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOrderRhythm } from '../../../../shared/rules/exemplar/order-rhythm.ts';
import type { OrderRhythm } from '../../../../shared/rules/exemplar/order-rhythm.ts';
import { isInWindow } from '../../../../shared/rules/exemplar/sales-order.ts';
import { chooseWindows, endsInFuture, toWindowPlan } from '../../../../shared/rules/exemplar/windows.ts';
import { addDays, addMonths } from '../../../../shared/time/serial-dates.ts';
import { order } from './orders.ts';

const rhythm = (facts: Partial<OrderRhythm>): OrderRhythm => ({
  firstOn: '2024-01-03',
  lastOn: '2025-12-30',
  customerGapDays: 80,
  firmGapDays: 4,
  ...facts,
});

const TODAY_ON = '2026-01-20';

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
    const plan = chooseWindows(rhythm({}), TODAY_ON)!;
    expect(plan.main).toEqual({
      base: { startsOn: '2025-07-01', endsBeforeOn: '2025-10-01' },
      next: { startsOn: '2025-10-01', endsBeforeOn: '2026-01-01' },
    });
    expect(plan.second?.base).toEqual({ startsOn: '2025-04-01', endsBeforeOn: '2025-07-01' });
    expect(plan.second?.next).toEqual(plan.main.base);
    expect(plan).toMatchObject({ lookAgainOn: '2026-04-01', flags: [] });
  });

  it('leave out the month in which the file breaks off', () => {
    expect(chooseWindows(rhythm({ lastOn: '2025-12-12' }), TODAY_ON)!.main.next.endsBeforeOn).toBe(
      '2025-12-01',
    );
  });

  it('say that nothing can confirm when only two windows fit, and when one could', () => {
    const plan = chooseWindows(rhythm({ firstOn: '2025-06-20' }), TODAY_ON)!;
    expect(plan.second).toBeUndefined();
    expect(plan.flags).toEqual([{ code: 'no-second-window', possibleOn: '2026-04-01' }]);
  });

  it('get shorter than the usual gap rather than reach outside the file, and say so', () => {
    const plan = chooseWindows(rhythm({ firstOn: '2025-08-01' }), TODAY_ON)!;
    expect(plan.lengthMonths).toBe(2);
    expect(plan.flags).toContainEqual({ code: 'shorter-than-usual-gap', usualGapDays: 80 });
  });

  it('do not exist in a file of one month', () => {
    expect(chooseWindows(rhythm({ firstOn: '2025-11-20' }), TODAY_ON)).toBeUndefined();
  });

  it('of the owner’s choice are flagged on the side where the file cuts them off', () => {
    const early = toWindowPlan({ baseStartsOn: '2023-11-01', lengthMonths: 6 }, rhythm({}), TODAY_ON);
    expect(early.flags).toEqual([
      { code: 'base-starts-before-file', fileStartsOn: '2024-01-03', pair: 'main' },
    ]);
    expect(early.second?.base.startsOn).toBe('2024-05-01');
    // Later ends than November 2025 are past already.
    expect(early.lookAgainOn).toBe('2026-05-01');
    const late = toWindowPlan({ baseStartsOn: '2025-03-01', lengthMonths: 6 }, rhythm({}), TODAY_ON);
    expect(late.flags).toEqual([{ code: 'next-ends-after-file', fileEndsOn: '2025-12-30', pair: 'main' }]);
  });

  it('follow each other without overlap: a day belongs to one of two neighbors', () => {
    const { main } = chooseWindows(rhythm({}), TODAY_ON)!;
    expect(isInWindow('2025-09-30', main.base)).toBe(true);
    expect(isInWindow('2025-10-01', main.base)).toBe(false);
    expect(isInWindow('2025-10-01', main.next)).toBe(true);
  });

  it('keep the end of the month when the owner starts on a 31st', () => {
    const plan = toWindowPlan({ baseStartsOn: '2024-08-31', lengthMonths: 3 }, rhythm({}), TODAY_ON);
    expect(plan.main.base.endsBeforeOn).toBe('2024-11-30');
    expect(plan.main.next.endsBeforeOn).toBe('2025-02-28');
  });

  it('end where the file ends, when ending with a month would make the file too short', () => {
    const days85 = rhythm({ firstOn: '2025-10-05', lastOn: '2025-12-29', firmGapDays: 1 });
    expect(chooseWindows(days85, '2025-12-29')!.main).toEqual({
      base: { startsOn: '2025-10-30', endsBeforeOn: '2025-11-30' },
      next: { startsOn: '2025-11-30', endsBeforeOn: '2025-12-30' },
    });
  });

  it('say that newer records would do, where a window has passed since the file ends', () => {
    const old = chooseWindows(rhythm({ lastOn: '2024-12-30', firstOn: '2024-01-01' }), TODAY_ON)!;
    expect(old.flags).toContainEqual({ code: 'newer-records-would-do', fileEndsOn: '2024-12-30' });
    expect(chooseWindows(rhythm({}), TODAY_ON)!.flags).toEqual([]);
  });

  const date = fc.integer({ min: 0, max: 2_500 }).map((day) => addDays('2019-01-01', day));

  it('never end after today nor look again in the past or tomorrow, whatever the file and the day', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
        (firstOn, lengthDays, sinceDays, firmGapDays, customerGapDays) => {
          const lastOn = addDays(firstOn, lengthDays);
          const todayOn = addDays(lastOn, sinceDays);
          const facts = { firstOn, lastOn, firmGapDays };
          const plan = chooseWindows(
            { ...facts, ...(customerGapDays !== undefined && { customerGapDays }) },
            todayOn,
          );
          // Too short is a file of less than two months, and no other.
          if (!plan) {
            expect(addMonths(addDays(lastOn, 1), -2) < addDays(firstOn, -firmGapDays)).toBe(true);
            return;
          }
          const tomorrowOn = addDays(todayOn, 1);
          for (const pair of [plan.main, ...(plan.second ? [plan.second] : [])]) {
            expect(pair.base.endsBeforeOn).toBe(pair.next.startsOn);
            expect(pair.next.endsBeforeOn <= tomorrowOn).toBe(true);
            expect(pair.base.startsOn >= addDays(firstOn, -firmGapDays)).toBe(true);
          }
          expect(plan.lookAgainOn > tomorrowOn).toBe(true);
          for (const flag of plan.flags) {
            if (flag.code === 'no-second-window') expect(flag.possibleOn > tomorrowOn).toBe(true);
          }
        },
      ),
    );
  });

  it('of the owner’s choice are known to end in the future from the day after tomorrow on', () => {
    const choice = { baseStartsOn: '2025-11-21', lengthMonths: 1 };
    expect(endsInFuture(choice, '2026-01-20')).toBe(false);
    expect(endsInFuture(choice, '2026-01-19')).toBe(true);
  });
});
