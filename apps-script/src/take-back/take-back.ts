/**
 * Takes the owner's last action back: added rows go, changed cells and removed rows return. All or nothing: when a
 * person has changed any of it since, that place is named and nothing is touched, since their change is newer.
 */
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { shownHeader } from '../ledger/issues.ts';
import { openLedger, type Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { toAuditLines, toTopRequests } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { takeBackWholeImport } from '../records/take-back-import.ts';
import { isImportId } from '../records/imports-read.ts';
import { catalogs } from '../words.ts';
import { answer, orElse, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import type { PlainChange, PlainRow } from '../calls/rows/changes.ts';
import { requireSettled } from '../calls/settled.ts';
import {
  parseParts,
  TAKE_BACK_KEY,
  toFingerprint,
  type Journal,
  type TableJournal,
} from '../calls/rows/journal.ts';
import { findDependents, toDependentWants } from './dependents.ts';
import { readSettledHint, toPendingHint } from '../calls/rows/settle-hint.ts';
import { requireAuditable, toAudited, toJournalRequests, workOut } from '../calls/rows/write-rows.ts';

/** Takes back the action of that id, if it is still the last one; answers with what it was. */
export const takeBack = (platform: Platform, id: string): Answer<string> =>
  // An import is too large for a journal: its rows bear its id.
  isImportId(id)
    ? takeBackWholeImport(platform, id)
    : answer(platform, (context) => underLock(context, () => runTakeBack(context, id)));

function runTakeBack(context: OwnerContext, id: string): string {
  const { platform, state, language } = context;
  const words = catalogs[language].script.takeBack;
  const journal = readJournal(context);
  if (!journal || journal.id !== id) {
    const hint = readSettledHint(platform);
    if (hint && hint.id === id) platform.properties.write({ [TAKE_BACK_KEY]: 'null' });
    throw new Refusal(words.tooLate);
  }
  const names = [...new Set([...journal.tables, ...journal.marked].map(({ table }) => table))];
  const removed = journal.tables.filter(({ appended }) => appended.length > 0).map(({ table }) => table);
  const dependents = toDependentWants(removed, names);
  const wants: Want[] = [
    ...names.map((table): Want => ({ table, rows: 'all' })),
    ...dependents,
    { table: 'takeBacks', rows: 'none' },
    { table: 'audit', rows: 'none' },
  ];
  const ledger = openLedger(platform, state, wants)!;
  const changes = names.map((table) => toReverse(context, ledger, journal, table));
  const refusal = findDependents(context, ledger, changes);
  if (refusal) throw refusal;
  const worked = changes.map((change) => workOut(context, ledger, change));
  const requests = worked.flatMap((one) => one.requests);
  const lines = toAuditLines(platform, ledger, [
    { action: 'taken-back', detail: journal.what.slice(0, 1000) },
  ]);
  requireAuditable(ledger, lines);
  platform.properties.write(toPendingHint(state.raw, null));
  platform.sheets.batchUpdate(ledger.settings.spreadsheetId, [
    ...requests,
    ...toJournalRequests(ledger, []),
    ...toTopRequests(ledger, 'audit', lines),
  ]);
  requireSettled(context, ledger, [...worked.map(({ written }) => written), ...toAudited(ledger, lines)]);
  orElse(platform, undefined, () => platform.properties.write({ [TAKE_BACK_KEY]: 'null' }));
  return journal.what;
}

function readJournal({ platform, state }: OwnerContext): Journal | null {
  const ledger = openLedger(platform, state, [{ table: 'takeBacks', rows: 'all' }])!;
  return parseParts(ledger.rows('takeBacks').records);
}

/** The change that undoes one table's part. */
function toReverse(context: OwnerContext, ledger: Ledger, journal: Journal, table: TableName): PlainChange {
  const rows = ledger.rows(table);
  const byId = rows.byId as unknown as ReadonlyMap<string, PlainRow>;
  const change = {
    table,
    append: [] as PlainRow[],
    update: [] as PlainChange['update'][number][],
    remove: [] as string[],
  };
  const conflict = (id: string, column: string | null): never => {
    throw toConflict(context, ledger, table, id, column);
  };
  for (const part of journal.tables.filter((one) => one.table === table)) {
    for (const { id, fingerprint } of part.appended) {
      const row = byId.get(id);
      if (row && toFingerprint(table, row) !== fingerprint) conflict(id, null);
      if (!row && rows.unusableIds.has(id)) conflict(id, null);
      // A row that the owner has removed already is as it should be.
      if (row) change.remove.push(id);
    }
    change.update.push(...toRestored(part, byId, conflict));
    for (const row of part.removed) {
      const id = String(row['id']);
      if (byId.has(id) || rows.unusableIds.has(id)) conflict(id, null);
      change.append.push(row);
    }
  }
  const gone = new Set(change.remove);
  for (const { column, value } of journal.marked.filter((one) => one.table === table)) {
    for (const [id, row] of byId) if (row[column] === value && !gone.has(id)) change.remove.push(id);
  }
  return change;
}

function toRestored(
  part: TableJournal,
  byId: ReadonlyMap<string, PlainRow>,
  conflict: (id: string, column: string | null) => never,
): PlainChange['update'][number][] {
  return part.updated.map(({ id, before, after }) => {
    const row = byId.get(id) ?? conflict(id, null);
    const changed = Object.keys(after).find((name) => row[name] !== after[name]);
    if (changed !== undefined) conflict(id, changed);
    return { id, fields: before };
  });
}

function toConflict(
  { language }: OwnerContext,
  ledger: Ledger,
  table: TableName,
  id: string,
  column: string | null,
): Refusal {
  const words = catalogs[language].script.takeBack;
  const layout = ledger.layout[table];
  const { records, rowIndexes } = ledger.rows(table);
  const index = records.findIndex((record) => record.id === id);
  const tab = layout?.title ?? tableOf(table).name;
  if (!layout || index < 0) return new Refusal(words.rowGone(tab));
  const row = rowIndexes[index]! + 1;
  return new Refusal(
    column === null
      ? words.rowChanged(tab, row)
      : words.cellChanged(tab, row, shownHeader(table, layout, column, language)),
  );
}
