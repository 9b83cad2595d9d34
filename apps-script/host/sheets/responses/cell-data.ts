/**
 * One cell as `CellData`: only what it has. The mask decides which parts are made at all, since the effective
 * format of every cell of a large grid is costly.
 */
import { formatCellValue } from '../formats/number-format.ts';
import type { Json, JsonObject } from '../json.ts';
import { type Cell, toEffective, toEntered } from '../model/cell.ts';
import { CellData, ExtendedValue } from '../schema/cells.ts';
import { type FieldMask, selects } from '../schema/field-mask.ts';
import type { CellFormat } from '../schema/formats.ts';
import { DEFAULT_FORMAT } from './default-format.ts';
import { toWire, toWireFormat } from './to-wire.ts';

const effectiveFormats = new WeakMap<CellFormat, CellFormat>();

/** The cell's own format over the spreadsheet's default. */
const toEffectiveFormat = (format: CellFormat | undefined): CellFormat => {
  if (format === undefined) return DEFAULT_FORMAT;
  const known = effectiveFormats.get(format);
  if (known !== undefined) return known;
  const merged: CellFormat = {
    ...DEFAULT_FORMAT,
    ...format,
    textFormat: { ...DEFAULT_FORMAT.textFormat, ...format.textFormat },
  };
  const { backgroundColor, backgroundColorStyle } = format;
  if (backgroundColorStyle?.rgbColor !== undefined) merged.backgroundColor = backgroundColorStyle.rgbColor;
  else if (backgroundColor !== undefined) merged.backgroundColorStyle = { rgbColor: backgroundColor };
  effectiveFormats.set(format, merged);
  return merged;
};

export const toCellData = (cell: Cell | undefined, mask: FieldMask, locale: string): JsonObject => {
  const result: JsonObject = {};
  if (cell === undefined) return result;
  const put = (name: keyof typeof CellData.fields, make: () => Json | undefined): void => {
    if (!selects(mask, name)) return;
    const value = make();
    if (value !== undefined) result[name] = value;
  };
  const entered = (value: ReturnType<typeof toEntered>): Json | undefined =>
    value === undefined ? undefined : toWire(ExtendedValue, value);
  put('userEnteredValue', () => entered(toEntered(cell)));
  put('effectiveValue', () => entered(toEffective(cell)));
  put('formattedValue', () =>
    cell.value === undefined ? undefined : formatCellValue(cell.value, cell.format?.numberFormat, locale),
  );
  put('userEnteredFormat', () => (cell.format === undefined ? undefined : toWireFormat(cell.format)));
  put('effectiveFormat', () => toWireFormat(toEffectiveFormat(cell.format)));
  put('hyperlink', () => cell.format?.textFormat?.link?.uri);
  put('note', () => cell.note);
  put('textFormatRuns', () =>
    cell.textFormatRuns === undefined
      ? undefined
      : toWire(CellData.fields.textFormatRuns, cell.textFormatRuns),
  );
  put('dataValidation', () =>
    cell.validation === undefined ? undefined : toWire(CellData.fields.dataValidation, cell.validation),
  );
  return result;
};
