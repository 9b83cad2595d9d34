/**
 * What a paste takes from one cell to another, by paste type.
 */
import { type Cell, withParts } from '../model/cell.ts';
import { shiftFormula } from '../formulas/shift-formula.ts';
import type { CellFormat } from '../schema/formats.ts';
import { oneOf, type ValueOf } from '../schema/kinds.ts';

export const PasteType = oneOf(
  'PasteType',
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMAT',
  'PASTE_NO_BORDERS',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_CONDITIONAL_FORMATTING',
);
export type PasteType = ValueOf<typeof PasteType>;

const withoutBorders = (
  format: CellFormat | undefined,
  before: CellFormat | undefined,
): CellFormat | undefined => {
  if (format === undefined && before?.borders === undefined) return undefined;
  const rest = { ...format };
  delete rest.borders;
  return before?.borders === undefined ? rest : { ...rest, borders: before.borders };
};

/** The target cell after the paste; formulas are shifted by the distance between source and target. */
export const pasteCell = (
  source: Cell | undefined,
  before: Cell | undefined,
  type: PasteType,
  rows: number,
  columns: number,
): Cell | undefined => {
  const formula = source?.formula === undefined ? undefined : shiftFormula(source.formula, rows, columns);
  const entered: Cell = { formula, value: source?.value, textFormatRuns: source?.textFormatRuns };
  switch (type) {
    case 'PASTE_VALUES':
      return withParts(before, { formula: undefined, value: source?.value, textFormatRuns: undefined });
    case 'PASTE_FORMULA':
      return withParts(before, entered);
    case 'PASTE_FORMAT':
      return withParts(before, { format: source?.format });
    case 'PASTE_DATA_VALIDATION':
      return withParts(before, { validation: source?.validation });
    case 'PASTE_CONDITIONAL_FORMATTING':
      return before;
    case 'PASTE_NO_BORDERS':
      return withParts(before, {
        ...entered,
        format: withoutBorders(source?.format, before?.format),
        note: source?.note,
        validation: source?.validation,
      });
    default:
      return withParts(undefined, { ...source, ...entered });
  }
};
