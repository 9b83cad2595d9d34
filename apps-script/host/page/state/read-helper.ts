/**
 * `window.ownerPage`: what a test or a tour may read of the grid, which draws only what is in view. Read-only, so
 * that nothing can be driven past the page itself.
 */
import { toRangeName } from '../../owner-page/a1.ts';
import { toRect } from '../grid/selection.ts';
import { readRows } from './api.ts';
import { activeSheet, book, editing, selection } from './page-state.ts';
import { axesOf } from './sheet-axes.ts';

export interface OwnerPageReader {
  /** Shown text of a cell, zero-based; '' when empty. Rejects when there is no such sheet. */
  readCell(sheetTitle: string, row: number, column: number): Promise<string>;
  /** Shown texts of rows `from` to `to` (exclusive). */
  readRows(sheetTitle: string, from: number, to: number): Promise<string[][]>;
  sheetTitles(): string[];
  activeSheetTitle(): string;
  /** As in the name box, for instance `B3` or `A1:C9`. */
  selectedRange(): string;
  isEditing(): boolean;
}

declare global {
  interface Window {
    ownerPage: OwnerPageReader;
  }
}

export function exposeReader(): void {
  const idOf = (title: string): number => {
    const sheet = book.get()?.sheets.find((each) => each.title === title);
    if (!sheet) throw new Error(`There is no sheet “${title}”.`);
    return sheet.sheetId;
  };
  const rowsOf = async (title: string, from: number, to: number) =>
    (await readRows(idOf(title), from, to)).rows.map((row) => row.map((cell) => cell?.text ?? ''));
  window.ownerPage = {
    readCell: async (title, row, column) => (await rowsOf(title, row, row + 1))[0]?.[column] ?? '',
    readRows: rowsOf,
    sheetTitles: () => (book.get()?.sheets ?? []).map((sheet) => sheet.title),
    activeSheetTitle: () => activeSheet()?.title ?? '',
    selectedRange: () => {
      const sheet = activeSheet();
      return sheet ? toRangeName(toRect(selection.get(), axesOf(sheet))) : '';
    },
    isEditing: () => editing.get() !== null,
  };
}
