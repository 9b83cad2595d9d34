/**
 * What is sent to the script for a confirmed import: the orders as cells, its line in the list of imports, and which
 * earlier rows it replaces.
 */
import { toTermAnswers, type ImportTerms } from '../../../shared/imports/import-terms.ts';
import type { SalesImport } from '../../../shared/imports/prepare-sales-import.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import type { ImportForm, OrderCells, Replaced } from '../../src/records/records-api.ts';

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
/** Orders in one part of the request's digest. */
const DIGEST_ORDERS = 2000;

/** The orders that a mode writes. */
export const toWritten = (ready: ReadyImport, mode: WriteMode): ReadyImport['orders'] =>
  mode === 'replace' ? ready.orders : [...ready.added, ...ready.changed, ...ready.merged];

/** Everything to write. `endedImports` tells it from the same file imported at another time; `leftOut` are the sentences on what stays out, in the ledger's language. */
export function toImportJob(
  ready: ReadyImport,
  options: {
    endedImports: number;
    fileName: string;
    moreFiles: readonly string[];
    mode: WriteMode;
    leftOut: readonly string[];
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
      owner === undefined ? (order.ownerName ?? null) : (personNames.get(owner) ?? owner),
      order.amount ?? null,
      order.customerId,
      order.repId ?? null,
    ];
  });
  const replaced: Replaced =
    mode === 'replace' ? { kind: 'all' } : { kind: 'some', orderRowIds: [...ready.replacedRowIds] };
  return {
    cells,
    replaced,
    form: {
      requestId: toRequestId(cells, replaced, options.endedImports),
      fileName: options.fileName.slice(0, 250),
      rowsRead: summary.rowsRead,
      ordersRead: summary.orders,
      ordersToWrite: cells.length,
      customers: summary.customers,
      people: summary.people,
      firstOn: summary.fromOn,
      lastOn: summary.toOn,
      leftOut: options.leftOut.join('\n').slice(0, 8000),
      headerSignature: ready.mapping.headerSignature,
      mapping: toMapping(ready, { mode, toWrite: cells.length, moreFiles: [...options.moreFiles] }),
    },
  };
}

/**
 * The request in a word: the same orders, written on top of the same ledger, are the same import. So it is begun once
 * however often it is sent, and gone on with when the same file is chosen again after an interruption.
 */
function toRequestId(cells: readonly OrderCells[], replaced: Replaced, endedImports: number): string {
  const digests = [String(endedImports), toDigest(JSON.stringify(replaced))];
  for (let from = 0; from < cells.length; from += DIGEST_ORDERS) {
    digests.push(toDigest(JSON.stringify(cells.slice(from, from + DIGEST_ORDERS))));
  }
  return toDigest(digests.join('\n'));
}

/** Answers and terms as JSON; what a person would give again most easily goes first when there is too much. */
function toMapping(ready: ReadyImport, terms: ImportTerms): string {
  const people = new Set(ready.people.map(({ key }) => `person:${key}`));
  const kept = Object.entries({ ...ready.answers, ...toTermAnswers(terms) }).filter(
    ([id]) => !id.startsWith('person:') || people.has(id),
  );
  for (const dropped of [/^$/, /^same:/, /^(?:same|owner):/, /^(?:same|owner|person|status):/]) {
    const text = JSON.stringify(Object.fromEntries(kept.filter(([id]) => !dropped.test(id))));
    if (text.length <= LONGEST_MAPPING) return text;
  }
  return '{}';
}
