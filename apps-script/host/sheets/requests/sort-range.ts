/**
 * sortRange: orders the rows of a range by columns of the sheet: numbers, then texts, then yes/no, then errors,
 * blanks last in both directions. Contents move and row metadata moves with its row (observed on whole rows, assumed for
 * part of a row); sizes stay, hidden rows stay where they are. Equal rows keep their order.
 */
import { invalidArgument } from '../errors.ts';
import { type Cell, type CellValue, isCellError } from '../model/cell.ts';
import { shiftFormula } from '../formulas/shift-formula.ts';
import { toA1 } from '../ranges/a1.ts';
import { intersect, toBounds } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { SortSpec } from '../schema/conditions.ts';
import type { DeveloperMetadata } from '../schema/ranges.ts';
import { list, message } from '../schema/kinds.ts';
import { GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

const rank = (value: CellValue): number => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
};

/** Ascending order of two values; texts without regard to case. */
const compareValues = (one: CellValue, other: CellValue, collator: Intl.Collator): number => {
  const byKind = rank(one) - rank(other);
  if (byKind !== 0) return byKind;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  if (isCellError(one) || isCellError(other)) return 0;
  return Number(one) - Number(other);
};

/** Row metadata at its row's new place. */
const moveRowMetadata = (
  items: readonly DeveloperMetadata[],
  placeOf: ReadonlyMap<number, number>,
): readonly DeveloperMetadata[] =>
  items.map((item) => {
    const dimensionRange = item.location?.dimensionRange;
    if (dimensionRange?.dimension !== 'ROWS') return item;
    const startIndex = placeOf.get(dimensionRange.startIndex ?? 0);
    if (startIndex === undefined) return item;
    const moved = { ...dimensionRange, startIndex, endIndex: startIndex + 1 };
    return { ...item, location: { ...item.location, dimensionRange: moved } };
  });

export const sortRange = defineRequest(
  message('SortRangeRequest', { range: GridRange, sortSpecs: list(SortSpec) }),
  (draft, { range = {}, sortSpecs = [] }) => {
    const sheet = draft.edit(range.sheetId);
    const bounds = requireBounds(range, sheet);
    if (sortSpecs.length === 0) throw invalidArgument('Must specify at least one sortSpec.');
    for (const { dimensionIndex = 0 } of sortSpecs) {
      if (dimensionIndex < bounds.left || dimensionIndex >= bounds.right) {
        throw invalidArgument(`sortSpecs.dimensionIndex[${String(dimensionIndex)}] is not in the range.`);
      }
    }
    const merge = sheet.merges
      .map((each) => toBounds(each, sheet))
      .find((each) => each.bottom - each.top > 1 && intersect(each, bounds) !== undefined);
    if (merge !== undefined) {
      throw invalidArgument(
        `You can't sort a range containing vertical merges. There is a vertical merge at ${toA1(merge)}`,
      );
    }
    const locale = (draft.workbook.properties.locale ?? 'en_US').replace('_', '-');
    const collator = new Intl.Collator(locale, { sensitivity: 'accent' });
    const rows: { readonly at: number; readonly cells: (Cell | undefined)[] }[] = [];
    for (let at = bounds.top; at < Math.min(bounds.bottom, sheet.grid.usedRowCount()); at += 1) {
      if (sheet.rowProperties.get(at)?.hiddenByUser === true) continue;
      rows.push({ at, cells: Array.from(sheet.grid.row(at).slice(bounds.left, bounds.right)) });
    }
    const places = rows.map((row) => row.at);
    rows.sort((one, other) => {
      for (const { dimensionIndex = 0, sortOrder } of sortSpecs) {
        const left = one.cells[dimensionIndex - bounds.left]?.value;
        const right = other.cells[dimensionIndex - bounds.left]?.value;
        if (left === undefined || right === undefined) {
          if (left === right) continue;
          return left === undefined ? 1 : -1;
        }
        const order = compareValues(left, right, collator);
        if (order !== 0) return sortOrder === 'DESCENDING' ? -order : order;
      }
      return one.at - other.at;
    });
    rows.forEach(({ at, cells }, offset) => {
      const target = places[offset]!;
      if (at === target) return;
      for (let column = bounds.left; column < bounds.right; column += 1) {
        const cell = cells[column - bounds.left];
        const moved =
          cell?.formula === undefined
            ? cell
            : { ...cell, formula: shiftFormula(cell.formula, target - at, 0) };
        sheet.grid.set(target, column, moved);
      }
    });
    sheet.metadata = moveRowMetadata(
      sheet.metadata,
      new Map(rows.map(({ at }, offset) => [at, places[offset]!])),
    );
    draft.touchValues();
    return undefined;
  },
  { readsValues: true },
);
