/**
 * Firms whose people are equally good at keeping customers, and the ways in which their records can name somebody
 * falsely: accounts that change hands because they live, owners as of today, joint and house accounts. Customers
 * order at random while they stay and leave at random; nothing about them depends on who serves them, except where a
 * true exemplar is asked for.
 */
import { analyzeRetention } from '../../../../shared/rules/exemplar/analyze-retention.ts';
import { toOrderRhythm } from '../../../../shared/rules/exemplar/order-rhythm.ts';
import type { SalesOrder } from '../../../../shared/rules/exemplar/sales-order.ts';
import { chooseWindows, type WindowPlan } from '../../../../shared/rules/exemplar/windows.ts';
import type { RandomSource } from '../../../../shared/statistics/random-source.ts';
import { addDays, daysBetween } from '../../../../shared/time/serial-dates.ts';

export const PEOPLE = ['ana', 'ben', 'carla', 'dario', 'eva', 'harry'] as const;
export const TODAY_ON = '2026-07-08';
const CUSTOMERS_FROM_ON = '2020-01-01';
const FILE_STARTS_ON = '2024-12-01';
const FILE_ENDS_ON = '2026-06-30';
/** Customers stay so long on average; a true exemplar's about twice as many come back. */
const STAY_DAYS = 210;
const EXEMPLAR_STAY_DAYS = 1600;
const ORDER_EVERY_DAYS = 150;

interface Customer {
  readonly id: string;
  /** Who won it. */
  readonly person: string;
  readonly orderedOn: readonly string[];
}

export interface Firm {
  /** Customers of each person in half a year. */
  readonly active: number;
  readonly customers: readonly Customer[];
  readonly plan: WindowPlan;
}

/** All days from the first on, so that a hundred thousand dates are looked up and not worked out. */
const DAYS = Array.from({ length: daysBetween(CUSTOMERS_FROM_ON, FILE_ENDS_ON) + 1 }, (_, day) =>
  addDays(CUSTOMERS_FROM_ON, day),
);

const toExponential = (mean: number, random: RandomSource): number => -mean * Math.log(1 - random());

/** A person's customers so that about so many are active in half a year. */
function toCustomers(
  person: string,
  { active, stayDays, random }: { active: number; stayDays: number; random: RandomSource },
): Customer[] {
  const span = DAYS.length - 1;
  // Of those who stay during a half year some order nothing in it: the more, the longer they stay.
  const seen = stayDays > 500 ? 0.49 : 0.72;
  const arrivals = Math.round((active * span) / (182 + stayDays) / seen);
  return Array.from({ length: arrivals }, (_, index): Customer => {
    const came = random() * span;
    const left = Math.min(came + toExponential(stayDays, random), span);
    const orderedOn: string[] = [];
    for (let at = came; at <= left; at += toExponential(ORDER_EVERY_DAYS, random)) {
      const on = DAYS[Math.floor(at)]!;
      if (on >= FILE_STARTS_ON && on <= FILE_ENDS_ON) orderedOn.push(on);
    }
    return { id: `${person} ${index}`, person, orderedOn };
  }).filter(({ orderedOn }) => orderedOn.length > 0);
}

/** A firm of six with so many customers each; the last of them is a true exemplar where asked for. */
export function simulateEqualFirm(active: number, random: RandomSource, hasExemplar = false): Firm {
  const customers = PEOPLE.flatMap((person) =>
    toCustomers(person, {
      ...{ active, random },
      stayDays: hasExemplar && person === 'harry' ? EXEMPLAR_STAY_DAYS : STAY_DAYS,
    }),
  );
  const orders = toOrders(customers, () => ({}));
  return { active, customers, plan: chooseWindows(toOrderRhythm(orders)!, TODAY_ON)! };
}

type Names = Pick<SalesOrder, 'repId' | 'ownerId' | 'importId'>;

function toOrders(
  customers: readonly Customer[],
  toNames: (customer: Customer, orderedOn: string) => Names,
): SalesOrder[] {
  return customers.flatMap((customer) =>
    customer.orderedOn.map((orderedOn, index) => ({
      orderId: `${customer.id} ${index}`,
      customerId: customer.id,
      orderedOn,
      amount: 100,
      ...toNames(customer, orderedOn),
    })),
  );
}

