/**
 * autoResizeDimensions: columns as wide as their longest shown text, by a rough width per character; rows back to
 * the default height. The live service measures fonts, so widths here are near, not equal.
 */
import { formatCellValue } from '../formats/number-format.ts';
import type { LineProperties } from '../model/workbook.ts';
import { message } from '../schema/kinds.ts';
import { DimensionRange } from '../schema/ranges.ts';
import { readExistingLines } from '../structure/dimension-range.ts';
import { defineRequest } from './define-request.ts';

const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 10;

export const autoResizeDimensions = defineRequest(
  message('AutoResizeDimensionsRequest', { dimensions: DimensionRange }),
  (draft, { dimensions }) => {
    const { sheet, axis, start, end } = readExistingLines(draft, dimensions);
    const before = axis === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
    const next = new Map<number, LineProperties>(before);
    const longest = new Map<number, number>();
    const { locale = 'en_US' } = draft.workbook.properties;
    if (axis === 'COLUMNS') {
      sheet.grid.forEachRow((_, cells) => {
        for (let column = start; column < Math.min(end, cells.length); column += 1) {
          const cell = cells[column];
          if (cell?.value === undefined) continue;
          const text = formatCellValue(cell.value, cell.format?.numberFormat, locale);
          const length = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
          longest.set(column, Math.max(longest.get(column) ?? 0, length));
        }
      });
    }
    for (let index = start; index < end; index += 1) {
      const kept: { pixelSize?: number; hiddenByUser?: boolean } = { ...next.get(index) };
      const length = longest.get(index);
      if (length === undefined) delete kept.pixelSize;
      else kept.pixelSize = length * PIXELS_PER_CHARACTER + PADDING_PIXELS;
      if (Object.keys(kept).length === 0) next.delete(index);
      else next.set(index, kept);
    }
    if (axis === 'ROWS') sheet.rowProperties = next;
    else sheet.columnProperties = next;
    return undefined;
  },
  { readsValues: true },
);
