import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyzeRetention } from '../../../../shared/rules/exemplar/analyze-retention.ts';
import type { RetentionAnalysis } from '../../../../shared/rules/exemplar/analyze-retention.ts';
import type { SalesOrder } from '../../../../shared/rules/exemplar/sales-order.ts';
import { toSeededRandom } from '../../../../shared/statistics/random-source.ts';
import { addMonths } from '../../../../shared/time/serial-dates.ts';
import { toExactFisher } from '../../statistics/exact-reference.ts';
import { order, simulateFirm } from './orders.ts';

const datasets = new URL('../../../../../shared/datasets/', import.meta.url);
const haveDatasets = existsSync(datasets);

const analyzed = (
  orders: readonly SalesOrder[],
  options: Parameters<typeof analyzeRetention>[1],
): RetentionAnalysis => {
  const analysis = analyzeRetention(orders, options);
  if (analysis.kind !== 'analyzed') throw new Error(analysis.reason);
  return analysis;
};

describe('retention from orders to verdicts', () => {
  const equal = { a: 0.35, b: 0.35, c: 0.35, d: 0.35, e: 0.35, f: 0.35 };

  it('finds the person who keeps twice as many, in both windows', () => {
    const analysis = analyzed(simulateFirm({ ...equal, harry: 0.8 }, 50, toSeededRandom(3)), {
      todayOn: '2026-07-10',
    });
    expect(analysis.plan.lengthMonths).toBe(6);
    expect(analysis.plan.flags).toEqual([]);
    expect(analysis.headline).toEqual({ code: 'named', personIds: ['harry'] });
    expect(analysis.retention.people).toHaveLength(7);
    expect(analysis.retention.attribution.withoutPerson).toEqual([]);
  });

  it('names hardly ever anybody when all are equal', () => {
    let named = 0;
    const random = toSeededRandom(11);
    for (let run = 0; run < 150; run += 1) {
      const { headline } = analyzed(simulateFirm(equal, 20, random), { todayOn: '2026-07-10' });
      if (headline.code === 'named') named += 1;
    }
    expect(named / 150).toBeLessThanOrEqual(0.02);
  });

  it('leaves out orders dated after today, and counts them', () => {
    const orders = simulateFirm(equal, 10, toSeededRandom(1));
    const typo = order('a-0-0', 'a', '2062-06-30');
    const analysis = analyzed([...orders, typo], { todayOn: '2026-07-10' });
    expect(analysis.oddDates.afterToday).toEqual([typo]);
    expect(analysis.plan.main.next.endsBeforeOn).toBe('2026-07-01');
  });

  it('says why there is nothing to analyze', () => {
    expect(analyzeRetention([], { todayOn: '2026-07-10' })).toMatchObject({ reason: 'no-orders' });
    expect(analyzeRetention([order('a', 'r', '2026-06-01')], { todayOn: '2026-07-10' })).toMatchObject({
      reason: 'file-too-short',
    });
  });

  it('offers longer windows where these have too few customers to tell and longer ones have not', () => {
    // Two new customers a month for each of three people; every other one comes back in the month after.
    const orders = Array.from({ length: 24 }, (_, month) =>
      ['a', 'b', 'c'].flatMap((rep) => [
        order(`${rep} ${month} lost`, rep, addMonths('2024-07-03', month)),
        order(`${rep} ${month} back`, rep, addMonths('2024-07-20', month)),
        order(`${rep} ${month} back`, rep, addMonths('2024-08-11', month)),
      ]),
    ).flat();
    const short = analyzed(orders, {
      todayOn: '2026-07-10',
      windows: { baseStartsOn: '2026-05-01', lengthMonths: 1 },
    });
    expect(short.headline.code).toBe('too-few-everywhere');
    const longer = analyzed(orders, { todayOn: '2026-07-10', windows: short.longerWindows! });
    expect(longer.headline.code).not.toBe('too-few-everywhere');
    expect(longer.plan.lengthMonths).toBeGreaterThan(1);
    // Nothing is offered where there is something to tell, or where no length would do.
    expect(longer.longerWindows).toBeUndefined();
    const few = orders.filter(({ customerId }) => /^[ab] \d (?:lost|back)$/.test(customerId));
    const windows = { baseStartsOn: '2024-09-01', lengthMonths: 1 };
    expect(analyzed(few, { todayOn: '2026-07-10', windows }).headline.code).toBe('too-few-everywhere');
    // Longer ones than the file holds are not offered.
    const twoMonths = few.filter(({ orderedOn }) => orderedOn >= '2024-08-25' && orderedOn < '2024-11-01');
    expect(analyzed(twoMonths, { todayOn: '2026-07-10', windows }).longerWindows).toBeUndefined();
  });

  it('refuses windows that end after today', () => {
    const orders = simulateFirm(equal, 10, toSeededRandom(1));
    const windows = { baseStartsOn: '2026-01-12', lengthMonths: 3 };
    expect(analyzeRetention(orders, { todayOn: '2026-07-10', windows })).toMatchObject({
      reason: 'ends-in-future',
    });
    expect(analyzed(orders, { todayOn: '2026-07-11', windows }).plan.main.next.endsBeforeOn).toBe(
      '2026-07-12',
    );
  });

  it('reads 100,000 orders', () => {
    const random = toSeededRandom(9);
    const orders = Array.from({ length: 100_000 }, () => {
      const day = Math.floor(random() * 1_000);
      const orderedOn = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
      return order(`c${Math.floor(random() * 5_000)}`, `r${Math.floor(random() * 12)}`, orderedOn, 10);
    });
    expect(analyzed(orders, { todayOn: '2026-07-10' }).retention.people).toHaveLength(12);
  });
});

