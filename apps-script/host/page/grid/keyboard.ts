/**
 * What each key does on the grid. Keys that type are left alone: they reach the hidden editor and open it, so that
 * dead keys and input methods work.
 */
import { act, activeSheet, activeSheetId, editing, selection, undo } from '../state/page-state.ts';
import { readEdge } from '../state/api.ts';
import { axesOf } from '../state/sheet-axes.ts';
import {
  cancelEdit,
  clearSelected,
  commitEdit,
  hasOneCellSelected,
  move,
  selectedRect,
  startEdit,
  toggleCheckbox,
} from './edit-commands.ts';
import { selectCell } from './selection.ts';

export interface KeyHelp {
  /** Rows that fit into the view, for Page Up and Page Down. */
  pageRows(): number;
  openMenu(): void;
  openList(): void;
  editNote(): void;
}

const arrows: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Handles a key; returns true when the page has taken it. */
export function handleKey(event: KeyboardEvent, help: KeyHelp): boolean {
  if (event.isComposing) return false;
  return editing.get() ? handleEditKey(event) : handleGridKey(event, help);
}

function handleEditKey(event: KeyboardEvent): boolean {
  const edit = editing.get();
  const back = event.shiftKey ? -1 : 1;
  const arrow = arrows[event.key];
  if (event.key === 'Escape') cancelEdit();
  else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey) void commitEdit(back, 0);
  else if (event.key === 'Tab') void commitEdit(0, back);
  else if (arrow && edit?.mode === 'typing' && !edit.inBar && !event.shiftKey) void commitEdit(...arrow);
  else return false;
  return true;
}

function handleGridKey(event: KeyboardEvent, help: KeyHelp): boolean {
  const command = event.ctrlKey || event.metaKey;
  const arrow = arrows[event.key];
  if (arrow && command) void jump(event.key, event.shiftKey);
  else if (arrow && event.altKey && event.key === 'ArrowDown') help.openList();
  else if (arrow) move(...arrow, event.shiftKey);
  else if (command) return handleCommand(event);
  else return handlePlain(event, help);
  return true;
}

function handleCommand(event: KeyboardEvent): boolean {
  const sheet = activeSheet();
  const range = selectedRect();
  if (!sheet || !range) return false;
  const key = event.key.toLowerCase();
  const axes = axesOf(sheet);
  if (key === 'z') void undo(event.shiftKey ? 'redo' : 'undo');
  else if (key === 'y') void undo('redo');
  else if (key === 'a') selection.set({ ...selection.get(), kind: 'all' });
  else if (key === 'b') void act({ kind: 'format', sheetId: sheet.sheetId, range, style: { bold: true } });
  else if (key === 'i') void act({ kind: 'format', sheetId: sheet.sheetId, range, style: { italic: true } });
  else if (key === 'home') selection.set(selectCell(axes.rows.visible[0] ?? 0, axes.columns.visible[0] ?? 0));
  else if (key === 'end') void jumpToEnd();
  else if (key === ' ') selection.set({ ...selection.get(), kind: 'columns' });
  else return false;
  return true;
}

function handlePlain(event: KeyboardEvent, help: KeyHelp): boolean {
  const back = event.shiftKey ? -1 : 1;
  const { anchor } = selection.get();
  if (event.key === 'Enter') startEdit(null, 'caret');
  else if (event.key === 'F2' && event.shiftKey) help.editNote();
  else if (event.key === 'F2') startEdit(null, 'caret');
  else if (event.key === 'Tab') move(0, back, false);
  else if (event.key === 'Delete' || event.key === 'Backspace') void clearSelected();
  else if (event.key === 'Home') move(0, -1e6, event.shiftKey);
  else if (event.key === 'End') move(0, 1e6, event.shiftKey);
  else if (event.key === 'PageDown') move(help.pageRows(), 0, event.shiftKey);
  else if (event.key === 'PageUp') move(-help.pageRows(), 0, event.shiftKey);
  else if (event.key === ' ' && event.shiftKey) selection.set({ ...selection.get(), kind: 'rows' });
  else if (event.key === ' ' && hasOneCellSelected()) return toggleCheckbox(anchor);
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) help.openMenu();
  else return false;
  return true;
}

async function jump(key: string, extend: boolean): Promise<void> {
  const { anchor, head } = selection.get();
  const from = extend ? head : anchor;
  const to = await readEdge(activeSheetId.get(), from.row, from.column, key.slice(5).toLowerCase());
  selection.set(extend ? { ...selection.get(), head: to } : selectCell(to.row, to.column));
}

async function jumpToEnd(): Promise<void> {
  const to = await readEdge(activeSheetId.get(), 0, 0, 'end');
  selection.set(selectCell(to.row, to.column));
}
