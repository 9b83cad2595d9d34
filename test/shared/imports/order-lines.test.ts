/** Amounts from a file of order lines. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareOrderLines } from '../../../shared/imports/order-lines-file.ts';
import { importReady } from './files.ts';

const read = (text: string, answers = {}) => prepareOrderLines({ kind: 'text', text }, answers);
const amountsOf = (text: string) => {
  const lines = read(text);
  if (lines.kind !== 'ready') throw new Error(JSON.stringify(lines));
  return [...lines.amounts];
};
const datasets = new URL('../../../../shared/datasets/', import.meta.url);

describe('order lines', () => {
  it('are summed from prices, quantities and discounts, or from amounts', () => {
    expect(amountsOf('Order ID,Unit price,Quantity,Discount\n1,10.50,2,0\n1,4,1,0.25\n2,8,1,50%\n')).toEqual([
      ['1', 24],
      ['2', 4],
    ]);
    expect(amountsOf('Numero ordine;Prodotto;Importo\n1;Tazza;1.250,50\n1;Piatto;9,50')).toEqual([
      ['1', 1260],
    ]);
  });

  it('are not guessed at: a decimal mark is asked for, a discount that could be either is refused by its line', () => {
    const open = 'Order ID;Amount\n1;1.500\n';
    expect(read(open)).toMatchObject({ kind: 'asking', questions: [{ id: 'decimal-mark' }] });
    expect(read(open, { 'decimal-mark': ',' })).toMatchObject({ kind: 'ready' });
    expect(read('Order ID,Price,Qty,Discount\n1,10.50,2,0\n1,10.50,2,15\n')).toEqual({
      kind: 'refused',
      refusals: [{ code: 'discount-unclear', params: { line: 3, raw: '15' } }],
    });
  });

  it('with a figure that cannot be read are counted', () => {
    expect(read('Order ID,Price,Qty\n1,10.50,two\n1,10.50,2\n')).toMatchObject({ unreadable: 1 });
  });

  it('fill in amounts that the orders lack, and nothing else', () => {
    const amounts = new Map([['1', 5]]);
    const orders =
      'Order ID,Customer,Date,Rep,Amount\n1,Acme,2026-01-05,Ana,\n2,Acme,2026-01-06,Ana,7\n3,Acme,2026-01-07,Ana,';
    const result = importReady(orders, { amounts });
    expect(result.orders.map(({ amount }) => amount)).toEqual([5, 7, undefined]);
    expect(result.summary).toMatchObject({ priced: 1, total: 12 });
  });

  it.skipIf(!existsSync(datasets))('of Northwind price all its orders (needs ../shared/datasets)', () => {
    const text = (file: string): string => readFileSync(new URL(file, datasets), 'utf8');
    const lines = read(text('northwind/order_details.csv'));
    if (lines.kind !== 'ready') throw new Error(lines.kind);
    const result = importReady(text('northwind/orders.csv'), { amounts: lines.amounts });
    expect(result.summary).toMatchObject({ orders: 830, priced: 830 });
    expect(result.summary.total).toBeCloseTo(1_265_793.04, 0);
    expect(lines.amounts.get('10248')).toBe(440);
  });
});
