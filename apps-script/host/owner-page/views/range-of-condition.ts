/** The range that a rule like ONE_OF_RANGE names: `=People!A2:A` or a named range. */
import { findSheetByTitle, type SheetModel, type Workbook } from '../../sheets/model/workbook.ts';
import { replaceReferences, type Reference } from '../../sheets/formulas/references.ts';
import type { Rect } from '../protocol.ts';
import { toRect } from './rect.ts';

/** Reads the range; null when there is none or its sheet is gone. Open ends reach to the sheet's edge. */
export function parseSheetRange(
  formula: string,
  home: SheetModel,
  workbook: Workbook,
): { sheet: SheetModel; rect: Rect } | null {
  const name = formula.replace(/^=/, '').trim().toLowerCase();
  const named = workbook.namedRanges.find((each) => each.name?.toLowerCase() === name);
  if (named?.range) {
    const sheet = workbook.sheets.find((each) => each.sheetId === (named.range?.sheetId ?? 0));
    return sheet ? { sheet, rect: toRect(named.range, sheet) } : null;
  }
  const found: Reference[] = [];
  replaceReferences(formula.startsWith('=') ? formula : `=${formula}`, (reference) => {
    found.push(reference);
    return reference;
  });
  const [reference] = found;
  if (!reference) return null;
  const sheet = reference.title === undefined ? home : findSheetByTitle(workbook, reference.title);
  if (!sheet) return null;
  const last = reference.last ?? reference.first;
  return {
    sheet,
    rect: {
      startRow: reference.first.row ?? 0,
      endRow: last.row === undefined ? sheet.rowCount : Math.min(sheet.rowCount, last.row + 1),
      startColumn: reference.first.column ?? 0,
      endColumn: last.column === undefined ? sheet.columnCount : Math.min(sheet.columnCount, last.column + 1),
    },
  };
}
