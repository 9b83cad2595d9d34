/**
 * Which of the first rows names the columns: title lines stand above it in many exports. A row of data mistaken for
 * the header would lose an order and misname everything, so without a clear sign the person points at it.
 */
import type { ImportQuestion } from './import-question.ts';
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
const NO_HEADER = 'none';

/** The header row among the first fifteen. `answer` is the line that a person pointed at. */
export function findHeader(
  rows: readonly RawRow[],
  answer?: string,
): { readonly found: HeaderFound } | { readonly question: ImportQuestion } {
  const candidates = rows.slice(0, ROWS_LOOKED_AT);
  const pointable = rows.slice(0, ROWS_TO_POINT_AT);
  if (answer === NO_HEADER) return { found: toUnnamed(rows) };
  const pointed = pointable.findIndex(({ line }) => String(line) === answer);
  const index =
    pointed >= 0
      ? pointed
      : [isOrderHeader, isWithoutCustomer].reduce(
          (known, isHeader) => (known >= 0 ? known : candidates.findIndex(({ cells }) => isHeader(cells))),
          -1,
        );
  if (index < 0) return { question: toQuestion(pointable) };
  const headers = rows[index]!.cells.map((cell) => cell.trim());
  const isCustomerCarried = headers[0] === '' && !has(headers, 'customer') && !has(headers, 'customerId');
  return { found: { index, headers, isCustomerCarried } };
}

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

function has(cells: readonly string[], role: SalesRole): boolean {
  return toFittingColumns(cells, role).length > 0;
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

function toQuestion(candidates: readonly RawRow[]): ImportQuestion {
  const filled = candidates
    .filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)
    .slice(0, ROWS_LOOKED_AT);
  return {
    id: 'header-row',
    code: 'header-row',
    isRequired: true,
    params: {},
    answers: [
      ...filled.map(({ line, cells }) => ({
        value: String(line),
        effect: 'header-is' as const,
        params: { line },
        samples: cells.filter((cell) => cell.trim() !== '').slice(0, 3),
      })),
      { value: NO_HEADER, effect: 'no-header', params: {}, samples: [] },
    ],
  };
}
