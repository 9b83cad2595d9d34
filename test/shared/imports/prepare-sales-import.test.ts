/** The rules that hold for every sales file: nothing is lost, guessed, doubled or written before it is confirmed. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import csv from 'papaparse';
import { describe, expect, it } from 'vitest';
import { prepareCustomerFile } from '../../../shared/imports/customer-file.ts';
import { prepareSalesImport } from '../../../shared/imports/prepare-sales-import.ts';
import { toRememberedMapping } from '../../../shared/imports/remembered-mapping.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { analyzeRetention } from '../../../shared/rules/exemplar/analyze-retention.ts';
import { countCalls } from '../../count-calls.ts';
import { files, importReady, importText, toQuestionIds, toReasons, toShort } from './files.ts';

const head = 'Order ID,Customer,Date,Rep,Amount,Status';
const sales = (...rows: string[]): string => [head, ...rows].join('\n');
const datasets = new URL('../../../../shared/datasets/', import.meta.url);

describe('every row', () => {
  it('is in an order or among those left out, with its line', () => {
    const cell = fc.constantFrom(
      '',
      'Acme',
      '2026-01-05',
      'x',
      '12.5',
      '-3',
      'paid',
      'refunded',
      'draft',
      '1',
      '2',
      'TOTAL',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 25 }),
        (rows) => {
          const text = csv.unparse([head.split(','), ...rows]);
          const unknown = ['Acme', '2026-01-05', 'x', '12.5', '-3', '1', '2', 'TOTAL'].map(
            (status) => [`status:${status}`, 'counts'] as const,
          );
          const result = importText(text, {
            answers: {
              'line-amounts': 'line-amount',
              'order-numbers': 'same-orders',
              ...{ 'column:orderId': '0', 'column:customer': '1', 'column:date': '2', 'column:rep': '3' },
              ...{ 'column:amount': '4', 'column:status': '5' },
              ...Object.fromEntries(unknown),
            },
          });
          if (result.kind !== 'ready') {
            expect(result.kind).toBe('refused');
            return;
          }
          const { rowsRead, rowsInOrders, leftOut } = result.summary;
          expect(rowsInOrders + leftOut.reduce((sum, { rows: count }) => sum + count, 0)).toBe(rowsRead);
        },
      ),
    );
  });

  it('that cannot be read is set aside with its line number', () => {
    const result = importReady(
      sales(
        '1,Acme,2026-01-05,Ana,10,',
        '2,,2026-01-05,Ana,10,',
        '3,Acme,,Ana,10,',
        '4,Acme,2026-02-30,Ana,10,',
        '5,Acme,2026-01-06,Ana,ten,',
        '6,Acme,2026-01-07,Ana,-4,',
      ),
    );
    expect(result.summary.leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([
      ['no-customer', [3]],
      ['no-date', [4]],
      ['unreadable-date', [5]],
      ['unreadable-amount', [6]],
      ['negative', [7]],
    ]);
  });

  it('of one order id makes one order; another customer under the same number makes another', () => {
    const result = importReady(sales('1,Acme,2026-01-05,Ana,10,', '1,,,,5.50,', '1,Bolt,2026-01-06,Ben,7,'));
    expect(toShort(result)).toEqual([
      '1 / Acme / Ana / 2026-01-05 / 15.5',
      '1 / Bolt / Ben / 2026-01-06 / 7',
    ]);
  });

  it('dated in the future is imported and flagged', () => {
    const result = importReady(sales('1,Acme,2026-01-05,Ana,10,', '2,Acme,2062-01-05,Ana,10,'));
    expect(result.summary.afterToday).toEqual({ orders: 1, lines: [3] });
  });
});

describe('what could be read in two ways', () => {
  it('is asked for the decimal mark, with the total under each answer', () => {
    const asking = importText(sales('1,Acme,2026-01-05,Ana,1.500,', '2,Acme,2026-01-06,Ana,2.250,'));
    if (asking.kind !== 'asking') throw new Error('must ask');
    expect(
      asking.questions[0]!.answers.map(({ value, params, samples }) => [value, params, samples]),
    ).toEqual([
      ['.', { total: 3.75, value1: 1.5, value2: 2.25 }, ['1.500', '2.250']],
      [',', { total: 3750, value1: 1500, value2: 2250 }, ['1.500', '2.250']],
    ]);
    const result = importReady(sales('1,Acme,2026-01-05,Ana,1.500,'), { answers: { 'decimal-mark': ',' } });
    expect(result.summary.total).toBe(1500);
  });

  it('is asked when every order repeats one amount: a total or lines', () => {
    const text = sales('1,Acme,2026-01-05,Ana,10,', '1,,,,10,', '2,Bolt,2026-01-05,Ana,7,');
    expect(toQuestionIds(importText(text))).toEqual(['line-amounts']);
    expect(importReady(text, { answers: { 'line-amounts': 'order-total' } }).orders[0]!.amount).toBe(10);
    expect(importReady(text, { answers: { 'line-amounts': 'line-amount' } }).orders[0]!.amount).toBe(20);
  });

  it('is asked once for a column of many values that looks like a status', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${index},Acme,2026-01-05,Ana,10,note ${index}`);
    expect(toQuestionIds(importText(sales(...rows)))).toEqual(['column:status']);
    expect(importReady(sales(...rows), { answers: { 'column:status': 'none' } }).orders).toHaveLength(30);
  });

  it('has a sentence for every question and every effect, in both languages', () => {
    const texts = [
      ...Object.values(files),
      sales('1,Acme,2026-01-05,Ana,1.500,open'),
      sales('1,Acme,2026-01-05,Ana,10,', '1,,,,10,'),
      sales('1,Acme,46027,Ana,10,'),
      sales('1,Acme,2025-01-05,Ana,10,', '1,Acme,2026-01-05,Ana,10,'),
      'a,b;c\n1,2;3',
    ];
    for (const text of texts) {
      for (const answers of [
        {} as Record<string, string>,
        { 'column:amount': '5', 'column:date': '0', 'column:rep': 'none' },
      ]) {
        const result = importText(text, { answers });
        for (const { imports: words } of Object.values(catalogs)) {
          for (const question of result.kind === 'refused' ? [] : result.questions) {
            expect(words.question[question.code](question.params)).not.toMatch(/undefined|NaN|\?\s*\?/);
            for (const answer of question.answers)
              expect(words.effect[answer.effect](answer.params)).not.toMatch(/undefined|NaN/);
          }
        }
      }
    }
  });
});

describe('what a spreadsheet or a program spoiled', () => {
  it('is asked where dates have become day numbers', () => {
    const text = sales('1,Acme,46027,Ana,10,', '2,Acme,46028.5,Ana,10,', '3,Acme,2026-01-09,Ana,10,');
    const asking = importText(text);
    if (asking.kind !== 'asking') throw new Error('must ask');
    expect(asking.questions).toMatchObject([
      {
        id: 'serial-dates',
        params: { raw: '46027', line: 2, rows: 2 },
        answers: [{ params: { date1: '2026-01-05', date2: '2026-01-06' } }, { params: { rows: 2 } }],
      },
    ]);
    const read = importReady(text, { answers: { 'serial-dates': 'dates' } });
    expect(read.orders.map(({ orderedOn }) => orderedOn)).toEqual(['2026-01-05', '2026-01-06', '2026-01-09']);
    expect(toReasons(importReady(text, { answers: { 'serial-dates': 'no-dates' } }))).toEqual({
      'unreadable-date': 2,
    });
  });

  it.each([
    ['31/02/2026', 'unreadable-date'],
    ['29/02/2025', 'unreadable-date'],
    ['00/05/2026', 'unreadable-date'],
    ['0000-00-00', 'unreadable-date'],
    ['15/03', 'unreadable-date'],
    ['1767225600', 'unreadable-date'],
    ['N/A', 'no-date'],
  ])('is set aside: the date %s', (raw, reason) => {
    expect(toReasons(importReady(sales('1,Acme,15/01/2026,Ana,10,', `2,Acme,${raw},Ana,10,`)))).toEqual({
      [reason]: 1,
    });
  });

  it('is read as written: midnight as 24:00, an amount of minus zero, a formula as a name', () => {
    const result = importReady(sales('1,=1+1,15/01/2026 24:00,+Ana,-0.00,'));
    expect(toShort(result)).toEqual(['1 / =1+1 / +Ana / 2026-01-15 / 0']);
    expect(Object.is(result.orders[0]!.amount, 0)).toBe(true);
  });

  it('loses line breaks and unseen characters within a name, so that it stays one customer', () => {
    const result = importReady(
      sales('1,"Acme\nLtd",2026-01-05,Ana,1,', '2,Ac\u200bme \u0007Ltd,2026-01-06,Ana,1,'),
    );
    expect(result.orders.map(({ customerName }) => customerName)).toEqual(['Acme Ltd', 'Acme Ltd']);
    expect(result.summary.customers).toBe(1);
  });

  it('is set aside where a name is longer than a cell of the ledger', () => {
    const result = importReady(
      sales(
        `1,${'x'.repeat(60_000)},2026-01-05,Ana,1,`,
        `2,Acme,2026-01-05,${'y'.repeat(121)},1,`,
        `${'3'.repeat(501)},Acme,2026-01-05,Ana,1,`,
        `4,${'İ'.repeat(200)},2026-01-05,Ana,1,`,
        `5,${'z'.repeat(300)},2026-01-05,Ana,1,`,
      ),
    );
    expect(toReasons(result)).toEqual({ 'too-long': 4 });
    expect(result.summary.leftOut[0]!.lines).toEqual([2, 3, 4, 5]);
  });

  it('is pointed out where rows without an order number share customer and day', () => {
    const text =
      'Customer,Date,Rep,Product\nAcme,2026-01-05,Ana,Cup\nAcme,2026-01-05,Ana,Plate\nBolt,2026-01-05,Ana,Cup';
    expect(importReady(text).summary.sameDay).toBe(2);
    expect(importReady(sales('1,A,2026-01-05,Ana,1,', '2,A,2026-01-05,Ana,1,')).summary.sameDay).toBe(0);
  });
});

describe('a file that contradicts itself', () => {
  it.each([
    ['two-currencies', sales('1,Acme,2026-01-05,Ana,€10,', '2,Acme,2026-01-05,Ana,$10,')],
    ['mixed-dates', sales('1,Acme,13/01/2026,Ana,10,', '2,Acme,01/13/2026,Ana,10,')],
    ['mixed-decimal-marks', sales('1,Acme,2026-01-05,Ana,"10,5",', '2,Acme,2026-01-05,Ana,10.5,')],
    ['dates-unreadable', sales('1,Acme,soon,Ana,10,', '2,Acme,later,Ana,10,')],
    ['nothing-counts', sales('1,Acme,2026-01-05,Ana,10,draft')],
    ['no-rows', head],
    ['empty-file', '\n\n'],
    ['not-a-table', 'Customer\nAcme\nBolt'],
    ['not-a-table', '<!doctype html><table><tr><td>Date, of</td></tr></table>\n<p>,</p>'],
    ['not-a-table', '[{"customer":"Acme","date":"2026-01-05"}]'],
    ['unclosed-quote', sales('1,"Acme,2026-01-05,Ana,10,')],
  ])('is refused: %s, with where it is', (code, text) => {
    const result = importText(text);
    if (result.kind !== 'refused') throw new Error(`must be refused, is ${result.kind}`);
    expect(result.refusals.map((refusal) => refusal.code)).toEqual([code]);
    for (const { imports: words } of Object.values(catalogs)) {
      for (const refusal of result.refusals)
        expect(words.refusal[refusal.code](refusal.params)).not.toMatch(/undefined/);
    }
  });
});

describe('importing again', () => {
  const text = sales('1,Acme,2026-01-05,Ana,10,', '2,Acme,2026-02-05,Ana,10,', '3,Bolt,2026-02-06,Ben,7,');

  it('adds nothing from the same file', () => {
    const ledger = importReady(text).orders;
    expect(importReady(text, { ledger }).summary).toMatchObject({ known: 3, added: 0, changed: 0 });
  });

  it('tells known, new and changed orders of an overlapping period apart', () => {
    const ledger = importReady(text).orders;
    const next = sales('2,Acme,2026-02-05,Ana,12,', '3,Bolt,2026-02-06,Ben,7,', '4,Bolt,2026-03-06,Ben,9,');
    const result = importReady(next, { ledger });
    expect(result.summary).toMatchObject({ known: 1, added: 1, changed: 1 });
    expect(result.added.map(({ orderId }) => orderId)).toEqual(['4']);
    expect(catalogs.en.imports.summary.again({ known: 312, added: 40, changed: 0 })).toBe(
      '312 known, 40 new.',
    );
  });

  it('recognizes orders without a number by customer, date and amount, equal ones by their count', () => {
    const bare = (...rows: string[]): string => ['Customer,Date,Rep,Amount', ...rows].join('\n');
    const ledger = importReady(bare('Acme,2026-01-05,Ana,10', 'Acme,2026-01-05,Ana,10')).orders;
    const result = importReady(
      bare('ACME ,2026-01-05,Ana,10', 'Acme,2026-01-05,Ana,10', 'Acme,2026-01-05,Ana,10'),
      { ledger },
    );
    expect(result.summary).toMatchObject({ known: 2, added: 1 });
  });
});

describe('numbers that begin again each year', () => {
  const year = (on: string, ...more: string[]): string => sales(`12,Acme,${on},Ana,10,`, ...more);
  const both = year('2025-03-03', '12,Acme,2026-02-02,Ana,30,', '13,Bolt,2026-02-03,Ana,5,');

  it('are asked about, with both dates, and make two orders or one', () => {
    const asking = importText(both);
    if (asking.kind !== 'asking') throw new Error('must ask');
    expect(asking.questions).toMatchObject([
      {
        id: 'order-numbers',
        params: { order: '12', date1: '2025-03-03', line1: 2, date2: '2026-02-02', line2: 3, orders: 1 },
      },
    ]);
    const anew = importReady(both, { answers: { 'order-numbers': 'new-orders' } });
    expect(anew.orders.map(({ orderId, orderedOn, amount }) => [orderId, orderedOn, amount])).toEqual([
      ['12', '2025-03-03', 10],
      ['12', '2026-02-02', 30],
      ['13', '2026-02-03', 5],
    ]);
    const one = importReady(both, {
      answers: { 'order-numbers': 'same-orders', 'line-amounts': 'line-amount' },
    });
    expect(one.orders).toHaveLength(2);
    const again = importReady(both, { answers: { 'order-numbers': 'new-orders' }, ledger: anew.orders });
    expect(again.summary).toMatchObject({ known: 3, added: 0, changed: 0 });
  });

  it('are asked about across files: next year’s number 12 does not replace this year’s in silence', () => {
    const ledger = importReady(year('2025-03-03')).orders.map((order) => ({ ...order, rowId: 'row 1' }));
    const next = year('2026-02-02');
    expect(importText(next, { ledger })).toMatchObject({
      kind: 'asking',
      questions: [
        { code: 'order-numbers-known', params: { date1: '2025-03-03', date2: '2026-02-02', line2: 2 } },
      ],
    });
    const anew = importReady(next, { ledger, answers: { 'order-numbers': 'new-orders' } });
    expect(anew.summary).toMatchObject({ known: 0, added: 1, changed: 0 });
    expect(anew.replacedRowIds).toEqual([]);
    const moved = importReady(next, { ledger, answers: { 'order-numbers': 'same-orders' } });
    expect(moved.summary).toMatchObject({ added: 0, changed: 1 });
    expect(moved.replacedRowIds).toEqual(['row 1']);
  });

  it('give a late refund to the order before it', () => {
    const text = sales('12,Acme,2025-03-03,Ana,10,paid', '12,Acme,2025-09-03,Ana,4,refund');
    expect(importReady(text).orders).toMatchObject([{ orderedOn: '2025-03-03', amount: 6 }]);
  });
});

describe('an order that was canceled since', () => {
  const ledger = importReady(
    sales('1,Acme,2026-01-05,Ana,10,paid', '2,Acme,2026-02-05,Ana,10,paid', '3,Acme,2026-02-06,Ana,10,paid'),
  ).orders.map((order) => ({ ...order, rowId: `row ${order.orderId}` }));

  it('no longer counts, also when the file has nothing else', () => {
    const result = importReady(
      sales(
        '1,Acme,2026-01-05,Ana,10,paid',
        '2,Acme,2026-02-05,Ana,10,canceled',
        '3,Acme,2026-02-06,Ana,10,refunded',
      ),
      { ledger },
    );
    expect(result.summary).toMatchObject({ known: 1, added: 0, changed: 0, gone: 2 });
    expect(result.replacedRowIds).toEqual(['row 2', 'row 3']);
  });

  it('stays when only a part of it was paid back, or another order bears its number', () => {
    const result = importReady(
      sales(
        '4,Acme,2026-03-01,Ana,1,paid',
        '3,Acme,2026-02-07,Ana,4,refund',
        '2,Acme,2025-01-05,Ana,10,canceled',
      ),
      { ledger },
    );
    expect(result.summary).toMatchObject({ added: 1, gone: 0 });
  });
});

describe('a mapping confirmed before', () => {
  it('is used again for the same headers and shown with its date, and values of the file outrank it', () => {
    const answers = { 'column:date': '10', 'column:amount': '9', 'header-row': '1', encoding: 'macintosh' };
    const first = importReady(files.shopify, { answers });
    const kept = toRememberedMapping(first.mapping.headerSignature, answers, '2026-06-01');
    expect(kept.answers).toEqual({ 'column:date': '10', 'column:amount': '9' });
    const again = importReady(files.shopify.toUpperCase(), { remembered: [kept] });
    expect(again.mapping.rememberedOn).toBe('2026-06-01');
    expect(again.orders).toHaveLength(2);
    expect(toQuestionIds(importText(files.salesforce, { remembered: [kept] }))).toEqual(['column:date']);
    const text = sales('1,Acme,13/01/2026,Ana,10,');
    const wrong = toRememberedMapping(
      importReady(text).mapping.headerSignature,
      { 'date-order': 'month-first' },
      '2026-06-01',
    );
    expect(importReady(text, { remembered: [wrong] }).orders[0]!.orderedOn).toBe('2026-01-13');
  });
});

describe('owners', () => {
  it('come from the owner column, the latest order counting when a customer changed hands', () => {
    const text =
      'Order ID,Customer,Date,Account owner\n1,Acme,2026-03-05,Ben\n2,Acme,2026-01-05,Ana\n3,Bolt,2026-01-05,Ana\n';
    const result = importReady(text);
    expect([...result.owners]).toEqual([
      ['acme', 'ben'],
      ['bolt', 'ana'],
    ]);
    expect(result.summary).toMatchObject({ ownersChanged: 1, people: 2, withoutPerson: 0 });
  });
});

describe('a large file', () => {
  const toBytes = (count: number): Uint8Array => {
    const lines = [head];
    for (let i = 0; i < count; i += 1) {
      const day = String(1 + (i % 28)).padStart(2, '0');
      const month = String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0');
      lines.push(
        `A${Math.floor(i / 2)},Customer ${i % 4_000},${day}/${month}/2025,Rep ${i % 12},"1.${String(i % 1000).padStart(3, '0')},5${i % 10}",paid`,
      );
    }
    return new TextEncoder().encode(lines.join('\r\n'));
  };
  const prepare = (bytes: Uint8Array) =>
    prepareSalesImport(
      { kind: 'bytes', bytes },
      { answers: {}, todayOn: '2026-11-23', localeDateOrder: 'day-first' },
    );

  it('of 100,000 lines is read whole', () => {
    const result = prepare(toBytes(100_000));
    if (result.kind !== 'ready') throw new Error(result.kind);
    expect(result.summary.rowsRead).toBe(100_000);
  });

  it('of twice as many lines takes twice the work, no more', () => {
    const [short, long] = [toBytes(5_000), toBytes(10_000)];
    const few = countCalls(RegExp.prototype, 'exec', () => prepare(short));
    const many = countCalls(RegExp.prototype, 'exec', () => prepare(long));
    expect(few).toBeGreaterThan(5_000);
    expect(many / few).toBeLessThan(2.1);
  });
});

describe.skipIf(!existsSync(datasets))('the sample companies (needs ../shared/datasets)', () => {
  const read = (file: string): string => readFileSync(new URL(file, datasets), 'utf8');

  it('Northwind: recognized without a question, 830 orders of 89 customers and 9 reps', () => {
    const result = importReady(read('northwind/orders.csv'));
    expect(result.mapping.columns.byRole).toEqual({ orderId: 0, customerId: 1, rep: 2, date: 3 });
    expect(result.summary).toMatchObject({
      orders: 830,
      customers: 89,
      people: 9,
      fromOn: '1996-07-04',
      toOn: '1998-05-06',
    });
    expect(toReasons(result)).toEqual({});
    expect(result.questions).toEqual([]);
  });

  it('Chinook: the support rep of the customer file is the owner, and the analysis follows', () => {
    const customers = prepareCustomerFile({ kind: 'text', text: read('chinook/customers.csv') }, {});
    if (customers.kind !== 'ready') throw new Error(customers.kind);
    const result = importReady(read('chinook/invoices.csv'), { customers: customers.entries });
    expect(result.summary).toMatchObject({
      orders: 412,
      customers: 59,
      people: 3,
      joined: { matched: 59, unmatched: 0 },
    });
    expect(result.summary.total).toBeCloseTo(2328.6, 2);
    const analysis = analyzeRetention(result.orders, { todayOn: '2026-01-01', owners: result.owners });
    expect(analysis).toMatchObject({ headline: { code: 'nobody-beyond-chance', people: 3 } });
  });
});
