/**
 * Which of the first rows names the columns: title lines stand above it in many exports. A row of data mistaken for
 * the header would lose an order and misname everything, so without a clear sign the person points at it.
 */
import { isAmountLike, isDateLike } from './column-kinds.ts';
import type { ImportAnswer, ImportQuestion } from './import-question.ts';
import type { RawRow } from './read-table.ts';
import { toFittingColumns } from './sales-columns.ts';
import type { SalesRole } from './sales-columns.ts';

export interface HeaderFound {
  /** −1 when the file has no header row. */
  readonly index: number;
  readonly headers: readonly string[];
  /** The customer stands alone in a first, unnamed column and goes down to the rows below (QuickBooks). */
  readonly isCustomerCarried: boolean;
}

const ROWS_LOOKED_AT = 15;
/** Where a person may point at it: below longer introductions too. */
const ROWS_TO_POINT_AT = 60;
/** Rows below a header that tell by their dates that it is one. */
const ROWS_BELOW = 20;
const NO_HEADER = 'none';
export const HEADER_ROW = 'header-row';

/** The header row among the first fifteen. `answer` is the line that a person pointed at. */
export function findHeader(
  rows: readonly RawRow[],
  answer?: string,
): { readonly found: HeaderFound } | { readonly question: ImportQuestion } {
  if (answer === NO_HEADER) return { found: toUnnamed(rows) };
  const pointed = rows.slice(0, ROWS_TO_POINT_AT).findIndex(({ line }) => String(line) === answer);
  const index = pointed >= 0 ? pointed : findIndex(rows);
  if (index < 0) return { question: toHeaderQuestion(rows) };
  const headers = rows[index]!.cells.map((cell) => cell.trim());
  return { found: { index, headers, isCustomerCarried: isCarried(headers, rows.slice(index + 1)) } };
}

/** The first row that names a date and a customer; else a date and two more; else one that stands like names above dates. */
function findIndex(rows: readonly RawRow[]): number {
  const candidates = rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => (isData(cells) ? [] : cells));
  for (const isHeader of [isOrderHeader, isWithoutCustomer]) {
    const index = candidates.findIndex(isHeader);
    if (index >= 0) return index;
  }
  return candidates.findIndex((cells, index) => isAboveDates(cells, rows.slice(index + 1, index + 1 + ROWS_BELOW)));
} // prettier-ignore

/** Names of columns are neither dates nor amounts. */
const isData = (cells: readonly string[]): boolean =>
  cells.some((cell) => isDateLike(cell.trim()) || (/[.,]\d/.test(cell) && isAmountLike(cell.trim())));

function isOrderHeader(cells: readonly string[]): boolean {
  return has(cells, 'date') && (has(cells, 'customer') || has(cells, 'customerId'));
}

/** A date and two more roles: a header whose customer column bears an unknown name, or none. */
function isWithoutCustomer(cells: readonly string[]): boolean {
  const others = (['amount', 'status', 'orderId', 'rep', 'owner'] as const).filter((role) =>
    has(cells, role),
  );
  return has(cells, 'date') && others.length >= 2;
}

/** Different texts, one of them above a column of dates: names in a language that is not known. */
function isAboveDates(cells: readonly string[], below: readonly RawRow[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 3 || new Set(filled).size < filled.length || filled.some((cell) => !/\p{L}/u.test(cell))) return false;
  const wide = below.filter((row) => row.cells.filter((cell) => cell.trim() !== '').length >= 3);
  return cells.some((cell, column) => {
    const values = wide.map((row) => (row.cells[column] ?? '').trim()).filter((text) => text !== '');
    return cell.trim() !== '' && values.length > 0 && values.filter(isDateLike).length > values.length * 0.6;
  });
} // prettier-ignore

function has(cells: readonly string[], role: SalesRole): boolean {
  return toFittingColumns(cells, role).length > 0;
}

/** A first column without a name in which a customer stands alone now and then; a blank one is a margin. */
function isCarried(headers: readonly string[], rows: readonly RawRow[]): boolean {
  if (headers[0] !== '' || has(headers, 'customer') || has(headers, 'customerId')) return false;
  return rows.some(
    ({ cells }) => (cells[0] ?? '').trim() !== '' && cells.slice(1).every((cell) => cell.trim() === ''),
  );
}

/** Columns by letter, as a spreadsheet names them. */
function toUnnamed(rows: readonly RawRow[]): HeaderFound {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const toLetters = (index: number): string =>
    (index >= 26 ? toLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
  return {
    index: -1,
    headers: Array.from({ length: width }, (_, index) => toLetters(index)),
    isCustomerCarried: false,
  };
}

/** The question by which a person points at the header row, also where one was found or the file is refused. */
export function toHeaderQuestion(rows: readonly RawRow[]): ImportQuestion {
  const filled = rows
    .slice(0, ROWS_TO_POINT_AT)
    .filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)
    .slice(0, ROWS_LOOKED_AT);
  return {
    id: HEADER_ROW,
    code: 'header-row',
    isRequired: true,
    params: {},
    answers: [
      ...filled.map(({ line, cells }): ImportAnswer => ({
        value: String(line),
        effect: 'header-is',
        params: { line },
        samples: cells.filter((cell) => cell.trim() !== '').slice(0, 3),
      })),
      { value: NO_HEADER, effect: 'no-header', params: {}, samples: [] },
    ],
  };
}
