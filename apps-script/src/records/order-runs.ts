/** Rows of the orders tab as runs of neighbors: a hundred thousand rows of one import are one request, not many. */
import type { CellValue } from '../../../shared/schema/index.ts';
import type { TableLayout } from '../ledger/layout.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';

/** Zero-based and half-open. */
export interface Run {
  start: number;
  end: number;
}

/** Ascending row indexes as runs. */
export function toRuns(rows: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.end === row) last.end = row + 1;
    else runs.push({ start: row, end: row + 1 });
  }
  return runs;
}

/** One value in a column for all rows of the runs; null clears it. */
export function toFillRequests(
  layout: TableLayout,
  column: number,
  runs: readonly Run[],
  text: string | null,
): BatchRequest[] {
  const userEnteredValue: CellValue = text === null ? {} : { stringValue: text };
  return runs.map(({ start, end }) => ({
    repeatCell: {
      range: {
        sheetId: layout.sheetId,
        startRowIndex: start,
        endRowIndex: end,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      },
      cell: text === null ? {} : { userEnteredValue },
      fields: 'userEnteredValue',
    },
  }));
}

/** Removes the rows, the last run first, so that the others stay where they are until then. */
export const toDeleteRequests = (layout: TableLayout, runs: readonly Run[]): BatchRequest[] =>
  [...runs].reverse().map(({ start, end }) => ({
    deleteDimension: {
      range: { sheetId: layout.sheetId, dimension: 'ROWS', startIndex: start, endIndex: end },
    },
  }));
