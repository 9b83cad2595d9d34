/**
 * The problem statement as rows: the present one, the one that was frozen, and what was changed since. Once frozen, a
 * row is superseded and never overwritten.
 */
import type { Problem } from '../../tables/problems.ts';
import { toChain, toCurrentRows } from '../current-rows.ts';
import {
  findStatementEdits,
  findStatementGaps,
  type ProblemStatement,
  type StatementGap,
} from './problem-statement.ts';

export interface ProblemState {
  /** The row that counts; null before anything is stated. */
  current: Problem | null;
  /** The row frozen first among those that led to it. */
  frozen: Problem | null;
  gaps: StatementGap[];
  /** What differs from the frozen row. */
  edits: (keyof ProblemStatement)[];
  /** All rows that led to the current one, the newest first. */
  history: Problem[];
}

/** The state of the statement; of several unrelated rows the one stated last counts. */
export function toProblemState(rows: readonly Problem[]): ProblemState {
  const current = toCurrentRows(rows).reduce<Problem | null>(
    (last, row) => (last === null || row.statedOn >= last.statedOn ? row : last),
    null,
  );
  if (!current) return { current, frozen: null, gaps: findStatementGaps({}), edits: [], history: [] };
  const history = toChain(rows, current);
  const frozen = [...history].reverse().find(({ frozenOn }) => frozenOn !== null) ?? null;
  return {
    current,
    frozen,
    gaps: findStatementGaps(toStatement(current)),
    edits:
      frozen && frozen !== current
        ? findStatementEdits({ ...toStatement(frozen), frozenOn: frozen.frozenOn! }, toStatement(current))
        : [],
    history,
  };
}

/** A row as the rules see it. */
export function toStatement(row: Omit<Problem, 'id' | 'statedOn' | 'supersedesId'>): ProblemStatement {
  const { baselineSuccesses: successes, baselineTrials: total, baselineValue } = row;
  const baseline = successes !== null && total !== null ? { successes, total } : baselineValue;
  return {
    categoryId: row.categoryId ?? '',
    problem: row.statement,
    measure: row.measure ?? '',
    ...(baseline === null ? {} : { baseline }),
    baselineFromOn: row.baselineFromOn ?? '',
    baselineBeforeOn: row.baselineBeforeOn ?? '',
  } as ProblemStatement;
}
