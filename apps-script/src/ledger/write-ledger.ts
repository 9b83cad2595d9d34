/**
 * What is written, as requests of one batch: rows after the last one, audit lines on top, single cells. All of a use
 * case travels in one call, so that a fact and its audit line are there together or not at all.
 */
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { AuditLine } from '../../../shared/tables/audit.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';
import { ROW_FIELDS, toCellData, toRow } from './codec.ts';
import type { LedgerIssue } from './ledger-issue.ts';
import { toStructureIssues, toTroubleIssue } from './issues.ts';
import type { Ledger, RecordIn } from './open-ledger.ts';
import { toCellContext } from './words.ts';
import { toInstant } from '../../../shared/time/instants.ts';

/**
 * What stands in the way of writing these rows: a value of theirs whose column is missing or doubled. A column that is
 * missing but blank in them loses nothing, so a ledger made by an earlier version goes on working.
 */
export function findWriteIssues<N extends TableName>(
  ledger: Pick<Ledger, 'layout' | 'troubles' | 'setting'>,
  table: N,
  records: readonly RecordIn<N>[],
): LedgerIssue[] {
  const { language } = ledger.setting;
  const layout = ledger.layout[table];
  if (!layout) return records.length > 0 ? [toTroubleIssue(table, ledger.troubles[table], language)] : [];
  return toStructureIssues(table, layout, language, (name) =>
    records.some((record) => {
      const value = (record as Readonly<Record<string, unknown>>)[name];
      return value !== null && value !== undefined && value !== false;
    }),
  );
}

/** New rows after the last one with data. */
export function toAppendRequests<N extends TableName>(
  ledger: Pick<Ledger, 'layout' | 'setting'>,
  table: N,
  records: readonly RecordIn<N>[],
): BatchRequest[] {
  const layout = ledger.layout[table];
  if (!layout || records.length === 0) return [];
  const rows = records.map((record) => toRow(table, layout, record, ledger.setting));
  return [{ appendCells: { sheetId: layout.sheetId, rows, fields: ROW_FIELDS } }];
}

/** New rows right below the header, the last one on top. */
export function toTopRequests<N extends TableName>(
  ledger: Pick<Ledger, 'layout' | 'setting'>,
  table: N,
  records: readonly RecordIn<N>[],
): BatchRequest[] {
  const layout = ledger.layout[table];
  if (!layout || records.length === 0) return [];
  const { sheetId, headerRow } = layout;
  const startIndex = headerRow + 1;
  const range = { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + records.length } as const;
  const rows = [...records].reverse().map((record) => toRow(table, layout, record, ledger.setting));
  const start = { sheetId, rowIndex: startIndex, columnIndex: 0 };
  return [
    { insertDimension: { range, inheritFromBefore: false } },
    { updateCells: { start, rows, fields: ROW_FIELDS } },
  ];
}

/** One cell of a row that was read before. */
export function toCellRequest(
  ledger: Pick<Ledger, 'layout' | 'setting'>,
  table: TableName,
  rowIndex: number,
  name: string,
  value: unknown,
): BatchRequest[] {
  const layout = ledger.layout[table];
  const columnIndex = layout?.columns[name];
  if (!layout || columnIndex === undefined) return [];
  const { language, timeZone } = ledger.setting;
  const data = toCellData(
    tableOf(table).columns[name]!,
    value,
    toCellContext(language, timeZone, table, name),
  );
  const start = { sheetId: layout.sheetId, rowIndex, columnIndex };
  return [{ updateCells: { start, rows: [{ values: [data] }], fields: 'userEnteredValue' } }];
}

/** What an audit line says beside its id and time. */
export type AuditEntry = Pick<AuditLine, 'action'> & Partial<Omit<AuditLine, 'id' | 'recordedAt'>>;

/** Audit lines for what one execution writes. */
export function toAuditLines(
  platform: Platform,
  ledger: Pick<Ledger, 'setting'>,
  entries: readonly AuditEntry[],
): AuditLine[] {
  if (entries.length === 0) return [];
  const recordedAt = toInstant(platform.clock.nowMs(), ledger.setting.timeZone);
  const random = platform.ids.newRandom().slice(0, 16);
  return entries.map((entry, index) => ({
    byPersonId: null,
    table: null,
    rowId: null,
    detail: null,
    ...entry,
    id: `A-${random}-${index + 1}`,
    recordedAt,
  }));
}
