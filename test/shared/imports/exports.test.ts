/** Each export in its own shape: what is recognized, what is asked, which orders come out. */
import { describe, expect, it } from 'vitest';
import { prepareCustomerFile } from '../../../shared/imports/customer-file.ts';
import { files, importReady, importText, toQuestionIds, toReasons, toShort } from './files.ts';

const later = { 'column:rep': 'none' };

describe('QuickBooks', () => {
  it('carries the customer down, drops titles and subtotals, joins line items, leaves credit memos out', () => {
    const asking = importText(files.quickBooksOnline);
    expect(toQuestionIds(asking)).toEqual(['column:rep']);
    const result = importReady(files.quickBooksOnline, { answers: later });
    expect(result.mapping.exportLabel).toBe('QuickBooks Sales by Customer Detail');
    expect(toShort(result)).toEqual([
      '1001 / Acme Stores /  / 2026-01-15 / 250',
      '1002 / Total Fitness /  / 2026-02-20 / 1250',
    ]);
    expect(toReasons(result)).toEqual({ title: 4, subtotal: 3, 'customer-heading': 2, refund: 1 });
  });

  it('reads the older layout too', () => {
    const answers = { ...later, 'date-order': 'month-first' };
    expect(toShort(importReady(files.quickBooksOlder, { answers }))).toEqual([
      '1001 / Acme Stores /  / 2026-01-15 / 200',
    ]);
  });

  it('takes invoices from the journal once, and neither payments nor totals', () => {
    const result = importReady(files.quickBooksJournal, { answers: later });
    expect(toShort(result)).toEqual(['1001 / Acme Stores /  / 2026-01-15 / 1250']);
    expect(toReasons(result)).toEqual({ title: 4, subtotal: 3, status: 2 });
  });
});

describe('HubSpot and Salesforce', () => {
  it('counts won deals, asks about a stage that is neither won nor lost', () => {
    expect(toQuestionIds(importText(files.hubspotDeals))).toEqual(['status:Appointment scheduled']);
    const result = importReady(files.hubspotDeals, {
      answers: { 'status:Appointment scheduled': 'left-out' },
    });
    expect(toShort(result)).toEqual(['9001 / Acme Stores / Ana Ruiz / 2026-02-03 / 1200']);
    expect(result.decisions.statuses).toContainEqual({
      status: 'Appointment scheduled',
      rows: 1,
      meaning: 'left-out',
      decidedBy: 'person',
    });
  });

  it('reads a stage that bears the name of its pipeline', () => {
    const result = importReady(files.hubspotDeals.replace('Closed Won', 'Closed Won (Sales Pipeline)'), {
      answers: { 'status:Appointment scheduled': 'left-out' },
    });
    expect(result.summary.orders).toBe(1);
  });

  it('joins the owners of a companies file and says how many matched', () => {
    const companies = prepareCustomerFile({ kind: 'text', text: files.hubspotCompanies }, {});
    if (companies.kind !== 'ready') throw new Error('the companies file must be ready');
    expect(companies).toMatchObject({ customers: 2, withOwner: 1 });
    const answers = { 'status:Appointment scheduled': 'counts' };
    const result = importReady(files.hubspotDeals, { answers, customers: companies.entries });
    expect([...result.owners]).toEqual([['acme stores', 'ana ruiz']]);
    expect(result.personNames.get('ana ruiz')).toBe('Ana Ruiz');
    expect(result.summary.joined).toEqual({ matched: 2, unmatched: 0 });
  });

  it('asks which of two dates is the order’s, with three values of each', () => {
    const asking = importText(files.salesforce);
    if (asking.kind !== 'asking') throw new Error('must ask');
    expect(toQuestionIds(asking)).toEqual(['column:date']);
    expect(asking.questions[0]!.answers.map(({ params, samples }) => [params['column'], samples])).toEqual([
      ['Close Date', ['2/14/2026', '2/15/2026']],
      ['Created Date', ['1/10/2026', '1/11/2026']],
    ]);
    expect(toShort(importReady(files.salesforce, { answers: { 'column:date': '5' } }))).toEqual([
      '006A1 / Acme Stores / Ana Ruiz / 2026-02-14 / 1200.5',
    ]);
  });
});

