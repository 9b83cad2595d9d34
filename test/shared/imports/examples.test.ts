/** Cells, rows and files that real exports hold: each is read rightly, asked or set aside, never taken for something else. */
import { describe, expect, it } from 'vitest';
import { prepareImport } from '../../../apps-script/sidebar/records/prepare.ts';
import { prepareCustomerFile } from '../../../shared/imports/customer-file.ts';
import { importReady, importText, toQuestionIds, toReasons, toShort } from './files.ts';

const head = 'Order ID;Customer;Date;Rep;Amount';
const sales = (...rows: string[]): string => [head, ...rows].join('\n');
const amounts = (text: string, answers: Record<string, string> = {}): (number | undefined)[] =>
  importReady(text, { answers }).orders.map(({ amount }) => amount);

describe('a cell', () => {
  it.each([
    ['500,-', 500],
    ["12'000.-", 12_000],
    ['1.250,-', 1250],
    ['CHF5720.50', 5720.5],
    ['kr.500', 500],
    ['kr 1.250,75', 1250.75],
    ['120,00 zł', 120],
  ])('of an amount: %s', (raw, value) => {
    expect(amounts(sales(`1;Acme;2026-01-05;Ana;${raw}`))).toEqual([value]);
  });

  it('of an amount without cents adds up with its order', () => {
    const text = sales('1;Acme;2026-01-05;Ana;100,50', '1;;;;50,-');
    expect(amounts(text)).toEqual([150.5]);
  });

  it.each(['5K', '$1.2M', '3 Mio'])('of a short amount is asked: %s', (raw) => {
    const text = sales(`1;Acme;2026-01-05;Ana;${raw}`);
    expect(toQuestionIds(importText(text))).toEqual(['short-amounts']);
    expect(amounts(text, { 'short-amounts': 'in-full' })[0]).toBeGreaterThan(999);
    const none = importText(text, { answers: { 'short-amounts': 'left-out' } });
    expect(none.kind).toBe('refused');
  });

  it.each(['none', 'NaN', 'Unassigned', '(blank)', 'Nicht zugewiesen', 'sin asignar'])(
    'that names nobody: %s',
    (raw) => {
      expect(importReady(sales(`1;Acme;2026-01-05;${raw};5`)).summary).toMatchObject({
        people: 0,
        withoutPerson: 1,
      });
    },
  );

  it.each(['1er janvier 2026', '1 de janeiro de 2026', '1. Januar 2026', '1 januari 2026'])(
    'of a date in words: %s',
    (raw) => {
      expect(importReady(sales(`1;Acme;${raw};Ana;5`)).orders[0]!.orderedOn).toBe('2026-01-01');
    },
  );

  it('of a date that could begin with its year is asked, unless the column tells', () => {
    const asking = importText(sales('1;Acme;24/01/15;Ana;5'));
    if (asking.kind !== 'asking') throw new Error('must ask');
    expect(asking.questions[0]!.answers.map(({ value }) => value)).toEqual(['day-first', 'year-first']);
    const rows = Array.from({ length: 12 }, (_, index) => `${index};Acme;${10 + index}/01/25;Ana;5`);
    expect(importReady(sales(...rows)).orders[0]!.orderedOn).toBe('2025-01-10');
  });

  it('of an order number that a spreadsheet cut short is asked', () => {
    const text = sales('4.00012E+11;Acme;2026-01-05;Ana;5', '4.00012E+11;Acme;2026-01-06;Ana;7');
    expect(toQuestionIds(importText(text))).toContain('mangled-numbers');
    expect(amounts(text, { 'mangled-numbers': 'ignore' })).toEqual([5, 7]);
    expect(amounts(text, { 'mangled-numbers': 'keep' })).toEqual([12]);
  });
});

