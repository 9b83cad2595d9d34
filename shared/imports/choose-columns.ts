/**
 * Which column plays which role: taken where one name fits and the values agree, asked where two fit or where a column
 * that matters has no known name. "Created at" against "Paid at" changes every window of the analysis, so it is never
 * decided here; nor is a status passed over because its name is in a language that is not known.
 */
import { toColumnKinds, isAmounts, isCodes, isDates, isNames } from './column-kinds.ts';
import type { ColumnKind } from './column-kinds.ts';
import { ColumnQuestions, NO_COLUMN } from './column-questions.ts';
import { chooseMark } from './choose-mark.ts';
import { chooseStatuses } from './choose-statuses.ts';
import type { HeaderFound } from './find-header.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';
import { findKnownExport } from './known-exports.ts';
import type { RawRow } from './read-table.ts';
import { isKnownHeader, toColumnsBeginning, toColumnsNamed, toNamedColumns } from './sales-columns.ts';
import type { SalesRole } from './sales-columns.ts';

export type SingleRole = Exclude<SalesRole, 'status'>;

/** Column indexes by role. Several status columns must all say that an order counts. */
export interface ChosenColumns {
  readonly byRole: Partial<Readonly<Record<SingleRole, number>>>;
  readonly statuses: readonly number[];
  /** The other side where debits and credits stand in columns of their own. */
  readonly contra?: number;
  readonly questions: readonly ImportQuestion[];
}

/** What the choice of columns works on. */
export interface ColumnContext {
  readonly headers: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly answers: ImportAnswers;
  readonly byRole: Partial<Record<SingleRole, number>>;
  readonly ask: ColumnQuestions;
  /** Whether a column has neither a role nor a name that says what else it is. */
  readonly isOpen: (column: number) => boolean;
}

const ROLES = [
  'customerId', 'customer', 'firstName', 'lastName', 'rep', 'owner', 'date', 'amount', 'refund', 'currency', 'cancelled', 'orderId',
] as const satisfies readonly SingleRole[]; // prettier-ignore

/** What the values of a role must look like for its name to be believed. */
const FITS: Partial<Readonly<Record<SingleRole, (kind: ColumnKind) => boolean>>> = {
  customer: (kind) => !isDates(kind),
  rep: (kind) => !isDates(kind),
  owner: (kind) => !isDates(kind),
  date: (kind) => kind.filled === 0 || kind.dates > 0 || kind.amounts > 0,
  amount: (kind) => kind.filled === 0 || isAmounts(kind),
  refund: (kind) => kind.filled === 0 || isAmounts(kind),
  currency: (kind) => kind.filled === 0 || (!isAmounts(kind) && !isDates(kind)),
};
/** Roles of which the first that fits will do. */
const FIRST_FITS: readonly SingleRole[] = ['firstName', 'lastName', 'currency', 'cancelled', 'refund'];

/** Chooses columns. `hasOwners` says that owners come from elsewhere, so that a missing rep is no question. */
export function chooseColumns(
  header: HeaderFound,
  rows: readonly RawRow[],
  options: { readonly answers: ImportAnswers; readonly hasOwners: boolean },
): ChosenColumns {
  const { headers } = header;
  const { answers } = options;
  const kinds = toColumnKinds(headers.length, rows);
  const byRole: Partial<Record<SingleRole, number>> = {};
  const ask = new ColumnQuestions(headers, rows, kinds);
  const isOpen = (column: number): boolean =>
    headers[column] !== '' && !Object.values(byRole).includes(column) && !isKnownHeader(headers[column]!);
  const context: ColumnContext = { headers, kinds, answers, byRole, ask, isOpen };
  let contra: number | undefined;
  for (const role of ROLES) {
    const answer = answers[`column:${role}`];
    if (answer !== undefined) {
      if (answer !== NO_COLUMN && headers[Number(answer)] !== undefined) byRole[role] = Number(answer);
      continue;
    }
    const fitting = toFitting(context, role, rows);
    if (fitting.length === 1 || (fitting.length > 1 && FIRST_FITS.includes(role))) byRole[role] = fitting[0]!;
    else if (fitting.length > 1) ask.whichFits(role, fitting);
  }
  // A first name alone is no customer.
  if (byRole.firstName === undefined || byRole.lastName === undefined) {
    delete byRole.firstName;
    delete byRole.lastName;
  }
  if (findKnownExport(headers)?.roles?.amount === undefined) contra = toContra(headers, kinds, byRole.amount);
  askMissing(context, header, options.hasOwners);
  if (ask.questions.length > 0) return { byRole, statuses: [], questions: ask.questions };
  const isMissing = (role: SingleRole): boolean => byRole[role] === undefined && answers[`column:${role}`] === undefined;
  if (isMissing('orderId')) ask.missing('orderId', (column) => isOpen(column) && isCodes(kinds[column]!));
  if (ask.questions.length > 0) return { byRole, statuses: [], questions: ask.questions };
  chooseMark(context);
  const statuses = chooseStatuses(context, findKnownExport(headers) !== undefined);
  return { byRole, statuses, ...(contra !== undefined && { contra }), questions: ask.questions };
} // prettier-ignore

