/** What settling compares and writes: one batch as it was meant, raw cells, single cells put back. */
import type { CellValue, RawCell } from '../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { BatchRequest, CellData } from '../platform/sheets-types.ts';
import { isBlankCell, toCellData, toIdText, type CellSetting } from './codec.ts';
import type { RawTable } from './decode.ts';
import type { Layout, TableLayout } from './layout.ts';
import type { RawLedger } from './read-ledger.ts';
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

/** The raw cell that a value becomes. */
export function toRaw(value: CellValue | undefined): RawCell {
  if (value === undefined) return null;
  if ('stringValue' in value) return value.stringValue;
  if ('numberValue' in value) return value.numberValue;
  return 'boolValue' in value ? value.boolValue : null;
}

export const isSame = (one: RawCell, other: RawCell): boolean =>
  isBlankCell(one)
    ? isBlankCell(other) || other === false
    : one === other || (one === false && isBlankCell(other));

export const toData = (raw: RawCell): CellData => {
  if (isBlankCell(raw)) return {};
  const value: CellValue =
    typeof raw === 'number'
      ? { numberValue: raw }
      : typeof raw === 'boolean'
        ? { boolValue: raw }
        : { stringValue: raw };
  return { userEnteredValue: value };
};

export const put = (
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

export const dataOf = (input: SettleInput, table: TableName, column: string, value: unknown): CellData => ({
  userEnteredValue: toCellData(
    tableOf(table).columns[column]!,
    value,
    toCellContext(input.setting.language, input.setting.timeZone, table, column),
  ).userEnteredValue!,
});

export const indexById = (raw: RawTable | undefined): Map<string, number> => {
  const found = new Map<string, number>();
  raw?.columns['id']?.forEach((id, index) => {
    const text = toIdText(id);
    if (text !== '' && !found.has(text)) found.set(text, index);
  });
  return found;
};
