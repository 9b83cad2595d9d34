/**
 * Answers the grid's questions about cells from what the page knows at that moment. Built once, because RevoGrid
 * keeps hold of it between outlines.
 */
import type { SheetView } from '../../owner-page/protocol.ts';
import { cellsOf, flashing } from '../state/page-state.ts';
import type { CellLook } from './columns.ts';

export function toCellLook(sheetNow: () => SheetView): CellLook {
  const cells = () => cellsOf(sheetNow().sheetId);
  return {
    cell: (row, column) => cells().cell(row, column),
    style: (row, column) => cells().styleOf(row, column),
    validation: (row, column) => cells().validationOf(row, column),
    merge: (row, column) => {
      const { merges } = sheetNow();
      if (merges.length === 0) return null;
      return (
        merges.find(
          ({ startRow, endRow, startColumn, endColumn }) =>
            row >= startRow && row < endRow && column >= startColumn && column < endColumn,
        ) ?? null
      );
    },
    isFlashing: (row) => flashing.get().has(row),
    filterButton: (row, column) => {
      const filter = sheetNow().filter;
      if (!filter || row !== filter.range.startRow) return 'none';
      if (column < filter.range.startColumn || column >= filter.range.endColumn) return 'none';
      return filter.hiddenValues[column]?.length ? 'used' : 'idle';
    },
    hidesGridlines: () => sheetNow().hideGridlines,
  };
}