export interface Way {
  readonly name: string;
  /** The records can't tell who stands out, so a true exemplar can't be found. */
  readonly isBlind?: boolean;
  toOrders(firm: Firm, random: RandomSource): SalesOrder[];
}

type When = 'end' | 'middle' | 'next';

/** The day on which the first person's customers are handed on. */
function toDay({ plan }: Firm, when: When): string {
  const { base, next } = plan.main;
  if (when === 'end') return base.endsBeforeOn;
  const window = when === 'middle' ? base : next;
  return addDays(window.startsOn, Math.floor(daysBetween(window.startsOn, window.endsBeforeOn) / 2));
}

const LEAVER = PEOPLE[0];

/** Who serves a customer on a day when the leaver's go to another. */
const toServing =
  (dayOn: string, receiver: string) =>
  ({ person }: Customer, on: string): string =>
    person === LEAVER && on >= dayOn ? receiver : person;

/** Today's owner: the leaver's customers that still order went to another; the others have whom `toIdle` says. */
const toToday =
  (dayOn: string, receiver: string, idle: string | undefined) =>
  ({ person, orderedOn }: Customer): Names => {
    if (person !== LEAVER) return { ownerId: person };
    const owner = orderedOn.some((on) => on >= dayOn) ? receiver : idle;
    return owner === undefined ? {} : { ownerId: owner };
  };

const WHEN: Readonly<Record<When, string>> = {
  end: 'at the end of the base',
  middle: 'in its middle',
  next: 'in the next window',
};
const WHO = { zoe: 'a newcomer', ben: 'a colleague' } as const;
type Receiver = keyof typeof WHO;

const handOvers = (['end', 'middle', 'next'] as const).flatMap((when) =>
  (['zoe', 'ben'] as const).map((receiver) => ({ when, receiver })),
);

const toMoved = (
  name: string,
  toNames: (serving: string, customer: Customer, today: Names) => Names,
  isBlind = false,
): Way[] =>
  handOvers.map(({ when, receiver }: { when: When; receiver: Receiver }) => ({
    name: `${name}: handed to ${WHO[receiver]} ${WHEN[when]}`,
    isBlind,
    toOrders: (firm) => {
      const dayOn = toDay(firm, when);
      const serving = toServing(dayOn, receiver);
      const today = toToday(dayOn, receiver, LEAVER);
      return toOrders(firm.customers, (customer, on) =>
        toNames(serving(customer, on), customer, today(customer)),
      );
    },
  }));

/** Today's owners in an export each quarter: each order has the owner of the export that it came with. */
const inExports = (receiver: Receiver): Way => ({
  name: `owner on the day of a quarterly export: handed to ${WHO[receiver]} at the end of the base`,
  isBlind: true,
  toOrders: (firm) => {
    const dayOn = toDay(firm, 'end');
    return toOrders(firm.customers, (customer, on) => {
      const quarter = `${on.slice(0, 4)} ${Math.floor((Number(on.slice(5, 7)) - 1) / 3)}`;
      const exportOn = addDays(on, 91);
      return { ownerId: toServing(dayOn, receiver)(customer, exportOn), importId: quarter };
    });
  },
});

/** Customers beside the six people's: who has them, and how long they stay. */
const withHouse = (name: string, repId: string, stayDays: number, times: number): Way => ({
  name,
  toOrders: (firm, random) => {
    const house = toCustomers('house', { active: firm.active * times, stayDays, random });
    return [
      ...toOrders(firm.customers, ({ person }) => ({ repId: person })),
      ...toOrders(house, () => ({ repId })),
    ];
  },
});

