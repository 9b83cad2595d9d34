/**
 * insertDimension: empty rows or columns that take over format, validation and size of the line before or after.
 */
import { invalidArgument } from '../errors.ts';
import { withParts } from '../model/cell.ts';
import type { SheetModel } from '../model/workbook.ts';
import { bool, message } from '../schema/kinds.ts';
import { DimensionRange } from '../schema/ranges.ts';
import { type Lines, readLines } from '../structure/dimension-range.ts';
import { editAxis } from '../structure/edit-axis.ts';
import { frozenCount, setFrozenCount } from '../structure/frozen-lines.ts';
import { defineRequest } from './define-request.ts';

const inherit = (sheet: SheetModel, { axis, start, end }: Lines, from: number): void => {
  const properties = axis === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  const pixelSize = properties.get(from)?.pixelSize;
  if (pixelSize !== undefined) {
    const next = new Map(properties);
    for (let index = start; index < end; index += 1) next.set(index, { pixelSize });
    if (axis === 'ROWS') sheet.rowProperties = next;
    else sheet.columnProperties = next;
  }
  const copyLook = (fromRow: number, fromColumn: number, row: number, column: number): void => {
    const source = sheet.grid.get(fromRow, fromColumn);
    if (source?.format === undefined && source?.validation === undefined) return;
    sheet.grid.set(
      row,
      column,
      withParts(undefined, { format: source.format, validation: source.validation }),
    );
  };
  for (let index = start; index < end; index += 1) {
    if (axis === 'ROWS') {
      sheet.grid.row(from).forEach((_, column) => {
        copyLook(from, column, index, column);
      });
    } else {
      for (let row = 0; row < sheet.grid.usedRowCount(); row += 1) copyLook(row, from, row, index);
    }
  }
};

export const insertDimension = defineRequest(
  message('InsertDimensionRequest', { range: DimensionRange, inheritFromBefore: bool }),
  (draft, { range, inheritFromBefore = false }) => {
    if (range?.startIndex === undefined || range.endIndex === undefined) {
      throw invalidArgument('Both startIndex and endIndex must be specified.');
    }
    const lines = readLines(draft, range);
    const { sheet, axis, start, end, count } = lines;
    if (inheritFromBefore && start === 0) {
      throw invalidArgument('inheritFromBefore cannot be true if inserting at index 0.');
    }
    if (start > count) {
      throw invalidArgument(`range.startIndex is larger than current grid size (${String(count)})`);
    }
    if (start === count && !inheritFromBefore) {
      throw invalidArgument(
        `range.startIndex must be less than the grid size (${String(count)}) if inheritFromBefore is false.`,
      );
    }
    const added = end - start;
    editAxis(draft, sheet, axis, { kind: 'insert', at: start, count: added });
    if (axis === 'ROWS') draft.resize(sheet, sheet.rowCount + added, sheet.columnCount);
    else draft.resize(sheet, sheet.rowCount, sheet.columnCount + added);
    const frozen = frozenCount(sheet, axis);
    if (start < frozen) setFrozenCount(sheet, axis, frozen + added);
    inherit(sheet, lines, inheritFromBefore ? start - 1 : end);
    return undefined;
  },
);
