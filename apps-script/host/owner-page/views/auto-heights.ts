/**
 * Heights of rows that grow with wrapped or several-line text, as the editor draws them; the API knows only heights
 * that were set. Estimated from the length of the text, block by block: a block that did not change is not measured
 * again, so that an appended row costs one block.
 */
import type { Cell } from '../../sheets/model/cell.ts';
import { CHUNK_ROWS, type Chunk } from '../../sheets/model/grid.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';

const linePx = 17;
const paddingPx = 4;
const defaultColumnPx = 100;
const tallestPx = 360;
/** Width of a letter at the default 10 pt; a wider guess would leave empty lines, a narrower one cut text. */
const letterPx = 6.6;
const defaultFontSize = 10;

interface Measured {
  widths: string;
  /** Row within the block and its height. */
  heights: [number, number][];
}

const known = new WeakMap<Chunk, Measured>();

/** Heights by row for rows taller than the default; rows with a set height must be left alone by the caller. */
export function toAutoHeights(sheet: SheetModel): Map<number, number> {
  const widthOf = (column: number): number =>
    sheet.columnProperties.get(column)?.pixelSize ?? defaultColumnPx;
  const widths = [...sheet.columnProperties]
    .map(([column, { pixelSize }]) => `${column}:${pixelSize ?? ''}`)
    .join();
  const merged = new Set(
    sheet.merges.map((range) => `${range.startRowIndex ?? 0}/${range.startColumnIndex ?? 0}`),
  );
  const heights = new Map<number, number>();
  sheet.grid.chunks.forEach((chunk, index) => {
    if (!chunk) return;
    let measured = known.get(chunk);
    if (measured?.widths !== widths) {
      measured = {
        widths,
        heights: measure(chunk, widthOf, (row, column) =>
          merged.has(`${index * CHUNK_ROWS + row}/${column}`),
        ),
      };
      known.set(chunk, measured);
    }
    for (const [row, px] of measured.heights) heights.set(index * CHUNK_ROWS + row, px);
  });
  return heights;
}

function measure(
  chunk: Chunk,
  widthOf: (column: number) => number,
  isMerged: (row: number, column: number) => boolean,
): [number, number][] {
  const heights: [number, number][] = [];
  chunk.rows.forEach((row, at) => {
    let tallest = 0;
    row?.cells.forEach((cell, column) => {
      if (cell && !isMerged(at, column)) tallest = Math.max(tallest, toHeight(cell, widthOf(column)));
    });
    if (tallest > linePx + paddingPx) heights.push([at, Math.min(tallestPx, tallest)]);
  });
  return heights;
}

function toHeight({ value, format }: Cell, widthPx: number): number {
  const size = (format?.textFormat?.fontSize ?? defaultFontSize) / defaultFontSize;
  const tall = size > 1 ? Math.ceil(linePx * size) + paddingPx : 0;
  if (typeof value !== 'string') return value === undefined ? 0 : tall;
  const wraps = format?.wrapStrategy === 'WRAP';
  if (!wraps && !value.includes('\n')) return tall;
  const perLine = wraps ? Math.max(1, Math.floor((widthPx - 8) / (letterPx * size))) : Infinity;
  const lines = value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.ceil(lines * linePx * size) + paddingPx;
}
