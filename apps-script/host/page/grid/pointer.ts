/**
 * The pointer on the grid: selecting by click and drag over all panes, double click to edit, the small buttons inside
 * cells, the context menu. Works by coordinates, so a frozen border or a merged cell is no border for it.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { commitEdit, editingIsOpen, startEdit, toggleCheckbox } from './edit-commands.ts';
import { hitTest } from './geometry.ts';
import type { MenuPlace } from './sheet-grid.tsx';
import { selectCell, toRect, type Axes, type CellPlace, type Selection } from './selection.ts';
import { activeSheet, selection } from '../state/page-state.ts';

interface PointerWorld {
  axes: Axes;
  scroll: { x: number; y: number };
  scrollTo: ((x: number, y: number) => void) | undefined;
}

interface PointerDo {
  openMenu(place: MenuPlace): void;
  openFilter(column: number): void;
  openList(): void;
  hover(place: CellPlace | null): void;
}

const edgePx = 24;

export function usePointer(
  frame: RefObject<HTMLElement | null>,
  world: () => PointerWorld,
  does: PointerDo,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const life = new AbortController();
    const capture = { capture: true, signal: life.signal };
    let dragging: Selection['kind'] | null = null;

    const hit = (event: MouseEvent) => {
      const box = element.getBoundingClientRect();
      const { axes, scroll } = world();
      return hitTest(event.clientX - box.left, event.clientY - box.top, axes, scroll);
    };
    const isOurs = (event: Event) =>
      event.target instanceof Element &&
      event.target.closest('.grid-host') !== null &&
      event.target.closest('.resizable, .row-resize-handle, .vertical-inner > .scroll-bar') === null;

    const onDown = (event: MouseEvent) => {
      if (!isOurs(event)) return;
      event.stopPropagation();
      event.preventDefault();
      const at = hit(event);
      void commitOpenEdit().then((free) => {
        if (!free) return;
        select(at, event, world().axes);
        focusEditor(element);
        if (event.button === 0) pressSmallButton(event, at, does);
      });
      if (event.button === 0)
        dragging = at.part === 'row' ? 'rows' : at.part === 'column' ? 'columns' : 'cells';
    };
    const onMove = (event: MouseEvent) => {
      const at = hit(event);
      if (!dragging) {
        does.hover(isOurs(event) && at.part === 'cell' ? { row: at.row, column: at.column } : null);
        return;
      }
      if ((event.buttons & 1) === 0) {
        dragging = null;
        return;
      }
      const current = selection.get();
      if (current.head.row !== at.row || current.head.column !== at.column) {
        selection.set({ ...current, head: { row: at.row, column: at.column } });
      }
      scrollAtEdge(event, element, world());
    };

    element.addEventListener('mousedown', onDown, capture);
    window.addEventListener('mousemove', onMove, { signal: life.signal });
    window.addEventListener('mouseup', () => (dragging = null), { signal: life.signal });
    element.addEventListener(
      'dblclick',
      (event) => {
        if (!isOurs(event) || hit(event).part !== 'cell') return;
        event.stopPropagation();
        if (!(event.target as Element).closest('[data-toggle], [data-open-list], [data-open-filter]'))
          startEdit(null, 'caret');
      },
      capture,
    );
    element.addEventListener(
      'contextmenu',
      (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        does.openMenu({ x: event.clientX, y: event.clientY, part: hit(event).part });
      },
      capture,
    );
    return () => life.abort();
  }, []);
}

async function commitOpenEdit(): Promise<boolean> {
  return editingIsOpen() ? commitEdit() : true;
}

function select(at: ReturnType<typeof hitTest>, event: MouseEvent, axes: Axes): void {
  const place = { row: at.row, column: at.column };
  const current = selection.get();
  const kinds = { cell: 'cells', row: 'rows', column: 'columns', all: 'all' } as const;
  if (event.button === 2 && isInside(place, at.part, current, axes)) return;
  if (event.shiftKey && current.kind === kinds[at.part]) selection.set({ ...current, head: place });
  else selection.set({ ...selectCell(place.row, place.column), kind: kinds[at.part] });
}

function isInside(place: CellPlace, part: string, current: Selection, axes: Axes): boolean {
  const rect = toRect(current, axes);
  const inRows = place.row >= rect.startRow && place.row < rect.endRow;
  const inColumns = place.column >= rect.startColumn && place.column < rect.endColumn;
  if (part === 'row') return current.kind === 'rows' && inRows;
  if (part === 'column') return current.kind === 'columns' && inColumns;
  return inRows && inColumns;
}

function pressSmallButton(event: MouseEvent, place: CellPlace, does: PointerDo): void {
  const target = event.target as Element;
  if (target.closest('[data-toggle]')) toggleCheckbox({ row: place.row, column: place.column });
  if (target.closest('[data-open-list]')) does.openList();
  if (target.closest('[data-open-filter]') && activeSheet()?.filter) does.openFilter(place.column);
}

function focusEditor(element: HTMLElement): void {
  element.querySelector<HTMLTextAreaElement>('.cell-editor')?.focus({ preventScroll: true });
}

function scrollAtEdge(event: MouseEvent, element: HTMLElement, { scroll, scrollTo }: PointerWorld): void {
  const box = element.getBoundingClientRect();
  const dx = event.clientX > box.right - edgePx ? 30 : event.clientX < box.left + edgePx ? -30 : 0;
  const dy = event.clientY > box.bottom - edgePx ? 42 : event.clientY < box.top + edgePx ? -42 : 0;
  if (dx !== 0 || dy !== 0) scrollTo?.(Math.max(0, scroll.x + dx), Math.max(0, scroll.y + dy));
}
