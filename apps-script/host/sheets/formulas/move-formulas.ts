/**
 * Formulas keep meaning the same cells when rows or columns are inserted, deleted or moved. What is deleted becomes
 * `#REF!`.
 */
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { type Axis, type AxisEdit, moveSpan } from '../structure/axis.ts';
import type { Reference, ReferenceCorner } from './references.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';

const place = (corner: ReferenceCorner, axis: Axis): number | undefined =>
  axis === 'ROWS' ? corner.row : corner.column;

const placed = (corner: ReferenceCorner, axis: Axis, index: number | undefined): ReferenceCorner =>
  axis === 'ROWS' ? { ...corner, row: index } : { ...corner, column: index };

const moveReference = (reference: Reference, axis: Axis, edit: AxisEdit): Reference | undefined => {
  const first = place(reference.first, axis);
  const last = reference.last === undefined ? first : place(reference.last, axis);
  if (first === undefined && last === undefined) return reference;
  const span = moveSpan(edit, { start: first, end: last === undefined ? undefined : last + 1 });
  if (span === undefined) return undefined;
  const nextLast = span.end === undefined ? undefined : span.end - 1;
  if (span.start === first && nextLast === last) return reference;
  return {
    ...reference,
    first: placed(reference.first, axis, span.start),
    ...(reference.last === undefined ? {} : { last: placed(reference.last, axis, nextLast) }),
  };
};

/** Rewrites the references to `sheet` all over the workbook. */
export const moveFormulas = (draft: Draft, sheet: SheetModel, axis: Axis, edit: AxisEdit): void => {
  const title = sheet.properties.title.toLowerCase();
  rewriteFormulas(draft, (reference, home) => {
    const named =
      reference.title === undefined
        ? home.sheetId === sheet.sheetId
        : reference.title.toLowerCase() === title;
    return named ? moveReference(reference, axis, edit) : reference;
  });
};
