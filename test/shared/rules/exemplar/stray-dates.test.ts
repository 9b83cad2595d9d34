import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeRetention } from '../../../../shared/rules/exemplar/analyze-retention.ts';
import { setStrayDatesAside } from '../../../../shared/rules/exemplar/stray-dates.ts';
import { toSeededRandom } from '../../../../shared/statistics/random-source.ts';
import { addDays } from '../../../../shared/time/serial-dates.ts';
import { order, simulateFirm } from './orders.ts';

const daily = (count: number, fromOn = '2025-01-01', step = 1) =>
  Array.from({ length: count }, (_, index) => order(`c${index % 9}`, 'ana', addDays(fromOn, index * step)));

describe('dates that lie alone', () => {
  it.each([
    ['the first day of computers', '1970-01-01'],
    ['the zero of spreadsheets', '1899-12-30'],
    ['a year mistyped back', '2015-03-04'],
    ['half a year before the file', '2024-06-20'],
    ['a year mistyped on', '2027-03-04'],
  ])('are set aside and handed back by name: %s', (_, on) => {
    const stray = order('Acme', 'ana', on);
    const orders = daily(200);
    expect(setStrayDatesAside([stray, ...orders])).toEqual({ kept: orders, strays: [stray] });
    expect(setStrayDatesAside([...orders, stray])).toEqual({ kept: orders, strays: [stray] });
  });

  it('are set aside on several days at once, oldest first, and not beyond three or one in fifty', () => {
    const orders = daily(200);
    const strays = ['1970-01-01', '1970-01-01', '2001-01-01'].map((on) => order('Acme', 'ana', on));
    expect(setStrayDatesAside([...orders, ...[...strays].reverse()]).strays).toHaveLength(3);
    const four = Array.from({ length: 4 }, () => order('Acme', 'ana', '1970-01-01'));
    expect(setStrayDatesAside([...orders, ...four]).strays).toHaveLength(4);
    expect(setStrayDatesAside([...daily(100), ...four]).strays).toEqual([]);
  });

  it('are none in a firm that rests for a year, that orders twice a year, or with a handful of orders', () => {
    expect(setStrayDatesAside([...daily(80, '2022-01-01'), ...daily(80, '2024-01-01')]).strays).toEqual([]);
    expect(setStrayDatesAside(daily(12, '2019-01-01', 180)).strays).toEqual([]);
    expect(setStrayDatesAside([order('a', 'r', '1970-01-01'), order('b', 'r', '2025-01-01')]).strays).toEqual(
      [],
    );
    expect(setStrayDatesAside([])).toEqual({ kept: [], strays: [] });
  });

  it('make no window, however many a careless file has', () => {
    const orders = simulateFirm({ a: 0.4, b: 0.4, c: 0.4 }, 25, toSeededRandom(6));
    const options = { todayOn: '2026-07-10' };
    const clean = analyzeRetention(orders, options);
    if (clean.kind !== 'analyzed') throw new Error(clean.reason);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -40_000, max: -600 }), { minLength: 1, maxLength: 3 }),
        (days) => {
          const strays = days.map((day) => order('Acme', 'b', addDays('2025-01-01', day)));
          const analysis = analyzeRetention([...strays, ...orders], options);
          if (analysis.kind !== 'analyzed') throw new Error(analysis.reason);
          expect(new Set(analysis.oddDates.strays)).toEqual(new Set(strays));
          expect(analysis.plan).toEqual(clean.plan);
          expect(analysis.retention.people).toEqual(clean.retention.people);
          expect(analysis.headline).toEqual(clean.headline);
        },
      ),
      { numRuns: 25 },
    );
  });
});
