/**
 * Writes what the owner did: rows of one tab and their audit lines, in one call, or nothing at all when a column that
 * they need is missing.
 */
import type { TableName } from '../../../shared/tables/registry.ts';
import type { Ledger, RecordIn } from '../ledger/open-ledger.ts';
import {
  findWriteIssues,
  toAppendRequests,
  toAuditLines,
  toTopRequests,
  type AuditEntry,
} from '../ledger/write-ledger.ts';
import { Refusal, type OwnerContext } from './answer.ts';
import { requireSettled } from './settled.ts';

/** Throws a refusal with every issue; the first is its sentence. */
export function record<N extends TableName>(
  context: Pick<OwnerContext, 'platform' | 'language' | 'written'>,
  ledger: Ledger,
  table: N,
  records: readonly RecordIn<N>[],
  entries: readonly AuditEntry[],
): void {
  const { platform } = context;
  const lines = toAuditLines(platform, ledger, entries);
  const issues = [...findWriteIssues(ledger, table, records), ...findWriteIssues(ledger, 'audit', lines)];
  if (issues.length > 0) throw new Refusal(issues[0]!.sentence, { issues, needsSetUp: true });
  platform.sheets.batchUpdate(ledger.settings.spreadsheetId, [
    ...toAppendRequests(ledger, table, records),
    ...toTopRequests(ledger, 'audit', lines),
  ]);
  requireSettled(context, ledger, [
    { table, appended: records },
    { table: 'audit', appended: lines },
  ]);
  context.written = ledger;
}
