/**
 * Writes rows of values, RAW or as typed. `null` leaves a cell alone and is not counted; an empty text empties it.
 */
import { invalidArgument } from '../errors.ts';
import { isDateFormat } from '../formats/number-format.ts';
import { parseUserEntered, type UserEntered } from '../formats/parse-user-entered.ts';
import type { Json, JsonObject } from '../json.ts';
import { type Cell, enteredParts, withParts } from '../model/cell.ts';
import type { Draft } from '../model/draft.ts';
import { checkCellText } from '../model/limits.ts';
import { type SheetRange, toColumnName, toSheetA1 } from '../ranges/a1.ts';
import type { Bounds } from '../ranges/bounds.ts';
import type { ValueInputOption } from '../schema/value-range.ts';

type ByTyping = (text: string) => UserEntered;

const readTyped = (raw: string, before: Cell | undefined, parse: ByTyping): Cell => {
  if (before?.format?.numberFormat?.type === 'TEXT') return enteredParts({ stringValue: raw });
  const { value, numberFormat } = parse(raw);
  const parts = enteredParts(value);
  if (numberFormat === undefined) return parts;
  const present = before?.format?.numberFormat;
  const keepsPresent = present !== undefined && isDateFormat(present) === isDateFormat(numberFormat);
  return keepsPresent ? parts : { ...parts, format: { ...before?.format, numberFormat } };
};

const readMember = (raw: Json, at: string, before: Cell | undefined, parse: ByTyping | undefined): Cell => {
  if (typeof raw === 'number') return enteredParts({ numberValue: raw });
  if (typeof raw === 'boolean') return enteredParts({ boolValue: raw });
  if (typeof raw === 'string') {
    checkCellText(raw);
    return parse === undefined ? enteredParts({ stringValue: raw }) : readTyped(raw, before, parse);
  }
  const kind = Array.isArray(raw) ? 'list_value' : 'struct_value';
  throw invalidArgument(`Invalid ${at}: ${kind} ${JSON.stringify(raw)}`);
};

const toRows = (values: readonly Json[][], byColumns: boolean): Json[][] => {
  if (!byColumns) return [...values];
  const height = values.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: height }, (_, row) => values.map((column) => column[row] ?? null));
};

/** A single cell stands for as much of the grid as the values need; any other range is a border. */
const checkFits = (range: SheetRange, rows: readonly Json[][], width: number): void => {
  const { sheet, bounds } = range;
  const isCell = bounds.bottom - bounds.top === 1 && bounds.right - bounds.left === 1;
  const bottom = isCell ? sheet.rowCount : bounds.bottom;
  const right = isCell ? sheet.columnCount : bounds.right;
  const within = (beyond: string): Error =>
    invalidArgument(
      `Requested writing within range [${range.text ?? toSheetA1(sheet, bounds)}], but tried writing to ${beyond}`,
    );
  if (bounds.top + rows.length > bottom) throw within(`row [${String(bottom + 1)}]`);
  if (bounds.left + width > right) throw within(`column [${toColumnName(right)}]`);
};

export interface WriteOptions {
  readonly inputOption: ValueInputOption | undefined;
  readonly majorDimension: 'ROWS' | 'COLUMNS';
}

/** Writes at the range's first cell. @returns the answer's counts, and the bounds that were written. */
export const writeValues = (
  draft: Draft,
  range: SheetRange,
  values: readonly Json[][],
  { inputOption, majorDimension }: WriteOptions,
): { answer: JsonObject; written: Bounds } => {
  if (inputOption === undefined || inputOption === 'INPUT_VALUE_OPTION_UNSPECIFIED') {
    throw invalidArgument("'valueInputOption' is required but not specified");
  }
  const rows = toRows(values, majorDimension === 'COLUMNS');
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  checkFits(range, rows, width);
  const { top, left } = range.bounds;
  const written: Bounds = {
    top,
    left,
    bottom: top + Math.max(1, rows.length),
    right: left + Math.max(1, width),
  };
  const sheet = draft.edit(range.sheet.sheetId);
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = draft.workbook.properties;
  const now = draft.surroundings.now();
  const parse: ByTyping | undefined =
    inputOption === 'USER_ENTERED' ? (text) => parseUserEntered(text, locale, timeZone, now) : undefined;
  let updatedCells = 0;
  rows.forEach((row, rowOffset) => {
    row.forEach((raw, columnOffset) => {
      if (raw === null) return;
      const before = sheet.grid.get(top + rowOffset, left + columnOffset);
      const parts = readMember(raw, `values[${String(rowOffset)}][${String(columnOffset)}]`, before, parse);
      sheet.grid.set(
        top + rowOffset,
        left + columnOffset,
        withParts(before, { ...parts, textFormatRuns: undefined }),
      );
      updatedCells += 1;
    });
  });
  draft.touchValues();
  const answer: JsonObject = { updatedRange: toSheetA1(sheet, written) };
  if (rows.length > 0) answer['updatedRows'] = rows.length;
  if (width > 0) answer['updatedColumns'] = width;
  if (updatedCells > 0) answer['updatedCells'] = updatedCells;
  return { answer, written };
};
