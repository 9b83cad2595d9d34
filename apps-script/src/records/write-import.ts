/**
 * Writes an import in chunks, each with the new count of written orders in the same atomic call, so that a chunk sent
 * twice is written once. None of it counts before the last call, which also marks what it replaces: an import that is
 * cut short changes nothing that counts.
 */
import { blankOf, checkFields } from '../../../shared/schema/index.ts';
import { orders as ordersTable, type OrderRow } from '../../../shared/tables/orders.ts';
import { salesImports, type SalesImport } from '../../../shared/tables/sales-imports.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { toRow } from '../ledger/codec.ts';
import { toSentence } from '../ledger/issues.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import {
  findWriteIssues,
  toAppendRequests,
  toAuditLines,
  toCellRequest,
  toTopRequests,
} from '../ledger/write-ledger.ts';
import { answer, orElse, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { TAKE_BACK_KEY } from '../calls/rows/journal.ts';
import { toOrderMark } from './order-changes.ts';
import { toPendingHint } from '../calls/rows/settle-hint.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer, TakeBackView } from '../calls/answers-api.ts';
import { catalogs } from '../words.ts';
import { openSales, placeOf, toImportId, toUnfinished } from './imports-read.ts';
import {
  countWritten,
  findReplacedRows,
  readOrderMarks,
  toFormatRequests,
  toReplaceRequests,
  type OrderMarks,
} from './order-marks.ts';
import type { ImportBegun, ImportForm, OrderCells, Replaced } from './records-api.ts';

/** Google's limit for a spreadsheet, blank cells included. */
const MOST_CELLS = 10_000_000;

const failuresOf = (context: OwnerContext) => catalogs[context.language].script.failures;

/** Begins an import, or goes on with the same one. Refuses while another is unfinished, and when it would not fit. */
export const beginImport = (platform: Platform, form: ImportForm): Answer<ImportBegun> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const ledger = openSales(context);
      const importId = toImportId(form.requestId);
      const known = ledger.rows('salesImports').byId.get(importId);
      if (known?.state === 'in-progress') {
        const written = known.ordersKept ?? 0;
        requireUntouched(context, readOrderMarks(context, ledger), importId, written);
        return { importId, written };
      }
      if (known || toUnfinished(ledger)) throw new Refusal(failuresOf(context).importRunning);
      const row = toImportRow(context, form, importId);
      requireFields(context, ledger, row);
      requireSpace(context, ledger, form.ordersToWrite);
      platform.sheets.batchUpdate(
        context.settings.spreadsheetId,
        toAppendRequests(ledger, 'salesImports', [row]),
      );
      return { importId, written: 0 };
    }),
  );

/** Writes the orders that follow those written so far; answers how many there are now. */
export const writeOrders = (
  platform: Platform,
  importId: string,
  from: number,
  cells: OrderCells[],
): Answer<{ written: number }> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const ledger = openSales(context);
      const { row, rowIndex } = findRunning(context, ledger, importId);
      const written = row.ordersKept ?? 0;
      // Sent twice, or out of step: nothing is written and the page goes on from there.
      if (from !== written || cells.length === 0) return { written };
      const records = cells.map((each, index) => toOrderRow(each, importId, from + index));
      const issues = findWriteIssues(ledger, 'orders', records);
      if (issues.length > 0) throw new Refusal(issues[0]!.sentence, { issues, needsSetUp: true });
      for (const record of records) {
        const [issue] = checkFields(ordersTable, record);
        if (issue) throw new Refusal(toSentence({ ...issue, field: issue.column }, context.language));
      }
      const layout = placeOf(context, ledger, 'orders');
      const rows = records.map((record) => ({
        values: toRow('orders', layout, record, ledger.setting).values.map(({ userEnteredValue }) =>
          userEnteredValue ? { userEnteredValue } : {},
        ),
      }));
      platform.sheets.batchUpdate(context.settings.spreadsheetId, [
        // Formats follow once, for whole columns: with every cell they would triple what travels.
        { appendCells: { sheetId: layout.sheetId, rows, fields: 'userEnteredValue' } },
        ...toCellRequest(ledger, 'salesImports', rowIndex, 'ordersKept', written + records.length),
      ]);
      return { written: written + records.length };
    }),
  );

