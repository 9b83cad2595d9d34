/** Reads what a report is made of: tabs that came later only where they are. */
import { toProblemState } from '../../../shared/rules/practices/problem-rows.ts';
import { collectReportFacts } from '../../../shared/rules/report/collect.ts';
import type { ReportFacts } from '../../../shared/rules/report/facts.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { OwnerContext } from '../calls/answer.ts';
import { findDecisionInForce } from '../focus/focus-view.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { toProgramMarks } from '../measures/program-marks.ts';
import { readTodayFacts } from '../today/today-facts.ts';

/** What the owner wrote about what comes next. */
export const REPORT_NEXT_KEY = 'report.next';

/** Asked for where they are: a ledger made before them has none. */
const ALSO: readonly TableName[] = [
  'problems',
  'decisions',
  'measures',
  'measureMembers',
  'measureFigures',
  'procedureChanges',
  'rewards',
  'rewardPlans',
  'courses',
];

export interface ReportRead {
  facts: ReportFacts;
  ledger: Ledger;
}

/** The facts as they are now. One read. */
export function readReportFacts(context: OwnerContext): ReportRead {
  const { platform, state } = context;
  const wants = ALSO.filter((table) => state.layout[table]).map((table): Want => ({ table, rows: 'all' }));
  const { ledger, facts } = readTodayFacts(context, wants);
  const decision = findDecisionInForce(ledger.rows('decisions').records);
  return {
    ledger,
    facts: collectReportFacts({
      ...{ facts, todayOn: toTodayOn(ledger, platform.clock.nowMs()) },
      category: decision ? { title: decision.categoryTitle, reason: decision.reason } : null,
      problem: toProblemState(ledger.rows('problems').records).current?.statement ?? null,
      measures: {
        measures: ledger.rows('measures').records,
        members: ledger.rows('measureMembers').records,
        figures: ledger.rows('measureFigures').records,
      },
      changes: toProgramMarks(ledger),
      rewards: ledger.rows('rewards').records,
      plans: ledger.rows('rewardPlans').records,
      courses: ledger.rows('courses').records,
      next: state.raw[REPORT_NEXT_KEY] ?? '',
    }),
  };
}
