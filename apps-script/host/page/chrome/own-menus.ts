/**
 * The page's own menus and the menus of cells, rows and columns. One place, so that a command reads the same wherever
 * it is offered.
 */
import type { Dimension, FormatChange, SheetView } from '../../owner-page/protocol.ts';
import { editNote } from '../grid/note-popup.tsx';
import { clearSelected, selectedRect } from '../grid/edit-commands.ts';
import { isOneCell } from '../grid/selection.ts';
import { act, activeSheet, ask, book, cellsOf, say, selection, undo } from '../state/page-state.ts';
import { axesOf } from '../state/sheet-axes.ts';
import { sizeOf } from '../grid/axis.ts';
import type { MenuItem } from './popup-menu.tsx';

type Item = Extract<MenuItem, { kind: 'item' }>;

const line = (caption: string, choose: () => void, more: Partial<Item> = {}): MenuItem => ({
  kind: 'item',
  caption,
  choose,
  ...more,
});
const separator: MenuItem = { kind: 'separator' };

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

interface Span {
  sheet: SheetView;
  at: number;
  count: number;
  end: number;
}

function spanOf(dimension: Dimension): Span | null {
  const sheet = activeSheet();
  const rect = selectedRect();
  if (!sheet || !rect) return null;
  const at = dimension === 'ROWS' ? rect.startRow : rect.startColumn;
  const end = dimension === 'ROWS' ? rect.endRow : rect.endColumn;
  return { sheet, at, count: end - at, end };
}

function countWords(dimension: Dimension, n: number): string {
  if (dimension === 'ROWS') return n === 1 ? say('count.row') : say('count.rows', { n });
  return n === 1 ? say('count.column') : say('count.columns', { n });
}

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

function insertLines(dimension: Dimension): MenuItem[] {
  const span = spanOf(dimension);
  if (!span) return [];
  const { sheet, at, end } = span;
  const wholeOther =
    selection.get().kind === (dimension === 'ROWS' ? 'columns' : 'rows') || selection.get().kind === 'all';
  const count = wholeOther ? 1 : span.count;
  const words = countWords(dimension, count);
  const insert = (place: number, before: boolean) =>
    void act({ kind: 'insert', sheetId: sheet.sheetId, dimension, at: place, count, before });
  const [first, second] =
    dimension === 'ROWS'
      ? (['insert.rowAbove', 'insert.rowBelow'] as const)
      : (['insert.columnLeft', 'insert.columnRight'] as const);
  return [
    line(say(first, { count: words }), () => insert(at, true)),
    line(say(second, { count: words }), () => insert(wholeOther ? at + 1 : end, false)),
  ];
}

function deleteLines(dimension: Dimension): MenuItem[] {
  const span = spanOf(dimension);
  if (!span) return [];
  const { sheet, at, count } = span;
  const all = count >= (dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount);
  return [
    line(
      say('delete.rows', { count: countWords(dimension, count) }),
      () => void act({ kind: 'delete', sheetId: sheet.sheetId, dimension, at, count }),
      { disabled: all },
    ),
  ];
}

/** Lines for whole rows or columns: move, hide, freeze, resize. */
export function dimensionMenu(dimension: Dimension): MenuItem[] {
  const span = spanOf(dimension);
  if (!span) return [];
  const { sheet, at, count, end } = span;
  const { sheetId } = sheet;
  const rows = dimension === 'ROWS';
  const total = rows ? sheet.rowCount : sheet.columnCount;
  const frozen = rows ? sheet.frozenRowCount : sheet.frozenColumnCount;
  const moveTo = (to: number) => void act({ kind: 'move', sheetId, dimension, at, count, to });
  const hide = (hidden: boolean, from: number, n: number) =>
    void act({ kind: 'hide', sheetId, dimension, at: from, count: n, hidden });
  return [
    line(say('hide.rows', { count: countWords(dimension, count) }), () => hide(true, at, count), {
      disabled: count >= total,
    }),
    line(say(rows ? 'unhide.rows' : 'unhide.columns'), () => hide(false, 0, total), {
      disabled: !(rows ? sheet.rows : sheet.columns).some((run) => run.hidden),
    }),
    line(say(rows ? 'resize.row' : 'resize.column'), () => void askSize(dimension, span)),
    separator,
    line(say(rows ? 'move.up' : 'move.left'), () => moveTo(at - 1), { disabled: at === 0 }),
    line(say(rows ? 'move.down' : 'move.right'), () => moveTo(end + 1), { disabled: end >= total }),
    separator,
    line(
      say(rows ? 'freeze.rows' : 'freeze.columns'),
      () => void act({ kind: 'freeze', sheetId, dimension, count: end }),
    ),
    line(say('freeze.none'), () => void act({ kind: 'freeze', sheetId, dimension, count: 0 }), {
      disabled: frozen === 0,
    }),
  ];
}

async function askSize(dimension: Dimension, { sheet, at, count }: Span): Promise<void> {
  const axes = axesOf(sheet);
  const held = sizeOf(dimension === 'ROWS' ? axes.rows : axes.columns, at);
  const title = say(dimension === 'ROWS' ? 'resize.row' : 'resize.column');
  const answer = await ask(say('resize.prompt'), { title, input: String(held) });
  const px = Number(answer);
  if (answer !== null && px >= 2 && px <= 2000) {
    await act({ kind: 'resize', sheetId: sheet.sheetId, dimension, at, count, px: Math.round(px) });
  }
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
