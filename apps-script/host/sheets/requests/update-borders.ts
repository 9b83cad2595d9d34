/**
 * updateBorders: the outer and inner borders of a range; a side that is not given is left as it is, style NONE
 * takes one away.
 */
import { withParts } from '../model/cell.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { Border, type CellFormat } from '../schema/formats.ts';
import { message } from '../schema/kinds.ts';
import { GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

type Borders = NonNullable<CellFormat['borders']>;

const withSide = (borders: Borders, side: keyof Borders, border: Border | undefined): void => {
  if (border === undefined) return;
  if (border.style === 'NONE') delete borders[side];
  else borders[side] = border;
};

export const updateBorders = defineRequest(
  message('UpdateBordersRequest', {
    range: GridRange,
    top: Border,
    bottom: Border,
    left: Border,
    right: Border,
    innerHorizontal: Border,
    innerVertical: Border,
  }),
  (draft, { range = {}, top, bottom, left, right, innerHorizontal, innerVertical }) => {
    const sheet = draft.edit(range.sheetId);
    const bounds = requireBounds(range, sheet);
    for (let row = bounds.top; row < bounds.bottom; row += 1) {
      for (let column = bounds.left; column < bounds.right; column += 1) {
        const cell = sheet.grid.get(row, column);
        const borders: Borders = { ...cell?.format?.borders };
        withSide(borders, 'top', row === bounds.top ? top : innerHorizontal);
        withSide(borders, 'bottom', row === bounds.bottom - 1 ? bottom : innerHorizontal);
        withSide(borders, 'left', column === bounds.left ? left : innerVertical);
        withSide(borders, 'right', column === bounds.right - 1 ? right : innerVertical);
        const format: CellFormat = { ...cell?.format, borders };
        if (Object.keys(borders).length === 0) delete format.borders;
        const isPlain = Object.keys(format).length === 0;
        sheet.grid.set(row, column, withParts(cell, { format: isPlain ? undefined : format }));
      }
    }
    return undefined;
  },
);
