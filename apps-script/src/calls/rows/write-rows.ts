/**
 * The write path of the owner's dialogs: rows of several tables, their audit line and the means to take the action
 * back, in one batch, all or nothing. Nothing is written unless every value holds and every row is there.
 *
 *   underLock(context, () => {
 *     const ledger = openLedger(platform, state, [...WANTS, ...WRITE_WANTS])!;   // changed tables: rows 'all'
 *     writeRows(context, ledger, {
 *       changes: [{ table: 'scores', append: […], update: [{ id, fields }], remove: [id] }],
 *       audit: [{ action: 'design-saved', table: 'scores', detail: what }],
 *       takeBack: { what },          // null: this action cannot be taken back (and the one before no longer can)
 *     });
 *   });
 */
import { toInstant } from '../../../../shared/time/instants.ts';
import type { TableName } from '../../../../shared/tables/registry.ts';
import type { AuditLine } from '../../../../shared/tables/audit.ts';
import type { TakeBackPart } from '../../../../shared/tables/take-backs.ts';
import { toSentence } from '../../ledger/issues.ts';
import { headerOf } from '../../ledger/words.ts';
import type { Ledger, RecordIn } from '../../ledger/open-ledger.ts';
import type { Want } from '../../ledger/read-ledger.ts';
import {
  findWriteIssues,
  toAppendRequests,
  toAuditLines,
  toTopRequests,
  type AuditEntry,
} from '../../ledger/write-ledger.ts';
import type { BatchRequest } from '../../platform/sheets-types.ts';
import { catalogs } from '../../words.ts';
import { orElse, Refusal, type OwnerContext } from '../answer.ts';
import { requireSettled } from '../settled.ts';
import type { Written as Wrote } from '../../ledger/settle.ts';
import {
  findValueIssues,
  toPlainChange,
  type AnyChange,
  type PlainChange,
  type PlainRow,
} from './changes.ts';
import {
  TAKE_BACK_KEY,
  toFingerprint,
  toParts,
  type Journal,
  type MarkedRows,
  type TableJournal,
} from './journal.ts';
import { toPendingHint } from './settle-hint.ts';
import { readOwnersRows } from './owners-rows.ts';
import { toCellRequests, toRemoveRequests, type CellChange } from './row-requests.ts';

/** To be read along with the tables that change: the tabs that every write touches too. */
export const WRITE_WANTS: readonly Want[] = [
  { table: 'takeBacks', rows: 'none' },
  { table: 'audit', rows: 'none' },
];

export interface WriteRequest {
  changes: readonly AnyChange[];
  audit: readonly AuditEntry[];
  /** Cells that are written along as they are given, and stay when the action is taken back. */
  along?: readonly Wrote[];
  /**
   * How the action is named where it is offered to be taken back, in the ledger's language; `marked` names rows that
   * earlier calls of the same action added (an import in pieces). Null: nothing can be taken back after this write.
   */
  takeBack: { what: string; marked?: readonly MarkedRows[] } | null;
}

export interface Written {
  /** False when everything was so already: then nothing was written, not even an audit line. */
  isChanged: boolean;
  /** False also when the action was too large to be kept. */
  canTakeBack: boolean;
}

