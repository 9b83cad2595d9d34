/**
 * Which rows a sheet's basic filter hides now. Worked out here, since filters hide rows only for who looks; the values
 * are compared as shown, as the editor's list of values does.
 */
import { formatCellValue } from '../../sheets/formats/number-format.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';
import type { FilterCriteria } from '../../sheets/schema/conditions.ts';
import type { Rect } from '../protocol.ts';
import { meetsCondition, type ConditionWorld } from './conditions.ts';
import { toRect } from './rect.ts';

/** The criteria of the filter by sheet column, from either way that the API has of telling them. */
export function toCriteria(sheet: SheetModel): Map<number, FilterCriteria> {
  const { criteria = {}, filterSpecs = [] } = sheet.basicFilter ?? {};
  const byColumn = new Map<number, FilterCriteria>();
  for (const [column, each] of Object.entries(criteria)) byColumn.set(Number(column), each);
  for (const { columnIndex, filterCriteria } of filterSpecs) {
    if (columnIndex !== undefined && filterCriteria) byColumn.set(columnIndex, filterCriteria);
  }
  return byColumn;
}

/** The filter's range, or null when the sheet has none. */
export function filterRect(sheet: SheetModel): Rect | null {
  return sheet.basicFilter ? toRect(sheet.basicFilter.range ?? {}, sheet) : null;
}

/** Indexes of the rows hidden by the filter, ascending. */
export function toFilteredRows(sheet: SheetModel, world: ConditionWorld): number[] {
  const rect = filterRect(sheet);
  const criteria = [...toCriteria(sheet)].filter(
    ([, { hiddenValues, condition }]) => (hiddenValues?.length ?? 0) > 0 || condition !== undefined,
  );
  if (!rect || criteria.length === 0) return [];
  const { locale = 'en_US' } = world.workbook.properties;
  const judges = criteria.map(([column, { hiddenValues = [], condition }]) => {
    const hidden = new Set(hiddenValues);
    return (row: number): boolean => {
      const cell = sheet.grid.get(row, column);
      const text =
        cell?.value === undefined ? '' : formatCellValue(cell.value, cell.format?.numberFormat, locale);
      if (hidden.has(text)) return true;
      const place = { sheet, row, column, originRow: rect.startRow + 1, originColumn: column };
      return condition !== undefined && !meetsCondition(condition, cell, place, world);
    };
  });
  const rows: number[] = [];
  for (let row = rect.startRow + 1; row < rect.endRow; row += 1) {
    if (judges.some((hides) => hides(row))) rows.push(row);
  }
  return rows;
}
