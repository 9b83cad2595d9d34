/** What the report's dialog asks of the script and gets back. */
import * as v from 'valibot';
import type { ReportFacts } from '../../../shared/rules/report/facts.ts';
import { text } from '../calls/args.ts';
import type { DialogView } from '../calls/dialog-view.ts';
import { exemplarReport } from '../exemplar/exemplar-api.ts';

export interface ReportView extends DialogView {
  facts: ReportFacts;
  /** Title of the tab; null where there is none yet. */
  tabTitle: string | null;
}

export const reportForm = v.object({
  /** The tab as the page worked it out. */
  report: exemplarReport,
  /** What comes next, in the owner's words: kept for the next time. */
  next: text,
});
export type ReportForm = v.InferOutput<typeof reportForm>;
