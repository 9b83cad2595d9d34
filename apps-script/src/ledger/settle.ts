/**
 * What was written by row and column is read back against its ids in the same execution. A second hand may have sorted,
 * inserted or deleted in between: then the values are brought to their rows, and what was covered or removed by mistake
 * is put back as it was read before. It would break if a bystander were judged by its place: rows are found by id.
 */
import type { CellValue, RawCell } from '../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest, CellData } from '../platform/sheets-types.ts';
import { isBlankCell, toCellData, toRow, ROW_FIELDS, type CellSetting } from './codec.ts';
import type { RawTable } from './decode.ts';
import { toHeaderFingerprint, toHeaders, type Layout, type TableLayout } from './layout.ts';
import { learnLedger, readKnown, type RawLedger, type Want } from './read-ledger.ts';
import { toCellContext } from './words.ts';

type Row = Readonly<Record<string, unknown>>;

/** What one batch did to a table, by position, and what was meant. */
export interface Written {
  table: TableName;
  appended?: readonly Row[];
  cells?: readonly { id: string; rowIndex: number; column: string; value: unknown }[];
  removed?: readonly { id: string; rowIndex: number }[];
}

export interface SettleInput {
  spreadsheetId: string;
  layout: Layout;
  setting: CellSetting;
  /** The rows as they were read before. */
  before: RawLedger['tables'];
}

/** Rounds of reading and repairing; a hand that edits faster than that is told. */
const MOST_ROUNDS = 3;

/** Reads back and repairs. False when something could not be brought to its place. */
export function settle(platform: Platform, input: SettleInput, written: readonly Written[]): boolean {
  const touched = written.filter(
    ({ appended = [], cells = [], removed = [] }) => appended.length + cells.length + removed.length > 0,
  );
  if (touched.length === 0) return true;
  const wants = touched.map(({ table }): Want => ({ table, rows: 'all' }));
  let { layout } = input;
  for (let round = 0; ; round++) {
    const { tables, isMoved } = readBack(platform, input.spreadsheetId, layout, wants);
    if (isMoved) {
      if (round === MOST_ROUNDS) return false;
      layout = learnLedger(platform.sheets, input.spreadsheetId, layout).layout;
      const requests = touched.flatMap((one) => toMisplaced(platform, input, layout, one));
      if (requests.length > 0) platform.sheets.batchUpdate(input.spreadsheetId, requests);
      if (touched.some(({ table }) => !layout[table])) return false;
      continue;
    }
    const requests = touched.flatMap((one) => toRepairs(input, layout, tables[one.table], one));
    if (requests.length === 0) return true;
    if (round === MOST_ROUNDS) return false;
    platform.sheets.batchUpdate(input.spreadsheetId, requests);
  }
}

function readBack(platform: Platform, spreadsheetId: string, layout: Layout, wants: readonly Want[]) {
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

/** The raw cell that a value becomes. */
export function toRaw(value: CellValue | undefined): RawCell {
  if (value === undefined) return null;
  if ('stringValue' in value) return value.stringValue;
  if ('numberValue' in value) return value.numberValue;
  return 'boolValue' in value ? value.boolValue : null;
}

const isSame = (one: RawCell, other: RawCell): boolean =>
  isBlankCell(one)
    ? isBlankCell(other) || other === false
    : one === other || (one === false && isBlankCell(other));

const toData = (raw: RawCell): CellData => {
  if (isBlankCell(raw)) return {};
  const value: CellValue =
    typeof raw === 'number'
      ? { numberValue: raw }
      : typeof raw === 'boolean'
        ? { boolValue: raw }
        : { stringValue: raw };
  return { userEnteredValue: value };
};

const put = (
  { sheetId }: TableLayout,
  rowIndex: number,
  columnIndex: number,
  data: CellData,
): BatchRequest => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: [{ values: [data] }],
    fields: 'userEnteredValue',
  },
});

const dataOf = (input: SettleInput, table: TableName, column: string, value: unknown): CellData => ({
  userEnteredValue: toCellData(
    tableOf(table).columns[column]!,
    value,
    toCellContext(input.setting.language, input.setting.timeZone, table, column),
  ).userEnteredValue!,
});

const indexById = (raw: RawTable | undefined): Map<string, number> => {
  const found = new Map<string, number>();
  raw?.columns['id']?.forEach((id, index) => {
    if (!isBlankCell(id) && !found.has(String(id))) found.set(String(id), index);
  });
  return found;
};

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
    const other = after.columns['id']?.[rowIndex - after.firstRow];
    if (isBlankCell(other) || String(other) === id || targets.has(`${String(other)}/${column}`)) continue;
    const was = before?.columns[column]?.[then.get(String(other)) ?? -1];
    const is = after.columns[column]?.[rowIndex - after.firstRow];
    if (then.has(String(other)) && isSame(raw, is) && !isSame(was, is)) {
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

/** The headings have moved: rows and cells that went into the columns of before are taken to those of now. */
function toMisplaced(
  platform: Platform,
  input: SettleInput,
  layout: Layout,
  { table, appended = [], cells = [] }: Written,
): BatchRequest[] {
  const old = input.layout[table];
  const known = layout[table];
  if (!old) return [];
  const [all] = platform.sheets.readValues(input.spreadsheetId, [{ gridRange: { sheetId: old.sheetId } }]);
  const columns = all?.columns ?? [];
  const requests: BatchRequest[] = [];
  for (const row of appended) {
    const id = String(row['id']);
    const rowIndex = columns.reduce((found, column) => Math.max(found, column.lastIndexOf(id)), -1);
    if (rowIndex < 0) continue;
    const meant = new Map<number, CellData>();
    for (const index of Object.values(old.columns)) meant.set(index, {});
    // Without a place for it the row is taken away again: whoever sent it keeps it.
    if (known)
      toRow(table, known, row, input.setting).values.forEach((data, index) => meant.set(index, data));
    for (const [index, data] of meant) {
      const raw = toRaw(data.userEnteredValue);
      if (!isSame(raw, columns[index]?.[rowIndex])) requests.push(put(old, rowIndex, index, data));
    }
  }
  const idColumn = known ? columns[known.columns['id'] ?? -1] : undefined;
  for (const { id, column, value } of cells) {
    const index = old.columns[column];
    const rowIndex = idColumn?.indexOf(id) ?? -1;
    if (!known || index === undefined || rowIndex < 0) continue;
    const data = dataOf(input, table, column, value);
    const right = known.columns[column];
    if (right !== undefined && right !== index) requests.push(put(known, rowIndex, right, data));
    if (right === index || !isSame(toRaw(data.userEnteredValue), columns[index]?.[rowIndex])) continue;
    // Our value covers a cell of another column: what was there comes back, or it is blank as a new column is.
    const name = Object.keys(known.columns).find((each) => known.columns[each] === index);
    const before = input.before[table];
    const then = indexById(before).get(id);
    const was = name === undefined || then === undefined ? null : before?.columns[name]?.[then];
    requests.push(put(known, rowIndex, index, toData(was)));
  }
  return requests;
}
