/**
 * What was written by row and column is read back against its ids in the same execution. A second hand may have sorted,
 * inserted or deleted in between: then the values are brought to their rows, and what was covered or removed by mistake
 * is put back as it was read before. It would break if a bystander were judged by its place: rows are found by id.
 */
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest, CellData } from '../platform/sheets-types.ts';
import { toIdText, toRow, ROW_FIELDS } from './codec.ts';
import type { RawTable } from './decode.ts';
import { toFailureCause } from './failures.ts';
import { toHeaderFingerprint, toHeaders, type Layout, type TableLayout } from './layout.ts';
import { toMisplaced, withdraw } from './misplaced.ts';
import { learnLedger, readKnown, type RawLedger, type Want } from './read-ledger.ts';
import {
  dataOf,
  indexById,
  isSame,
  put,
  toData,
  toRaw,
  type SettleInput,
  type Written,
} from './settle-cells.ts';

export type { SettleInput, Written } from './settle-cells.ts';

/** Rounds of reading and repairing; a hand that edits faster than that is told. */
const MOST_ROUNDS = 3;

/** Reads back and repairs. False when something could not be brought to its place; then nothing of it is left. */
export function settle(platform: Platform, input: SettleInput, written: readonly Written[]): boolean {
  const touched = written.filter(
    ({ appended = [], cells = [], removed = [] }) => appended.length + cells.length + removed.length > 0,
  );
  if (touched.length === 0) return true;
  const wants = touched.map(({ table }): Want => ({ table, rows: 'all' }));
  let { layout } = input;
  const giveUp = (): false => {
    withdraw(platform, input, layout, touched);
    return false;
  };
  for (let round = 0; ; round++) {
    const { tables, isMoved } = readBack(platform, input.spreadsheetId, layout, wants);
    if (isMoved) {
      if (round === MOST_ROUNDS) return giveUp();
      layout = learnLedger(platform.sheets, input.spreadsheetId, layout).layout;
      if (touched.some((one) => !hasPlace(layout[one.table], one))) return giveUp();
      const requests = touched.flatMap((one) => toMisplaced(platform, input, layout, one));
      if (requests.length > 0) platform.sheets.batchUpdate(input.spreadsheetId, requests);
      continue;
    }
    const requests = touched.flatMap((one) => toRepairs(input, layout, tables[one.table], one));
    if (requests.length === 0) return true;
    if (round === MOST_ROUNDS) return giveUp();
    platform.sheets.batchUpdate(input.spreadsheetId, requests);
  }
}

/** Whether every value that was meant still has a column that is certain. */
function hasPlace(known: TableLayout | undefined, { appended = [], cells = [] }: Written): boolean {
  if (!known) return false;
  const isHeld = (value: unknown): boolean => value !== null && value !== undefined && value !== false;
  return (
    cells.every(({ column }) => column in known.columns) &&
    appended.every((row) => Object.keys(row).every((name) => name in known.columns || !isHeld(row[name])))
  );
}

interface ReadBack {
  tables: RawLedger['tables'];
  /** Whether headings stand elsewhere than the layout says, or a tab is gone. */
  isMoved: boolean;
}

function readBack(
  platform: Platform,
  spreadsheetId: string,
  layout: Layout,
  wants: readonly Want[],
): ReadBack {
  try {
    return readPlaces(platform, spreadsheetId, layout, wants);
  } catch (error) {
    if (toFailureCause(error) !== 'missing') throw error;
    return { tables: {}, isMoved: true };
  }
}

function readPlaces(
  platform: Platform,
  spreadsheetId: string,
  layout: Layout,
  wants: readonly Want[],
): ReadBack {
  const tables = readKnown(platform.sheets, spreadsheetId, layout, wants);
  const headers = wants.flatMap(({ table }) => {
    const known = layout[table];
    return known ? [{ known, filter: rowOf(known, known.headerRow) }] : [];
  });
  const rows =
    headers.length > 0
      ? platform.sheets.readValues(
          spreadsheetId,
          headers.map(({ filter }) => filter),
        )
      : [];
  const isMoved = headers.some(
    ({ known }, index) =>
      toHeaderFingerprint(toHeaders((rows[index]?.columns ?? []).map((column) => column[0]))) !==
      known.fingerprint,
  );
  return { tables, isMoved };
}

const rowOf = ({ sheetId }: TableLayout, rowIndex: number) => ({
  gridRange: { sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1 },
});

/** What still differs from what was meant, while the headings stand where they did. */
function toRepairs(
  input: SettleInput,
  layout: Layout,
  after: RawTable | undefined,
  { table, appended = [], cells = [], removed = [] }: Written,
): BatchRequest[] {
  const known = layout[table];
  if (!known || !after) return [];
  const before = input.before[table];
  const now = indexById(after);
  const then = indexById(before);
  const requests: BatchRequest[] = [];
  const restored = new Set<string>();
  const targets = new Set(cells.map(({ id, column }) => `${id}/${column}`));
  for (const { id, rowIndex, column, value } of cells) {
    const columnIndex = known.columns[column];
    if (columnIndex === undefined) continue;
    const data = dataOf(input, table, column, value);
    const raw = toRaw(data.userEnteredValue);
    const at = now.get(id);
    if (at !== undefined && !isSame(raw, after.columns[column]?.[at])) {
      requests.push(put(known, after.firstRow + at, columnIndex, data));
    }
    // Another row stands where ours stood, with our value in it: its own comes back.
    const other = toIdText(after.columns['id']?.[rowIndex - after.firstRow]);
    if (other === '' || other === id || targets.has(`${other}/${column}`)) continue;
    const was = before?.columns[column]?.[then.get(other) ?? -1];
    const is = after.columns[column]?.[rowIndex - after.firstRow];
    if (then.has(other) && isSame(raw, is) && !isSame(was, is)) {
      requests.push(put(known, rowIndex, columnIndex, toData(was)));
    }
  }
  const gone = new Set(removed.map(({ id }) => id));
  const isWrong = removed.some(({ id }) => now.has(id));
  if (isWrong && before) {
    for (const [id, index] of then) {
      if (now.has(id) || gone.has(id)) continue;
      restored.add(id);
      const values: CellData[] = Array.from(
        { length: Math.max(...Object.values(known.columns)) + 1 },
        () => ({}),
      );
      for (const [name, at] of Object.entries(known.columns))
        values[at] = toData(before.columns[name]?.[index]);
      requests.push({
        appendCells: { sheetId: known.sheetId, rows: [{ values }], fields: 'userEnteredValue' },
      });
    }
    // From the bottom: each removal moves what is below it.
    const rows = removed.flatMap(({ id }) => now.get(id) ?? []).sort((a, b) => b - a);
    for (const index of rows) {
      const startIndex = after.firstRow + index;
      const range = {
        sheetId: known.sheetId,
        dimension: 'ROWS',
        startIndex,
        endIndex: startIndex + 1,
      } as const;
      requests.push({ deleteDimension: { range } });
    }
  }
  const missing = appended.filter((row) => !now.has(String(row['id'])));
  if (missing.length > 0) {
    const rows = missing.map((row) => toRow(table, known, row, input.setting));
    requests.push({ appendCells: { sheetId: known.sheetId, rows, fields: ROW_FIELDS } });
  }
  return requests;
}
