/**
 * The next export spells a customer differently: no order is added again, and nothing is joined or kept apart in
 * silence. Merges can come later, also for orders that only the ledger has.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerOrder } from '../../../shared/imports/known-orders.ts';
import type { ImportedOrder } from '../../../shared/imports/group-orders.ts';
import { importReady, importText, toQuestionIds } from './files.ts';

const sales = (...rows: string[]): string => ['Order ID,Customer,Date,Rep,Amount', ...rows].join('\n');
const bare = (...rows: string[]): string => ['Customer,Date,Rep,Amount', ...rows].join('\n');

const toLedger = (orders: readonly ImportedOrder[]): LedgerOrder[] =>
  orders.map((order, index) => ({ ...order, rowId: `row ${index + 1}` }));
const ledgerOf = (text: string): LedgerOrder[] => toLedger(importReady(text).orders);

const spelled = [
  ['Rossi srl', 'Rossi S.r.l.'],
  ['Acme Inc.', 'ACME, Inc'],
  ['Città Viva', 'Citta Viva'],
  ['Meyer Bau GmbH', 'Meier Bau GmbH'],
] as const;

describe('a customer who is spelled differently in the next file', () => {
  const same = 'same:rossi s.r.l.|rossi srl';
  const first = sales('1,Rossi srl,2026-01-05,Ana,10', '2,Rossi srl,2026-02-05,Ana,20');
  const next = sales('2,Rossi S.r.l.,2026-02-05,Ana,20', '3,Rossi S.r.l.,2026-03-05,Ana,30');

  it('is asked about, with both spellings', () => {
    const asking = importText(next, { ledger: ledgerOf(first) });
    expect(asking).toMatchObject({
      kind: 'asking',
      questions: [
        { id: same, code: 'same-customer-known', params: { one: 'Rossi S.r.l.', other: 'Rossi srl' } },
      ],
    });
  });

  it('adds only what is new, under the name that the ledger has', () => {
    const result = importReady(next, { ledger: ledgerOf(first), answers: { [same]: 'same' } });
    expect(result.summary).toMatchObject({ known: 1, added: 1, changed: 0, merged: 0 });
    expect(result.added.map(({ customerName }) => customerName)).toEqual(['Rossi srl']);
  });

  it('who is another one takes the order along: it is there once in any case', () => {
    const result = importReady(next, { ledger: ledgerOf(first), answers: { [same]: 'different' } });
    expect(result.summary).toMatchObject({ known: 0, added: 1, changed: 1 });
    expect(result.replacedRowIds).toEqual(['row 2']);
  });

  it('and has no order numbers is recognized all the same', () => {
    const ledger = ledgerOf(bare('Rossi srl,2026-01-05,Ana,10', 'Rossi srl,2026-02-05,Ana,20'));
    const file = bare('Rossi S.r.l.,2026-02-05,Ana,20', 'Rossi S.r.l.,2026-03-05,Ana,30');
    const result = importReady(file, { ledger, answers: { [same]: 'same' } });
    expect(result.summary).toMatchObject({ known: 1, added: 1, changed: 0 });
    const all = [...ledger, ...toLedger(result.added)];
    expect(importReady(file, { ledger: all, answers: { [same]: 'same' } }).summary).toMatchObject({
      known: 2,
      added: 0,
    });
  });

  it('is remembered as answered', () => {
    const ledger = ledgerOf(first);
    const { mapping, answers } = importReady(next, { ledger, answers: { [same]: 'same' } });
    const remembered = [{ headerSignature: mapping.headerSignature, answers, confirmedOn: '2026-03-06' }];
    expect(importText(next, { ledger, remembered }).kind).toBe('ready');
    expect(importReady(next, { ledger, remembered, answers: { [same]: 'different' } }).summary.changed).toBe(
      1,
    );
  });

  it('in whichever way adds no order twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...spelled),
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('same', 'different'),
        fc.boolean(),
        ([old, fresh], amounts, answer, isNumbered) => {
          const write = (name: string) =>
            amounts.map((amount, index) => {
              const cell = `"${name}",2026-0${1 + (index % 9)}-1${index % 7},Ana,${amount}`;
              return isNumbered ? `${100 + index},${cell}` : cell;
            });
          const make = isNumbered ? sales : bare;
          const ledger = ledgerOf(make(...write(old)));
          const asking = importText(make(...write(fresh)), { ledger });
          const [id] = toQuestionIds(asking);
          const result = importReady(make(...write(fresh)), { ledger, answers: { [id!]: answer } });
          const { known, added, changed } = result.summary;
          expect(known + added + changed).toBe(result.orders.length);
          // Without numbers two customers have two orders; that is what was answered.
          if (isNumbered || answer === 'same') expect(added).toBe(0);
          if (answer === 'same') expect(known).toBe(result.orders.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a corrected name on a known order number', () => {
  it('replaces the order and asks whether the customer is the same', () => {
    const ledger = ledgerOf(sales('7,Bolt Wroks,2026-01-05,Ana,10', '8,Acme,2026-01-06,Ana,5'));
    const next = sales('7,Nova Spa,2026-01-05,Ana,10', '8,Acme,2026-01-06,Ana,5');
    expect(toQuestionIds(importText(next, { ledger }))).toEqual(['same:bolt wroks|nova spa']);
    const result = importReady(next, { ledger, answers: { 'same:bolt wroks|nova spa': 'different' } });
    expect(result.summary).toMatchObject({ known: 1, added: 0, changed: 1 });
    expect(result.replacedRowIds).toEqual(['row 1']);
  });

  it('of another day and amount is another shop’s order', () => {
    const ledger = ledgerOf(sales('7,Bolt,2026-01-05,Ana,10'));
    const result = importReady(sales('7,Nova,2026-01-09,Ana,99'), { ledger });
    expect(result.summary).toMatchObject({ added: 1, changed: 0 });
  });
});

describe('a merge that comes later', () => {
  const same = 'same:rossi s.r.l.|rossi srl';
  const apart = ledgerOf(
    sales(
      '1,Rossi srl,2026-01-05,Ana,10',
      '2,Rossi S.r.l.,2026-02-05,Ana,20',
      '3,Rossi srl,2026-02-06,Ana,30',
    ),
  );

  it('is offered, and writes the ledger’s other orders anew under one name', () => {
    const next = sales('4,Acme,2026-03-05,Ana,5');
    const open = importReady(next, { ledger: apart });
    expect(open.questions.map(({ id }) => id)).toEqual([same]);
    const result = importReady(next, { ledger: apart, answers: { [same]: 'same' } });
    expect(result.summary).toMatchObject({ added: 1, merged: 1 });
    expect(result.merged).toMatchObject([
      { orderId: '2', customerId: 'rossi srl', customerName: 'Rossi srl', amount: 20, repName: 'Ana' },
    ]);
    expect(result.replacedRowIds).toEqual(['row 2']);
  });

  it('replaces what the file has again', () => {
    const next = sales('2,Rossi S.r.l.,2026-02-05,Ana,20');
    const result = importReady(next, { ledger: apart, answers: { [same]: 'same' } });
    expect(result.summary).toMatchObject({ known: 0, changed: 1, merged: 0 });
    expect(result.changed.map(({ customerId }) => customerId)).toEqual(['rossi srl']);
    expect(result.replacedRowIds).toEqual(['row 2']);
  });
});

it('a customer known by a name and now by a number with that name is one', () => {
  const ledger = ledgerOf(sales('1,Acme,2026-01-05,Ana,10'));
  const next =
    'Order ID,Customer ID,Customer,Date,Rep,Amount\n1,C7,ACME,2026-01-05,Ana,10\n2,C7,ACME,2026-02-05,Ana,9';
  expect(importReady(next, { ledger }).summary).toMatchObject({ known: 1, added: 1, customers: 1 });
});
