/**
 * The problem with its baseline, frozen on the day the program starts. Whoever moves the baseline afterwards can show
 * any growth; so edits are allowed, and visible.
 */
import type { Count } from '../../statistics/interval.ts';

export interface ProblemStatement {
  readonly categoryId: string;
  readonly problem: string;
  readonly measure: string;
  /** The figure before the start: a count out of a total, or one value. */
  readonly baseline: Count | number;
  readonly baselineFromOn: string;
  readonly baselineBeforeOn: string;
}

export interface FrozenStatement extends ProblemStatement {
  readonly frozenOn: string;
}

/** The fields of a statement, in the order in which edits are told. */
export const STATEMENT_FIELDS = [
  'categoryId',
  'problem',
  'measure',
  'baseline',
  'baselineFromOn',
  'baselineBeforeOn',
] as const satisfies readonly (keyof ProblemStatement)[];

/** Why a statement is not ready to be frozen. */
export type StatementGap = 'problem' | 'measure' | 'baseline' | 'window';

/** What is still missing before the program can start. */
export function findStatementGaps(statement: Partial<ProblemStatement>): StatementGap[] {
  const { problem = '', measure = '', baseline, baselineFromOn = '', baselineBeforeOn = '' } = statement;
  const gaps: StatementGap[] = [];
  if (problem.trim() === '') gaps.push('problem');
  if (measure.trim() === '') gaps.push('measure');
  if (baseline === undefined || (typeof baseline === 'object' && baseline.total === 0)) gaps.push('baseline');
  if (baselineFromOn === '' || baselineFromOn >= baselineBeforeOn) gaps.push('window');
  return gaps;
}

/** Fields that differ from what was frozen, to be shown beside every result. */
export function findStatementEdits(
  frozen: FrozenStatement,
  current: ProblemStatement,
): (keyof ProblemStatement)[] {
  return STATEMENT_FIELDS.filter((field) => toText(frozen[field]) !== toText(current[field]));
}

/** A figure's two numbers in one order, whichever order they were kept in. */
const toText = (value: ProblemStatement[keyof ProblemStatement] | undefined): string =>
  typeof value === 'object' ? `${value.successes}/${value.total}` : JSON.stringify(value ?? null);
