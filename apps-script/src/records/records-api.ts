/**
 * What the pages on records ask of the script and get back: plain JSON in pages and chunks, so that a hundred
 * thousand orders pass within Google's limits. Files are read in the dialog's browser; the script sees orders only.
 */
import * as v from 'valibot';
import { amount, count, day, id, list, text } from '../calls/args.ts';
import type { DateOrder } from '../../../shared/imports/dates.ts';
import type { ImportAnswers } from '../../../shared/imports/import-question.ts';
import type { RememberedMapping } from '../../../shared/imports/remembered-mapping.ts';
import type { Language } from '../../../shared/tables/program.ts';

/** A tab of the spreadsheet that is not the ledger's own. */
export interface TabChoice {
  sheetId: number;
  title: string;
  rowCount: number;
}

/** One import as the owner knows it. */
export interface ImportLine {
  importId: string;
  fileName: string;
  /** Instant with offset. */
  importedAt: string;
  orders: number;
}

/** An import that was begun and neither finished nor taken back, with what it takes to go on with it. */
export interface UnfinishedImport extends ImportLine {
  /** Orders that it is to write; `orders` of them are there. Null where its line does not say. */
  toWrite: number | null;
  mode: 'add' | 'replace';
  /** Names of the further files that it was read with. */
  moreFiles: string[];
  answers: ImportAnswers;
}

export interface ImportStart {
  language: Language;
  /** `YYYY-MM-DD` in the program's zone. */
  todayOn: string;
  /** How the spreadsheet's locale writes dates: a proposal, never an answer. */
  localeDateOrder: DateOrder;
  tabs: TabChoice[];
  remembered: RememberedMapping[];
  /** An import that was begun and neither finished nor taken back: its orders do not count. */
  unfinished: UnfinishedImport | null;
  /** Imports that were finished or taken back: tells the same file chosen later from one that is gone on with. */
  endedImports: number;
  /** The latest import that counts. */
  latest: ImportLine | null;
}

/** Rows of a tab as texts, as shown there. */
export interface TabPage {
  rows: string[][];
  /** Zero-based row to go on with; null at the end. */
  nextRow: number | null;
}

/** Orders that count, column by column. Texts that repeat are numbers of `names`; -1 stands for none. */
export interface OrdersPage {
  names: string[];
  ids: string[];
  orderedOn: string[];
  orderIds: string[];
  amounts: (number | null)[];
  customerIds: number[];
  customerNames: number[];
  repIds: number[];
  repNames: number[];
  ownerReps: number[];
  /** Rows that could not be read, as in `issues` of the sidebar. */
  unreadableRows: number;
  nextRow: number | null;
  /** Rows of the tab, for the share of what is done. */
  rowCount: number;
}

/** One order to write: date, order id, customer's name, seller, who looks after, amount, customer's id, seller's id. */
export const orderCells = v.strictTuple([
  day,
  text,
  text,
  v.nullable(text),
  v.nullable(text),
  v.nullable(amount),
  text,
  v.nullable(text),
]);
export type OrderCells = v.InferOutput<typeof orderCells>;

/** What is written of an import before its orders. */
export const importForm = v.object({
  /** Made from what is to be written, so that the same import is begun once and gone on with after an interruption. */
  requestId: id,
  fileName: text,
  rowsRead: count,
  ordersRead: count,
  /** Orders that will be written. */
  ordersToWrite: count,
  customers: count,
  people: count,
  firstOn: day,
  lastOn: day,
  /** Sentences on what was left out. */
  leftOut: text,
  headerSignature: text,
  /** Answers, and the terms of the import under `import:`, as JSON (shared/imports/import-terms.ts). */
  mapping: text,
});
export type ImportForm = v.InferOutput<typeof importForm>;

/** Which earlier orders stop counting when the import is done. */
export const replaced = v.variant('kind', [
  v.object({ kind: v.literal('all') }),
  v.object({ kind: v.literal('some'), orderRowIds: list(id, 1_000_000) }),
]);
export type Replaced = v.InferOutput<typeof replaced>;

export interface ImportBegun {
  importId: string;
  /** Orders of this import that stand in the ledger already, from an earlier try. */
  written: number;
}

export interface ImportTakenBack {
  /** More is left to do: call again. */
  isMore: boolean;
  /** Rows, as Sheets counts them, that stay since a hand has changed them or written beside them. */
  keptRows: number[];
}
