/**
 * Beginning, keeping and ending an edit. The edit lives in the page alone until it is committed, so a live update
 * underneath can't touch it; a refused value stays in the editor to be corrected.
 */
import type { Rect } from '../../owner-page/protocol.ts';
import { act, activeSheet, activeSheetId, cellsOf, editing, selection } from '../state/page-state.ts';
import { axesOf } from '../state/sheet-axes.ts';
import { isOneCell, moveSelection, selectCell, toRect, type CellPlace } from './selection.ts';

/** The exact content of a cell, as the formula bar shows it. */
export function contentOf(place: CellPlace): string {
  const cell = cellsOf(activeSheetId.get()).cell(place.row, place.column);
  return cell?.edit ?? cell?.text ?? '';
}

/** Opens the editor; `text` replaces the content (typing over it), or null to change what is there. */
export function startEdit(text: string | null, mode: 'typing' | 'caret', inBar = false): void {
  if (editing.get()) return;
  const { anchor } = selection.get();
  editing.set({
    sheetId: activeSheetId.get(),
    row: anchor.row,
    column: anchor.column,
    text: text ?? contentOf(anchor),
    mode,
    inBar,
  });
}

export function changeEdit(text: string): void {
  const edit = editing.get();
  if (edit) editing.set({ ...edit, text });
}

export function cancelEdit(): void {
  editing.set(null);
}

/** Writes the edit and moves on; resolves to false when it was refused, with the editor still open. */
export async function commitEdit(rowSteps = 0, columnSteps = 0): Promise<boolean> {
  const edit = editing.get();
  if (!edit) return true;
  editing.set(null);
  if (edit.text !== contentOf(edit)) {
    const { sheetId, row, column, text } = edit;
    const done = await act({ kind: 'type', sheetId, row, column, values: [[text]], single: true });
    if (!done) {
      if (activeSheetId.get() === sheetId) {
        selection.set(selectCell(row, column));
        editing.set({ ...edit, mode: 'caret' });
      }
      return false;
    }
  }
  move(rowSteps, columnSteps, false);
  return true;
}

export function move(rowSteps: number, columnSteps: number, extend: boolean): void {
  const sheet = activeSheet();
  if (!sheet || (rowSteps === 0 && columnSteps === 0)) return;
  const axes = axesOf(sheet);
  const from = selection.get();
  const merge = sheet.merges.find(
    ({ startRow, endRow, startColumn, endColumn }) =>
      from.anchor.row >= startRow &&
      from.anchor.row < endRow &&
      from.anchor.column >= startColumn &&
      from.anchor.column < endColumn,
  );
  if (merge && !extend) {
    rowSteps = rowSteps > 0 ? rowSteps + merge.endRow - 1 - from.anchor.row : rowSteps;
    columnSteps = columnSteps > 0 ? columnSteps + merge.endColumn - 1 - from.anchor.column : columnSteps;
  }
  selection.set(moveSelection(from, axes, rowSteps, columnSteps, extend));
}

/** The selected rectangle of the active sheet. */
export function selectedRect(): Rect | null {
  const sheet = activeSheet();
  return sheet ? toRect(selection.get(), axesOf(sheet)) : null;
}

export async function clearSelected(): Promise<void> {
  const range = selectedRect();
  if (range) await act({ kind: 'clear', sheetId: activeSheetId.get(), range });
}

/** Checks or unchecks a checkbox cell; returns false when the cell holds none. */
export function toggleCheckbox(place: CellPlace): boolean {
  const cells = cellsOf(activeSheetId.get());
  if (cells.validationOf(place.row, place.column)?.kind !== 'checkbox') return false;
  const value = cells.cell(place.row, place.column)?.checked ? 'FALSE' : 'TRUE';
  void act({ kind: 'type', sheetId: activeSheetId.get(), ...place, values: [[value]], single: true });
  return true;
}

export function hasOneCellSelected(): boolean {
  const rect = selectedRect();
  return rect !== null && isOneCell(rect);
}

export function editingIsOpen(): boolean {
  return editing.get() !== null;
}
