/**
 * A measure of the owner's own from any tab: a person, a period and a share or an amount in each row. Numbers and
 * dates are read by column, as in imports; what could be read in two ways is asked.
 */
import { decideDecimalMark, parseAmount, type DecimalMark } from '../../../shared/imports/amounts.ts';
import { toCellText, toFoldedName } from '../../../shared/imports/cell-text.ts';
import { decideDateOrder, parseDate, type DateOrder } from '../../../shared/imports/dates.ts';
import { toHeaderWords } from '../../../shared/imports/header-name.ts';
import type { OutcomeRow } from '../../src/exemplar/exemplar-api.ts';

export type MeasureKind = 'share' | 'amount';
export type OutcomeRole = 'person' | 'period' | 'successes' | 'total' | 'amount';
export type OutcomeColumns = Partial<Readonly<Record<OutcomeRole, number>>>;

/** Roles that a kind of measure needs; a period is welcome and may be missing. */
export const ROLES: Readonly<Record<MeasureKind, readonly OutcomeRole[]>> = {
  share: ['person', 'period', 'successes', 'total'],
  amount: ['person', 'period', 'amount'],
};

/** One figure of one person. For a share `successes` of `total`, for an amount `value`. */
export interface Figure {
  readonly personId: string;
  readonly name: string;
  readonly periodOn: string;
  readonly successes: number;
  readonly total: number;
  readonly value: number;
}

/** A value that could be read in two ways, and the two ways. */
export interface OutcomeQuestion {
  readonly id: 'date-order' | 'decimal-mark';
  readonly raw: string;
  readonly answers: readonly { readonly value: string; readonly reads: string | number }[];
}

export type OutcomesRead =
  | { readonly kind: 'asking'; readonly questions: readonly OutcomeQuestion[] }
  | { readonly kind: 'refused'; readonly reason: 'mixed' | 'nothing' }
  | { readonly kind: 'read'; readonly figures: readonly Figure[]; readonly skippedLines: readonly number[] };

const SYNONYMS: Readonly<Record<OutcomeRole, readonly string[]>> = {
  person: ['person', 'name', 'rep', 'seller', 'employee', 'mentor', 'persona', 'nome', 'venditore', 'agente'],
  period: ['period', 'period from', 'month', 'date', 'week', 'periodo', 'periodo dal', 'mese', 'data'],
  successes: ['reached', 'successes', 'success', 'won', 'done', 'riusciti', 'successi', 'raggiunti'],
  total: ['of', 'out of', 'total', 'trials', 'cases', 'opportunities', 'su', 'totale', 'casi', 'tentativi'],
  amount: ['amount', 'value', 'revenue', 'sales', 'valore', 'importo', 'fatturato'],
};

/** The header row of a tab: its first that is not blank. */
export const toHeader = (rows: readonly (readonly string[])[]): number =>
  rows.findIndex((cells) => cells.some((text) => text.trim() !== ''));

/** Columns whose names say their role. */
export function toGuessedColumns(headers: readonly string[]): OutcomeColumns {
  const names = headers.map((header) => toHeaderWords(header).join(' '));
  const found: Partial<Record<OutcomeRole, number>> = {};
  for (const role of Object.keys(SYNONYMS) as OutcomeRole[]) {
    const index = names.findIndex((name) => SYNONYMS[role].includes(name));
    if (index >= 0) found[role] = index;
  }
  return found;
}

