/**
 * Checks a `DimensionRange` that a request names: which sheet, which axis, which lines.
 */
import { invalidArgument } from '../errors.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import type { DimensionRange } from '../schema/ranges.ts';
import type { Axis } from './axis.ts';

export interface Lines {
  readonly sheet: SheetModel;
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
  /** How many lines the sheet has on this axis. */
  readonly count: number;
}

export const lineNoun = (axis: Axis): 'row' | 'column' => (axis === 'ROWS' ? 'row' : 'column');

export const lineCount = (sheet: SheetModel, axis: Axis): number =>
  axis === 'ROWS' ? sheet.rowCount : sheet.columnCount;

/** @throws ApiError when the sheet or axis is missing, or start and end do not make a range. */
export const readLines = (draft: Draft, range: DimensionRange | undefined): Lines => {
  const sheet = draft.edit(range?.sheetId);
  const axis = range?.dimension;
  if (axis !== 'ROWS' && axis !== 'COLUMNS') throw invalidArgument('No dimension specified.');
  const count = lineCount(sheet, axis);
  const start = range?.startIndex ?? 0;
  const end = range?.endIndex ?? count;
  if (start < 0 || end < 0) throw invalidArgument('DimensionRange indexes must be >= 0');
  if (end <= start) {
    throw invalidArgument(`range.endIndex[${String(end)}] must be after range.startIndex[${String(start)}]`);
  }
  return { sheet, axis, start, end, count };
};

/** The same, and all lines must be there. */
export const readExistingLines = (draft: Draft, range: DimensionRange | undefined): Lines => {
  const lines = readLines(draft, range);
  if (lines.end > lines.count) {
    const noun = lineNoun(lines.axis);
    throw invalidArgument(
      `range.endIndex[${String(lines.end)}] is after last ${noun} in grid[${String(lines.count)}]`,
    );
  }
  return lines;
};
