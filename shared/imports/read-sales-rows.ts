/**
 * From raw rows to sales rows: headings carried down, subtotals and blank rows taken out, order fields of line items
 * filled from the order's first row. Everything is still text; numbers and dates come later, by column.
 */
import { splitSideMark } from './amounts.ts';
import { toCellText, toNameText } from './cell-text.ts';
import type { ChosenColumns } from './choose-columns.ts';
import type { HeaderFound } from './find-header.ts';
import { findKnownExport } from './known-exports.ts';
import type { LeftOutCounter } from './left-out.ts';
import { isMangled } from './mangled-numbers.ts';
import type { RawRow } from './read-table.ts';
import { toColumnsNamed } from './sales-columns.ts';
import { isDatedTotal, isSubtotal, SUBTOTAL } from './subtotals.ts';

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
  /** On which side of an account the amount stands, where the file says so. */
  readonly side: string;
  /** The amount stands in the column of the other side. */
  readonly isContra: boolean;
  /** A column says that, or when, this order was canceled. */
  readonly isCancelled: boolean;
  /** A further row of the order before it. */
  readonly isContinuation: boolean;
}

/** Reads the rows below the header. */
export function readSalesRows(
  rows: readonly RawRow[],
  header: HeaderFound,
  columns: ChosenColumns,
  leftOut: LeftOutCounter,
  ignoresMangled = false,
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
    if (isTooWide(cells, header)) {
      leftOut.add('too-wide', line);
      continue;
    }
    const rawDate = at(byRole.date);
    if ((rawDate === '' || SUBTOTAL.test(rawDate)) && isSubtotal(cells, filled)) {
      leftOut.add('subtotal', line);
      continue;
    }
    if (rawDate !== '' && at(byRole.orderId) === '' && isDatedTotal(cells)) {
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
      orderId: toNumber(at(byRole.orderId), ignoresMangled),
      customerId: toNameText(at(byRole.customerId)),
      customerName: header.isCustomerCarried ? at(0) || carried : toCustomer(at, byRole),
      rep: toNameText(at(byRole.rep)),
      owner: toNameText(at(byRole.owner)),
      rawDate,
      ...toAmount(at, columns),
      rawRefund: at(byRole.refund),
      currency: at(byRole.currency).toUpperCase(),
      statuses: statuses.map(at),
      isCancelled: isYes(at(byRole.cancelled)),
      isContinuation: false,
    };
    const first = own.orderId === '' ? undefined : firstOfOrder.get(own.orderId);
    if (!first && own.orderId !== '') firstOfOrder.set(own.orderId, own);
    previous = first ? toFilledRow(own, first) : own;
    sales.push(previous);
  }
  return sales;
}

const toNumber = (text: string, ignoresMangled: boolean): string =>
  ignoresMangled && isMangled(text) ? '' : text;

/** A row with more cells than names has a separator too many somewhere: its cells stand under the wrong names. */
function isTooWide(cells: readonly string[], { headers, index }: HeaderFound): boolean {
  return index >= 0 && cells.slice(headers.length).some((cell) => cell.trim() !== '');
}

type At = (column: number | undefined) => string;

/** The firm, or where there is none the first and last name of a private customer. */
function toCustomer(at: At, byRole: ChosenColumns['byRole']): string {
  const firm = toNameText(at(byRole.customer));
  if (firm !== '' || byRole.firstName === undefined) return firm;
  return [at(byRole.firstName), at(byRole.lastName)].filter((part) => part !== '').join(' ');
}

/** The amount with its side: from a column of its own, from letters behind the digits, or from the other column. */
function toAmount(at: At, { byRole, contra }: ChosenColumns): Pick<SalesRow, 'rawAmount' | 'side' | 'isContra'> {
  const own = at(byRole.amount);
  const other = at(contra);
  if (other !== '' && (own === '' || isNothing(own)) && !isNothing(other)) return { rawAmount: other, side: '', isContra: true };
  const marked = byRole.mark === undefined ? splitSideMark(own) : undefined;
  if (marked) return { rawAmount: marked.text, side: marked.side, isContra: false };
  return { rawAmount: own, side: at(byRole.mark), isContra: false };
} // prettier-ignore

const isNothing = (text: string): boolean => !/[1-9]/.test(text);

const NO = new Set('no n false 0 nein non nee não nao falso faux nie nej ei active'.split(' '));

/** A day on which, or a word that an order was canceled. */
const isYes = (text: string): boolean => text !== '' && !NO.has(text.toLowerCase()) && !/^0000/.test(text);

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
    side: own.side || first.side,
    isCancelled: own.isCancelled || first.isCancelled,
    statuses: own.statuses.map((status, index) => status || first.statuses[index]!),
    isContinuation: true,
  };
}
