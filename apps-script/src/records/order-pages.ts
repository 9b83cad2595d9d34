/**
 * The orders of the ledger, a page of rows at a time: only those that count. Repeated texts travel once. Used to tell
 * known orders from new ones and to find the exemplar; one answer with all of them would be too large for a page.
 */
import type { Answer } from '../calls/answers-api.ts';
import type { OrderRow } from '../../../shared/tables/orders.ts';
import { decode } from '../ledger/decode.ts';
import { answer } from '../calls/answer.ts';
import type { Platform } from '../platform/ports.ts';
import { requireRowCount } from './import-start.ts';
import { openSales, placeOf } from './imports-read.ts';
import type { OrdersPage } from './records-api.ts';

const PAGE_ROWS = 25_000;

const COLUMNS = [
  'id', 'orderedOn', 'orderId', 'customerName', 'repName', 'ownerRep', 'amount', 'customerId', 'repId', 'importId',
  'replacedById',
] as const satisfies readonly (keyof OrderRow)[]; // prettier-ignore

/** Orders from a zero-based row of the tab's data on. Two reads, and one for the number of rows where it is not known. */
export const readOrders = (
  platform: Platform,
  fromRow: number,
  knownRowCount: number | null,
): Answer<OrdersPage> =>
  answer(platform, (context) => {
    const ledger = openSales(context);
    const layout = placeOf(context, ledger, 'orders');
    const rowCount =
      knownRowCount ?? Math.max(0, requireRowCount(context, layout.sheetId) - layout.headerRow - 1);
    const firstRow = layout.headerRow + 1 + fromRow;
    const endRow = Math.min(fromRow + PAGE_ROWS, rowCount);
    const present = COLUMNS.filter((name) => name in layout.columns);
    const answers =
      endRow > fromRow
        ? platform.sheets.readValues(
            context.settings.spreadsheetId,
            present.map((name) => ({
              gridRange: {
                sheetId: layout.sheetId,
                startRowIndex: firstRow,
                endRowIndex: layout.headerRow + 1 + endRow,
                startColumnIndex: layout.columns[name]!,
                endColumnIndex: layout.columns[name]! + 1,
              },
            })),
          )
        : [];
    const columns = Object.fromEntries(
      present.map((name, index) => [name, answers[index]?.columns[0] ?? []]),
    );
    const read = decode('orders', { layout, firstRow, columns, rowsAbove: [] }, ledger.setting, COLUMNS);
    // Orders of an import whose line is gone or cannot be read are not known to be whole: they do not count.
    const done = new Set(
      ledger.rows('salesImports').records.flatMap(({ id, state }) => (state === 'done' ? [id] : [])),
    );
    const counting = (read.records as unknown as OrderRow[]).filter(
      ({ importId, replacedById }) => replacedById === null && (importId === null || done.has(importId)),
    );
    const unreadable = new Set(read.issues.map(({ rowIndex }) => rowIndex)).size;
    return {
      ...toColumns(counting),
      unreadableRows: unreadable + read.rowsWithoutId.length,
      nextRow: endRow < rowCount ? endRow : null,
      rowCount,
    };
  });

function toColumns(rows: readonly OrderRow[]): Omit<OrdersPage, 'unreadableRows' | 'nextRow' | 'rowCount'> {
  const names: string[] = [];
  const known = new Map<string, number>();
  const numberOf = (text: string | null): number => {
    if (text === null) return -1;
    let number = known.get(text);
    if (number === undefined) {
      number = names.push(text) - 1;
      known.set(text, number);
    }
    return number;
  };
  return {
    ids: rows.map(({ id }) => id),
    orderedOn: rows.map(({ orderedOn }) => orderedOn),
    orderIds: rows.map(({ orderId }) => orderId),
    amounts: rows.map(({ amount }) => amount),
    customerIds: rows.map(({ customerId }) => numberOf(customerId)),
    customerNames: rows.map(({ customerName }) => numberOf(customerName)),
    repIds: rows.map(({ repId }) => numberOf(repId)),
    repNames: rows.map(({ repName }) => numberOf(repName)),
    ownerReps: rows.map(({ ownerRep }) => numberOf(ownerRep)),
    names,
  };
}
