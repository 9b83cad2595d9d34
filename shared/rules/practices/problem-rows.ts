/**
 * The problem statement as rows: the present one, what was frozen, and what was changed since. Once frozen, a row is
 * superseded and never overwritten; an edit of it by hand in the tab is told from the copy that freezing made.
 */
import type { Problem } from '../../tables/problems.ts';
import { isDateOn } from '../../time/serial-dates.ts';
import { toChain, toCurrentRows } from '../current-rows.ts';
import {
  findStatementEdits,
  findStatementGaps,
  STATEMENT_FIELDS,
  type FrozenStatement,
  type ProblemStatement,
  type StatementGap,
} from './problem-statement.ts';

export interface ProblemState {
  /** The row that counts; null before anything is stated. */
  current: Problem | null;
  /** What was frozen first, as it was on that day. */
  frozen: FrozenStatement | null;
  gaps: StatementGap[];
  /** What differs from what was frozen. */
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
  // A row that the owner typed beside the frozen one names nothing that it replaces, and still moves the figure.
  const frozen = findFirstFrozen(history) ?? findFirstFrozen(rows);
  return {
    current,
    frozen,
    gaps: findStatementGaps(toStatement(current)),
    edits: frozen ? findStatementEdits(frozen, toStatement(current)) : [],
    history,
  };
}

/** Whether a row has been frozen: its date alone can be cleared by hand. */
export const isFrozenRow = (row: Problem): boolean => toFrozen(row) !== null;

/** The cells that freeze a row on a day. */
export const toFreezing = (
  row: Parameters<typeof toStatement>[0],
  frozenOn: string,
): Pick<Problem, 'frozenOn' | 'frozenContent'> => ({
  frozenOn,
  frozenContent: JSON.stringify({ ...toStatement(row), frozenOn } satisfies FrozenStatement),
});

/** A row as the rules see it. */
export function toStatement(
  row: Omit<Problem, 'id' | 'statedOn' | 'frozenOn' | 'frozenContent' | 'supersedesId'>,
): ProblemStatement {
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

const findFirstFrozen = (rows: readonly Problem[]): FrozenStatement | null =>
  rows
    .flatMap((row) => toFrozen(row) ?? [])
    .reduce<FrozenStatement | null>(
      (first, one) => (first === null || one.frozenOn < first.frozenOn ? one : first),
      null,
    );

function toFrozen(row: Problem): FrozenStatement | null {
  const kept = parseFrozen(row.frozenContent);
  if (kept) return kept;
  // Frozen before copies were kept, or the copy was cleared by hand.
  return row.frozenOn === null ? null : { ...toStatement(row), frozenOn: row.frozenOn };
}

/** Null for what is no such copy: the cell may have been edited. */
function parseFrozen(content: string | null): FrozenStatement | null {
  if (content === null) return null;
  try {
    const kept = JSON.parse(content) as Partial<FrozenStatement> | null;
    const isWhole = STATEMENT_FIELDS.every((field) => kept?.[field] !== undefined);
    return isWhole && isDateOn(kept?.frozenOn ?? '') ? (kept as FrozenStatement) : null;
  } catch {
    return null;
  }
}
