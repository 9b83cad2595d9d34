/**
 * Cells: the value a person or program entered, what it comes to, and what is attached to it.
 */
import { DataValidationRule } from './conditions.ts';
import { CellFormat, TextFormat } from './formats.ts';
import { bool, double, int32, list, message, string, type ValueOf } from './kinds.ts';

export const ExtendedValue = message(
  'ExtendedValue',
  {
    numberValue: double,
    stringValue: string,
    boolValue: bool,
    formulaValue: string,
    errorValue: message('ErrorValue', { type: string, message: string }),
  },
  { value: ['numberValue', 'stringValue', 'boolValue', 'formulaValue', 'errorValue'] },
);
export type ExtendedValue = ValueOf<typeof ExtendedValue>;

export const TextFormatRun = message('TextFormatRun', { startIndex: int32, format: TextFormat });

export const CellData = message('CellData', {
  userEnteredValue: ExtendedValue,
  effectiveValue: ExtendedValue,
  formattedValue: string,
  userEnteredFormat: CellFormat,
  effectiveFormat: CellFormat,
  hyperlink: string,
  note: string,
  textFormatRuns: list(TextFormatRun),
  dataValidation: DataValidationRule,
});
export type CellData = ValueOf<typeof CellData>;

export const RowData = message('RowData', { values: list(CellData) });
export type RowData = ValueOf<typeof RowData>;
