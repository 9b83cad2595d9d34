/** What a person answers now outranks what was remembered; numbers, dates and sums at their edges. */
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../shared/imports/amounts.ts';
import { parseDate, parseSerialDate } from '../../../shared/imports/dates.ts';
import { prepareSalesImport } from '../../../shared/imports/prepare-sales-import.ts';
import { findRememberedMapping, toRememberedAnswers } from '../../../shared/imports/remembered-mapping.ts';
import { toStanding, toWordStanding } from '../../../shared/imports/roster-standing.ts';
import { RunningSums } from '../../../shared/imports/subtotals.ts';

describe('what was remembered', () => {
  const bytes = new TextEncoder().encode(
    'Order ID,Customer,Date,Rep\n1,Acme,03/04/2026,Ana\n2,Bolt,05/06/2026,Ben\n',
  );
  const prepare = (answers: Record<string, string>, remembered: Record<string, string>[] = []) => {
    const context = { todayOn: '2026-11-23', localeDateOrder: 'day-first' as const };
    const asked = prepareSalesImport({ kind: 'bytes', bytes }, { ...context, answers });
    const headerSignature = asked.kind === 'refused' ? '' : asked.mapping!.headerSignature;
    const all = remembered.map((one, index) => ({
      headerSignature,
      answers: one,
      confirmedOn: `2026-10-0${index + 1}`,
    }));
    const result = prepareSalesImport({ kind: 'bytes', bytes }, { ...context, answers, remembered: all });
    return result.kind === 'ready' ? result.orders.map(({ orderedOn }) => orderedOn) : result.kind;
  };

  it('answers where nothing is said now, and is outranked by what is', () => {
    expect(prepare({})).toBe('asking');
    expect(prepare({}, [{ 'date-order': 'month-first' }])).toEqual(['2026-03-04', '2026-05-06']);
    expect(prepare({ 'date-order': 'day-first' }, [{ 'date-order': 'month-first' }])).toEqual([
      '2026-04-03',
      '2026-06-05',
    ]);
    expect(prepare({ 'date-order': 'month-first' }, [{ 'date-order': 'day-first' }])).toEqual([
      '2026-03-04',
      '2026-05-06',
    ]);
  });

  it('last counts, of the same headers alone', () => {
    expect(prepare({}, [{ 'date-order': 'day-first' }, { 'date-order': 'month-first' }])).toEqual([
      '2026-03-04',
      '2026-05-06',
    ]);
    const of = (headerSignature: string, confirmedOn: string) => ({
      headerSignature,
      confirmedOn,
      answers: {},
    });
    const all = [of('a', '2026-10-02'), of('a', '2026-10-03'), of('b', '2026-10-09'), of('a', '2026-10-01')];
    expect(findRememberedMapping('a', all)?.confirmedOn).toBe('2026-10-03');
    expect(findRememberedMapping('c', all)).toBeUndefined();
  });

  it('is what holds for the next file too', () => {
    const kept = [
      'column:date',
      'status:paid',
      'date-order',
      'decimal-mark',
      'same:a|b',
      'person:ana',
      'order-numbers',
      'serial-dates',
      'sale-mark',
    ];
    const gone = ['header-row', 'encoding', 'delimiter'];
    expect(
      Object.keys(toRememberedAnswers(Object.fromEntries([...kept, ...gone].map((id) => [id, 'x'])))),
    ).toEqual(kept);
  });
});

describe('values', () => {
  it('two minus signs are no amount, and the year of two digits is of this century to 68', () => {
    expect([
      parseAmount('-5', '.'),
      parseAmount('(5)', '.'),
      parseAmount('--5', '.'),
      parseAmount('-5-', '.'),
      parseAmount('(-5)', '.'),
    ]).toEqual([-5, -5, undefined, undefined, undefined]);
    expect(['01/02/68', '01/02/69'].map((raw) => parseDate(raw, 'day-first'))).toEqual([
      '2068-02-01',
      '1969-02-01',
    ]);
    expect(
      ['19999', '20000', '80000', '80001', '2026'].map((raw) => parseSerialDate(raw) !== undefined),
    ).toEqual([false, true, true, false, false]);
  });

  it('are a total from the sum of three rows on, never of nothing', () => {
    const isSum = (...amounts: number[]) => {
      const sums = new RunningSums();
      amounts.slice(0, -1).forEach((amount) => sums.add(amount));
      return sums.isSum(amounts.at(-1)!);
    };
    expect([
      isSum(10, 20, 30),
      isSum(10, 20, 30, 60),
      isSum(0.1, 0.2, 0.3, 0.6),
      isSum(10, -20, 10, 0),
      isSum(1, 2, 3, 7),
    ]).toEqual([false, true, true, false, false]);
  });
});

describe('who has left', () => {
  it('has by a day that has come, and by what a box says', () => {
    const of = (cell: string) =>
      toStanding([cell], { leftOn: 0 }, { answers: {}, todayOn: '2026-11-23', dateOrder: 'day-first' });
    expect(
      [of('2026-11-22'), of('2026-11-23'), of('2026-11-24'), of('')].map(({ isInactive }) => isInactive),
    ).toEqual([true, true, false, false]);
    expect(
      ['blocked', 'enabled'].map((kind) =>
        ['yes', 'no', ''].map((text) => toWordStanding(text, kind as 'blocked')),
      ),
    ).toEqual([
      ['gone', 'active', 'active'],
      ['active', 'gone', 'active'],
    ]);
  });
});
