/**
 * The columns that tell whether an order counts: those of a known name, those of known values, and where neither is
 * there, the one that a person points at. Only a column that nothing else is known of is asked about.
 */
import { isCategories } from './column-kinds.ts';
import { toHeaderWords } from './header-name.ts';
import { NO_COLUMN } from './column-questions.ts';
import type { ColumnContext } from './choose-columns.ts';
import { isOtherHeader, toFittingColumns } from './sales-columns.ts';

/** Names that mean a status in one program and a sort of goods or customers in the next: the values must agree. */
const VAGUE = new Set(['type', 'kind', 'tipo', 'art', 'soort', 'state', 'situazione']);
const isVague = (header: string): boolean => VAGUE.has(toHeaderWords(header).join(' '));

export const STATUS_COLUMN = 'column:status';
export const STATUS_COLUMN_2 = 'column:status2';
/** Every value of the column is asked about, however many. */
const EVERY = 'every';

/** Status columns, all of which must say that an order counts. */
export function chooseStatuses(context: ColumnContext, isKnownExport: boolean): number[] {
  const { headers, kinds, answers, byRole, ask, isOpen } = context;
  const isFree = (column: number): boolean => !Object.values(byRole).includes(column);
  const answer = answers[STATUS_COLUMN];
  if (answer === NO_COLUMN) return [];
  const isIndex = answer !== undefined && answer !== EVERY && headers[Number(answer)] !== undefined;
  const known = isIndex ? [Number(answer)] : toKnown();
  const open = kinds.flatMap((kind, column) => (isAskable(column) && !known.includes(column) && isCategories(kind) ? [column] : []));
  if (known.length === 0) {
    if (open.length > 0) ask.status(STATUS_COLUMN, 'status-missing', open);
    return [];
  }
  const second = answers[STATUS_COLUMN_2];
  if (second === undefined && open.length > 0) ask.status(STATUS_COLUMN_2, 'status-more', open);
  const more = second === undefined || second === NO_COLUMN ? [] : [Number(second)];
  return [...known, ...more.filter((column) => headers[column] !== undefined && !known.includes(column))];

  /** What is known of a usual export needs no question. */
  function isAskable(column: number): boolean {
    return !isKnownExport && isFree(column) && (isOpen(column) || isVague(headers[column]!));
  }

  function toKnown(): number[] {
    const named = toFittingColumns(headers, 'status').filter(
      (column) =>
        isFree(column) && kinds[column]!.dates < 0.5 && kinds[column]!.amounts < 0.5 &&
        (!isVague(headers[column]!) || (!isKnownExport && kinds[column]!.statuses > 0)),
    );
    return [...named, ...kinds.flatMap((_kind, column) => (!named.includes(column) && isFree(column) && isTold(column) ? [column] : []))];
  }

  /** Half of the different values are words for what becomes of an order, whatever the column is called. */
  function isTold(column: number): boolean {
    const kind = kinds[column]!;
    return isCategories(kind) && kind.statuses >= 0.5 && !isOtherHeader(headers[column]!);
  }
} // prettier-ignore