/** Writes the changes. The ledger must have been opened under the lock that is still held. */
export function writeRows(context: OwnerContext, ledger: Ledger, request: WriteRequest): Written {
  const { platform } = context;
  const plain = request.changes.map(toPlainChange);
  const worked = plain.map((change) => workOut(context, ledger, change));
  const marked = request.takeBack?.marked ?? [];
  const { along = [] } = request;
  if (worked.every(({ requests }) => requests.length === 0) && marked.length === 0) {
    return { isChanged: false, canTakeBack: false };
  }
  const journal: Journal = {
    id: `TB-${platform.ids.newRandom().slice(0, 12)}`,
    what: request.takeBack?.what ?? '',
    tables: worked.map((one) => one.journal),
    marked: [...marked],
  };
  const lines = toAuditLines(platform, ledger, request.audit);
  requireAuditable(ledger, lines);
  const parts = request.takeBack && ledger.layout.takeBacks ? toKeepable(ledger, toParts(journal)) : null;
  const doneAt = toInstant(platform.clock.nowMs(), ledger.settings.timeZone);
  const hint = parts ? { id: journal.id, what: journal.what, doneAt } : null;
  platform.properties.write(toPendingHint(context.state.raw, hint));
  platform.sheets.batchUpdate(ledger.settings.spreadsheetId, [
    ...along.flatMap(({ table, cells = [] }) => toCellRequests(ledger, table, cells)),
    ...worked.flatMap(({ requests }) => requests),
    ...toJournalRequests(ledger, parts ?? []),
    ...toTopRequests(ledger, 'audit', lines),
  ]);
  try {
    requireSettled(context, ledger, [
      ...merge([...worked.map(({ written }) => written), ...along]),
      ...toAudited(ledger, lines),
    ]);
  } catch (error) {
    if (error instanceof Refusal) forgetJournal(context, ledger);
    throw error;
  }
  context.written = ledger;
  // Until it is known, whoever asks looks into the tabs.
  orElse(platform, undefined, () => platform.properties.write({ [TAKE_BACK_KEY]: JSON.stringify(hint) }));
  return { isChanged: true, canTakeBack: parts !== null };
}

/** What was withdrawn cannot be taken back, nor what was done before: its journal stood in the same place. */
function forgetJournal({ platform }: OwnerContext, ledger: Ledger): void {
  orElse(platform, undefined, () => {
    const requests = toJournalRequests(ledger, []);
    if (requests.length > 0) platform.sheets.batchUpdate(ledger.settings.spreadsheetId, requests);
    platform.properties.write({ [TAKE_BACK_KEY]: 'null' });
  });
}

/** Refuses before anything is written when a column of the audit tab is in doubt; a tab that is gone is no reason. */
export function requireAuditable(ledger: Ledger, lines: readonly AuditLine[]): void {
  const issues = ledger.layout.audit ? findWriteIssues(ledger, 'audit', lines) : [];
  if (issues.length > 0) throw new Refusal(issues[0]!.sentence, { issues, needsSetUp: true });
}

/** A journal whose columns are in doubt would not be found again: then the action cannot be taken back. */
const toKeepable = (ledger: Ledger, parts: TakeBackPart[] | null): TakeBackPart[] | null =>
  parts && findWriteIssues(ledger, 'takeBacks', parts).length === 0 ? parts : null;

/** One entry a table. */
function merge(written: readonly Wrote[]): Wrote[] {
  const byTable = new Map<TableName, Wrote>();
  for (const one of written) {
    const known = byTable.get(one.table);
    byTable.set(one.table, known ? { ...known, cells: [...(known.cells ?? []), ...(one.cells ?? [])] } : one);
  }
  return [...byTable.values()];
}

/** The audit lines of a batch among what it wrote; without their tab none were. */
export const toAudited = (ledger: Pick<Ledger, 'layout'>, lines: readonly AuditLine[]): Wrote[] =>
  ledger.layout.audit ? [{ table: 'audit', appended: lines }] : [];

/** Replaces what the take-back tab holds. */
export function toJournalRequests(ledger: Ledger, parts: readonly TakeBackPart[]): BatchRequest[] {
  const known = ledger.layout.takeBacks;
  if (!known) return [];
  const { sheetId, headerRow, columns } = known;
  // Our columns alone: beside them a hand may have written something.
  const cleared = Object.values(columns).map((startColumnIndex): BatchRequest => {
    const range = {
      sheetId,
      startRowIndex: headerRow + 1,
      startColumnIndex,
      endColumnIndex: startColumnIndex + 1,
    };
    return { repeatCell: { range, cell: {}, fields: 'userEnteredValue' } };
  });
  return [...cleared, ...toAppendRequests(ledger, 'takeBacks', parts)];
}

