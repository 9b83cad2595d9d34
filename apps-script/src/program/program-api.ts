/** What the Design page shows, as the script tells it. */
import type { DesignFacts, DesignStep } from '../../../shared/rules/program/design-steps.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { LedgerIssue, TakeBackView } from '../calls/answers-api.ts';

export interface DesignView {
  language: Language;
  programName: string;
  todayOn: string;
  steps: DesignStep[];
  /** What the sentences of the steps say. */
  facts: DesignFacts;
  takeBack: TakeBackView | null;
  issues: LedgerIssue[];
  /** Tabs of this ledger that are kept out of sight at first. */
  hiddenTabs: TableName[];
}
