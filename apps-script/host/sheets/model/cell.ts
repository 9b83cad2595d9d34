/**
 * One cell, immutable: writers replace it, so snapshots can share it. Writing into a cell object would change
 * the past of every workbook that shares it.
 */
import type { CellData, ExtendedValue } from '../schema/cells.ts';
import type { DataValidationRule } from '../schema/conditions.ts';
import type { CellFormat } from '../schema/formats.ts';

/** What a formula comes to when it fails; `errorType` is the API's name, `message` its explanation. */
export interface CellError {
  readonly errorType: string;
  readonly message: string;
}

export type CellValue = string | number | boolean | CellError;

export interface Cell {
  /** The effective value: what was entered, or what the formula comes to. */
  readonly value?: CellValue;
  /** With its leading `=`, as entered. */
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly note?: string;
  readonly validation?: DataValidationRule;
  readonly textFormatRuns?: CellData['textFormatRuns'];
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'errorType' in value;

/** True when the cell holds nothing a reader would call data: formats, notes and validation are not data. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === undefined && cell.formula === undefined);

const hasAnything = (cell: Cell): boolean => Object.values(cell).some((part) => part !== undefined);

/** The cell with some parts replaced; `undefined` when nothing is left in it. */
export const withParts = (cell: Cell | undefined, parts: Cell): Cell | undefined => {
  const next: Cell = { ...cell, ...parts };
  return hasAnything(next) ? next : undefined;
};

/** The value and formula parts of a cell for what was entered. An empty text is an empty cell. */
export const enteredParts = (entered: ExtendedValue | undefined): Cell => {
  if (entered?.formulaValue !== undefined && entered.formulaValue !== '') {
    return { formula: entered.formulaValue, value: undefined };
  }
  const value = entered?.numberValue ?? entered?.boolValue ?? entered?.stringValue;
  return { formula: undefined, value: value === '' ? undefined : value };
};

/** What was entered, as the API tells it; `undefined` for a blank cell. */
export const toEntered = (cell: Cell | undefined): ExtendedValue | undefined =>
  cell?.formula === undefined ? toEffective(cell) : { formulaValue: cell.formula };

/** What the cell comes to, as the API tells it. */
export const toEffective = (cell: Cell | undefined): ExtendedValue | undefined => {
  const value = cell?.value;
  if (value === undefined) return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'string') return { stringValue: value };
  return { errorValue: { type: value.errorType, message: value.message } };
};
