/**
 * What one cell, row header and column header look like to RevoGrid. Text only ever becomes a text node: a cell that
 * holds HTML shows it as typed.
 */
import type { CellProps, ColumnRegular, RowHeaders } from '@revolist/revogrid';
import type { CellView, Rect, StyleView, ValidationView } from '../../owner-page/protocol.ts';
import { toColumnLetters } from '../../owner-page/a1.ts';
import { sizeOf } from './axis.ts';
import type { Axes } from './selection.ts';

export interface RowModel {
  row: number;
}

/** What the grid asks about a cell while it draws; the answers come from what the page knows now. */
export interface CellLook {
  cell(row: number, column: number): CellView | null;
  style(row: number, column: number): StyleView | null;
  validation(row: number, column: number): ValidationView | null;
  /** The merged range that covers the cell, drawn by the overlay instead. */
  merge(row: number, column: number): Rect | null;
  isFlashing(row: number): boolean;
  /** Filter button of a column header cell: none, idle, or in use. */
  filterButton(row: number, column: number): 'none' | 'idle' | 'used';
  hidesGridlines(): boolean;
}

type Draw = (tag: string, data: Record<string, unknown>, children?: unknown) => unknown;

/** Columns of the visible axis, frozen ones pinned. */
export function toGridColumns(axes: Axes, look: CellLook): ColumnRegular[] {
  return Array.from(axes.columns.visible, (column, position): ColumnRegular => ({
    prop: column,
    name: toColumnLetters(column),
    size: sizeOf(axes.columns, column),
    minSize: 12,
    ...(position < axes.columns.frozen ? { pin: 'colPinStart' as const } : {}),
    columnProperties: () => ({ 'data-column-header': column }),
    cellProperties: ({ model }) => toCellProperties((model as unknown as RowModel).row, column, look),
    cellTemplate: (draw, { model }) =>
      toCellContent(draw as unknown as Draw, (model as unknown as RowModel).row, column, look),
  }));
}

/** The strip of row numbers. */
export function toRowHeaders(sizePx: number): RowHeaders {
  return {
    prop: 'row-header',
    size: sizePx,
    cellTemplate: (draw, { model }) => {
      const { row } = model as unknown as RowModel;
      return (draw as unknown as Draw)('span', { class: 'row-number' }, String(row + 1));
    },
    cellProperties: ({ model }) => ({ 'data-row-header': (model as unknown as RowModel).row }),
  };
}

function toCellProperties(row: number, column: number, look: CellLook): CellProps {
  const cell = look.cell(row, column);
  const covered = look.merge(row, column) !== null;
  return {
    'data-row': row,
    'data-column': column,
    class: {
      'has-note': Boolean(cell?.note) && !covered,
      'is-number': cell?.kind === 'number',
      'is-centered': cell?.kind === 'boolean' || cell?.kind === 'error',
      'is-flashing': look.isFlashing(row),
      'no-lines': look.hidesGridlines(),
    },
    style: covered ? {} : toCss(look.style(row, column)),
  };
}

/** CSS of a cell's format. Numbers, booleans and text fall back to the alignment of their class. */
export function toCss(style: StyleView | null): Record<string, string> {
  if (!style) return {};
  const decoration = [style.underline ? 'underline' : '', style.strike ? 'line-through' : '']
    .join(' ')
    .trim();
  return {
    ...(style.background
      ? { 'background-color': style.background, '--cell-ink': toInk(style.background) }
      : {}),
    ...(style.background && !style.color ? { color: toInk(style.background) } : {}),
    ...(style.color ? { color: style.color } : {}),
    ...(style.bold ? { 'font-weight': '700' } : {}),
    ...(style.italic ? { 'font-style': 'italic' } : {}),
    ...(decoration ? { 'text-decoration': decoration } : {}),
    ...(style.size ? { 'font-size': `${Math.round(style.size * 1.3)}px` } : {}),
    ...(style.align ? { 'justify-content': flexPlace[style.align], 'text-align': style.align } : {}),
    ...(style.vertical ? { 'align-items': verticalPlace[style.vertical] } : {}),
    ...(style.wrap ? { 'white-space': 'pre-wrap', 'line-height': '1.25' } : {}),
  };
}

const flexPlace = { left: 'flex-start', center: 'center', right: 'flex-end' };
const verticalPlace = { top: 'flex-start', middle: 'safe center', bottom: 'safe flex-end' };

/** Black or white, whichever reads better on a background, so that dark mode stays legible on a light fill. */
function toInk(background: string): string {
  const [red = 255, green = 255, blue = 255] = (background.match(/[\da-f]{2}/gi) ?? []).map((hex) =>
    parseInt(hex, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? '#1f1f1f' : '#ffffff';
}

function toCellContent(draw: Draw, row: number, column: number, look: CellLook): unknown {
  if (look.merge(row, column)) return '';
  const cell = look.cell(row, column);
  const validation = look.validation(row, column);
  const parts: unknown[] = [];
  if (validation?.kind === 'checkbox') parts.push(toCheckbox(draw, Boolean(cell?.checked)));
  else if (cell?.text) parts.push(draw('span', { class: 'cell-text' }, cell.text));
  if (validation?.kind === 'list') parts.push(draw('span', { class: 'cell-list', 'data-open-list': '' }, ''));
  const filter = look.filterButton(row, column);
  if (filter !== 'none') {
    parts.push(
      draw(
        'span',
        { class: { 'cell-filter': true, 'is-used': filter === 'used' }, 'data-open-filter': '' },
        '',
      ),
    );
  }
  return parts;
}

function toCheckbox(draw: Draw, checked: boolean): unknown {
  const state = { class: { 'cell-checkbox': true, 'is-checked': checked }, 'data-toggle': '' };
  return draw('span', { ...state, role: 'checkbox', 'aria-checked': String(checked) }, '');
}
