/**
 * What the exemplar page needs beside the orders, and its report tab. The analysis itself runs in the dialog's
 * browser, on orders read a page at a time: the script's minutes are not spent on it.
 */
import { findSettledExemplar } from '../../../shared/rules/exemplar/settled.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { EXEMPLAR_REPORTED_KEY } from '../program/program-facts.ts';
import { answer, Refusal, underLock } from '../calls/answer.ts';
import { openWithIds } from '../calls/missing-ids.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { catalogs } from '../words.ts';
import { toDateOrder, toTabChoices, toUnfinished } from '../records/imports-read.ts';
import { toSettled } from './settle-exemplar.ts';
import { findReport, toReportRequests } from './report-tab.ts';
import type { ExemplarReport, ExemplarStart, OutcomeRow, ReportName } from './exemplar-api.ts';

/** Program, outcomes, tabs to read from. Three reads. */
export const getExemplarStart = (platform: Platform): Answer<ExemplarStart> =>
  answer(platform, (context) => {
    const ledger = openWithIds(context, [
      { table: 'salesImports', rows: 'all' },
      { table: 'program', rows: 'all' },
      { table: 'people', rows: 'all', columns: ['id', 'name', 'email'] },
      { table: 'outcomes', rows: 'all' },
      { table: 'exemplars', rows: 'all' },
    ]);
    const { spreadsheetId } = context.settings;
    const facts = platform.sheets.readFacts(spreadsheetId);
    const reports = REPORT_NAMES.map((name) => findReport(platform, spreadsheetId, facts, name));
    const [report = null, ownReport = null] = reports;
    const isReport = (sheetId: number): boolean => reports.some((place) => place?.sheetId === sheetId);
    const outcomes = ledger.rows('outcomes');
    const settled = findSettledExemplar(ledger.rows('exemplars').records);
    const names = new Map(ledger.rows('people', ['id', 'name']).records.map(({ id, name }) => [id, name]));
    return {
      language: ledger.program?.language ?? context.language,
      todayOn: toTodayOn(ledger, platform.clock.nowMs()),
      localeDateOrder: toDateOrder(facts.locale),
      tabs: toTabChoices(facts, ledger).filter(({ sheetId }) => !isReport(sheetId)),
      outcomes: outcomes.records.map(
        ({ personId, periodOn, successes, trials, amount, measure }): OutcomeRow => ({
          personId,
          personName: names.get(personId) ?? personId,
          periodOn,
          successes,
          trials,
          amount,
          measure,
        }),
      ),
      outcomeIssues: ledger.issues
        .filter(({ table }) => table === 'outcomes')
        .map(({ sentence }) => sentence),
      reportTitles: { exemplar: report?.title ?? null, 'own-measure': ownReport?.title ?? null },
      unfinished: toUnfinished(ledger),
      settled: settled ? toSettled(settled) : null,
    };
  });

const REPORT_NAMES = ['exemplar', 'own-measure', 'report'] as const satisfies readonly ReportName[];

/** Rows beyond which this is no report of ours. */
const MOST_ROWS = 20_000;

/** Makes the report tab, or makes it again, and shows it. */
export const writeExemplarReport = (platform: Platform, report: ExemplarReport): Answer<string> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const words = catalogs[context.language].script;
      if (report.rows.length > MOST_ROWS || report.name === 'report')
        throw new Refusal(words.failures.unexpected);
      const { spreadsheetId } = context.settings;
      const facts = platform.sheets.readFacts(spreadsheetId);
      const known = findReport(platform, spreadsheetId, facts, report.name);
      const { requests, place } = toReportRequests(platform, facts, known, {
        report,
        title: words.titles[report.name === 'exemplar' ? 'exemplarReport' : 'ownMeasureReport'],
        toOtherTitle: words.sheet.copyOfTitle,
      });
      platform.sheets.batchUpdate(spreadsheetId, requests);
      const reportedAt = toInstant(platform.clock.nowMs(), context.settings.timeZone);
      platform.properties.write({ [EXEMPLAR_REPORTED_KEY]: reportedAt });
      platform.ui.activateCell(place.sheetId, 0, 0);
      return place.title;
    }),
  );
