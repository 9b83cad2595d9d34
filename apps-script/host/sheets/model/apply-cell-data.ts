/**
 * Writes `CellData` into a cell under a mask: what is selected but not given is cleared. A text given as
 * `stringValue` is kept as it is and never read as anything else.
 */
import { invalidArgument } from '../errors.ts';
import { CellData } from '../schema/cells.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { type FieldMask, readUpdateMask, selects } from '../schema/field-mask.ts';
import type { CellFormat } from '../schema/formats.ts';
import { type Cell, enteredParts, withParts } from './cell.ts';
import { checkCellText } from './limits.ts';
import { checkValidation } from './check-validation.ts';

const WRITABLE = [
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'textFormatRuns',
  'dataValidation',
] as const;

export interface CellWriter {
  readonly touchesValues: boolean;
  write(before: Cell | undefined, data: CellData): Cell | undefined;
}

const checkData = (data: CellData): void => {
  const entered = data.userEnteredValue;
  checkCellText(entered?.stringValue);
  checkCellText(entered?.formulaValue);
  if (entered?.errorValue !== undefined) throw invalidArgument('ExtendedValue.errorValue is read-only.');
  if (entered?.formulaValue?.startsWith('=') === false) {
    throw invalidArgument(`Invalid formulaValue: "${entered.formulaValue}" does not start with '='.`);
  }
  const numberFormat = data.userEnteredFormat?.numberFormat;
  if (numberFormat?.pattern !== undefined && numberFormat.type === undefined) {
    throw invalidArgument('NumberFormat.type must be set.');
  }
  if (data.dataValidation !== undefined) checkValidation(data.dataValidation);
};

/** @throws ApiError when the mask is missing or names what a cell does not have. */
export const createCellWriter = (fields: string | undefined, root = ''): CellWriter => {
  const mask: FieldMask = readUpdateMask(fields, CellData, root);
  const takes = Object.fromEntries(WRITABLE.map((name) => [name, selects(mask, name)])) as Record<
    (typeof WRITABLE)[number],
    boolean
  >;
  const formatMask = mask.all ? mask : mask.children.get('userEnteredFormat');
  const merged = new WeakMap<object, Map<object, CellFormat | undefined>>();
  const NONE = {};
  const mergeFormat = (
    before: CellFormat | undefined,
    given: CellFormat | undefined,
  ): CellFormat | undefined => {
    if (formatMask === undefined || formatMask.all) return given;
    const byGiven = merged.get(before ?? NONE) ?? new Map<object, CellFormat | undefined>();
    merged.set(before ?? NONE, byGiven);
    const key = given ?? NONE;
    if (!byGiven.has(key)) byGiven.set(key, mergeFields(before, given, formatMask));
    return byGiven.get(key);
  };
  return {
    touchesValues: takes.userEnteredValue,
    write(before, data) {
      checkData(data);
      return withParts(before, {
        ...(takes.userEnteredValue
          ? { ...enteredParts(data.userEnteredValue), textFormatRuns: undefined }
          : {}),
        ...(takes.userEnteredFormat ? { format: mergeFormat(before?.format, data.userEnteredFormat) } : {}),
        ...(takes.note ? { note: data.note === '' ? undefined : data.note } : {}),
        ...(takes.textFormatRuns ? { textFormatRuns: data.textFormatRuns } : {}),
        ...(takes.dataValidation ? { validation: data.dataValidation } : {}),
      });
    },
  };
};
