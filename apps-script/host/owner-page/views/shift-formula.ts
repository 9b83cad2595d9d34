/** Moves the relative references of a formula, as if it had been copied to another cell. */
import { replaceReferences, type ReferenceCorner } from '../../sheets/formulas/references.ts';

/** `rows` and `columns` may be negative; a reference that would leave the sheet becomes `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shift = (corner: ReferenceCorner): ReferenceCorner => ({
    ...corner,
    row: corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns,
  });
  const isOutside = ({ row = 0, column = 0 }: ReferenceCorner): boolean => row < 0 || column < 0;
  return replaceReferences(formula, (reference) => {
    const first = shift(reference.first);
    const last = reference.last === undefined ? undefined : shift(reference.last);
    if (isOutside(first) || (last !== undefined && isOutside(last))) return undefined;
    return { ...reference, first, ...(last === undefined ? {} : { last }) };
  });
}