describe('a row', () => {
  it('with more cells than names is set aside', () => {
    const text = 'Date,Amount,Customer,Rep\n2026-01-31,10,Acme, Inc.,Ana\n2026-02-01,20,Bolt,Ben';
    const result = importReady(text);
    expect(toReasons(result)).toEqual({ 'too-wide': 1 });
    expect(result.orders.map(({ repName }) => repName)).toEqual(['Ben']);
  });

  it('with a date that sums up the others is no order, in any language; a customer called Total is', () => {
    const rows = [
      '1;Total Fitness;2026-01-05;Ana;10',
      '2;Acme;2026-01-06;Ana;20',
      '3;Bolt;2026-01-07;Ana;30',
    ];
    for (const word of ['TOTAL', 'Celkem', 'Samtals']) {
      const result = importReady(sales(...rows, `;${word};2026-01-31;;60`));
      expect(result.orders).toHaveLength(3);
      expect(toReasons(result)).toEqual({ subtotal: 1 });
    }
  });

  it('of a private customer has a first and a last name where the company is blank', () => {
    const text =
      'Order;First name;Last name;Company;Date;Rep\n1;Elena;Marini;;2026-01-05;Ana\n2;Jo;Doe;Acme;2026-01-06;Ana';
    expect(importReady(text).orders.map(({ customerName }) => customerName)).toEqual([
      'Elena Marini',
      'Acme',
    ]);
  });

  it('that was canceled, though it was paid, does not count', () => {
    const text =
      'Order ID,Customer,Date,Rep,Status,Cancelled at\n1,Acme,2026-01-05,Ana,paid,2026-01-09\n2,Acme,2026-01-06,Ana,paid,';
    expect(toReasons(importReady(text))).toEqual({ canceled: 1 });
  });

  it('on the other side of the account is no sale, whichever side a person says', () => {
    const text =
      'Belegnr.;Kunde;Datum;Vertreter;Umsatz (ohne S/H);Soll/Haben-Kennzeichen;WKZ Umsatz\n1;Acme;05.01.2026;Ana;100,00;S;EUR\n2;Acme;16.01.2026;Ana;40,00;H;EUR';
    expect(toQuestionIds(importText(text))).toEqual(['sale-mark']);
    for (const [side, orderId] of [
      ['S', '1'],
      ['H', '2'],
    ] as const) {
      const result = importReady(text, { answers: { 'sale-mark': side } });
      expect(toShort(result)).toHaveLength(1);
      expect(result.orders[0]!.orderId).toBe(orderId);
    }
  });
});

describe('a second file whose data looks like a header', () => {
  it('is asked for the column of the customers', () => {
    const text = 'Firm,Account manager\nAcme,Ben\nTrading Company,Ana';
    const asking = prepareCustomerFile({ kind: 'text', text }, {});
    expect(asking).toMatchObject({ kind: 'asking', questions: [{ id: 'customers:column:customer' }] });
    const file = prepareCustomerFile({ kind: 'text', text }, { 'customers:column:customer': '0' });
    expect(file).toMatchObject({ kind: 'ready', customers: 2, withOwner: 2 });
  });
});

describe('a second file of customers with whom one speaks there', () => {
  const text = 'CustomerID,CompanyName,ContactName,Fax\nA1,Acme,Ann Lee,1\nB2,,Bo Ray,2';

  it('takes the firm, and the person where there is none', () => {
    const file = prepareCustomerFile({ kind: 'text', text }, {}, { needsOwner: false });
    if (file.kind !== 'ready') throw new Error(file.kind);
    expect([...file.entries.values()].map(({ name }) => name)).toEqual(['Acme', 'Acme', 'Bo Ray', 'Bo Ray']);
  });

  it.each([
    ['names its sellers', 'Order,CustomerID,EmployeeID,Date,Total', 'preview'],
    ['names nobody', 'Order,CustomerID,Date,Total', 'customers:column:owner'],
  ])('is asked for an owner only where the sales need one: a file that %s', (_, header, expected) => {
    const cells = header
      .split(',')
      .map((name) => (name === 'Date' ? '2026-01-05' : name === 'Total' ? '9.50' : 'A1'));
    const { more } = prepareImport({
      content: { kind: 'text', text: `${header}\n${cells.join(',')}` },
      more: [{ kind: 'text', text }],
      ...{ answers: {}, todayOn: '2026-02-01', localeDateOrder: 'day-first', remembered: [], ledger: [] },
    });
    const asked = more.flatMap((file) =>
      file.kind === 'asking' ? file.questions.map(({ id }) => id) : ['preview'],
    );
    expect(asked).toEqual([expected]);
  });
});