type Row = Readonly<Record<string, string>>;

function readRows(file: string): Row[] {
  const [header, ...rows] = Papa.parse(readFileSync(new URL(file, datasets), 'utf8').trim(), {
    delimiter: ',',
  }).data;
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [header![index]!, cell])));
}

/** Counted again in another way: for each customer, its orders of the base window and whether any follows. */
function countByHand(
  orders: readonly SalesOrder[],
  months: readonly [string, string, string],
  toPerson: (own: readonly SalesOrder[]) => string,
): Record<string, [number, number]> {
  const [baseFrom, nextFrom, nextBefore] = months;
  const result: Record<string, [number, number]> = {};
  for (const customer of new Set(orders.map(({ customerId }) => customerId))) {
    const own = orders.filter(({ customerId }) => customerId === customer);
    const inBase = own.filter(({ orderedOn }) => orderedOn >= baseFrom && orderedOn < nextFrom);
    if (inBase.length === 0) continue;
    const person = toPerson(inBase);
    const back = own.some(({ orderedOn }) => orderedOn >= nextFrom && orderedOn < nextBefore);
    const [successes, total] = result[person] ?? [0, 0];
    result[person] = [successes + Number(back), total + 1];
  }
  return result;
}

function toFigures(people: RetentionAnalysis['retention']['people']): Record<string, [number, number]> {
  return Object.fromEntries(people.map(({ personId, successes, total }) => [personId, [successes, total]]));
}

/** Whether exact tests, corrected for everybody, find anybody: the truth that the headline must agree with. */
function standsOut(figures: Record<string, [number, number]>): string[] {
  const all = Object.entries(figures);
  const [sumX, sumN] = all.reduce(([x, n], [, [ownX, ownN]]) => [x + ownX, n + ownN], [0, 0]);
  const ps = all.map(([id, [x, n]]) => ({ id, p: toExactFisher(x, n, sumX! - x, sumN! - n).greater }));
  return ps
    .sort((a, b) => a.p - b.p)
    .filter(({ p }, index) => p * (ps.length - index) <= 0.05)
    .map(({ id }) => id);
}

