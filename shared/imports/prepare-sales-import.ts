/**
 * The whole way from a file to orders, as one pure step that is computed again with every answer: either it is
 * refused, or it asks, or it is ready to be confirmed. It writes nothing, so stopping at any point changes nothing.
 */
import { chooseColumns } from './choose-columns.ts';
import type { ChosenColumns } from './choose-columns.ts';
import type { CustomerEntry } from './customer-file.ts';
import { toSingleAnswers } from './decide-statuses.ts';
import type { DateOrder } from './dates.ts';
import { decideColumns } from './decide-columns.ts';
import type { ColumnDecisions } from './decide-columns.ts';
import { findHeader, toHeaderQuestion } from './find-header.ts';
import type { HeaderFound } from './find-header.ts';
import { groupOrders, ORDER_NUMBERS, toNumbersQuestion } from './group-orders.ts';
import type { ImportedOrder } from './group-orders.ts';
import { toHeaderSignature } from './header-name.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { findKnownExport } from './known-exports.ts';
import { toReimport } from './known-orders.ts';
import type { LedgerOrder } from './known-orders.ts';
import { joinAmounts } from './join-amounts.ts';
import { LeftOutCounter } from './left-out.ts';
import { readFileRows } from './read-file-rows.ts';
import type { RawRow } from './read-table.ts';
import type { FileContent } from './read-file-rows.ts';
import { askMangled, ignoresMangled } from './mangled-numbers.ts';
import { findRememberedMapping } from './remembered-mapping.ts';
import type { RememberedMapping } from './remembered-mapping.ts';
import { toMerged, toOneCustomers } from './same-customer.ts';
import { toLedgerMerged, toRowIds } from './ledger-merges.ts';
import { toReadExamples } from './read-examples.ts';
import type { ReadExamples } from './read-examples.ts';
import { readSalesRows } from './read-sales-rows.ts';
import { joinCustomers, toNamed, toOwners, toPeople, toPersonNames } from './sales-people.ts';
import type { PersonUse } from './sales-people.ts';
import { countSameDay, toSalesSummary } from './sales-summary.ts';
import type { SalesSummary } from './sales-summary.ts';

/** How the file was understood, to be shown with sample values. */
export interface SalesMapping {
  /** Name of the export when it is a known one. */
  readonly exportLabel?: string;
  readonly headers: readonly string[];
  /** To remember confirmed answers by. */
  readonly headerSignature: string;
  /** When answers for these headers were confirmed before; they are used again and shown. */
  readonly rememberedOn?: string;
  readonly columns: ChosenColumns;
  readonly isCustomerCarried: boolean;
  /** The question by which another row can be pointed at as the header, and the answer that stands for this one. */
  readonly headerRows: ImportQuestion;
  readonly headerRow: string;
  /** Names of the columns that nothing is read from. */
  readonly unread: readonly string[];
  /** The first rows below the header, as written. */
  readonly sample: readonly (readonly string[])[];
}

export type SalesImport =
  | { readonly kind: 'refused'; readonly refusals: readonly ImportRefusal[]; readonly mapping?: SalesMapping }
  | {
      readonly kind: 'asking';
      readonly questions: readonly ImportQuestion[];
      readonly mapping?: SalesMapping;
    }
  | {
      readonly kind: 'ready';
      readonly mapping: SalesMapping;
      readonly decisions: ColumnDecisions;
      readonly orders: readonly ImportedOrder[];
      /** New orders, and those whose date or amount changed. */
      readonly added: readonly ImportedOrder[];
      readonly changed: readonly ImportedOrder[];
      /** Orders of the ledger whose customer turned out to be another one; written anew under that name. */
      readonly merged: readonly ImportedOrder[];
      /** Rows of the ledger that stop counting when the others are added. */
      readonly replacedRowIds: readonly string[];
      /** Person who looks after each customer, by folded name. */
      readonly owners: ReadonlyMap<string, string>;
      /** How the file spells each person. */
      readonly personNames: ReadonlyMap<string, string>;
      /** Everybody as the file writes them; names for them are answers. */
      readonly people: readonly PersonUse[];
      readonly examples: ReadExamples;
      /** Answers given now or remembered: what is remembered of this import. */
      readonly answers: ImportAnswers;
      readonly summary: SalesSummary;
      /** May be answered; customers that look alike stay apart unless a person says otherwise. */
      readonly questions: readonly ImportQuestion[];
    };

export interface SalesImportContext {
  readonly answers: ImportAnswers;
  /** `YYYY-MM-DD` in the firm's zone. */
  readonly todayOn: string;
  readonly localeDateOrder: DateOrder;
  readonly remembered?: readonly RememberedMapping[];
  /** Orders of the ledger. */
  readonly ledger?: readonly LedgerOrder[];
  /** A second file with names and owners, by folded customer id or name. */
  readonly customers?: ReadonlyMap<string, CustomerEntry>;
  /** Amounts from a file of order lines, by folded order number; an amount of the first file outranks them. */
  readonly amounts?: ReadonlyMap<string, number>;
}

