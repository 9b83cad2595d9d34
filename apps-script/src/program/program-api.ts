/** What the Program view shows, as the script tells it. */
import type { DesignFacts, DesignStep } from '../../../shared/rules/program/design-steps.ts';
import type { Period, Phase } from '../../../shared/rules/program/phase.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { LedgerIssue, TakeBackView } from '../calls/answers-api.ts';

/** What is said beside the homes of Run and Results; read by home-facts.ts. */
export interface HomeFacts {
  terms: { cadenceDays: number | null; meetingMinutes: number | null; changes: number };
}

export interface DesignView {
  language: Language;
  programName: string;
  todayOn: string;
  phase: Phase;
  /** Null where the Program tab cannot be read. */
  period: Period | null;
  steps: DesignStep[];
  /** What the sentences of the steps say. */
  facts: DesignFacts;
  homes: HomeFacts;
  takeBack: TakeBackView | null;
  issues: LedgerIssue[];
  /** Tabs of this ledger that are kept out of sight at first. */
  hiddenTabs: TableName[];
}
