/** The draft of the problem statement: the present row, or a blank one, and what it cannot be saved with. */
import type { PracticesView, ProblemFields } from '../../src/practices/practices-api.ts';
import { toProblemState } from '../../../shared/rules/practices/problem-rows.ts';
import { newRowId } from '../dialog/new-row-id.ts';

export interface ProblemDraft {
  /** Id of the row if a new one has to be made. */
  id: string;
  fields: ProblemFields;
}

export type ProblemIssue = 'missing' | 'not-a-number' | 'not-whole' | 'more-than-total';

const BLANK: ProblemFields = {
  statement: '',
  measure: null,
  baselineText: null,
  baselineSuccesses: null,
  baselineTrials: null,
  baselineValue: null,
  baselineFromOn: null,
  baselineBeforeOn: null,
  categoryId: null,
};
const NAMES = Object.keys(BLANK) as (keyof ProblemFields)[];

/** A blank statement begins with the category that was decided. */
export function toProblemDraft(view: PracticesView): ProblemDraft {
  const { current } = toProblemState(view.problems);
  const fields = current
    ? (Object.fromEntries(NAMES.map((name) => [name, current[name]])) as unknown as ProblemFields)
    : { ...BLANK, categoryId: view.decidedCategoryId };
  return { id: newRowId('PROB'), fields };
}

/** Whether the draft says something else than the ledger. */
export function isProblemChanged(view: PracticesView, { fields }: ProblemDraft): boolean {
  const { fields: kept } = toProblemDraft(view);
  return NAMES.some((name) => (fields[name] ?? '') !== (kept[name] ?? ''));
}

/** What is wrong, by field. What is merely missing does not stop a save, but freezing. */
export function findProblemIssues(fields: ProblemFields): Partial<Record<keyof ProblemFields, ProblemIssue>> {
  const { statement, baselineSuccesses: successes, baselineTrials: trials, baselineValue: value } = fields;
  const issues: Partial<Record<keyof ProblemFields, ProblemIssue>> = {};
  const isWrong = (count: number | null) => count !== null && !(Number.isInteger(count) && count >= 0);
  if (statement.trim() === '') issues.statement = 'missing';
  if (isWrong(trials)) issues.baselineTrials = 'not-whole';
  if (isWrong(successes)) issues.baselineSuccesses = 'not-whole';
  else if (successes !== null && trials !== null && successes > trials) {
    issues.baselineSuccesses = 'more-than-total';
  }
  if (value !== null && Number.isNaN(value)) issues.baselineValue = 'not-a-number';
  return issues;
}

export const hasProblemIssues = ({ fields }: ProblemDraft): boolean =>
  Object.keys(findProblemIssues(fields)).length > 0;
