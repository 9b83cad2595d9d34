/**
 * Rows of records to cells and back, in the physical order of the columns. Values are typed, so that no text of a
 * person is ever parsed as a formula or a date. Columns that are not ours stay blank.
 */
import type { CellContext, Column, RawCell } from '../../../shared/schema/index.ts';
import { toCell } from '../../../shared/schema/index.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { CellData } from '../platform/sheets-types.ts';
import type { TableLayout } from './layout.ts';
import { toCellContext } from './words.ts';

/** Which words and zone cells are written in. */
export interface CellSetting {
  language: Language;
  timeZone: string;
}

/** Fields of a written row: the value and how a date or number shows. */
export const ROW_FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as a sheet can keep it: halves of a character become U+FFFD, control characters without a shape go. */
export const toStorableText = (text: string): string =>
  text.replace(LONE_SURROGATE, '\uFFFD').replace(UNSTORABLE, '');

/** The cell of one value. */
export function toCellData(column: Column, value: unknown, context: CellContext): CellData {
  const stored = typeof value === 'string' ? toStorableText(value) : value;
  const data: CellData = { userEnteredValue: toCell(column, stored === '' ? null : stored, context) };
  if (column.numberFormat) data.userEnteredFormat = { numberFormat: column.numberFormat };
  return data;
}

/** A new row, as far to the right as our columns go. Missing columns must have been refused before. */
export function toRow(
  table: TableName,
  layout: TableLayout,
  record: Readonly<Record<string, unknown>>,
  setting: CellSetting,
): { values: CellData[] } {
  const width = Math.max(...Object.values(layout.columns)) + 1;
  const values: CellData[] = Array.from({ length: width }, () => ({}));
  for (const [name, column] of Object.entries(tableOf(table).columns)) {
    const index = layout.columns[name];
    if (index === undefined) continue;
    const context = toCellContext(setting.language, setting.timeZone, table, name);
    values[index] = toCellData(column, record[name], context);
  }
  return { values };
}

/** An id as it reads, whether a hand has made it a number or put spaces around it. */
export const toIdText = (raw: RawCell): string => (isBlankCell(raw) ? '' : String(raw).trim());

/** Whether a cell holds nothing. */
export const isBlankCell = (raw: RawCell): raw is null | undefined | '' =>
  raw === null || raw === undefined || raw === '';
