import { describe, expect, it } from 'vitest';
import { toAcquisition } from '../../../../shared/rules/exemplar/acquisition.ts';
import {
  toAttribution,
  toPeopleRecord,
  type PeopleRecord,
} from '../../../../shared/rules/exemplar/attribution.ts';
import { isOwnerDated } from '../../../../shared/rules/exemplar/owner-record.ts';
import { toRetention } from '../../../../shared/rules/exemplar/retention.ts';
import { compareIds, type SalesOrder } from '../../../../shared/rules/exemplar/sales-order.ts';
import { order } from './orders.ts';

const pair = {
  base: { startsOn: '2025-01-01', endsBeforeOn: '2025-07-01' },
  next: { startsOn: '2025-07-01', endsBeforeOn: '2026-01-01' },
};
const nobody = new Map<string, string>();

const record = (orders: readonly SalesOrder[], owners = nobody, areUnchanged = false): PeopleRecord =>
  toPeopleRecord(orders, owners, areUnchanged);
const attribute = (orders: readonly SalesOrder[], owners = nobody, areUnchanged = false) =>
  toAttribution(orders, pair.base, record(orders, owners, areUnchanged));
const owned = (customerId: string, ownerId: string, orderedOn: string, more: Partial<SalesOrder> = {}) => ({
  ...order(customerId, undefined, orderedOn),
  ownerId,
  ...more,
});
/** Three customers that change hands once: owners are those of their time. */
const changes = ['x', 'y', 'z'].flatMap((customer) => [
  owned(customer, 'old', '2024-01-01'),
  owned(customer, 'new', '2024-06-01'),
]);

