/**
 * Which column plays which role: taken where one name fits, asked where two fit or a needed one is missing.
 * "Created at" against "Paid at" changes every window of the analysis, so it is never decided here.
 */
import { toCellText } from './cell-text.ts';
import type { HeaderFound } from './find-header.ts';
import type { ImportAnswer, ImportAnswers, ImportQuestion } from './import-question.ts';
import { findKnownExport } from './known-exports.ts';
import type { RawRow } from './read-table.ts';
import { toColumnsNamed, toFittingColumns } from './sales-columns.ts';
import type { SalesRole } from './sales-columns.ts';

/** Column indexes by role. Several status columns must all say that an order counts. */
export interface ChosenColumns {
  readonly byRole: Partial<Readonly<Record<Exclude<SalesRole, 'status'>, number>>>;
  readonly statuses: readonly number[];
  readonly questions: readonly ImportQuestion[];
}

const SINGLE_ROLES = [
  'customerId',
  'customer',
  'rep',
  'owner',
  'date',
  'amount',
  'refund',
  'currency',
  'orderId',
] as const;
const NO_COLUMN = 'none';

/** Chooses columns. `hasOwners` says that owners come from elsewhere, so that a missing rep is no question. */
export function chooseColumns(
  header: HeaderFound,
  rows: readonly RawRow[],
  options: { readonly answers: ImportAnswers; readonly hasOwners: boolean },
): ChosenColumns {
  const { headers } = header;
  const { answers } = options;
  const known = findKnownExport(headers);
  const samples = (column: number): string[] => toSamples(rows, column);
  const byRole: Partial<Record<Exclude<SalesRole, 'status'>, number>> = {};
  const questions: ImportQuestion[] = [];
  for (const role of SINGLE_ROLES) {
    const named = known?.roles?.[role];
    const fitting = named === undefined ? toFittingColumns(headers, role) : toOwnColumn(headers, named);
    const answer = answers[`column:${role}`];
    if (answer !== undefined) {
      const column = Number(answer);
      if (answer !== NO_COLUMN && headers[column] !== undefined) byRole[role] = column;
    } else if (fitting.length === 1) byRole[role] = fitting[0]!;
    else if (fitting.length > 1) questions.push(toColumnQuestion(role, fitting, headers, samples));
  }
  const isAsked = (role: SalesRole): boolean =>
    answers[`column:${role}`] !== undefined || questions.some(({ id }) => id === `column:${role}`);
  const every = headers.map((_, index) => index).filter((index) => headers[index] !== '');
  const hasCustomer =
    header.isCustomerCarried || byRole.customer !== undefined || byRole.customerId !== undefined;
  if (!hasCustomer && !isAsked('customer') && !isAsked('customerId')) {
    questions.push(toMissingQuestion('customer', every, headers, samples));
  }
  if (byRole.date === undefined && !isAsked('date')) {
    questions.push(toMissingQuestion('date', every, headers, samples));
  }
  const hasPerson =
    byRole.rep !== undefined || byRole.owner !== undefined || isAsked('rep') || isAsked('owner');
  if (!hasPerson && !options.hasOwners) questions.push(toRepQuestion(every, headers, samples));
  return { byRole, statuses: toStatusColumns(headers, answers), questions };
}

/** The column that a known export names in its own way. */
function toOwnColumn(headers: readonly string[], name: string): number[] {
  return toColumnsNamed(headers, [name], () => true).slice(0, 1);
}

/** Status columns: all whole-name matches, or what the person said. */
function toStatusColumns(headers: readonly string[], answers: ImportAnswers): number[] {
  const answer = answers['column:status'];
  if (answer === NO_COLUMN) return [];
  if (answer !== undefined && headers[Number(answer)] !== undefined) return [Number(answer)];
  return toFittingColumns(headers, 'status');
}

function toColumnQuestion(
  role: SalesRole,
  columns: readonly number[],
  headers: readonly string[],
  samples: (column: number) => string[],
): ImportQuestion {
  return {
    id: `column:${role}`,
    code: 'column',
    isRequired: true,
    params: { role },
    answers: columns.map((column) => toAnswer(column, headers, samples)),
  };
}

function toMissingQuestion(
  role: 'customer' | 'date',
  columns: readonly number[],
  headers: readonly string[],
  samples: (column: number) => string[],
): ImportQuestion {
  return { ...toColumnQuestion(role, columns, headers, samples), code: 'column-missing' };
}

function toRepQuestion(
  columns: readonly number[],
  headers: readonly string[],
  samples: (column: number) => string[],
): ImportQuestion {
  return {
    id: 'column:rep',
    code: 'rep-missing',
    isRequired: true,
    params: { role: 'rep' },
    answers: [
      { value: NO_COLUMN, effect: 'owners-later', params: {}, samples: [] },
      ...columns.map((column) => toAnswer(column, headers, samples)),
    ],
  };
}

function toAnswer(
  column: number,
  headers: readonly string[],
  samples: (column: number) => string[],
): ImportAnswer {
  return {
    value: String(column),
    effect: 'uses-column',
    params: { column: headers[column] ?? '' },
    samples: samples(column),
  };
}

function toSamples(rows: readonly RawRow[], column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = toCellText(cells[column]);
    if (text !== '') samples.push(text);
    if (samples.length === 3) break;
  }
  return samples;
}
