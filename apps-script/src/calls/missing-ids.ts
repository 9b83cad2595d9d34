/**
 * Ids for rows that a person typed in without one, the one place where they are made. Only the blank id cell is
 * written. A tab in which ids that others refer to are gone gets none: a new id would cut those rows off for good.
 */
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { openLedger, type Ledger } from '../ledger/open-ledger.ts';
import { toIdPrefix, toNewId } from '../ledger/new-ids.ts';
import { toRowIssue } from '../ledger/issues.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { isBlankCell, toIdText } from '../ledger/codec.ts';
import { toCellRequest } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';
import type { LedgerIssue } from './answers-api.ts';
import { orElse, underLock, type OwnerContext } from './answer.ts';

/** A blank id cell, and the id for it. */
export interface NewId {
  table: TableName;
  rowIndex: number;
  id: string;
}

/** Ids for the rows of the tabs that were read with all rows. */
export function toNewIds(platform: Platform, ledger: Ledger): NewId[] {
  return tableNames.flatMap((table) => {
    const rows = ledger.readRows(table);
    if (!rows || rows.rowsWithoutId.length === 0 || findLostIds(ledger, table).length > 0) return [];
    const taken = new Set([...rows.byId.keys(), ...rows.unusableIds, ...rawIds(ledger, table)]);
    return rows.rowsWithoutId.map((rowIndex) => {
      const id = toNewId(table, platform.ids.newRandom, taken);
      taken.add(id);
      return { table, rowIndex, id };
    });
  });
}

/** The requests that write them. */
export const toNewIdRequests = (ledger: Ledger, ids: readonly NewId[]): BatchRequest[] =>
  ids.flatMap(({ table, rowIndex, id }) => toCellRequest(ledger, table, rowIndex, 'id', id));

/** Rows without an id that get none, each with its place. */
export const toLostIdIssues = (ledger: Ledger): LedgerIssue[] =>
  tableNames.flatMap((table) => {
    const rows = ledger.readRows(table);
    const layout = ledger.layout[table];
    if (!rows || !layout || rows.rowsWithoutId.length === 0 || findLostIds(ledger, table).length === 0)
      return [];
    return rows.rowsWithoutId
      .slice(0, MOST_ISSUES)
      .map((rowIndex) =>
        toRowIssue(table, layout, { rowIndex, column: 'id', code: 'id-missing' }, ledger.setting.language),
      );
  });

const MOST_ISSUES = 10;

/**
 * Opens the ledger; rows that were typed without an id get one first. Two more calls only when one was missing. After a
 * write of the same call, where it can't be read any more, it is the ledger of before.
 */
export function openWithIds(context: OwnerContext, wants: readonly Want[]): Ledger {
  const { platform, written } = context;
  if (!written) return openNow(context, wants);
  const now = orElse(platform, written, () => openNow(context, wants));
  return now.program || !written.program ? now : written;
}

function openNow(context: OwnerContext, wants: readonly Want[]): Ledger {
  const { platform, state } = context;
  const ledger = openLedger(platform, state, wants)!;
  const opened =
    toNewIds(platform, ledger).length === 0
      ? ledger
      : underLock(context, () => {
          const current = openLedger(platform, state, wants)!;
          const ids = toNewIds(platform, current);
          if (ids.length === 0) return current;
          platform.sheets.batchUpdate(current.settings.spreadsheetId, toNewIdRequests(current, ids));
          return settleIds(platform, context, current, ids, wants);
        });
  opened.issues.push(...toLostIdIssues(opened));
  return opened;
}

/** Reads again; an id that went over another row's, because a hand moved the rows meanwhile, gives it back. */
function settleIds(
  platform: Platform,
  { state }: Pick<OwnerContext, 'state'>,
  before: Ledger,
  ids: readonly NewId[],
  wants: readonly Want[],
): Ledger {
  const after = openLedger(platform, state, wants)!;
  const requests = ids.flatMap(({ table, rowIndex, id }): BatchRequest[] => {
    const [then, now] = [before.raw[table], after.raw[table]];
    const at = now?.columns['id']?.indexOf(id) ?? -1;
    if (!then || !now || at < 0) return [];
    const textOf = (raw: typeof then, row: number): string =>
      JSON.stringify(
        Object.entries(raw.columns).flatMap(([name, cells]) => (name === 'id' ? [] : [cells[row] ?? ''])),
      );
    const shown = textOf(now, at);
    if (shown === textOf(then, rowIndex - then.firstRow)) return [];
    const length = Math.max(...Object.values(then.columns).map((cells) => cells.length));
    const owner = Array.from({ length }, (_, row) => row).find((row) => textOf(then, row) === shown);
    const was = owner === undefined ? null : then.columns['id']?.[owner];
    return toCellRequest(after, table, now.firstRow + at, 'id', isBlankCell(was) ? null : String(was));
  });
  if (requests.length === 0) return after;
  platform.sheets.batchUpdate(after.settings.spreadsheetId, requests);
  return openLedger(platform, state, wants)!;
}

/** Ids of a table that other rows refer to and that no row has. A name or any other text is none. */
function findLostIds(ledger: Ledger, table: TableName): string[] {
  const known = new Set(rawIds(ledger, table));
  const prefix = `${toIdPrefix(table)}-`;
  return tableNames.flatMap((from) =>
    Object.entries(tableOf(from).columns).flatMap(([name, { refersTo }]) =>
      refersTo === table
        ? (ledger.raw[from]?.columns[name] ?? []).flatMap((cell) =>
            toIdText(cell).startsWith(prefix) && !known.has(toIdText(cell)) ? [toIdText(cell)] : [],
          )
        : [],
    ),
  );
}

const rawIds = (ledger: Ledger, table: TableName): string[] =>
  (ledger.raw[table]?.columns['id'] ?? []).map(toIdText).filter((id) => id !== '');
