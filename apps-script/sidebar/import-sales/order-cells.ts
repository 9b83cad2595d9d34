/**
 * What is sent to the script for a confirmed import: the orders as cells, its line in the list of imports, and which
 * earlier rows it replaces.
 */
import { toRememberedMapping } from '../../../shared/imports/remembered-mapping.ts';
import type { SalesImport } from '../../../shared/imports/prepare-sales-import.ts';
import type { ImportForm, OrderCells, Replaced } from '../../src/sales/sales-api.ts';

export type ReadyImport = Extract<SalesImport, { kind: 'ready' }>;
/** Add what is new and changed, or let this file stand for everything. */
export type WriteMode = 'add' | 'replace';

export interface ImportJob {
  form: ImportForm;
  cells: OrderCells[];
  replaced: Replaced;
}

/** Longest text of answers that the ledger keeps. */
const LONGEST_MAPPING = 20_000;

/** The orders that a mode writes. */
export const toWritten = (ready: ReadyImport, mode: WriteMode): ReadyImport['orders'] =>
  mode === 'replace' ? ready.orders : [...ready.added, ...ready.changed];

/** Everything to write. `leftOut` are the sentences on what stays out, in the ledger's language. */
export function toImportJob(
  ready: ReadyImport,
  options: {
    requestId: string;
    fileName: string;
    mode: WriteMode;
    leftOut: readonly string[];
    todayOn: string;
  },
): ImportJob {
  const { mode } = options;
  const written = toWritten(ready, mode);
  const { summary, owners, personNames } = ready;
  const cells = written.map((order): OrderCells => {
    const owner = owners.get(order.customerId);
    return [
      order.orderedOn,
      order.orderId,
      order.customerName,
      order.repName ?? null,
      owner === undefined ? null : (personNames.get(owner) ?? owner),
      order.amount ?? null,
      order.customerId,
      order.repId ?? null,
    ];
  });
  return {
    cells,
    replaced: mode === 'replace' ? { kind: 'all' } : { kind: 'some', orderRowIds: [...ready.replacedRowIds] },
    form: {
      requestId: options.requestId,
      fileName: options.fileName.slice(0, 250),
      rowsRead: summary.rowsRead,
      ordersRead: summary.orders,
      ordersToWrite: cells.length,
      customers: summary.customers,
      people: summary.people,
      firstOn: summary.fromOn,
      lastOn: summary.toOn,
      leftOut: options.leftOut.join('\n').slice(0, 8000),
      headerSignature: ready.mapping.headerSignature.slice(0, 8000),
      mapping: toMapping(ready, options.todayOn),
    },
  };
}

/** Confirmed answers as JSON; the most specific ones go first when there are too many. */
function toMapping(ready: ReadyImport, todayOn: string): string {
  const people = new Set(ready.people.map(({ key }) => `person:${key}`));
  const { answers } = toRememberedMapping(ready.mapping.headerSignature, ready.answers, todayOn);
  const kept = Object.entries(answers).filter(([id]) => !id.startsWith('person:') || people.has(id));
  for (const dropped of [/^$/, /^same:/, /^(?:same|person|status):/]) {
    const text = JSON.stringify(Object.fromEntries(kept.filter(([id]) => !dropped.test(id))));
    if (text.length <= LONGEST_MAPPING) return text;
  }
  return '{}';
}
