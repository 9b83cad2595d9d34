/**
 * Commands on whole rows and columns, wherever a menu offers them: insert, delete, move, hide, freeze, resize. They act
 * on the rows or columns of the selection.
 */
import type { Dimension, SheetView } from '../../owner-page/protocol.ts';
import { selectedRect } from '../grid/edit-commands.ts';
import { sizeOf } from '../grid/axis.ts';
import { act, activeSheet, ask, say, selection } from '../state/page-state.ts';
import { axesOf } from '../state/sheet-axes.ts';
import { line, separator } from './menu-lines.ts';
import type { MenuItem } from './popup-menu.tsx';

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

export function insertLines(dimension: Dimension): MenuItem[] {
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

export function deleteLines(dimension: Dimension): MenuItem[] {
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
