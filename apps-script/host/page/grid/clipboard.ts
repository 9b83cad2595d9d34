/**
 * Copies cells as tab-separated text and pastes such blocks as typed text. Pasted HTML is never looked at.
 */
import type { Rect } from '../../owner-page/protocol.ts';
import { readBlock } from '../state/api.ts';
import { act, activeSheet, activeSheetId, cellsOf, selection } from '../state/page-state.ts';
import { axesOf } from '../state/sheet-axes.ts';
import { parseBlock, toBlockText } from './block-text.ts';
import { clearSelected, selectedRect } from './edit-commands.ts';
import { isOneCell } from './selection.ts';

/** Puts the selected cells on the clipboard; large ranges are read from the server first. */
export function copySelected(event: ClipboardEvent): void {
  const range = selectedRect();
  const sheet = activeSheet();
  if (!range || !sheet) return;
  event.preventDefault();
  const known = toKnownBlock(range);
  if (known) {
    event.clipboardData?.setData('text/plain', toBlockText(known));
    return;
  }
  void readBlock(sheet.sheetId, range).then(({ values }) =>
    navigator.clipboard.writeText(toBlockText(values)),
  );
}

export function cutSelected(event: ClipboardEvent): void {
  copySelected(event);
  void clearSelected();
}

/** Types the pasted block from the active cell on; one value fills the whole selection, as in Sheets. */
export async function paste(text: string): Promise<void> {
  const range = selectedRect();
  const block = parseBlock(text);
  if (!range || block.length === 0) return;
  const first = block[0]?.[0] ?? '';
  const one = block.length === 1 && block[0]?.length === 1;
  const cells = (range.endRow - range.startRow) * (range.endColumn - range.startColumn);
  const fills = one && !isOneCell(range) && cells <= 20_000;
  const values = fills ? toFilled(range, first) : block;
  const { startRow: row, startColumn: column } = range;
  const done = await act({
    kind: 'type',
    sheetId: activeSheetId.get(),
    row,
    column,
    values,
    single: one && !fills,
  });
  if (!done) return;
  const width = Math.max(...values.map((line) => line.length));
  const head = { row: row + values.length - 1, column: column + width - 1 };
  selection.set({ anchor: { row, column }, head, kind: 'cells' });
}

function toFilled(range: Rect, value: string): string[][] {
  const width = range.endColumn - range.startColumn;
  return Array.from({ length: range.endRow - range.startRow }, () =>
    Array.from({ length: width }, () => value),
  );
}

function toKnownBlock(range: Rect): string[][] | null {
  const sheet = activeSheet();
  if (!sheet || range.endRow - range.startRow > 1000) return null;
  const cells = cellsOf(sheet.sheetId);
  const axes = axesOf(sheet);
  const values: string[][] = [];
  for (let row = range.startRow; row < range.endRow; row += 1) {
    if ((axes.rows.positions[row] ?? -1) < 0) continue;
    if (!cells.isLoaded(row)) return null;
    const line: string[] = [];
    for (let column = range.startColumn; column < range.endColumn; column += 1) {
      if ((axes.columns.positions[column] ?? -1) >= 0) line.push(cells.cell(row, column)?.text ?? '');
    }
    values.push(line);
  }
  return values;
}
