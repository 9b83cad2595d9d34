import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBaselineOffers, toFirmRetention } from '../../../../shared/rules/practices/baseline-offers.ts';
import { addDays } from '../../../../shared/time/serial-dates.ts';

const order = (customerId: string, orderedOn: string) => ({
  orderId: `${customerId}${orderedOn}`,
  customerId,
  orderedOn,
});
const figure = (periodOn: string, change: object) => ({
  ...{ measure: 'On time', periodOn, successes: null, trials: null, amount: null },
  ...change,
});

describe('the baseline from the firm’s own records', () => {
  // Customers 0 to 9 order in every month of 2025's first half; 0 to 3 go on.
  const orders = Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: month < 6 ? 10 : 4 }, (_unused, customer) =>
      order(`c${customer}`, `2025-${String(month + 1).padStart(2, '0')}-${month % 2 ? '28' : '05'}`),
    ),
  ).flat();

  it('counts every customer of the firm, in windows that end before the program starts', () => {
    const { offers, isTooShort } = toBaselineOffers(orders, [], '2026-01-01');
    expect(isTooShort).toBe(false);
    const [retention, acquired] = offers;
    if (retention?.kind !== 'retention') throw new Error('no retention');
    const { base, next } = retention.pair;
    expect(retention.window).toEqual({ startsOn: base.startsOn, endsBeforeOn: next.endsBeforeOn });
    expect(retention.baseline).toEqual(toFirmRetention(orders, retention.pair));
    expect(acquired).toMatchObject({ kind: 'new-customers', baseline: 0, window: next });
    for (const { window } of toBaselineOffers(orders, [], '2025-09-01').offers) {
      expect(window.endsBeforeOn <= '2025-09-01').toBe(true);
    }
  });

  it('counts as one would by hand, whatever the orders are', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-01-01', days));
    const any = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), day).map(([id, on]) => order(id, on)),
      { maxLength: 40 },
    );
    const pair = {
      base: { startsOn: '2025-02-01', endsBeforeOn: '2025-06-01' },
      next: { startsOn: '2025-06-01', endsBeforeOn: '2025-10-01' },
    };
    fc.assert(
      fc.property(any, (list) => {
        const active = ['a', 'b', 'c', 'd'].filter((id) =>
          list.some(
            (one) => one.customerId === id && one.orderedOn >= '2025-02-01' && one.orderedOn < '2025-06-01',
          ),
        );
        const again = active.filter((id) =>
          list.some(
            (one) => one.customerId === id && one.orderedOn >= '2025-06-01' && one.orderedOn < '2025-10-01',
          ),
        );
        expect(toFirmRetention(list, pair)).toEqual({ successes: again.length, total: active.length });
      }),
    );
  });

  it('says that records are too short, or that there are none', () => {
    expect(toBaselineOffers([order('a', '2025-12-30')], [], '2026-01-01')).toEqual({
      offers: [],
      isTooShort: true,
    });
    expect(toBaselineOffers([], [], '2026-01-01')).toEqual({ offers: [], isTooShort: false });
  });

  it('adds up shares and averages amounts of each measure of the owner’s own, before the start only', () => {
    const own = [
      figure('2025-10-01', { successes: 8, trials: 10 }),
      figure('2025-11-01', { successes: 9, trials: 12 }),
      figure('2026-01-01', { successes: 12, trials: 12 }),
      figure('2025-11-01', { successes: 5, trials: 3 }),
      figure('2025-11-01', { measure: null, amount: 10 }),
      figure('2025-11-01', { measure: null, amount: 10.25 }),
    ];
    expect(toBaselineOffers([], own, '2026-01-01').offers).toEqual([
      {
        ...{ kind: 'own-share', measure: 'On time', baseline: { successes: 17, total: 22 } },
        window: { startsOn: '2025-10-01', endsBeforeOn: '2025-12-01' },
      },
      {
        ...{ kind: 'own-amount', measure: null, baseline: 10.13, figures: 2 },
        window: { startsOn: '2025-11-01', endsBeforeOn: '2025-12-01' },
      },
    ]);
  });
});
