/**
 * The note of the cell under the pointer or of the active cell, beside it. A note is text and is shown as text.
 */
import type { SheetView } from '../../owner-page/protocol.ts';
import { toCellName } from '../../owner-page/a1.ts';
import { act, activeSheetId, ask, cellsOf, say } from '../state/page-state.ts';
import { paneOf, toBox, toPaneStyle } from './geometry.ts';
import type { Axes, CellPlace } from './selection.ts';

export function NotePopup({ place, sheet, axes }: { place: CellPlace; sheet: SheetView; axes: Axes }) {
  const note = cellsOf(sheet.sheetId).cell(place.row, place.column)?.note;
  if (!note) return null;
  const { row, column } = place;
  const box = toBox({ startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 }, axes);
  const pane = toPaneStyle(paneOf(place, axes), axes);
  return (
    <div class="editor-place" style={{ left: pane.box['left'], top: pane.box['top'], ...pane.layer }}>
      <div
        class="note"
        role="note"
        aria-label={say('note.title', { cell: toCellName(row, column) })}
        style={{ left: `${box.left + box.width + 4}px`, top: `${box.top}px` }}
      >
        {note}
      </div>
    </div>
  );
}

/** Asks for the text of a note and keeps it; an empty text removes it. */
export async function editNote(place: CellPlace): Promise<void> {
  const sheetId = activeSheetId.get();
  const held = cellsOf(sheetId).cell(place.row, place.column)?.note ?? '';
  const title = say('note.title', { cell: toCellName(place.row, place.column) });
  const note = await ask('', { title, input: held, long: true });
  if (note !== null && note !== held) await act({ kind: 'note', sheetId, ...place, note });
}