export const WAYS: readonly Way[] = [
  {
    name: 'order’s rep: nobody moves',
    toOrders: ({ customers }) => toOrders(customers, ({ person }) => ({ repId: person })),
  },
  ...toMoved('order’s rep', (serving) => ({ repId: serving })),
  ...toMoved('owner at the time', (serving) => ({ ownerId: serving })),
  ...toMoved('owner at the time, and order’s rep', (serving) => ({ ownerId: serving, repId: serving })),
  ...toMoved('today’s owner alone', (_, __, today) => today, true),
  ...toMoved('today’s owner, and order’s rep', (serving, _, today) => ({ ...today, repId: serving })),
  ...(['', 'house account'] as const).map((idle): Way => ({
    name: `today’s owner alone: living accounts to a newcomer, the others to ${idle || 'nobody'}`,
    isBlind: true,
    toOrders: (firm) => {
      const today = toToday(toDay(firm, 'end'), 'zoe', idle || undefined);
      return toOrders(firm.customers, (customer) => today(customer));
    },
  })),
  inExports('zoe'),
  inExports('ben'),
  {
    name: 'order’s rep: a leaver’s name is gone from the export',
    toOrders: (firm) => {
      const serving = toServing(toDay(firm, 'middle'), 'ben');
      return toOrders(firm.customers, (customer, on) => {
        const repId = serving(customer, on);
        return repId === LEAVER ? {} : { repId };
      });
    },
  },
  {
    name: 'order’s rep: half of one’s living accounts to a colleague in the middle of the base',
    toOrders: (firm) => {
      const dayOn = toDay(firm, 'middle');
      return toOrders(firm.customers, (customer, on) => {
        const isHanded = customer.person === LEAVER && customer.id.length % 2 === 0;
        return { repId: isHanded && on >= dayOn ? 'ben' : customer.person };
      });
    },
  },
  {
    name: 'shared accounts: two people take the orders in turn',
    toOrders: ({ customers }, random) =>
      toOrders(customers, ({ person }) => ({
        repId: person === 'ana' || person === 'ben' ? (random() < 0.5 ? 'ana' : 'ben') : person,
      })),
  },
  {
    name: 'shared accounts: anybody takes the orders',
    toOrders: ({ customers }, random) =>
      toOrders(customers, ({ person }) => ({
        repId: random() < 0.6 ? person : PEOPLE[Math.floor(random() * PEOPLE.length)]!,
      })),
  },
  {
    name: 'shared accounts: two names in one cell',
    toOrders: ({ customers }) =>
      toOrders(customers, ({ person, id }) => ({
        repId: (person === 'ana' || person === 'ben') && id.endsWith('3') ? 'ana / ben' : person,
      })),
  },
  withHouse('house accounts, staying longer', 'house account', 900, 1),
  withHouse('house accounts, seldom coming back', 'house account', 20, 3),
  withHouse('a shop of another name, seldom coming back', 'studio', 20, 3),
];

/** What an analysis of one firm says. */
export interface Outcome {
  /** Who is given as standing out, in both windows or in the only one. */
  readonly named: readonly string[];
  readonly isPromising: boolean;
}

export function analyzeFirm(orders: readonly SalesOrder[]): Outcome {
  const analysis = analyzeRetention(orders, { todayOn: TODAY_ON });
  if (analysis.kind !== 'analyzed') throw new Error(analysis.reason);
  const { headline } = analysis;
  return {
    named: [...analysis.verdicts].flatMap(([personId, { code }]) =>
      code === 'proven' || code === 'proven-once' ? [personId] : [],
    ),
    isPromising: headline.code === 'promising',
  };
}

export interface Rates {
  falseNames: number;
  /** The same with files that hold no second window to confirm anybody. */
  falseOnce: number;
  promising: number;
  /** Beside a true exemplar: found, and somebody else named too. */
  found: number;
  besideFound: number;
}

/** How often each way of records gives a name, over so many firms with so many customers for each person. */
export function toRates(
  ways: readonly Way[],
  facts: { active: number; firms: number; random: RandomSource; isWithExemplar?: boolean },
): Map<Way, Rates> {
  const { active, firms, random, isWithExemplar = true } = facts;
  const rates = new Map(
    ways.map((way) => [way, { falseNames: 0, falseOnce: 0, promising: 0, found: 0, besideFound: 0 }]),
  );
  for (let run = 0; run < firms; run += 1) {
    const equal = simulateEqualFirm(active, random);
    const better = isWithExemplar ? simulateEqualFirm(active, random, true) : undefined;
    for (const [way, count] of rates) {
      const orders = way.toOrders(equal, random);
      const { named, isPromising } = analyzeFirm(orders);
      const { startsOn } = equal.plan.main.base;
      if (analyzeFirm(orders.filter(({ orderedOn }) => orderedOn >= startsOn)).named.length > 0) {
        count.falseOnce += 1;
      }
      if (named.length > 0) count.falseNames += 1;
      if (isPromising) count.promising += 1;
      if (!better) continue;
      const found = analyzeFirm(way.toOrders(better, random)).named;
      if (found.includes('harry')) count.found += 1;
      if (found.some((personId) => personId !== 'harry')) count.besideFound += 1;
    }
  }
  return rates;
}