describe.skipIf(!haveDatasets)('what is true of the sample companies (needs ../shared/datasets)', () => {
  it('Northwind: of nine reps nobody can be told apart, with three-month windows', () => {
    const amountByOrder = new Map<string, number>();
    for (const line of readRows('northwind/order_details.csv')) {
      const amount = Number(line['UnitPrice']) * Number(line['Quantity']) * (1 - Number(line['Discount']));
      amountByOrder.set(line['OrderID']!, (amountByOrder.get(line['OrderID']!) ?? 0) + amount);
    }
    const orders = readRows('northwind/orders.csv').map((row) => ({
      orderId: row['OrderID']!,
      customerId: row['CustomerID']!,
      repId: row['EmployeeID']!,
      orderedOn: row['OrderDate']!.slice(0, 10),
      amount: amountByOrder.get(row['OrderID']!) ?? 0,
    }));
    expect(orders).toHaveLength(830);
    const analysis = analyzed(orders, { todayOn: '2026-01-01' });
    expect(analysis.plan.main.base).toEqual({ startsOn: '1997-11-01', endsBeforeOn: '1998-02-01' });
    expect(analysis.plan.main.next.endsBeforeOn).toBe('1998-05-01');
    const toMainRep = (own: readonly SalesOrder[]): string => {
      const ids = [...new Set(own.map(({ repId }) => repId!))];
      const strength = (id: string): [number, number, string] => {
        const mine = own.filter(({ repId }) => repId === id);
        return [
          mine.length,
          mine.reduce((sum, { amount = 0 }) => sum + amount, 0),
          mine
            .map(({ orderedOn }) => orderedOn)
            .sort()
            .pop()!,
        ];
      };
      return ids.sort((a, b) => {
        const [one, other] = [strength(a), strength(b)];
        return (
          other[0] - one[0] ||
          other[1] - one[1] ||
          (other[2] > one[2] ? 1 : other[2] < one[2] ? -1 : Number(a) - Number(b))
        );
      })[0]!;
    };
    const truth = countByHand(orders, ['1997-11-01', '1998-02-01', '1998-05-01'], toMainRep);
    expect(toFigures(analysis.retention.people)).toEqual(truth);
    expect(standsOut(truth)).toEqual([]);
    // 59 of 70 came back: a perfect record of fewer than 22 is inside the funnel, and nobody has 22.
    expect(Object.values(truth).reduce(([x, n], [a, b]) => [x + a, n + b], [0, 0])).toEqual([59, 70]);
    expect((59 / 70) ** 21).toBeGreaterThan(0.025);
    expect((59 / 70) ** 22).toBeLessThan(0.025);
    expect(Math.max(...Object.values(truth).map(([, total]) => total))).toBeLessThan(22);
    expect(analysis.headline).toEqual({ code: 'too-few-everywhere', leastTotal: 22 });
  });

  it('Chinook: of three support reps nobody stands out beyond chance, with owners from the customer file', () => {
    const owners = new Map(
      readRows('chinook/customers.csv').map((row) => [row['CustomerId']!, row['SupportRepId']!]),
    );
    const orders = readRows('chinook/invoices.csv').map((row) => ({
      orderId: row['InvoiceId']!,
      customerId: row['CustomerId']!,
      orderedOn: row['InvoiceDate']!.slice(0, 10),
      amount: Number(row['Total']),
    }));
    expect(orders).toHaveLength(412);
    const analysis = analyzed(orders, { todayOn: '2026-01-01', owners });
    expect(analysis.plan.main.base).toEqual({ startsOn: '2024-01-01', endsBeforeOn: '2025-01-01' });
    const truth = countByHand(orders, ['2024-01-01', '2025-01-01', '2026-01-01'], (own) =>
      owners.get(own[0]!.customerId)!,
    );
    expect(toFigures(analysis.retention.people)).toEqual(truth);
    expect(standsOut(truth)).toEqual([]);
    expect(analysis.headline).toEqual({
      code: 'nobody-beyond-chance',
      people: 3,
      isSpread: false,
    });
    expect(analysis.sameRepByPerson.size).toBe(0);
  });
});
