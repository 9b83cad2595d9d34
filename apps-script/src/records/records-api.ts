/**
 * What the import and exemplar pages ask of the script and get back: plain JSON in pages and chunks, so that a hundred
 * thousand orders pass within Google's limits. Files are read in the dialog's browser; the script sees orders only.
 */
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
export type OrderCells = [
  orderedOn: string,
  orderId: string,
  customerName: string,
  repName: string | null,
  ownerRep: string | null,
  amount: number | null,
  customerId: string,
  repId: string | null,
];

/** What is written of an import before its orders. */
export interface ImportForm {
  /** Made from what is to be written, so that the same import is begun once and gone on with after an interruption. */
  requestId: string;
  fileName: string;
  rowsRead: number;
  ordersRead: number;
  /** Orders that will be written. */
  ordersToWrite: number;
  customers: number;
  people: number;
  firstOn: string;
  lastOn: string;
  /** Sentences on what was left out. */
  leftOut: string;
  headerSignature: string;
  /** Answers, and the terms of the import under `import:`, as JSON (shared/imports/import-terms.ts). */
  mapping: string;
}

/** Which earlier orders stop counting when the import is done. */
export type Replaced = { kind: 'all' } | { kind: 'some'; orderRowIds: string[] };

export interface ImportBegun {
  importId: string;
  /** Orders of this import that stand in the ledger already, from an earlier try. */
  written: number;
}

export interface ImportTakenBack {
  /** More is left to do: call again. */
  isMore: boolean;
}

/** One cell of a report: a text, a number, or blank; `look` says how it shows. */
export interface ReportCell {
  value: string | number | null;
  look?: 'title' | 'head' | 'strong' | 'quiet' | 'percent' | 'count' | 'decimal' | 'date';
}

/** A chart over neighboring columns of the report. Rows and columns are zero-based. */
export interface ReportChart {
  kind: 'intervals' | 'funnel' | 'amounts';
  title: string;
  subtitle: string;
  altText: string;
  xTitle: string;
  yTitle: string;
  /** The header line of its data, and how many rows follow. The first column is the domain. */
  headerRow: number;
  rows: number;
  /** Where it lies. */
  anchorRow: number;
  offsetXPixels: number;
  /** Taller than usual, where each person has a line. */
  heightPixels?: number;
  /** Ends of the scale below, with room for dots and names at its ends. */
  range?: { lowest: number; highest: number };
  /** How many people lie above each other, each on a line. */
  lines?: number;
}

/** Reports on customers who come back and on a measure of the owner's own lie in tabs of their own. */
export type ReportName = 'exemplar' | 'own-measure';

/** The report tab as the page worked it out; the script only writes it. */
export interface ExemplarReport {
  name: ReportName;
  rows: ReportCell[][];
  charts: ReportChart[];
  /** Widths of the columns in pixels. */
  widths: number[];
}

/** Who stands out by the owner's word; no name: nobody does. */
export interface SettledExemplar {
  /** `YYYY-MM-DD`. */
  settledOn: string;
  personName: string | null;
  reason: string | null;
}

export interface SettleForm {
  /** Made once with the form, so that it is kept once. */
  requestId: string;
  /** As the records write it; null: nobody. */
  personName: string | null;
  reason: string;
  /** What the figures say, as a sentence. */
  finding: string;
}

export interface OutcomeRow {
  personId: string;
  personName: string;
  /** `YYYY-MM-DD`. */
  periodOn: string;
  successes: number | null;
  trials: number | null;
  amount: number | null;
  measure: string | null;
}

export interface ExemplarStart {
  language: Language;
  todayOn: string;
  localeDateOrder: DateOrder;
  tabs: TabChoice[];
  outcomes: OutcomeRow[];
  /** What of the Outcomes tab cannot be read, each with its place. */
  outcomeIssues: string[];
  /** Titles of the report tabs; null where there is none yet. */
  reportTitles: Record<ReportName, string | null>;
  unfinished: ImportLine | null;
  /** The answer that was kept. */
  settled: SettledExemplar | null;
}