/** Columns whose name and values fit a role. Beside dates and amounts of a known name stand those of unknown ones. */
function toFitting({ headers, kinds, byRole, isOpen }: ColumnContext, role: SingleRole, rows: readonly RawRow[]): number[] {
  const own = findKnownExport(headers)?.roles?.[role];
  if (own !== undefined) return toColumnsNamed(headers, [own], () => true).slice(0, 1);
  const isFree = (column: number): boolean => !Object.values(byRole).includes(column) || role === 'orderId';
  const isFit = (column: number): boolean => isFree(column) && (FITS[role]?.(kinds[column]!) ?? true);
  const { whole, ending } = toNamedColumns(headers, role);
  const every = (is: (column: number) => boolean): number[] => headers.flatMap((_header, column) => (is(column) ? [column] : []));
  if (role === 'amount') {
    const named = new Set([...whole, ...ending, ...(whole.length + ending.length > 0 ? toColumnsBeginning(headers, role) : [])].filter(isFit));
    if (named.size === 0) return [];
    return toDifferent(every((column) => named.has(column) || (isOpen(column) && isFree(column) && isMoney(kinds[column]!))), rows);
  }
  const named = whole.length > 0 ? whole : ending;
  const fitting = named.filter(isFit);
  if (role !== 'date') return fitting;
  if (fitting.length > 0) return every((column) => fitting.includes(column) || (isOpen(column) && isDates(kinds[column]!)));
  // Dates that cannot be read are said to be so; another column is not taken for them.
  const written = named.filter((column) => isFree(column) && kinds[column]!.filled > 0);
  return written.length > 0 ? written : toOnly(every((column) => isFree(column) && kinds[column]!.dates > 0.2), kinds);
} // prettier-ignore

/** The one column of dates: there is nothing else to choose. */
const toOnly = (columns: readonly number[], kinds: readonly ColumnKind[]): number[] =>
  columns.length === 1 && kinds[columns[0]!]!.dates >= 0.9 ? [...columns] : [];

/** Amounts that are the same in every row need no choice. */
function toDifferent(columns: readonly number[], rows: readonly RawRow[]): number[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const isSame = others.every((column) => rows.every(({ cells }) => (cells[first] ?? '') === (cells[column] ?? '')));
  return isSame ? [first] : [...columns];
} // prettier-ignore

const SIDES = [
  ['debit', 'soll', 'dare', 'debe', 'debito', 'debet', 'débit'],
  ['credit', 'haben', 'avere', 'haber', 'credito', 'credit', 'crédit'],
] as const;

/** The credit column beside a debit one, and the reverse. */
function toContra(headers: readonly string[], kinds: readonly ColumnKind[], amount: number | undefined): number | undefined {
  if (amount === undefined) return undefined;
  const sideOf = (column: number): number => SIDES.findIndex((names) => toColumnsNamed([headers[column]!], names, () => true).length > 0);
  const side = sideOf(amount);
  if (side < 0) return undefined;
  const other = headers.findIndex((_header, column) => column !== amount && sideOf(column) === 1 - side && isAmounts(kinds[column]!));
  return other < 0 ? undefined : other;
} // prettier-ignore

function askMissing({ byRole, answers, ask, kinds, isOpen }: ColumnContext, header: HeaderFound, hasOwners: boolean): void {
  const isAsked = (role: SalesRole): boolean => answers[`column:${role}`] !== undefined || ask.has(role);
  const hasCustomer = header.isCustomerCarried || byRole.customer !== undefined || byRole.customerId !== undefined || byRole.lastName !== undefined;
  if (!hasCustomer && !isAsked('customer') && !isAsked('customerId')) {
    ask.needed('customer', (column) => isNames(kinds[column]!), isOpen);
  }
  if (byRole.date === undefined && !isAsked('date')) ask.needed('date', (column) => isDates(kinds[column]!), isOpen);
  const hasPerson = byRole.rep !== undefined || byRole.owner !== undefined || isAsked('rep') || isAsked('owner');
  if (!hasPerson && !hasOwners) ask.person((column) => isNames(kinds[column]!), isOpen);
  if (byRole.amount === undefined && !isAsked('amount')) {
    ask.missing('amount', (column) => isOpen(column) && isMoney(kinds[column]!));
  }
} // prettier-ignore

/** Amounts that do not number the rows. */
const isMoney = (kind: ColumnKind): boolean => isAmounts(kind) && !isNumbering(kind);

/** Whole numbers that never come again number the orders. */
const isNumbering = (kind: ColumnKind): boolean =>
  kind.filled > 3 && kind.distinct === kind.filled && kind.values.every((text) => /^\d+$/.test(text));
