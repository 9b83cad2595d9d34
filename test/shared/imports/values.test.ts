/** Amounts and dates by column: decided where values tell, asked where they do not, refused where they contradict. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDecimalMark, parseAmount, toCurrency } from '../../../shared/imports/amounts.ts';
import type { DecimalMark } from '../../../shared/imports/amounts.ts';
import { toLookAlikes, type LookAlike } from '../../../shared/imports/customers.ts';
import { decideDateOrder, parseDate } from '../../../shared/imports/dates.ts';
import { toMonthNumber } from '../../../shared/imports/month-names.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { countCalls } from '../../count-calls.ts';

const column = (...raws: string[]) => raws.map((raw, index) => ({ line: index + 2, raw }));
const mark = (...raws: string[]): string => {
  const decision = decideDecimalMark(column(...raws));
  return decision.kind === 'decided' ? decision.mark : decision.kind;
};

describe('the decimal mark of a column', () => {
  it.each([
    ['.', ['1,250.00', '3']],
    [',', ['1.500,75']],
    [',', ['1.500.000']],
    ['.', ['1,500,000']],
    ['.', ['12.5', '1,500']],
    [',', ['1.500', '2,5']],
    ['.', ['0.125']],
    ['.', ['1234.567']],
    ['.', ["1'234.567"]],
    [',', ['1 234,567']],
    ['.', ['12', '7']],
    ['.', ['12,34,567.00']],
    ['ask', ['1.500', '2.250']],
    ['ask', ['1,500']],
    ['mixed', ['1.500,75', '1,500.75']],
    ['mixed', ['2.5', '2,5']],
  ])('is %s for %j', (wanted, raws) => {
    expect(mark(...raws)).toBe(wanted);
  });

  it('is asked with two different values, refused with one of each kind', () => {
    expect(decideDecimalMark(column('1.500', '1.500', '2.250'))).toEqual({
      kind: 'ask',
      examples: [
        { line: 2, raw: '1.500' },
        { line: 4, raw: '2.250' },
      ],
    });
    expect(decideDecimalMark(column('5', '2.5', '3,7'))).toEqual({
      kind: 'mixed',
      point: { line: 3, raw: '2.5' },
      comma: { line: 4, raw: '3,7' },
    });
  });
});

describe('an amount', () => {
  it.each([
    ['1,250.00', '.', 1250],
    ['1.500,75', ',', 1500.75],
    ['€ 1.500,75', ',', 1500.75],
    ['1\u202f500,75\u00a0€', ',', 1500.75],
    ['$30.00', '.', 30],
    ['-$3.00', '.', -3],
    ['$-3.00', '.', -3],
    ['(12.00)', '.', -12],
    ['12.00-', '.', -12],
    ['−4', '.', -4],
    ['CHF 1’250.50', '.', 1250.5],
    ['Rs.500', '.', 500],
    ['.5', '.', 0.5],
    ['1.500', '.', 1.5],
    ['1.500', ',', 1500],
    ['-0', '.', 0],
    ['abc', '.', undefined],
    ['12%', '.', undefined],
    ['1.2.3', '.', undefined],
    ['1.5', ',', undefined],
    ['=1+2', '.', undefined],
    ['1e5', '.', undefined],
    ['', '.', undefined],
  ])('%j with %j is %s', (raw, decimal, value) => {
    expect(parseAmount(raw, decimal as DecimalMark)).toBe(value);
  });

  it('comes back from every way of writing it', () => {
    const writing = fc.record({
      cents: fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
      decimal: fc.constantFrom<DecimalMark>('.', ','),
      group: fc.constantFrom('', 'mark', ' ', '\u00a0', "'"),
      sign: fc.constantFrom('minus', 'after', 'brackets'),
      currency: fc.constantFrom('', '$', '€ ', 'EUR '),
    });
    fc.assert(
      fc.property(writing, ({ cents, decimal, group, sign, currency }) => {
        const [whole, fraction] = (Math.abs(cents) / 100).toFixed(2).split('.') as [string, string];
        const thousands = group === 'mark' ? (decimal === '.' ? ',' : '.') : group;
        const digits = `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${fraction}`;
        const body = `${currency}${digits}`;
        const raw =
          cents >= 0 ? body : sign === 'minus' ? `-${body}` : sign === 'after' ? `${body}-` : `(${body})`;
        expect(mark(raw)).toBe(decimal);
        expect(parseAmount(raw, decimal)).toBe(cents === 0 ? 0 : cents / 100);
      }),
    );
  });

  it('never throws and never invents a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<DecimalMark>('.', ','), (raw, decimal) => {
        const value = parseAmount(raw, decimal);
        if (value !== undefined) {
          expect(Number.isFinite(value)).toBe(true);
          expect(raw).toMatch(/\d/);
        }
      }),
    );
  });

  it('names its currency, one name for sign and code', () => {
    expect(['€5', '5 EUR', 'US$5', '5', '-£5', 'CHF 5'].map(toCurrency)).toEqual([
      'EUR',
      'EUR',
      'USD',
      '',
      'GBP',
      'CHF',
    ]);
  });
});

describe('the order of day and month in a column', () => {
  const order = (...raws: string[]): string => {
    const decision = decideDateOrder(column(...raws));
    return decision.kind === 'decided' ? decision.order : decision.kind;
  };

  it.each([
    ['day-first', ['13/01/2026', '01/02/2026']],
    ['month-first', ['01/13/2026', '01/02/2026']],
    ['mixed', ['13/01/2026', '01/13/2026']],
    ['ask', ['01/02/2026', '03/04/2026']],
    ['day-first', ['01/01/2026', '02/02/2026']],
    ['day-first', ['2026-01-13']],
  ])('is %s for %j', (wanted, raws) => {
    expect(order(...raws)).toBe(wanted);
  });
});

describe('a date', () => {
  it.each([
    ['2026-05-01', 'day-first', '2026-05-01'],
    ['2026-05-01 23:30:00 +0200', 'day-first', '2026-05-01'],
    ['2026-05-01T23:30:00Z', 'day-first', '2026-05-01'],
    ['2026/5/1', 'month-first', '2026-05-01'],
    ['20260501', 'day-first', '2026-05-01'],
    ['01/10/2026 23:50', 'day-first', '2026-10-01'],
    ['01/10/2026 11:50 PM', 'month-first', '2026-01-10'],
    ['1.5.26', 'day-first', '2026-05-01'],
    ['1-5-68', 'day-first', '2068-05-01'],
    ['1-5-69', 'day-first', '1969-05-01'],
    ['May 1, 2026', 'day-first', '2026-05-01'],
    ['Fri, May 1 2026', 'day-first', '2026-05-01'],
    ['01-May-2026', 'month-first', '2026-05-01'],
    ['1 maggio 2026', 'month-first', '2026-05-01'],
    ['1º gen. 2026', 'month-first', '2026-01-01'],
    ['30/02/2026', 'day-first', undefined],
    ['13/13/2026', 'day-first', undefined],
    ['45321', 'day-first', undefined],
    ['01/02/2026 approx', 'day-first', undefined],
    ['yesterday', 'day-first', undefined],
    ['1/2/3', 'day-first', undefined],
  ] as const)('%j %s is %s', (raw, order, dateOn) => {
    expect(parseDate(raw, order)).toBe(dateOn);
  });

  it('comes back from every numeric way of writing it', () => {
    const dateOn = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1970-01-01', days));
    fc.assert(
      fc.property(dateOn, fc.constantFrom('/', '-', '.'), fc.boolean(), (date, separator, isPadded) => {
        const [year, month, day] = date
          .split('-')
          .map((part) => (isPadded ? part : String(Number(part)))) as [string, string, string];
        expect(parseDate([day, month, year].join(separator), 'day-first')).toBe(date);
        expect(parseDate([month, day, year].join(separator), 'month-first')).toBe(date);
        expect(parseDate([year, month, day].join(separator), 'month-first')).toBe(date);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '0', '2', '/', '-', '.', ' ', 'm', 'a', 'y', ':', 'é') }),
        (raw) => {
          const date = parseDate(raw, 'day-first');
          if (date !== undefined) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
    );
  });

  it('knows months by name and abbreviation, and none for an ambiguous one', () => {
    expect(['Jan', 'gennaio', 'MAG', 'août', 'Sept', 'dic', 'März'].map(toMonthNumber)).toEqual([
      1, 1, 5, 8, 9, 12, 3,
    ]);
    expect(['jui', 'ma', 'xyz'].map(toMonthNumber)).toEqual([undefined, undefined, undefined]);
  });
});

describe('customers that look alike', () => {
  it.each([
    ['Rossi srl', 'Rossi S.r.l.'],
    ['Acme Inc.', 'ACME, Inc'],
    ['Città Viva', 'Citta Viva'],
    ['Bolt Works', 'Bolt Work'],
    ['Johnson Ltd', 'Jonson'],
    ['Meyer Bau', 'Meier Bau'],
  ])('%j and %j are listed', (one, other) => {
    expect(toLookAlikes([one, other])).toHaveLength(1);
  });

  it.each([
    ['Rossi srl', 'Bianchi srl'],
    ['Shop 12', 'Shop 13'],
    ['ALFKI', 'ALFKA'],
    ['rossi', 'ROSSI'],
  ])('%j and %j are not', (one, other) => {
    expect(toLookAlikes([one, other])).toEqual([]);
  });

  it('are found among 20,000 names at once', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, index) => `Firm ${index.toString(36)} ${'abcdefghij'[index % 10]!}`,
    );
    let found: readonly LookAlike[] = [];
    const folded = countCalls(String.prototype, 'normalize', () => {
      found = toLookAlikes([...names, 'Rossi srl', 'Rossi']);
    });
    expect(found.some(({ one }) => one.startsWith('Rossi'))).toBe(true);
    // Each name is folded a few times, not once for every other name.
    expect(folded).toBeLessThan(10 * names.length);
  });
});
