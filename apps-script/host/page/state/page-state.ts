/**
 * Everything the page knows, and the verbs that change it. Only what the person holds (selection, edit in progress)
 * lives here alone; all else is read again from the server, which is the truth.
 */
import { sayIn, type Say } from '../../owner-page/words/words.ts';
import type { Action, BookView, SheetView, UiWindow } from '../../owner-page/protocol.ts';
import { atOrigin, clampSelection, type Selection } from '../grid/selection.ts';
import { readBook, sendAction, sendUndo } from './api.ts';
import { createCellCache, type CellCache } from './cell-cache.ts';
import { observable } from './observable.ts';
import { axesOf } from './sheet-axes.ts';

export interface EditState {
  sheetId: number;
  row: number;
  column: number;
  text: string;
  /** True when the person types in the formula bar. */
  inBar: boolean;
  /** Arrow keys move the cell (typing) or the caret (F2, double click). */
  mode: 'typing' | 'caret';
}

export interface Question {
  text: string;
  title?: string;
  /** A prompt when set. */
  input?: string;
  long?: boolean;
  onlyOk?: boolean;
  answer(value: string | null): void;
}

export interface RunState {
  id: string;
  functionName: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  message: string;
}

export const say: Say = sayIn(document.documentElement.lang);

export const book = observable<BookView | null>(null);
export const activeSheetId = observable<number>(-1);
export const selection = observable<Selection>(atOrigin);
export const editing = observable<EditState | null>(null);
export const windows = observable<UiWindow[]>([]);
export const toasts = observable<{ key: number; title: string; message: string }[]>([]);
export const question = observable<Question | null>(null);
export const run = observable<RunState | null>(null);
export const connected = observable<boolean>(true);
/** Counts up whenever cells of the active sheet have come, so that the grid draws again. */
export const cellsVersion = observable<number>(0);
/** Rows of the active sheet that someone else just changed. */
export const flashing = observable<ReadonlySet<number>>(new Set());

const caches = new Map<number, CellCache>();
const heldSelections = new Map<number, Selection>();
const flashMs = 1600;

export function activeSheet(): SheetView | null {
  const sheets = book.get()?.sheets ?? [];
  return sheets.find((sheet) => sheet.sheetId === activeSheetId.get()) ?? null;
}

export function cellsOf(sheetId: number): CellCache {
  let cache = caches.get(sheetId);
  if (!cache) {
    cache = createCellCache(sheetId, (changedRows) => {
      if (sheetId !== activeSheetId.get()) return;
      if (changedRows.length > 0 && changedRows.length <= 40) flash(changedRows);
      cellsVersion.set(cellsVersion.get() + 1);
    });
    caches.set(sheetId, cache);
  }
  return cache;
}

/** Sheets whose last write was the person's own: it does not flash, they know. */
const quietSheets = new Set<number>();

export function noteWriter(sheetId: number, byPerson: boolean): void {
  if (byPerson) quietSheets.add(sheetId);
  else quietSheets.delete(sheetId);
}

function flash(rows: number[]): void {
  if (quietSheets.has(activeSheetId.get())) return;
  flashing.set(new Set([...flashing.get(), ...rows]));
  setTimeout(() => {
    flashing.set(new Set([...flashing.get()].filter((row) => !rows.includes(row))));
    cellsVersion.set(cellsVersion.get() + 1);
  }, flashMs);
}

/** Reads the workbook's outline again and keeps tab, selection and edit where they still make sense. */
export async function refreshBook(): Promise<void> {
  const next = await readBook();
  book.set(next);
  const shown = next.sheets.filter((sheet) => !sheet.hidden);
  const current = shown.find((sheet) => sheet.sheetId === activeSheetId.get());
  if (!current) showSheet((shown[0] ?? next.sheets[0])?.sheetId ?? -1);
  else selection.set(clampSelection(selection.get(), axesOf(current)));
}

export function showSheet(sheetId: number): void {
  if (sheetId === activeSheetId.get()) return;
  heldSelections.set(activeSheetId.get(), selection.get());
  flashing.set(new Set());
  activeSheetId.set(sheetId);
  selection.set(heldSelections.get(sheetId) ?? atOrigin);
  sessionStorage.setItem('active-sheet', String(sheetId));
  cellsVersion.set(cellsVersion.get() + 1);
}

export function restoreActiveSheet(): void {
  const held = Number(sessionStorage.getItem('active-sheet') ?? '-1');
  activeSheetId.set(held);
}

/** Asks in the page's own dialog; null when the person cancels. */
export function ask(text: string, options: Omit<Question, 'text' | 'answer'> = {}): Promise<string | null> {
  return new Promise((resolve) => {
    question.set({
      text,
      ...options,
      answer: (value) => {
        question.set(null);
        resolve(value);
      },
    });
  });
}

/** Does one thing to the workbook; asks when it is protected, tells why when it is refused. Resolves to success. */
export async function act(action: Action): Promise<boolean> {
  let reply = await sendAction(action, false);
  if (reply.status === 'confirm') {
    if ((await ask(reply.message)) === null) return false;
    reply = await sendAction(action, true);
  }
  if (reply.status === 'refused') await ask(reply.message, { onlyOk: true });
  if (reply.status === 'done' && reply.sheetId !== undefined) {
    await refreshBook();
    showSheet(reply.sheetId);
  }
  return reply.status === 'done';
}

export async function undo(direction: 'undo' | 'redo'): Promise<void> {
  const reply = await sendUndo(direction);
  if (reply.status === 'refused') showToast('', reply.message, 3);
  if (reply.status === 'done' && reply.sheetId !== undefined) {
    await refreshBook();
    showSheet(reply.sheetId);
  }
}

let toastKey = 0;

export function showToast(title: string, message: string, seconds: number): void {
  toastKey += 1;
  const key = toastKey;
  toasts.set([...toasts.get(), { key, title, message }]);
  if (seconds > 0) setTimeout(() => dropToast(key), seconds * 1000);
}

export function dropToast(key: number): void {
  toasts.set(toasts.get().filter((toast) => toast.key !== key));
}