describe('whose customer it is', () => {
  it('is decided by the owner at the end of the base window, where owners are those of their time', () => {
    const orders = [
      ...changes,
      owned('c', 'ana', '2025-02-01', { repId: 'till' }),
      owned('c', 'ben', '2025-06-30'),
      owned('c', 'zoe', '2025-07-01'),
    ];
    const attribution = attribute(orders);
    expect([...attribution.personByCustomer]).toEqual([['c', 'ben']]);
    expect([...attribution.firstPersonByCustomer]).toEqual([['c', 'ana']]);
    expect(attribution).toMatchObject({ basis: 'owner', byOwner: 1, byMainRep: 0 });
  });

  it('is decided by who took the orders, where owners are only those of today', () => {
    const orders = [owned('c', 'zoe', '2025-02-01', { repId: 'ana' }), order('d', 'ben', '2025-03-01')];
    for (const attribution of [attribute(orders), attribute(orders, new Map([['d', 'zoe']]))]) {
      expect([...attribution.personByCustomer.values()]).toEqual(['ana', 'ben']);
      expect(attribution).toMatchObject({ basis: 'main-rep', areOwnersUnused: true, byMainRep: 2 });
    }
  });

  it('is today’s owner’s where nothing else is known, and the owner’s word makes it that of the time', () => {
    const orders = [order('c', undefined, '2025-02-01'), owned('d', 'ben', '2025-03-01')];
    const owners = new Map([['c', 'ana']]);
    expect(attribute(orders, owners)).toMatchObject({ basis: 'owner-today', byOwner: 2 });
    expect(attribute(orders, owners, true)).toMatchObject({ basis: 'owner', byOwner: 2 });
  });

  it.each([
    ['three customers change hands once', changes, true],
    ['two do: that may be two customers of one name', changes.slice(0, 4), false],
    [
      'they go back and forth: two customers under one name',
      ['x', 'y', 'z'].flatMap((customer) => [
        owned(customer, 'old', '2024-01-01'),
        owned(customer, 'new', '2024-06-01'),
        owned(customer, 'old', '2024-07-01'),
      ]),
      false,
    ],
    [
      'each import has its own owner: each was written on the day of its export',
      changes.map((one) => ({ ...one, importId: one.ownerId })),
      false,
    ],
    [
      'three of two hundred change',
      [
        ...changes,
        ...Array.from({ length: 200 }, (_, index) => [
          owned(`c${index}`, 'ana', '2024-01-01'),
          owned(`c${index}`, 'ana', '2024-02-01'),
        ]).flat(),
      ],
      false,
    ],
  ])('owners are those of their time: %s', (_, orders, isDated) => {
    expect(isOwnerDated(orders)).toBe(isDated);
    expect(isOwnerDated([...orders].reverse())).toBe(isDated);
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
    expect(attribute(orders).personByCustomer.get('c')).toBe(person);
    expect(attribute([...orders].reverse()).personByCustomer.get('c')).toBe(person);
  });

  it('looks at the base window only, and lists customers that nobody can be found for', () => {
    const orders = [
      order('c', 'ana', '2025-02-01'),
      order('c', 'ben', '2025-07-01'),
      order('c', 'ben', '2025-08-01'),
      order('d', undefined, '2025-02-01'),
      order('e', 'ben', '2025-08-01'),
    ];
    const attribution = attribute(orders);
    expect([...attribution.personByCustomer]).toEqual([['c', 'ana']]);
    expect(attribution.withoutPerson).toEqual(['d']);
  });

  it.each([
    'House account',
    'HOUSE ACCOUNT (Milan)',
    'web',
    'Online-Shop',
    'Walk-in',
    '(none)',
    'Cliente direzionale',
  ])('leaves customers of the house out: %s', (house) => {
    const orders = [order('c', house.toLowerCase(), '2025-02-01'), order('d', 'ana', '2025-02-01')];
    expect(attribute(orders)).toMatchObject({ ofHouse: 1, byMainRep: 1 });
    expect([...attribute(orders).personByCustomer.keys()]).toEqual(['d']);
  });

  it.each(['Gregory House', 'Webb', 'Ana Shopov', 'Officer', '4'])('takes %s for a person', (name) => {
    expect(attribute([order('c', name.toLowerCase(), '2025-02-01')])).toMatchObject({
      ofHouse: 0,
      byMainRep: 1,
    });
  });

  it('leaves customers of several people together out, and no name that only looks so', () => {
    const orders = ['ana', 'ben', 'ana / ben', 'ben & ana', 'ruiz, eva'].map((rep, index) =>
      order(`c${index}`, rep, '2025-02-01'),
    );
    const attribution = attribute(orders);
    expect(attribution.ofSeveral).toBe(2);
    expect([...attribution.personByCustomer.values()]).toEqual(['ana', 'ben', 'ruiz, eva']);
  });

  it('knows who had customers early and late in the window', () => {
    const months = ['01', '02', '03', '04', '05', '06'];
    const orders = [
      ...months.map((month) => order(`a${month}`, 'ana', `2025-${month}-10`)),
      ...months.slice(3).map((month) => order(`z${month}`, 'zoe', `2025-${month}-10`)),
      ...months.slice(0, 3).map((month) => order(`l${month}`, 'leaver', `2025-${month}-10`)),
    ];
    expect([...attribute(orders).presentThroughout]).toEqual(['ana']);
    const oneDay = ['ana', 'ben'].map((rep) => order(rep, rep, '2025-02-01'));
    expect([...attribute(oneDay).presentThroughout]).toEqual(['ana', 'ben']);
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
    const retention = toRetention(orders, pair, record(orders));
    expect(retention.people).toEqual([{ personId: 'ana', successes: 2, total: 3 }]);
    expect(retention.sameRepByPerson.get('ana')).toEqual({ successes: 1, total: 3 });
  });

  it('has no second figure when orders do not say who took them', () => {
    const orders = [order('c', undefined, '2025-02-01'), order('c', undefined, '2025-08-01')];
    const retention = toRetention(orders, pair, record(orders, new Map([['c', 'ana']])));
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
    const acquisition = toAcquisition(orders, pair.next, record(orders, new Map([['owned', 'cy']])));
    expect(acquisition.people).toEqual([
      { personId: 'ana', newCustomers: 1 },
      { personId: 'cy', newCustomers: 1 },
    ]);
    expect(acquisition).toMatchObject({
      newCustomers: 3,
      withoutPerson: 1,
      isUnseenBefore: false,
      isByOwnerToday: true,
    });
  });

  it('warns when the file shows too little of the time before', () => {
    expect(toAcquisition(orders.slice(1), pair.next, record(orders)).isUnseenBefore).toBe(true);
  });
});
