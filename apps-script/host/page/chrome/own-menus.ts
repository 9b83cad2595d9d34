/**
 * The page's own menus and the menus of cells, rows and columns. One place, so that a command reads the same wherever
 * it is offered.
 */
import type { Dimension, FormatChange } from '../../owner-page/protocol.ts';
import { editNote } from '../grid/note-popup.tsx';
import { clearSelected, selectedRect } from '../grid/edit-commands.ts';
import { isOneCell } from '../grid/selection.ts';
import { act, activeSheet, book, cellsOf, say, selection, undo } from '../state/page-state.ts';
import { deleteLines, dimensionMenu, insertLines } from './line-menus.ts';
import { line, separator } from './menu-lines.ts';
import type { MenuItem } from './popup-menu.tsx';

export const fillColors = [
  '#f4cccc',
  '#fce5cd',
  '#fff2cc',
  '#d9ead3',
  '#d0e0e3',
  '#c9daf8',
  '#d9d2e9',
  '#efefef',
];

export function editMenu(): MenuItem[] {
  return [
    line(say('edit.undo'), () => void undo('undo'), { hint: 'Ctrl+Z', disabled: !book.get()?.canUndo }),
    line(say('edit.redo'), () => void undo('redo'), { hint: 'Ctrl+Y', disabled: !book.get()?.canRedo }),
    separator,
    line(say('edit.clear'), () => void clearSelected(), { hint: 'Del' }),
    separator,
    ...deleteLines('ROWS'),
    ...deleteLines('COLUMNS'),
  ];
}

export function insertMenu(): MenuItem[] {
  return [
    ...insertLines('ROWS'),
    ...insertLines('COLUMNS'),
    separator,
    line(say('insert.note'), () => void editNote(selection.get().anchor), { hint: 'Shift+F2' }),
    line(say('insert.sheet'), () => void act({ kind: 'sheet-add' })),
  ];
}

function formatSelected(style: FormatChange): void {
  const sheet = activeSheet();
  const range = selectedRect();
  if (sheet && range) void act({ kind: 'format', sheetId: sheet.sheetId, range, style });
}

export function formatMenu(): MenuItem[] {
  const sheet = activeSheet();
  const rect = selectedRect();
  const { row, column } = selection.get().anchor;
  const style = sheet ? cellsOf(sheet.sheetId).styleOf(row, column) : null;
  const merge = (merged: boolean) => {
    if (sheet && rect) void act({ kind: 'merge', sheetId: sheet.sheetId, range: rect, merged });
  };
  return [
    line(say('format.bold'), () => formatSelected({ bold: !style?.bold }), {
      hint: 'Ctrl+B',
      checked: Boolean(style?.bold),
    }),
    line(say('format.italic'), () => formatSelected({ italic: !style?.italic }), {
      hint: 'Ctrl+I',
      checked: Boolean(style?.italic),
    }),
    separator,
    line(say('format.left'), () => formatSelected({ align: 'LEFT' })),
    line(say('format.center'), () => formatSelected({ align: 'CENTER' })),
    line(say('format.right'), () => formatSelected({ align: 'RIGHT' })),
    line(say('format.wrap'), () => formatSelected({ wrap: !style?.wrap }), { checked: Boolean(style?.wrap) }),
    {
      kind: 'submenu',
      caption: say('format.fill'),
      items: [
        line(say('format.noFill'), () => formatSelected({ background: null })),
        ...fillColors.map((color) =>
          line(color, () => formatSelected({ background: color }), { swatch: color }),
        ),
      ],
    },
    separator,
    line(say('format.merge'), () => merge(true), { disabled: !rect || isOneCell(rect) }),
    line(say('format.unmerge'), () => merge(false)),
  ];
}

/** Sorts the selected range, or the whole sheet below its frozen rows when one cell is selected. */
function sortSelected(ascending: boolean): void {
  const sheet = activeSheet();
  const rect = selectedRect();
  if (!sheet || !rect) return;
  const { sheetId, frozenRowCount: startRow, rowCount: endRow, columnCount: endColumn } = sheet;
  const whole = isOneCell(rect) || selection.get().kind !== 'cells';
  const range = whole ? { startRow, endRow, startColumn: 0, endColumn } : rect;
  void act({ kind: 'sort', sheetId, range, column: selection.get().anchor.column, ascending });
}

function toggleFilter(): void {
  const sheet = activeSheet();
  const rect = selectedRect();
  if (!sheet || !rect) return;
  const { sheetId } = sheet;
  const range = isOneCell(rect)
    ? {
        startRow: Math.max(0, sheet.frozenRowCount - 1),
        endRow: sheet.rowCount,
        startColumn: 0,
        endColumn: sheet.columnCount,
      }
    : rect;
  void act(sheet.filter ? { kind: 'filter-clear', sheetId } : { kind: 'filter-set', sheetId, range });
}

export function dataMenu(): MenuItem[] {
  const rect = selectedRect();
  const whole = !rect || isOneCell(rect) || selection.get().kind !== 'cells';
  return [
    line(say(whole ? 'sort.ascending' : 'sort.rangeAscending'), () => sortSelected(true)),
    line(say(whole ? 'sort.descending' : 'sort.rangeDescending'), () => sortSelected(false)),
    separator,
    line(say(activeSheet()?.filter ? 'filter.remove' : 'filter.create'), toggleFilter),
  ];
}

export function cellMenu(): MenuItem[] {
  const { anchor } = selection.get();
  const sheet = activeSheet();
  const note = sheet ? cellsOf(sheet.sheetId).cell(anchor.row, anchor.column)?.note : undefined;
  return [
    ...insertLines('ROWS'),
    ...insertLines('COLUMNS'),
    ...deleteLines('ROWS'),
    ...deleteLines('COLUMNS'),
    separator,
    line(say(note ? 'note.edit' : 'note.add'), () => void editNote(anchor), { hint: 'Shift+F2' }),
    ...dataMenu(),
    separator,
    line(say('edit.clear'), () => void clearSelected(), { hint: 'Del' }),
  ];
}

export function headerMenu(dimension: Dimension): MenuItem[] {
  return [
    ...insertLines(dimension),
    ...deleteLines(dimension),
    line(say('edit.clear'), () => void clearSelected(), { hint: 'Del' }),
    separator,
    ...dimensionMenu(dimension),
    ...(dimension === 'COLUMNS' ? [separator, ...dataMenu()] : []),
  ];
}
