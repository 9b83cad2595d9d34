import { describe, expect, it } from 'vitest';
import { toAcquisition } from '../../../../shared/rules/exemplar/acquisition.ts';
import { toAttribution } from '../../../../shared/rules/exemplar/attribution.ts';
import { toRetention } from '../../../../shared/rules/exemplar/retention.ts';
import { compareIds } from '../../../../shared/rules/exemplar/sales-order.ts';
import { order } from './orders.ts';

const pair = {
  base: { startsOn: '2025-01-01', endsBeforeOn: '2025-07-01' },
  next: { startsOn: '2025-07-01', endsBeforeOn: '2026-01-01' },
};
const nobody = new Map<string, string>();

describe('whose customer it is', () => {
  it('is decided by the owner column before the rep of the orders', () => {
    const orders = [order('c', 'ana', '2025-02-01'), order('c', 'ana', '2025-03-01')];
    const attribution = toAttribution(orders, pair.base, new Map([['c', 'ben']]));
    expect(attribution.personByCustomer.get('c')).toBe('ben');
    expect(attribution).toMatchObject({ byOwner: 1, byMainRep: 0 });
  });

  it.each([
    [
      'most orders',
      [
        order('c', 'ben', '2025-02-01', 900),
        order('c', 'ana', '2025-02-02', 1),
        order('c', 'ana', '2025-02-03', 1),
      ],
      'ana',
    ],
    [
      'then the larger amount',
      [order('c', 'ben', '2025-02-01', 90), order('c', 'ana', '2025-06-02', 10)],
      'ben',
    ],
    [
      'then the later order',
      [order('c', 'ben', '2025-02-01', 50), order('c', 'ana', '2025-06-02', 50)],
      'ana',
    ],
    ['then the smaller id', [order('c', '10', '2025-02-01'), order('c', '9', '2025-02-01')], '9'],
  ])('goes to the main rep: %s', (_, orders, person) => {
    expect(toAttribution(orders, pair.base, nobody).personByCustomer.get('c')).toBe(person);
    expect(toAttribution([...orders].reverse(), pair.base, nobody).personByCustomer.get('c')).toBe(person);
  });

  it('looks at the base window only, and lists customers that nobody can be found for', () => {
    const orders = [
      order('c', 'ana', '2025-02-01'),
      order('c', 'ben', '2025-07-01'),
      order('c', 'ben', '2025-08-01'),
      order('d', undefined, '2025-02-01'),
      order('e', 'ben', '2025-08-01'),
    ];
    const attribution = toAttribution(orders, pair.base, nobody);
    expect([...attribution.personByCustomer]).toEqual([['c', 'ana']]);
    expect(attribution.withoutPerson).toEqual(['d']);
  });

  it('sorts ids as people do', () => {
    expect(['b', '10', '9', 'a', '009'].sort(compareIds)).toEqual(['009', '9', '10', 'a', 'b']);
  });
});

describe('retention', () => {
  it('counts coming back to the firm through anybody, and beside it to the same person', () => {
    const orders = [
      order('c', 'ana', '2025-02-01'),
      order('c', 'ben', '2025-08-01'),
      order('d', 'ana', '2025-02-01'),
      order('d', 'ana', '2025-08-01'),
      order('d', 'ana', '2025-09-01'),
      order('e', 'ana', '2025-06-30'),
      order('e', 'ana', '2026-01-01'),
      order('f', 'ben', '2025-07-01'),
    ];
    const retention = toRetention(orders, pair, nobody);
    expect(retention.people).toEqual([{ personId: 'ana', successes: 2, total: 3 }]);
    expect(retention.sameRepByPerson.get('ana')).toEqual({ successes: 1, total: 3 });
  });

  it('has no second figure when orders do not say who took them', () => {
    const orders = [order('c', undefined, '2025-02-01'), order('c', undefined, '2025-08-01')];
    const retention = toRetention(orders, pair, new Map([['c', 'ana']]));
    expect(retention.people).toEqual([{ personId: 'ana', successes: 1, total: 1 }]);
    expect(retention.sameRepByPerson.size).toBe(0);
  });
});

describe('acquisition', () => {
  const orders = [
    order('old', 'ana', '2024-02-01'),
    order('old', 'ben', '2025-08-01'),
    order('new', 'ben', '2025-08-01', 10),
    order('new', 'ana', '2025-08-01', 20),
    order('unowned', undefined, '2025-08-02'),
    order('owned', undefined, '2025-08-03'),
  ];

  it('credits the first order ever, and no customer twice', () => {
    const acquisition = toAcquisition(orders, pair.next, new Map([['owned', 'cy']]));
    expect(acquisition.people).toEqual([
      { personId: 'ana', newCustomers: 1 },
      { personId: 'cy', newCustomers: 1 },
    ]);
    expect(acquisition).toMatchObject({ newCustomers: 3, withoutPerson: 1, isUnseenBefore: false });
  });

  it('warns when the file shows too little of the time before', () => {
    expect(toAcquisition(orders.slice(1), pair.next, nobody).isUnseenBefore).toBe(true);
  });
});
