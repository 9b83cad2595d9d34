/**
 * Pixels of ranges and panes over the grid. Four panes share one pair of axes: a rectangle drawn in each of them at
 * that pane's shift looks whole even where it crosses a frozen border.
 */
import type { Rect } from '../../owner-page/protocol.ts';
import { indexAt, startOf, sizeOf, type Axis } from './axis.ts';
import { headerPx, rowHeaderPx } from './revo-host.ts';
import type { Axes, CellPlace } from './selection.ts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Pane = 'corner' | 'top' | 'left' | 'main';

/** The panes that a sheet has: frozen ones only where something is frozen. */
export function panesOf({ rows, columns }: Axes): Pane[] {
  const shown: Pane[] = ['main'];
  if (rows.frozenPx > 0) shown.push('top');
  if (columns.frozenPx > 0) shown.push('left');
  if (rows.frozenPx > 0 && columns.frozenPx > 0) shown.push('corner');
  return shown;
}

/** A range in axis pixels; an empty box when all of it is hidden. */
export function toBox(rect: Rect, axes: Axes): Box {
  const left = startOf(axes.columns, rect.startColumn);
  const top = startOf(axes.rows, rect.startRow);
  return {
    left,
    top,
    width: endOf(axes.columns, rect.endColumn) - left,
    height: endOf(axes.rows, rect.endRow) - top,
  };
}

function endOf(axis: Axis, end: number): number {
  return end >= axis.count ? axis.totalPx : startOf(axis, end);
}

/** Where a pane stands inside the grid, and how far its contents are shifted apart from the scrolling. */
export function toPaneStyle(
  pane: Pane,
  axes: Axes,
): { box: Record<string, string>; layer: Record<string, string> } {
  const right = pane === 'top' || pane === 'main';
  const below = pane === 'left' || pane === 'main';
  const { frozenPx: frozenX } = axes.columns;
  const { frozenPx: frozenY } = axes.rows;
  const shiftX = right ? `calc(${-frozenX}px - var(--scroll-x))` : '0px';
  const shiftY = below ? `calc(${-frozenY}px - var(--scroll-y))` : '0px';
  return {
    box: {
      left: `${rowHeaderPx + (right ? frozenX : 0)}px`,
      top: `${headerPx + (below ? frozenY : 0)}px`,
      ...(right ? { right: '0' } : { width: `${frozenX}px` }),
      ...(below ? { bottom: '0' } : { height: `${frozenY}px` }),
    },
    layer: { transform: `translate(${shiftX}, ${shiftY})` },
  };
}

export function paneOf(place: CellPlace, axes: Axes): Pane {
  const frozenRow = (axes.rows.positions[place.row] ?? 0) < axes.rows.frozen;
  const frozenColumn = (axes.columns.positions[place.column] ?? 0) < axes.columns.frozen;
  if (frozenRow) return frozenColumn ? 'corner' : 'top';
  return frozenColumn ? 'left' : 'main';
}

/** What lies under a point given in pixels from the grid's corner. */
export function hitTest(
  x: number,
  y: number,
  axes: Axes,
  scroll: { x: number; y: number },
): { part: 'cell' | 'row' | 'column' | 'all'; row: number; column: number } {
  const gridX = x - rowHeaderPx;
  const gridY = y - headerPx;
  const column = indexAt(axes.columns, gridX < axes.columns.frozenPx ? gridX : gridX + scroll.x);
  const row = indexAt(axes.rows, gridY < axes.rows.frozenPx ? gridY : gridY + scroll.y);
  const inRows = x < rowHeaderPx;
  const inColumns = y < headerPx;
  const part = inRows && inColumns ? 'all' : inRows ? 'row' : inColumns ? 'column' : 'cell';
  return { part, row, column };
}

/** The scroll at which a cell is in view, moving as little as possible. */
export function toScrollShowing(
  place: CellPlace,
  axes: Axes,
  scroll: { x: number; y: number },
  view: { width: number; height: number },
): { x: number; y: number } {
  const along = (axis: Axis, index: number, current: number, room: number): number => {
    if ((axis.positions[index] ?? 0) < axis.frozen) return current;
    const start = startOf(axis, index) - axis.frozenPx;
    const end = start + sizeOf(axis, index);
    if (start < current) return start;
    return end > current + room ? Math.min(start, end - room) : current;
  };
  return {
    x: along(axes.columns, place.column, scroll.x, view.width - rowHeaderPx - axes.columns.frozenPx),
    y: along(axes.rows, place.row, scroll.y, view.height - headerPx - axes.rows.frozenPx),
  };
}