/** Makes the import count, marks the orders that it replaces, and adds its line to the record. */
export const finishImport = (
  platform: Platform,
  importId: string,
  total: number,
  replaced: Replaced,
): Answer<null> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const ledger = openSales(context);
      const known = ledger.rows('salesImports').byId.get(importId);
      if (known?.state === 'done') return null;
      const { row, rowIndex } = findRunning(context, ledger, importId);
      if ((row.ordersKept ?? 0) !== total) throw new Refusal(failuresOf(context).importGone);
      const marks = readOrderMarks(context, ledger);
      requireUntouched(context, marks, importId, total);
      const replacedRows = findReplacedRows(importId, replaced, marks);
      const detail = `${row.fileName ?? ''}: ${total}`;
      const lines = toAuditLines(platform, ledger, [
        { action: 'sales-imported', table: 'salesImports', rowId: importId, detail },
      ]);
      const issues = findWriteIssues(ledger, 'audit', lines);
      if (issues.length > 0) throw new Refusal(issues[0]!.sentence, { issues, needsSetUp: true });
      const doneAt = toInstant(platform.clock.nowMs(), ledger.settings.timeZone);
      const hint: TakeBackView = { id: importId, what: row.fileName ?? '', doneAt };
      platform.properties.write(toPendingHint(context.state.raw, hint));
      platform.sheets.batchUpdate(context.settings.spreadsheetId, [
        ...toReplaceRequests(context, ledger, importId, replacedRows, marks),
        ...toCellRequest(ledger, 'salesImports', rowIndex, 'ordersReplaced', replacedRows.length),
        ...toFormatRequests(context, ledger),
        ...toCellRequest(ledger, 'salesImports', rowIndex, 'state', 'done'),
        ...toTopRequests(ledger, 'audit', lines),
      ]);
      orElse(platform, undefined, () => platform.properties.write({ [TAKE_BACK_KEY]: JSON.stringify(hint) }));
      return null;
    }),
  );

/** Going on behind rows that somebody removed, or that a take-back has begun to remove, would leave a gap. */
function requireUntouched(context: OwnerContext, marks: OrderMarks, importId: string, written: number): void {
  if (countWritten(marks, importId) !== written) throw new Refusal(failuresOf(context).importTouched);
}

function toImportRow(context: OwnerContext, form: ImportForm, importId: string): SalesImport {
  const { platform, settings } = context;
  const { fileName, rowsRead, ordersRead, customers, people, firstOn, lastOn } = form;
  const { leftOut, headerSignature, mapping } = form;
  return {
    ...blankOf(salesImports),
    ...{ fileName, rowsRead, ordersRead, customers, people, firstOn, lastOn },
    ...{ leftOut, headerSignature, mapping },
    id: importId,
    importedAt: toInstant(platform.clock.nowMs(), settings.timeZone),
    ordersKept: 0,
    state: 'in-progress',
  };
}

function requireFields(context: OwnerContext, ledger: Ledger, row: SalesImport): void {
  const [issue] = checkFields(salesImports, row);
  if (issue) throw new Refusal(toSentence({ ...issue, field: issue.column }, context.language));
  const issues = findWriteIssues(ledger, 'salesImports', [row]);
  if (issues.length > 0) throw new Refusal(issues[0]!.sentence, { issues, needsSetUp: true });
}

function requireSpace(context: OwnerContext, ledger: Ledger, orders: number): void {
  const { sheetId } = placeOf(context, ledger, 'orders');
  const { sheets } = context.platform.sheets.readFacts(context.settings.spreadsheetId);
  const cells = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const width = sheets.find((sheet) => sheet.sheetId === sheetId)?.columnCount ?? 0;
  if (cells + orders * width <= MOST_CELLS) return;
  throw new Refusal(toSentence({ code: 'spreadsheet-full' }, context.language), {
    issues: [{ code: 'spreadsheet-full' }],
  });
}

function findRunning(
  context: OwnerContext,
  ledger: Ledger,
  importId: string,
): { row: SalesImport; rowIndex: number } {
  const rows = ledger.rows('salesImports');
  const index = rows.records.findIndex(({ id }) => id === importId);
  const row = rows.records[index];
  if (row?.state !== 'in-progress') throw new Refusal(failuresOf(context).importGone);
  return { row, rowIndex: rows.rowIndexes[index]! };
}

function toOrderRow(cells: OrderCells, importId: string, index: number): OrderRow {
  const [orderedOn, orderId, customerName, repName, ownerRep, amount, customerId, repId] = cells;
  const facts = { orderedOn, orderId, customerName, repName, ownerRep, amount, customerId, repId };
  const row = { ...blankOf(ordersTable), ...facts, importId };
  return { ...row, id: `${importId}-${index + 1}.${toOrderMark(row)}` };
}
