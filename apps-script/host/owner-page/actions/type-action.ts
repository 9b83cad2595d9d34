/**
 * Typing and pasting: text is read as a person's (USER_ENTERED), checked against strict rules, and written in one go
 * or not at all. Pasting over the edge adds rows and columns, as the editor does.
 */
import type { JsonObject, JsonValue } from '../../runtime/json.ts';
import { isDateFormat } from '../../sheets/formats/number-format.ts';
import { parseUserEntered, type UserEntered } from '../../sheets/formats/parse-user-entered.ts';
import { type Cell, enteredParts } from '../../sheets/model/cell.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';
import type { NumberFormat } from '../../sheets/schema/formats.ts';
import { toCellName } from '../a1.ts';
import { isAllowed } from '../views/validation-view.ts';
import { sheetOf, type PlanContext, type Planner, type Refusal } from './plan.ts';

const longestText = 50_000;

interface TypedCell {
  value: UserEntered['value'];
  numberFormat: NumberFormat | undefined;
  /** True when the typing itself implies the format. */
  implied: boolean;
}

export const planType: Planner<'type'> = (action, context) => {
  const sheet = sheetOf(action.sheetId, context);
  if ('refused' in sheet) return sheet;
  const { row: top, column: left, values } = action;
  const rows: TypedCell[][] = [];
  for (const [down, line] of values.entries()) {
    const typed: TypedCell[] = [];
    for (const [right, text] of line.entries()) {
      const cell = readTyped(text, sheet, top + down, left + right, context);
      if ('refused' in cell) return cell;
      typed.push(cell);
    }
    rows.push(typed);
  }
  const width = Math.max(0, ...values.map((line) => line.length));
  const rect = { startRow: top, endRow: top + values.length, startColumn: left, endColumn: left + width };
  return {
    requests: [...toGrowth(sheet, rect.endRow, rect.endColumn), toWrite(sheet, top, left, rows)],
    changeType: 'EDIT',
    touches: { sheet, rect },
    edited: true,
  };
};

function readTyped(
  text: string,
  sheet: SheetModel,
  row: number,
  column: number,
  context: PlanContext,
): TypedCell | Refusal {
  const { say, workbook, world } = context;
  const cell = toCellName(row, column);
  if (text.length > longestText) return { refused: say('type.tooLong', { cell, n: text.length }) };
  const before = sheet.grid.get(row, column);
  const present = before?.format?.numberFormat;
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = workbook.properties;
  const typed: UserEntered =
    present?.type === 'TEXT'
      ? { value: text === '' ? {} : { stringValue: text } }
      : parseUserEntered(text, locale, timeZone, world.now);
  const replaces =
    typed.numberFormat !== undefined &&
    (present === undefined || isDateFormat(present) !== isDateFormat(typed.numberFormat));
  const numberFormat = replaces ? typed.numberFormat : present;
  const rule = before?.validation;
  if (rule?.strict && typed.value.formulaValue === undefined) {
    const next: Cell = {
      ...enteredParts(typed.value),
      ...(numberFormat ? { format: { numberFormat } } : {}),
    };
    const place = { sheet, row, column, originRow: row, originColumn: column };
    if (!isAllowed(rule, next, place, world)) {
      const help = rule.inputMessage ?? say('type.rejectedRule');
      return { refused: say('type.rejected', { cell, value: text.slice(0, 80), help }) };
    }
  }
  return { value: typed.value, numberFormat, implied: replaces };
}

function toGrowth(sheet: SheetModel, endRow: number, endColumn: number): JsonObject[] {
  const grow = (dimension: string, length: number): JsonObject[] =>
    length > 0 ? [{ appendDimension: { sheetId: sheet.sheetId, dimension, length } }] : [];
  return [...grow('ROWS', endRow - sheet.rowCount), ...grow('COLUMNS', endColumn - sheet.columnCount)];
}

function toWrite(sheet: SheetModel, rowIndex: number, columnIndex: number, rows: TypedCell[][]): JsonObject {
  const withFormat = rows.some((line) => line.some(({ implied }) => implied));
  const toCell = ({ value, numberFormat }: TypedCell): JsonObject => ({
    userEnteredValue: value as JsonValue,
    ...(withFormat && numberFormat ? { userEnteredFormat: { numberFormat: numberFormat as JsonValue } } : {}),
  });
  return {
    updateCells: {
      start: { sheetId: sheet.sheetId, rowIndex, columnIndex },
      rows: rows.map((line) => ({ values: line.map(toCell) })),
      fields: withFormat ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue',
    },
  };
}