describe('shops and tills', () => {
  it('Shopify: one order for its line items, written date kept, partial refunds subtracted, refunds and voids out', () => {
    expect(toQuestionIds(importText(files.shopify))).toEqual(['column:date', 'column:amount']);
    const result = importReady(files.shopify, { answers: { 'column:date': '10', 'column:amount': '9' } });
    expect(result.mapping.exportLabel).toBe('Shopify orders');
    expect(toShort(result)).toEqual([
      '#1001 / Acme Stores / Ana Ruiz / 2026-05-01 / 95',
      '#1002 / Bolt Works / Ben Okoro / 2026-05-03 / 40',
    ]);
    expect(result.orders[0]!.rows).toBe(2);
    expect(toReasons(result)).toEqual({ refund: 1, status: 1 });
    expect(result.decisions.currency).toBe('EUR');
  });

  it('Square transactions: a refund reduces its order, one without an order is left out, no customer is set aside', () => {
    expect(toQuestionIds(importText(files.squareTransactions))).toEqual(['column:amount']);
    const result = importReady(files.squareTransactions, { answers: { 'column:amount': '6' } });
    expect(toShort(result)).toEqual([
      'T1 / Acme Stores / Ana Ruiz / 2026-04-13 / 30',
      'T2 / Bolt Works / Ana Ruiz / 2026-04-14 / 40',
    ]);
    expect(toReasons(result)).toEqual({ refund: 1, 'no-customer': 1 });
    expect(result.summary.leftOut).toContainEqual({ reason: 'no-customer', rows: 1, lines: [6] });
  });

  it('Square items: adds up the lines of a transaction', () => {
    const result = importReady(files.squareItems, { answers: { ...later, 'column:amount': '11' } });
    expect(toShort(result)).toEqual(['T1 / Acme Stores /  / 2026-04-13 / 10.5']);
  });

  it('Loyverse: receipts of type sale that are closed; the date order is asked in words', () => {
    const asking = importText(files.loyverse, { answers: { 'column:amount': '5' } });
    if (asking.kind !== 'asking') throw new Error('must ask');
    expect(toQuestionIds(asking)).toEqual(['date-order']);
    expect(asking.questions[0]).toMatchObject({
      params: { raw: '01/10/2026 23:50', line: 2 },
      proposal: 'day-first',
    });
    expect(asking.questions[0]!.answers.map(({ params }) => params)).toEqual([
      { fromOn: '2026-10-01', toOn: '2026-10-03', date1: '2026-10-01', date2: '2026-10-03' },
      { fromOn: '2026-01-10', toOn: '2026-03-10', date1: '2026-01-10', date2: '2026-03-10' },
    ]);
    const result = importReady(files.loyverse, {
      answers: { 'column:amount': '5', 'date-order': 'day-first' },
    });
    expect(toShort(result)).toEqual(['1-1001 / Acme Stores / Ana Ruiz / 2026-10-01 / 20']);
    expect(toReasons(result)).toEqual({ refund: 1, status: 1 });
  });
});

describe('Italian files', () => {
  it('reads semicolons with decimal points, asks which amount and which status, lists customers that look alike', () => {
    expect(toQuestionIds(importText(files.italianInvoices))).toEqual(['column:amount', 'column:rep']);
    const answers = { ...later, 'column:amount': '4' };
    expect(toQuestionIds(importText(files.italianInvoices, { answers }))).toEqual(['status:Da incassare']);
    const all = { ...answers, 'status:Da incassare': 'counts' };
    const result = importReady(files.italianInvoices, { answers: all });
    expect(toShort(result)).toEqual([
      '1 / Rossi srl /  / 2026-01-15 / 100',
      '2 / Rossi S.r.l. /  / 2026-02-15 / 200.5',
      '3 / Città Viva /  / 2026-03-15 / 50',
    ]);
    expect(result.summary.customers).toBe(3);
    expect(toQuestionIds(result)).toEqual(['same:rossi s.r.l.|rossi srl']);
    const merged = importReady(files.italianInvoices, {
      answers: { ...all, 'same:rossi s.r.l.|rossi srl': 'same' },
    });
    expect(merged.summary.customers).toBe(2);
  });

  it('reads decimal commas and day-first dates, and the agent as rep', () => {
    expect(toShort(importReady(files.italianQuotes))).toEqual([
      '1 / Rossi srl / Anna Bianchi / 2026-01-15 / 1500.75',
    ]);
  });
});
