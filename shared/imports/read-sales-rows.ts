/**
 * From raw rows to sales rows: headings carried down, subtotals and blank rows taken out, order fields of line items
 * filled from the order's first row. Everything is still text; numbers and dates come later, by column.
 */
import { toCellText } from './cell-text.ts';
import type { ChosenColumns } from './choose-columns.ts';
import type { HeaderFound } from './find-header.ts';
import { findKnownExport } from './known-exports.ts';
import type { LeftOutCounter } from './left-out.ts';
import type { RawRow } from './read-table.ts';
import { toColumnsNamed } from './sales-columns.ts';

/** One row of a sales file; `''` where a cell is empty or no column plays the role. */
export interface SalesRow {
  readonly line: number;
  readonly orderId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly rep: string;
  readonly owner: string;
  readonly rawDate: string;
  readonly rawAmount: string;
  readonly rawRefund: string;
  readonly currency: string;
  readonly statuses: readonly string[];
  /** A further row of the order before it. */
  readonly isContinuation: boolean;
}

const SUBTOTAL = /^(?:total for\b|totals?$|totals?:|grand total\b|subtotal\b|totale?\b|totali\b)/i;

/** Reads the rows below the header. */
export function readSalesRows(
  rows: readonly RawRow[],
  header: HeaderFound,
  columns: ChosenColumns,
  leftOut: LeftOutCounter,
): SalesRow[] {
  const { byRole, statuses } = columns;
  const firstOfOrder = new Map<string, SalesRow>();
  const sales: SalesRow[] = [];
  const bareUnder = toBareColumn(header.headers);
  let carried = '';
  let previous: SalesRow | undefined;
  for (const { line, cells } of rows) {
    const at = (column: number | undefined): string =>
      column === undefined ? '' : toCellText(cells[column]);
    const filled = cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
    if (filled === 0) {
      leftOut.add('blank', line);
      continue;
    }
    const rawDate = at(byRole.date);
    if ((rawDate === '' || SUBTOTAL.test(rawDate)) && isSubtotal(cells, filled)) {
      leftOut.add('subtotal', line);
      continue;
    }
    if (header.isCustomerCarried && filled === 1 && at(0) !== '') {
      carried = at(0);
      leftOut.add('customer-heading', line);
      continue;
    }
    if (bareUnder !== undefined && previous && rawDate === '' && at(byRole.orderId) === '') {
      if (at(bareUnder) === '') leftOut.add('subtotal', line);
      else
        sales.push({ ...previous, line, rawAmount: at(byRole.amount), rawRefund: '', isContinuation: true });
      continue;
    }
    const own: SalesRow = {
      line,
      orderId: at(byRole.orderId),
      customerId: at(byRole.customerId),
      customerName: header.isCustomerCarried ? at(0) || carried : at(byRole.customer),
      rep: at(byRole.rep),
      owner: at(byRole.owner),
      rawDate,
      rawAmount: at(byRole.amount),
      rawRefund: at(byRole.refund),
      currency: at(byRole.currency).toUpperCase(),
      statuses: statuses.map(at),
      isContinuation: false,
    };
    const first = own.orderId === '' ? undefined : firstOfOrder.get(own.orderId);
    if (!first && own.orderId !== '') firstOfOrder.set(own.orderId, own);
    previous = first ? toFilledRow(own, first) : own;
    sales.push(previous);
  }
  return sales;
}

function toBareColumn(headers: readonly string[]): number | undefined {
  const name = findKnownExport(headers)?.bareRowsUnder;
  return name === undefined ? undefined : toColumnsNamed(headers, [name], () => true)[0];
}

/** Blank order fields of a further row come from the order's first; a row with another customer is its own order. */
function toFilledRow(own: SalesRow, first: SalesRow): SalesRow {
  const isOther =
    (own.customerId !== '' && own.customerId !== first.customerId) ||
    (own.customerName !== '' && own.customerName !== first.customerName);
  if (isOther) return own;
  return {
    ...own,
    customerId: first.customerId,
    customerName: first.customerName,
    rep: own.rep || first.rep,
    owner: own.owner || first.owner,
    rawDate: own.rawDate || first.rawDate,
    currency: own.currency || first.currency,
    statuses: own.statuses.map((status, index) => status || first.statuses[index]!),
    isContinuation: true,
  };
}

/** A row without a date whose first text says total; a heading alone ("Total Fitness") is none. */
function isSubtotal(cells: readonly string[], filled: number): boolean {
  const text = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (!SUBTOTAL.test(text)) return false;
  return filled > 1 || /^(?:total for\b.*|totals?:?|grand total:?|totale:?|totali:?|subtotal:?)$/i.test(text);
}