/** Stands for a value where it is asked whether its column is certain. */
const EMPTIED = 'emptied';

/** The requests of one table, and how to take them back. Throws a refusal before anything is written. */
export function workOut(
  context: OwnerContext,
  ledger: Ledger,
  change: PlainChange,
): { requests: BatchRequest[]; journal: TableJournal; written: Wrote } {
  const { table } = change;
  const refuse = (sentence: string): never => {
    throw new Refusal(sentence);
  };
  const [wrong] = findValueIssues(change);
  if (wrong) {
    const place = {
      tab: ledger.layout[table]?.title ?? table,
      column: headerOf(context.language, table, wrong.column),
    };
    const issue = {
      code: wrong.code,
      field: wrong.column,
      place,
      ...(wrong.params ? { params: wrong.params } : {}),
    };
    throw new Refusal(toSentence(issue, context.language), { issues: [issue] });
  }
  // A column that is emptied must be certain as well: a blank there would be written nowhere, or over something else.
  const isInDoubt = (name: string): boolean =>
    ledger.layout[table]?.doubts.some(({ column }) => column === name) ?? false;
  const touched = [
    ...change.append,
    ...change.update.map(({ fields }) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, value ?? (isInDoubt(name) ? EMPTIED : null)]),
      ),
    ),
  ];
  const structure = findWriteIssues(ledger, table, touched as unknown as readonly RecordIn<TableName>[]);
  if (structure.length > 0)
    throw new Refusal(structure[0]!.sentence, { issues: structure, needsSetUp: true });
  const journal: TableJournal = { table, appended: [], updated: [], removed: [] };
  const cells: (CellChange & { id: string })[] = [];
  const rowOf = toRowFinder(ledger, change, () => refuse(catalogs[context.language].script.failures.rowGone));
  for (const { id, fields } of change.update) {
    const { rowIndex, record } = rowOf(id);
    const names = Object.keys(fields).filter((name) => fields[name] !== record[name] && name !== 'id');
    if (names.length === 0) continue;
    const only = (row: PlainRow) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
    journal.updated.push({ id, before: only(record), after: only(fields) });
    cells.push(...names.map((column) => ({ id, rowIndex, column, value: fields[column] })));
  }
  const removed = change.remove.map(rowOf);
  const written: Wrote = {
    ...{ table, appended: change.append, cells },
    removed: change.remove.map((id, index) => ({ id, rowIndex: removed[index]!.rowIndex })),
  };
  journal.removed = removed.map(({ record }) => record);
  journal.appended = change.append.map((row) => ({
    id: String(row['id']),
    fingerprint: toFingerprint(table, row),
  }));
  const isOwnersToo = removed.length > 0 ? readOwnersRows(context, ledger, table) : () => false;
  return {
    journal,
    written,
    requests: [
      ...toCellRequests(ledger, table, cells),
      ...toRemoveRequests(
        ledger,
        table,
        removed.map(({ rowIndex }) => rowIndex),
        isOwnersToo,
      ),
      ...toAppendRequests(ledger, table, change.append as unknown as readonly RecordIn<TableName>[]),
    ],
  };
}

function toRowFinder(
  ledger: Ledger,
  { table, update, remove }: PlainChange,
  refuse: () => never,
): (id: string) => { rowIndex: number; record: PlainRow } {
  if (update.length === 0 && remove.length === 0) return refuse;
  const { records, rowIndexes } = ledger.rows(table);
  const indexOf = new Map(records.map((record, index) => [record.id, index]));
  return (id) => {
    const index = indexOf.get(id);
    return index === undefined
      ? refuse()
      : { rowIndex: rowIndexes[index]!, record: records[index] as unknown as PlainRow };
  };
}
