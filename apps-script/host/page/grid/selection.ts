/**
 * What is selected, in sheet coordinates: one active cell and one range that holds it. Pure, so that a live update
 * can never disturb it. A range that forgets its anchor would grow the wrong way with Shift.
 */
import type { Rect } from '../../owner-page/protocol.ts';
import { stepFrom, type Axis } from './axis.ts';

export interface CellPlace {
  row: number;
  column: number;
}

export interface Selection {
  /** The active cell, from which a range grows. */
  anchor: CellPlace;
  /** The far corner. */
  head: CellPlace;
  kind: 'cells' | 'rows' | 'columns' | 'all';
}

export interface Axes {
  rows: Axis;
  columns: Axis;
}

export const atOrigin: Selection = {
  anchor: { row: 0, column: 0 },
  head: { row: 0, column: 0 },
  kind: 'cells',
};

/** A selection of one cell. */
export function selectCell(row: number, column: number): Selection {
  return { anchor: { row, column }, head: { row, column }, kind: 'cells' };
}

/** The selected rectangle; whole rows and columns reach over the sheet. */
export function toRect(selection: Selection, axes: Axes): Rect {
  const { anchor, head, kind } = selection;
  const allRows = kind === 'columns' || kind === 'all';
  const allColumns = kind === 'rows' || kind === 'all';
  return {
    startRow: allRows ? 0 : Math.min(anchor.row, head.row),
    endRow: allRows ? axes.rows.count : Math.max(anchor.row, head.row) + 1,
    startColumn: allColumns ? 0 : Math.min(anchor.column, head.column),
    endColumn: allColumns ? axes.columns.count : Math.max(anchor.column, head.column) + 1,
  };
}

/** Grows a rectangle until no merged range is cut. */
export function expandOverMerges(rect: Rect, merges: Rect[]): Rect {
  let grown = rect;
  for (let changed = true; changed;) {
    changed = false;
    for (const merge of merges) {
      if (!overlaps(grown, merge) || holds(grown, merge)) continue;
      grown = join(grown, merge);
      changed = true;
    }
  }
  return grown;
}

/** Moves the active cell (or the far corner when extending) by visible steps. */
export function moveSelection(
  selection: Selection,
  axes: Axes,
  rowSteps: number,
  columnSteps: number,
  extend: boolean,
): Selection {
  const from = extend ? selection.head : selection.anchor;
  const to = {
    row: stepFrom(axes.rows, from.row, rowSteps),
    column: stepFrom(axes.columns, from.column, columnSteps),
  };
  return extend ? { ...selection, head: to } : { anchor: to, head: to, kind: 'cells' };
}

/** Keeps a selection inside a sheet that has shrunk; the one of a sheet just opened stays itself. */
export function clampSelection(selection: Selection, axes: Axes): Selection {
  if (selection === atOrigin) return selection;
  const clamp = (place: CellPlace): CellPlace => ({
    row: Math.max(0, Math.min(axes.rows.count - 1, place.row)),
    column: Math.max(0, Math.min(axes.columns.count - 1, place.column)),
  });
  return { ...selection, anchor: clamp(selection.anchor), head: clamp(selection.head) };
}

export function isOneCell(rect: Rect): boolean {
  return rect.endRow - rect.startRow === 1 && rect.endColumn - rect.startColumn === 1;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.startRow < b.endRow &&
    b.startRow < a.endRow &&
    a.startColumn < b.endColumn &&
    b.startColumn < a.endColumn
  );
}

export function holds(outer: Rect, inner: Rect): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.endRow >= inner.endRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endColumn >= inner.endColumn
  );
}

function join(a: Rect, b: Rect): Rect {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}