/** Reads the figures of a tab. Answers are kept by question id. */
export function readOutcomes(
  rows: readonly (readonly string[])[],
  options: {
    kind: MeasureKind;
    columns: OutcomeColumns;
    answers: Readonly<Record<string, string>>;
    /** Stands for the period where no column says it. */
    todayOn: string;
  },
): OutcomesRead {
  const { kind, columns, answers, todayOn } = options;
  const header = toHeader(rows);
  const body = rows
    .map((cells, index) => ({ line: index + 1, at: (role: OutcomeRole) => textAt(cells, columns[role]) }))
    .slice(header + 1);
  const numberRoles = ROLES[kind].filter((role) => role !== 'person' && role !== 'period');
  const marks = decideDecimalMark(
    body.flatMap(({ line, at }) =>
      numberRoles.flatMap((role) => (at(role) === '' ? [] : [{ line, raw: at(role) }])),
    ),
  );
  const dates = decideDateOrder(
    body.flatMap(({ line, at }) => (at('period') === '' ? [] : [{ line, raw: at('period') }])),
  );
  if (marks.kind === 'mixed' || dates.kind === 'mixed') return { kind: 'refused', reason: 'mixed' };
  const questions: OutcomeQuestion[] = [];
  const [mark, order] = [answers['decimal-mark'], answers['date-order']];
  if (marks.kind === 'ask' && mark === undefined) {
    const { raw } = marks.examples[0]!;
    const toAnswer = (value: DecimalMark) => ({ value, reads: parseAmount(raw, value) ?? raw });
    questions.push({ id: 'decimal-mark', raw, answers: [toAnswer('.'), toAnswer(',')] });
  }
  if (dates.kind === 'ask' && order === undefined) {
    const { raw } = dates.examples[0]!;
    const toAnswer = (value: DateOrder) => ({ value, reads: parseDate(raw, value) ?? raw });
    questions.push({ id: 'date-order', raw, answers: [toAnswer('day-first'), toAnswer('month-first')] });
  }
  if (questions.length > 0) return { kind: 'asking', questions };
  const decimalMark = marks.kind === 'decided' ? marks.mark : (mark as DecimalMark);
  const dateOrder = dates.kind === 'decided' ? dates.order : (order as DateOrder);
  const figures: Figure[] = [];
  const skippedLines: number[] = [];
  for (const { line, at } of body) {
    if (ROLES[kind].every((role) => at(role) === '')) continue;
    const name = at('person');
    const periodOn = columns.period === undefined ? todayOn : parseDate(toWholeDate(at('period')), dateOrder);
    const number = (role: OutcomeRole): number | undefined => parseAmount(at(role), decimalMark);
    const figure = toFigure(kind, { name, periodOn, number });
    if (figure) figures.push(figure);
    else skippedLines.push(line);
  }
  return figures.length === 0
    ? { kind: 'refused', reason: 'nothing' }
    : { kind: 'read', figures, skippedLines };
}

/** Names of the measures in the Outcomes tab that hold figures of a kind: each is compared by itself. */
export function toMeasureNames(rows: readonly OutcomeRow[], kind: MeasureKind): string[] {
  const names = new Map<string, string>();
  for (const row of rows) {
    if (kind === 'amount' ? row.amount === null : row.successes === null && row.trials === null) continue;
    const name = (row.measure ?? '').trim();
    if (!names.has(toFoldedName(name))) names.set(toFoldedName(name), name);
  }
  return [...names.values()];
}

/** Rows of one measure, however its name is written. */
export const toRowsOf = (rows: readonly OutcomeRow[], measure: string): OutcomeRow[] =>
  rows.filter((row) => toFoldedName((row.measure ?? '').trim()) === toFoldedName(measure));

/** How many rows were meant as a share and are none. */
export const countImpossible = (rows: readonly OutcomeRow[]): number =>
  rows.filter((row) => (row.successes !== null || row.trials !== null) && !isShare(row)).length;

/** Figures of the Outcomes tab: shares and amounts may stand in one tab. */
export const toFigures = (rows: readonly OutcomeRow[], kind: MeasureKind): Figure[] =>
  rows.flatMap((row): Figure[] => {
    const { personId, personName, periodOn, amount } = row;
    if (kind === 'amount') {
      return amount === null
        ? []
        : [{ personId, name: personName, periodOn, successes: 0, total: 0, value: amount }];
    }
    if (!isShare(row)) return [];
    const { successes, trials } = row;
    return [{ personId, name: personName, periodOn, successes, total: trials, value: 0 }];
  });

const isWhole = (value: number | null): value is number => value !== null && Number.isInteger(value);

const isShare = (row: OutcomeRow): row is OutcomeRow & { successes: number; trials: number } =>
  isWhole(row.successes) && isWhole(row.trials) && row.successes >= 0 && row.successes <= row.trials;

function toFigure(
  kind: MeasureKind,
  row: { name: string; periodOn: string | undefined; number: (role: OutcomeRole) => number | undefined },
): Figure | null {
  const { name, periodOn, number } = row;
  if (name === '' || periodOn === undefined) return null;
  const base = { personId: toFoldedName(name), name, periodOn };
  if (kind === 'amount') {
    const value = number('amount');
    return value === undefined ? null : { ...base, successes: 0, total: 0, value };
  }
  const [successes, total] = [number('successes'), number('total')];
  const isCount = (count: number | undefined): count is number =>
    count !== undefined && Number.isInteger(count) && count >= 0;
  if (!isCount(successes) || !isCount(total) || successes > total) return null;
  return { ...base, successes, total, value: 0 };
}

const textAt = (cells: readonly string[], column: number | undefined): string =>
  column === undefined ? '' : toCellText(cells[column]);

/** A month alone stands for its first day. */
const toWholeDate = (raw: string): string => (/^\d{4}-\d{1,2}$/.test(raw) ? `${raw}-01` : raw);
