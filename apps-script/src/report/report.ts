/** The report: its facts for the page that prints it, and the tab, made again at will. */
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { toDialogView } from '../calls/open-rows.ts';
import { findReport, toReportRequests } from '../exemplar/report-tab.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import type { ReportForm, ReportView } from './report-api.ts';
import { readReportFacts, REPORT_NEXT_KEY } from './report-facts.ts';

/** Longer texts than this do not fit into what the script remembers. */
const LONGEST_NEXT = 2000;

export const getReport = (platform: Platform): Answer<ReportView> =>
  answer(platform, (context) => toView(context));

/** Makes the tab, or makes it again, and shows it. All is read first: what is written is answered as written. */
export const writeReport = (platform: Platform, form: ReportForm): Answer<ReportView> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const words = catalogs[context.language];
      if (form.report.name !== 'report') throw new Refusal(words.script.failures.unexpected);
      if (form.next.length > LONGEST_NEXT) throw new Refusal(words.resultsScript.nextTooLong(LONGEST_NEXT));
      const { spreadsheetId } = context.settings;
      const view = toView(context);
      const facts = platform.sheets.readFacts(spreadsheetId);
      const known = findReport(platform, spreadsheetId, facts, 'report');
      const { requests, place } = toReportRequests(platform, facts, known, {
        report: form.report,
        title: words.resultsScript.titles.report,
        toOtherTitle: words.script.sheet.copyOfTitle,
      });
      platform.properties.write({ [REPORT_NEXT_KEY]: form.next });
      platform.sheets.batchUpdate(spreadsheetId, requests);
      showIfPossible(platform, place.sheetId);
      return { ...view, facts: { ...view.facts, next: form.next }, tabTitle: place.title };
    }),
  );

function showIfPossible(platform: Platform, sheetId: number): void {
  try {
    platform.ui.activateCell(sheetId, 0, 0);
  } catch {
    // The tab is made; the owner can open it by hand.
  }
}

function toView(context: OwnerContext): ReportView {
  const { platform, settings } = context;
  const { facts, ledger } = readReportFacts(context);
  const { spreadsheetId } = settings;
  const known = findReport(platform, spreadsheetId, platform.sheets.readFacts(spreadsheetId), 'report');
  return {
    ...toDialogView(context, { ledger, program: ledger.program!, todayOn: facts.todayOn }),
    facts,
    tabTitle: known?.title ?? null,
  };
}
