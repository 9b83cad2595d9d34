/** Reads tables for an export. Rows that cannot be read are told by place and left out: they would not come back as they are. */
import { toArchiveTable } from '../../../shared/rules/archive/archive.ts';
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { answer, Refusal, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { openRows, toDialogView } from '../calls/open-rows.ts';
import { openLedger, type Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { erasedRows } from '../people/erase/emptied-columns.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import type { ExportPage, ExportView } from './archive-api.ts';

/** Rows of one answer: beyond, Google may cut it. */
const PAGE_ROWS = 20_000;

/** Tables that set-up fills by itself: with rows in them alone a ledger is empty. */
export const SET_UP_TABLES: readonly TableName[] = [
  'program',
  'people',
  'categories',
  'criteria',
  'takeBacks',
  'audit',
];

/** Tables whose rows say that the ledger is in use. Orders count only with their import. */
export const USED_TABLES = tableNames.filter((name) => !SET_UP_TABLES.includes(name) && name !== 'orders');

const isThere = ({ state }: OwnerContext, table: TableName): boolean => state.layout[table] !== undefined;

export const getExport = (platform: Platform): Answer<ExportView> =>
  answer(platform, (context) => toExportView(context));

/** The view as it is now. */
export function toExportView(context: OwnerContext): ExportView {
  const open = openRows(
    context,
    USED_TABLES.filter((table) => isThere(context, table)),
  );
  return {
    ...toDialogView(context, open),
    rowsThere: countUsed(open.ledger, open.ledger.rows('people').records.length),
  };
}

/** Rows beyond those that set-up makes. */
export const countUsed = (ledger: Ledger, people: number): number =>
  USED_TABLES.reduce((sum, table) => sum + ledger.rows(table).records.length, 0) + Math.max(0, people - 1);

/** The tables, the last of them from a row on. */
export const readExport = (
  platform: Platform,
  names: readonly TableName[],
  fromRow: number,
): Answer<ExportPage> =>
  answer(platform, (context) => {
    const there = names.filter((table) => isThere(context, table));
    const wants: Want[] = [...there].map((table) => ({ table, rows: 'all' }));
    const ledger = openLedger(platform, context.state, wants)!;
    const last = names[names.length - 1];
    let nextRow: number | null = null;
    const tables = names.map((name) => {
      const { records } = ledger.rows(name);
      if (name !== last) return toArchiveTable(name, records as unknown as Record<string, unknown>[]);
      const page = records.slice(fromRow, fromRow + PAGE_ROWS);
      nextRow = fromRow + PAGE_ROWS < records.length ? fromRow + PAGE_ROWS : null;
      return toArchiveTable(name, page as unknown as Record<string, unknown>[]);
    });
    return { tables, unreadable: ledger.issues.map(({ sentence }) => sentence), nextRow };
  });

/** A person's own row and every row by or about them. */
export const readPersonExport = (platform: Platform, personId: string): Answer<ExportPage> =>
  answer(platform, (context) => {
    const concerned = new Map(erasedRows.map((one) => [one.table, one]));
    const names = (['people', ...erasedRows.map(({ table }) => table)] as TableName[]).filter((table) =>
      isThere(context, table),
    );
    const wants = [...new Set(names)].map((table): Want => ({ table, rows: 'all' }));
    const ledger = openLedger(platform, context.state, wants)!;
    if (!ledger.rows('people').byId.has(personId))
      throw new Refusal(catalogs[context.language].script.failures.personGone);
    const pairings = new Set(
      ledger
        .rows('pairings')
        .records.flatMap(({ id, mentorId, menteeId }) =>
          mentorId === personId || menteeId === personId ? [id] : [],
        ),
    );
    const ids = new Set<unknown>([personId]);
    const tables = [...new Set(names)].map((name) => {
      const rule = concerned.get(name);
      const people = Object.entries(tableOf(name).columns).flatMap(([column, { refersTo }]) =>
        refersTo === 'people' ? [column] : [],
      );
      const rows = (ledger.rows(name).records as unknown as Record<string, unknown>[]).filter(
        (row) =>
          (name === 'people' && row['id'] === personId) ||
          (name !== 'people' && people.some((column) => row[column] === personId)) ||
          (rule?.byPairing !== undefined && pairings.has(String(row[rule.byPairing]))) ||
          (rule?.byRow !== undefined && ids.has(row[rule.byRow])),
      );
      rows.forEach((row) => ids.add(row['id']));
      return toArchiveTable(name, rows);
    });
    return { tables, unreadable: [], nextRow: null };
  });
