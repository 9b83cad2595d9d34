/** Shapes of exports, as data: which columns a program writes, in which order, and its habits. */
import type { Field } from './languages.ts';

export interface System {
  readonly id: string;
  readonly columns: readonly Field[];
  /** Own names of columns, in any language. */
  readonly own?: Partial<Readonly<Record<Field, string>>>;
  readonly languages?: readonly string[];
  readonly statuses?: Readonly<{ paid: readonly string[]; open: readonly string[]; out: readonly string[] }>;
  readonly credit?: string;
  readonly invoice?: string;
  readonly titles?: number;
  readonly isCarried?: boolean;
  readonly hasBlankFirst?: boolean;
  readonly hasSubtotals?: boolean;
  readonly hasLines?: boolean;
  readonly hasGluedCurrency?: boolean;
  readonly hasTrailingMinus?: boolean;
  readonly hasDashes?: boolean;
  readonly hasLongNotes?: boolean;
  readonly hasTotalWithDate?: boolean;
  readonly separator?: string;
}

const EN = ['en'];

export const systems: readonly System[] = [
  { id: 'invoice list', columns: ['orderId', 'date', 'customer', 'rep', 'total', 'status'] },
  { id: 'invoice list with net and tax', columns: ['orderId', 'date', 'dueDate', 'customer', 'customerId', 'rep', 'net', 'tax', 'total', 'status', 'payment'] },
  { id: 'orders without a status', columns: ['date', 'orderId', 'customer', 'city', 'rep', 'total'] },
  { id: 'documents of several types', columns: ['docType', 'orderId', 'date', 'customer', 'rep', 'total', 'balance'] },
  { id: 'ledger with marks', columns: ['total', 'mark', 'currency', 'date', 'orderId', 'customer', 'rep'], titles: 1, separator: ';' },
  { id: 'enterprise list', columns: ['orderId', 'date', 'customerId', 'customer', 'rep', 'total', 'currency', 'status'], hasBlankFirst: true, hasTrailingMinus: true, separator: '\t' },
  { id: 'sales by customer', columns: ['date', 'docType', 'orderId', 'rep', 'note', 'total', 'balance'], isCarried: true, titles: 3, hasSubtotals: true },
  {
    id: 'web shop', columns: ['orderId', 'status', 'date', 'currency', 'net', 'total', 'cancelledAt', 'quantity', 'product', 'customer', 'rep'], hasLines: true, languages: EN,
    own: { orderId: 'Name', status: 'Financial Status', date: 'Created at', net: 'Subtotal', total: 'Total', cancelledAt: 'Cancelled at', quantity: 'Lineitem quantity', product: 'Lineitem name', customer: 'Billing Name', rep: 'Employee' },
    statuses: { paid: ['paid'], open: ['pending', 'authorized'], out: ['voided'] },
  },
  {
    id: 'web shop plug-in', columns: ['orderId', 'date', 'status', 'firstName', 'lastName', 'company', 'net', 'total', 'payment', 'rep'], languages: EN,
    own: { orderId: 'Order Number', date: 'Order Date', status: 'Order Status', firstName: 'First Name (Billing)', lastName: 'Last Name (Billing)', company: 'Company (Billing)', net: 'Order Subtotal Amount', total: 'Order Total Amount', payment: 'Payment Method Title', rep: 'Sales Rep' },
    statuses: { paid: ['wc-completed', 'wc-processing'], open: ['wc-on-hold', 'wc-pending'], out: ['wc-cancelled', 'wc-failed'] },
  },
  {
    id: 'shop back office', columns: ['orderId', 'date', 'customer', 'net', 'total', 'status', 'rep'], languages: EN,
    own: { orderId: 'ID', date: 'Purchase Date', customer: 'Bill-to Name', net: 'Grand Total (Base)', total: 'Grand Total (Purchased)', status: 'Status', rep: 'Handled by' },
    statuses: { paid: ['complete'], open: ['processing', 'pending'], out: ['canceled'] },
  },
  {
    id: 'deals', columns: ['orderId', 'note', 'status', 'net', 'total', 'rep', 'date', 'dueDate', 'customer'], languages: EN,
    own: { orderId: 'Record ID', note: 'Deal Name', status: 'Deal Stage', net: 'Amount', total: 'Amount in company currency', rep: 'Deal owner', date: 'Close Date', dueDate: 'Last Activity Date', customer: 'Associated Company' },
    statuses: { paid: ['Closed Won'], open: ['Contract sent'], out: ['Closed Lost', 'Appointment scheduled'] },
  },
  {
    id: 'opportunities', columns: ['rep', 'customer', 'note', 'status', 'total', 'date', 'dueDate', 'payment', 'orderId'], languages: EN,
    own: { rep: 'Opportunity Owner', customer: 'Account Name', note: 'Opportunity Name', status: 'Stage', total: 'Amount', date: 'Close Date', dueDate: 'Created Date', payment: 'Lead Source', orderId: 'Opportunity ID' },
    statuses: { paid: ['Closed Won'], open: ['Negotiation/Review'], out: ['Closed Lost', 'Prospecting'] },
  },
  { id: 'till receipts', columns: ['date', 'orderId', 'docType', 'net', 'total', 'city', 'rep', 'customer'], hasGluedCurrency: true, titles: 2 },
  { id: 'rows of items', columns: ['orderId', 'date', 'customer', 'product', 'quantity', 'total', 'rep'], hasLines: true },
  { id: 'long notes', columns: ['orderId', 'note', 'date', 'customer', 'rep', 'total', 'status'], hasLongNotes: true, separator: ';' },
  { id: 'round amounts', columns: ['date', 'customer', 'orderId', 'total', 'rep', 'status'], hasDashes: true, separator: ';' },
  { id: 'list with a dated total', columns: ['orderId', 'date', 'customer', 'rep', 'total', 'status'], hasTotalWithDate: true },
  { id: 'electronic invoices', columns: ['docType', 'orderId', 'date', 'customer', 'net', 'tax', 'total', 'rep'], credit: 'TD04', invoice: 'TD01', languages: ['it'], separator: ';' },
]; // prettier-ignore
