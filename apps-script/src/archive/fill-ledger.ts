/**
 * Fills a ledger that is empty from an archive: orders in parts beforehand, which do not count without their import,
 * then every other table in one batch, what set-up had made taken away. A second try after an interruption adds no
 * order twice. A ledger in use is never filled: it would hold two programs' rows.
 */
import { toRecords, type ArchiveTable } from '../../../shared/rules/archive/archive.ts';
import { checkFields } from '../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { toRemoveRequests } from '../calls/rows/row-requests.ts';
import { openLedger, type Ledger, type RecordIn } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { findWriteIssues, toAppendRequests } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import type { ExportView, FillForm } from './archive-api.ts';
import { countUsed, SET_UP_TABLES, toExportView, USED_TABLES } from './read-export.ts';

export const fillLedger = (platform: Platform, form: FillForm): Answer<ExportView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const words = catalogs[context.language].resultsScript.archive;
      const isOrders = !form.isLast;
      if (isOrders && form.tables.some(({ name }) => name !== 'orders')) throw new Refusal(words.wrongPart);
      const names: readonly TableName[] = [
        ...new Set([...SET_UP_TABLES, ...USED_TABLES, ...(isOrders ? ['orders' as const] : [])]),
      ];
      const wants = names.map((table): Want => ({ table, rows: 'all' }));
      const ledger = openLedger(platform, context.state, wants)!;
      if (countUsed(ledger, ledger.rows('people').records.length) > 0) throw new Refusal(words.notEmpty);
      const tables = form.tables.map((table) => ({ table, records: toRecords(table as ArchiveTable) }));
      for (const { table, records } of tables) refuseBad(context, ledger, table.name, records);
      const removals = isOrders ? [] : SET_UP_TABLES.flatMap((table) => toClearRequests(ledger, table));
      const appends = tables.flatMap(({ table, records }) => {
        const known = isOrders ? ledger.rows('orders').byId : new Map<string, unknown>();
        const fresh = records.filter(({ id }) => !known.has(String(id)));
        return toAppendRequests(ledger, table.name, fresh as unknown as readonly RecordIn<TableName>[]);
      });
      const requests = [...removals, ...appends];
      if (requests.length > 0) platform.sheets.batchUpdate(ledger.settings.spreadsheetId, requests);
    });
    return toExportView(context);
  });

function refuseBad(
  { language }: OwnerContext,
  ledger: Ledger,
  name: TableName,
  records: readonly Record<string, unknown>[],
): void {
  const words = catalogs[language];
  records.forEach((record, index) => {
    const [wrong] = checkFields(tableOf(name), record);
    if (wrong) {
      const { title, columns } = words.tables[name];
      const header = (columns as Record<string, { header: string }>)[wrong.column]!.header;
      throw new Refusal(words.resultsScript.archive.badValue({ tab: title, row: index + 1, column: header }));
    }
  });
  const issues = findWriteIssues(ledger, name, records as unknown as readonly RecordIn<TableName>[]);
  if (issues.length > 0) throw new Refusal(issues[0]!.sentence, { issues, needsSetUp: true });
}

function toClearRequests(ledger: Ledger, table: TableName) {
  const rows = ledger.raw[table];
  if (!rows) return [];
  const count = Math.max(0, ...Object.values(rows.columns).map((cells) => cells.length));
  const indexes = Array.from({ length: count }, (_, at) => rows.firstRow + at).filter(
    (row) => row > rows.layout.headerRow,
  );
  return toRemoveRequests(ledger, table, indexes, () => false);
}
