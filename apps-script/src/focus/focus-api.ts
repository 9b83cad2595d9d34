/** What the Priorities dialog and the script exchange: rows as they are in the tabs, and edits of them. */
import * as v from 'valibot';
import type { Category } from '../../../shared/tables/categories.ts';
import type { CriterionRow } from '../../../shared/tables/criteria.ts';
import type { Narrowing } from '../../../shared/tables/narrowing.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { ScoreRow } from '../../../shared/tables/scores.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { RecordIn } from '../ledger/open-ledger.ts';
import { columnsBut, id, list, someFields, text } from '../calls/args.ts';
import type { LedgerIssue, TakeBackView } from '../calls/answers-api.ts';

/** Only what a person changed travels, so that edits made in the tabs meanwhile stay. */
export interface RowEdits<T> {
  append: T[];
  update: { id: string; fields: Partial<T> }[];
  remove: string[];
}

export interface PriorityRows {
  categories: Category[];
  narrowing: Narrowing[];
  criteria: CriterionRow[];
  scores: ScoreRow[];
}

export type PriorityEdits = { [K in keyof PriorityRows]: RowEdits<PriorityRows[K][number]> };

export interface DecisionView {
  id: string;
  /** `YYYY-MM-DD`. */
  decidedOn: string;
  categoryId: string;
  categoryTitle: string;
  reason: string;
  /** First by score on that day. */
  winnerTitle: string;
  scoreText: string;
  isInForce: boolean;
}

export interface PrioritiesView {
  language: Language;
  /** Today by the program's calendar. */
  todayOn: string;
  rows: PriorityRows;
  /** The latest first. */
  decisions: DecisionView[];
  issues: LedgerIssue[];
  takeBack: TakeBackView | null;
}

const editsOf = <N extends TableName>(table: N) => {
  const row = v.intersect([v.object({ id }), someFields(table, columnsBut(table, []))]);
  return v.object({
    append: list(row),
    update: list(v.object({ id, fields: someFields(table, columnsBut(table, [])) })),
    remove: list(id),
  }) as unknown as v.GenericSchema<RowEdits<RecordIn<N>>>;
};

export const prioritiesForm = v.object({
  edits: v.object({
    categories: editsOf('categories'),
    narrowing: editsOf('narrowing'),
    criteria: editsOf('criteria'),
    scores: editsOf('scores'),
  }),
  /** Recorded together with the edits; `requestId` is made by the page, so that a repeated call decides once. */
  decision: v.nullable(v.object({ requestId: id, categoryId: id, reason: text })),
});
export type PrioritiesForm = v.InferOutput<typeof prioritiesForm>;
