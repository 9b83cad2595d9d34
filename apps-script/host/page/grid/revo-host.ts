/**
 * Draws the cells with RevoGrid: virtual rows and columns, frozen panes, headers, resizing. Its own selection and
 * editor stay off, because they end at the border of a frozen pane and know no merged cells; both are drawn over
 * it by the overlay. Relies on the event `viewportscroll` and on the elements `.vertical-inner` and
 * `revogr-viewport-scroll.rgCol`; a new version of the grid must be tried against the browser test.
 */
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { Dimension, SheetView } from '../../owner-page/protocol.ts';
import { sizeOf } from './axis.ts';
import { toGridColumns, toRowHeaders, type CellLook, type RowModel } from './columns.ts';
import type { Axes } from './selection.ts';

export const headerPx = 24;
export const rowHeaderPx = 48;

export interface RevoHost {
  element: HTMLRevoGridElement;
  /** Shows a sheet's outline; call again when rows, columns, sizes or frozen panes changed. */
  layOut(sheet: SheetView, axes: Axes): void;
  /** Draws the cells again with what is known now. */
  redraw(): void;
  scrollTo(x: number, y: number): void;
  destroy(): void;
}

export interface RevoHostEvents {
  look: CellLook;
  onScroll(x: number, y: number): void;
  onResize(dimension: Dimension, index: number, px: number): void;
}

export function createRevoHost(parent: HTMLElement, events: RevoHostEvents): RevoHost {
  void defineCustomElements();
  const grid = document.createElement('revo-grid');
  let axes: Axes | null = null;
  let laidOut = '';
  const scroll = { x: 0, y: 0 };
  Object.assign(grid, {
    // Its roles are cut by the panes; the grid is read and worked through the cell editor instead.
    accessible: false,
    readonly: true,
    canFocus: false,
    range: false,
    useClipboard: false,
    canDrag: false,
    canMoveColumns: false,
    exporting: false,
    filter: false,
    resize: true,
    resizeRow: { minHeight: 12 },
    hideAttribution: true,
    rowSize: 21,
    colSize: 100,
    frameSize: 2,
    theme: 'default',
  });
  parent.append(grid);

  grid.addEventListener('viewportscroll', (event) => {
    const { dimension, coordinate } = (event as CustomEvent<{ dimension: string; coordinate: number }>)
      .detail;
    if (dimension === 'rgRow') scroll.y = coordinate;
    else scroll.x = coordinate;
    events.onScroll(scroll.x, scroll.y);
  });
  grid.addEventListener('aftercolumnresize', (event) => {
    for (const column of Object.values(
      (event as CustomEvent<Record<string, { prop: number; size?: number }>>).detail,
    )) {
      events.onResize('COLUMNS', Number(column.prop), Math.round(column.size ?? 100));
    }
  });
  grid.addEventListener('afterrowresize', (event) => {
    const { rowType, index, size } = (event as CustomEvent<{ rowType: string; index: number; size: number }>)
      .detail;
    const position = rowType === 'rgRow' ? index + (axes?.rows.frozen ?? 0) : index;
    events.onResize('ROWS', axes?.rows.visible[position] ?? 0, Math.round(size));
  });

  function layOut(sheet: SheetView, next: Axes): void {
    axes = next;
    const { rows, columns, frozenRowCount, frozenColumnCount, rowCount, columnCount, sheetId } = sheet;
    const key = JSON.stringify([
      sheetId,
      rows,
      columns,
      frozenRowCount,
      frozenColumnCount,
      rowCount,
      columnCount,
    ]);
    if (key === laidOut) return;
    laidOut = key;
    const models: RowModel[] = Array.from(next.rows.visible, (row) => ({ row }));
    grid.rowDefinitions = toRowDefinitions(next);
    grid.columns = toGridColumns(next, events.look);
    grid.rowHeaders = toRowHeaders(rowHeaderPx);
    grid.pinnedTopSource = models.slice(0, next.rows.frozen);
    grid.source = models.slice(next.rows.frozen);
  }

  return {
    element: grid,
    layOut,
    redraw: () => void grid.refresh('all'),
    scrollTo(x, y) {
      const pane = grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
      const inner = pane?.querySelector<HTMLElement>('.vertical-inner');
      if (pane && Math.abs(pane.scrollLeft - x) > 1) pane.scrollLeft = x;
      if (inner && Math.abs(inner.scrollTop - y) > 1) inner.scrollTop = y;
    },
    destroy: () => grid.remove(),
  };
}

function toRowDefinitions(axes: Axes): { type: 'rgRow' | 'rowPinStart'; index: number; size: number }[] {
  const definitions: { type: 'rgRow' | 'rowPinStart'; index: number; size: number }[] = [];
  axes.rows.visible.forEach((row, position) => {
    const size = sizeOf(axes.rows, row);
    if (size === 21) return;
    const pinned = position < axes.rows.frozen;
    definitions.push({
      type: pinned ? 'rowPinStart' : 'rgRow',
      index: pinned ? position : position - axes.rows.frozen,
      size,
    });
  });
  return definitions;
}
