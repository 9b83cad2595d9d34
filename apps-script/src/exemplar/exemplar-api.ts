/** What the page on who stands out asks of the script and gets back: plain JSON. The report is worked out in the page. */
import * as v from 'valibot';
import type { DateOrder } from '../../../shared/imports/dates.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { amount, count, id, list, text } from '../calls/args.ts';
import type { ImportLine, TabChoice } from '../records/records-api.ts';

/** One cell of a report: a text, a number, or blank; `look` says how it shows. */
const reportCell = v.object({
  value: v.nullable(v.union([text, amount])),
  look: v.optional(v.picklist(['title', 'head', 'strong', 'quiet', 'percent', 'count', 'decimal', 'date'])),
});
export type ReportCell = v.InferOutput<typeof reportCell>;

/** A chart over neighboring columns of the report. Rows and columns are zero-based. */
const reportChart = v.object({
  kind: v.picklist(['intervals', 'funnel', 'amounts', 'groups', 'months']),
  title: text,
  subtitle: text,
  altText: text,
  xTitle: text,
  yTitle: text,
  /** The header line of its data, and how many rows follow. The first column is the domain. */
  headerRow: count,
  rows: count,
  /** Where it lies. */
  anchorRow: count,
  offsetXPixels: amount,
  /** Taller than usual, where each person has a line. */
  heightPixels: v.optional(amount),
  /** Ends of the scale below, with room for dots and names at its ends. */
  range: v.optional(v.object({ lowest: amount, highest: amount })),
  /** How many people lie above each other, each on a line. */
  lines: v.optional(count),
});
export type ReportChart = v.InferOutput<typeof reportChart>;

/** Reports on customers who come back and on a measure of the owner's own lie in tabs of their own. */
const reportName = v.picklist(['exemplar', 'own-measure', 'report']);
export type ReportName = v.InferOutput<typeof reportName>;

/** The report tab as the page worked it out; the script only writes it. */
export const exemplarReport = v.object({
  name: reportName,
  rows: list(list(reportCell, 200)),
  charts: list(reportChart, 50),
  /** Widths of the columns in pixels. */
  widths: list(amount, 200),
});
export type ExemplarReport = v.InferOutput<typeof exemplarReport>;

/** Who stands out by the owner's word; no name: nobody does. */
export interface SettledExemplar {
  /** `YYYY-MM-DD`. */
  settledOn: string;
  personName: string | null;
  reason: string | null;
}

export const settleForm = v.object({
  /** Made once with the form, so that it is kept once. */
  requestId: id,
  /** As the records write it; null: nobody. */
  personName: v.nullable(text),
  reason: text,
  /** What the figures say, as a sentence. */
  finding: text,
});
export type SettleForm = v.InferOutput<typeof settleForm>;

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
  reportTitles: Record<Exclude<ReportName, 'report'>, string | null>;
  unfinished: ImportLine | null;
  /** The answer that was kept. */
  settled: SettledExemplar | null;
}
