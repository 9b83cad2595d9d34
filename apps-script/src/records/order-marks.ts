/**
 * Which import each row of the orders tab came from, and which one replaced it: read for all rows, marked in runs. A
 * replaced row stays where it is, so that an import can be taken back.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import { orders as ordersTable } from '../../../shared/tables/orders.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { OwnerContext } from '../calls/answer.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';
import { placeOf } from './imports-read.ts';
import { toFillRequests, toRuns } from './order-runs.ts';
import type { Replaced } from './records-api.ts';

/** Longest list of single marks; beyond it the whole column is written anew. */
const MOST_RUNS = 4000;

/** Columns of the orders tab, from its first data row on. */
export interface OrderMarks {
  readonly ids: readonly RawCell[];
  readonly importIds: readonly RawCell[];
  readonly replacedByIds: readonly RawCell[];
}

/** Places of the rows that an import replaces, in the columns read; those replaced already keep their mark. */
export function findReplacedRows(importId: string, replaced: Replaced, read: OrderMarks): number[] {
  const wanted = replaced.kind === 'some' ? new Set<RawCell>(replaced.orderRowIds) : null;
  const rows: number[] = [];
  read.ids.forEach((id, row) => {
    if (!id || read.importIds[row] === importId || read.replacedByIds[row]) return;
    if (wanted === null || wanted.has(id)) rows.push(row);
  });
  return rows;
}

/** Marks those rows. */
export function toReplaceRequests(
  context: OwnerContext,
  ledger: Ledger,
  importId: string,
  rows: readonly number[],
  read: OrderMarks,
): BatchRequest[] {
  const layout = placeOf(context, ledger, 'orders');
  const column = layout.columns['replacedById'];
  if (rows.length === 0 || column === undefined) return [];
  const firstRow = layout.headerRow + 1;
  const runs = toRuns(rows.map((row) => firstRow + row));
  if (runs.length <= MOST_RUNS) return toFillRequests(layout, column, runs, importId);
  const marked = new Set(rows);
  const cells = read.ids.map((_id, row) => {
    const mark = marked.has(row) ? importId : read.replacedByIds[row];
    return { values: [mark ? { userEnteredValue: { stringValue: String(mark) } } : {}] };
  });
  const start = { sheetId: layout.sheetId, rowIndex: firstRow, columnIndex: column };
  return [{ updateCells: { start, rows: cells, fields: 'userEnteredValue' } }];
}

/** How many rows an import has written, as they stand there now. */
export const countWritten = ({ importIds }: OrderMarks, importId: string): number =>
  importIds.reduce<number>((count, cell) => (cell === importId ? count + 1 : count), 0);

/** Which import each row of the orders tab came from and which one replaced it, from the tab's first data row on. */
export function readOrderMarks(context: OwnerContext, ledger: Ledger): OrderMarks {
  const layout = placeOf(context, ledger, 'orders');
  const names = ['id', 'importId', 'replacedById'] as const;
  const present = names.filter((name) => name in layout.columns);
  const answers = context.platform.sheets.readValues(
    context.settings.spreadsheetId,
    present.map((name) => ({
      gridRange: {
        sheetId: layout.sheetId,
        startRowIndex: layout.headerRow + 1,
        startColumnIndex: layout.columns[name]!,
        endColumnIndex: layout.columns[name]! + 1,
      },
    })),
  );
  const of = (name: (typeof names)[number]): readonly RawCell[] =>
    answers[present.indexOf(name)]?.columns[0] ?? [];
  return { ids: of('id'), importIds: of('importId'), replacedByIds: of('replacedById') };
}

/** Date, amount and text formats for all rows of the tab, those just added included. */
export function toFormatRequests(context: OwnerContext, ledger: Ledger): BatchRequest[] {
  const layout = placeOf(context, ledger, 'orders');
  return Object.entries(ordersTable.columns).flatMap(([name, column]): BatchRequest[] => {
    const index = layout.columns[name];
    if (index === undefined || !column.numberFormat) return [];
    const range = {
      sheetId: layout.sheetId,
      startRowIndex: layout.headerRow + 1,
      startColumnIndex: index,
      endColumnIndex: index + 1,
    };
    const cell = { userEnteredFormat: { numberFormat: column.numberFormat } };
    return [{ repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } }];
  });
}
