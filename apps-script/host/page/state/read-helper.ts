/** Puts the read-only helper for tests and tours on the page; see reader.ts. */
import { toRangeName } from '../../owner-page/a1.ts';
import { toRect } from '../grid/selection.ts';
import { readRows } from './api.ts';
import { activeSheet, book, editing, selection } from './page-state.ts';
import { axesOf } from './sheet-axes.ts';

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