/** Prepares an import of sales records. */
export function prepareSalesImport(content: FileContent, context: SalesImportContext): SalesImport {
  const file = readFileRows(content, context.answers);
  if (file.kind === 'refused') return { kind: 'refused', refusals: [file.refusal] };
  if (file.rows.every(({ cells }) => cells.length < 2)) {
    return { kind: 'refused', refusals: [{ code: 'not-a-table', params: {} }] };
  }
  const header = findHeader(file.rows, context.answers['header-row']);
  if ('question' in header) return toAsking([...file.questions, header.question]);
  const signature = toHeaderSignature(header.found.headers);
  const remembered = findRememberedMapping(signature, context.remembered ?? []);
  const answers = { ...toSingleAnswers(remembered?.answers ?? {}), ...toSingleAnswers(context.answers) };
  const body = file.rows.slice(header.found.index + 1);
  const columns = chooseColumns(header.found, body, { answers, hasOwners: context.customers !== undefined });
  const mapping = {
    ...toMapping(header.found, columns, file.rows),
    headerSignature: signature,
    ...(remembered && { rememberedOn: remembered.confirmedOn }),
  };
  const early = [...file.questions, ...columns.questions];
  if (early.length > 0) return { ...toAsking(early), mapping };

  const leftOut = new LeftOutCounter();
  for (const { line } of file.rows.slice(0, Math.max(0, header.found.index))) leftOut.add('title', line);
  const rows = readSalesRows(body, header.found, columns, leftOut, ignoresMangled(answers));
  if (rows.length === 0) return { kind: 'refused', refusals: [{ code: 'no-rows', params: {} }], mapping };
  const decisions = decideColumns(rows, { ...context, answers, headers: header.found.headers });
  if (decisions.refusals.length > 0) return { kind: 'refused', refusals: decisions.refusals, mapping };
  const grouped = groupOrders(rows, decisions, answers, leftOut);
  const questions = [...decisions.questions, ...askMangled(rows, answers), ...grouped.questions];
  if (questions.length > 0) return { ...toAsking(questions), mapping };

  const priced = joinAmounts(grouped.orders, context.amounts);
  const joined = joinCustomers(priced.orders, context.customers);
  const ledger = context.ledger ?? [];
  const one = toOneCustomers(joined.orders, ledger, answers);
  if (one.required.length > 0) return { ...toAsking(one.required), mapping };
  const orders = toNamed(toMerged(joined.orders, one.rootOf), answers);
  if (orders.length === 0) return { kind: 'refused', refusals: [toNothingCounts(rows, leftOut)], mapping };
  const { owners, ownersChanged } = toOwners(orders);
  const reimport = toReimport(orders, ledger, {
    owners,
    notCounting: toMerged(joinCustomers(grouped.notCounting, context.customers).orders, one.rootOf),
    numbers: answers[ORDER_NUMBERS],
    toCustomerId: (id) => one.rootOf(id)?.id ?? id,
  });
  if (reimport.clash)
    return { ...toAsking([toNumbersQuestion('order-numbers-known', reimport.clash)]), mapping };
  return {
    kind: 'ready',
    mapping,
    decisions,
    orders,
    added: reimport.added,
    changed: reimport.changed,
    merged: reimport.renamed.map((order) => toLedgerMerged(order, one.rootOf)),
    replacedRowIds: [...reimport.replacedRowIds, ...toRowIds(reimport.renamed)],
    owners,
    personNames: toPersonNames(orders),
    people: toPeople(joined.orders, answers),
    examples: toReadExamples(rows, decisions),
    answers,
    summary: toSalesSummary(orders, {
      rowsRead: file.rows.length - (header.found.index < 0 ? 0 : 1),
      gone: reimport.gone,
      sameDay: columns.byRole.orderId === undefined ? countSameDay(orders) : 0,
      leftOut: leftOut.toList(),
      known: reimport.known,
      changed: reimport.changed.length,
      added: reimport.added.length,
      merged: reimport.renamed.length,
      ownersChanged,
      ...(joined.joined && { joined: joined.joined }),
      priced: priced.priced,
      owners,
      todayOn: context.todayOn,
    }),
    questions: one.optional,
  };
}

function toAsking(questions: readonly ImportQuestion[]): {
  kind: 'asking';
  questions: readonly ImportQuestion[];
} {
  return { kind: 'asking', questions };
}

function toMapping(
  header: HeaderFound,
  columns: ChosenColumns,
  rows: readonly RawRow[],
): Omit<SalesMapping, 'headerSignature'> {
  const { headers, index } = header;
  const known = findKnownExport(headers);
  const read = new Set([...Object.values(columns.byRole), ...columns.statuses, columns.contra]);
  return {
    ...(known && { exportLabel: known.label }),
    headers,
    columns,
    isCustomerCarried: header.isCustomerCarried,
    headerRows: toHeaderQuestion(rows),
    headerRow: index < 0 ? 'none' : String(rows[index]!.line),
    unread: headers.filter((name, column) => name !== '' && !read.has(column)),
    sample: rows.slice(index + 1, index + 6).map(({ cells }) => cells),
  };
}

function toNothingCounts(
  rows: readonly { readonly line: number; readonly rawDate: string }[],
  leftOut: LeftOutCounter,
): ImportRefusal {
  const first = leftOut.toList().find(({ reason }) => reason === 'unreadable-date');
  if (first && first.rows === rows.length) {
    return { code: 'dates-unreadable', params: { line: rows[0]!.line, raw: rows[0]!.rawDate } };
  }
  return { code: 'nothing-counts', params: { rows: rows.length } };
}
