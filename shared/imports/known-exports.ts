/**
 * Exports that are recognized as a whole, where a single header would mislead: Shopify's "Name" is the order's
 * number, QuickBooks' "Name" the customer. Spelled as in public sample files; vendors change them, so everything
 * else is matched by role.
 */
import { toHeaderWords } from './header-name.ts';
import type { StatusMeaning } from './order-status.ts';
import type { SalesRole } from './sales-columns.ts';

export interface KnownExport {
  readonly id: string;
  /** Shown to the person: a product's own name, the same in every language. */
  readonly label: string;
  /** All of these headers are present. */
  readonly signature: readonly string[];
  /** Roles whose column this export names in its own way. */
  readonly roles?: Partial<Readonly<Record<SalesRole, string>>>;
  /** Statuses, lower case, that mean something else here than elsewhere. */
  readonly statuses?: Readonly<Record<string, StatusMeaning>>;
  /** Further rows of an order leave date and number blank; one whose cell under this header is blank too is a total. */
  readonly bareRowsUnder?: string;
}

/** In order: the first whose signature fits. */
export const knownExports: readonly KnownExport[] = [
  {
    id: 'shopify-orders',
    label: 'Shopify orders',
    signature: ['name', 'financial status', 'lineitem name'],
    roles: { orderId: 'name' },
  },
  {
    id: 'quickbooks-journal',
    label: 'QuickBooks Journal',
    signature: ['transaction type', 'num', 'name', 'account', 'debit', 'credit'],
    roles: { customer: 'name', amount: 'debit' },
    statuses: { payment: 'left-out', deposit: 'left-out', bill: 'left-out', expense: 'left-out' },
    bareRowsUnder: 'account',
  },
  {
    id: 'quickbooks-sales-by-customer',
    label: 'QuickBooks Sales by Customer Detail',
    signature: ['transaction type', 'num', 'amount', 'balance'],
  },
  { id: 'hubspot-deals', label: 'HubSpot deals', signature: ['record id', 'deal name', 'deal stage'] },
  {
    id: 'hubspot-companies',
    label: 'HubSpot companies',
    signature: ['record id', 'company name', 'company owner'],
  },
  {
    id: 'salesforce-opportunities',
    label: 'Salesforce opportunities',
    signature: ['opportunity owner', 'account name', 'stage', 'close date'],
  },
  {
    id: 'square-transactions',
    label: 'Square transactions',
    signature: ['transaction id', 'payment id', 'event type', 'total collected'],
  },
  {
    id: 'square-items',
    label: 'Square items',
    signature: ['item', 'qty', 'price point name', 'transaction id'],
  },
  {
    id: 'loyverse-receipts',
    label: 'Loyverse receipts',
    signature: ['receipt number', 'receipt type', 'cashier name'],
  },
];

/** The export that a header row belongs to, if it is a known one. */
export function findKnownExport(headers: readonly string[]): KnownExport | undefined {
  const names = new Set(headers.map((header) => toHeaderWords(header).join(' ')));
  return knownExports.find(({ signature }) => signature.every((name) => names.has(name)));
}
