/**
 * A formula copied to another place: relative references move by the same distance, fixed ones (`$`) stay. A
 * reference pushed off the sheet becomes `#REF!`.
 */
import { type ReferenceCorner, replaceReferences } from './references.ts';

const shiftCorner = (corner: ReferenceCorner, rows: number, columns: number): ReferenceCorner => ({
  ...corner,
  row: corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows,
  column: corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns,
});

const isOff = (corner: ReferenceCorner): boolean => (corner.row ?? 0) < 0 || (corner.column ?? 0) < 0;

export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : replaceReferences(formula, (reference) => {
        const first = shiftCorner(reference.first, rows, columns);
        const last = reference.last === undefined ? undefined : shiftCorner(reference.last, rows, columns);
        if (isOff(first) || (last !== undefined && isOff(last))) return undefined;
        return { ...reference, first, ...(last === undefined ? {} : { last }) };
      });
