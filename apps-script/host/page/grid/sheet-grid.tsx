/**
 * One sheet as a grid: RevoGrid for the cells, and over it what belongs to the person (selection, editor, notes) and
 * to the sheet as a whole (merged cells, charts). Live updates redraw the cells and leave the overlay alone.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Rect, SheetView } from '../../owner-page/protocol.ts';
import { sendSelection } from '../state/api.ts';
import { useObservable } from '../state/observable.ts';
import { act, cellsOf, cellsVersion, editing, flashing, say, selection } from '../state/page-state.ts';
import { axesOf } from '../state/sheet-axes.ts';
import { positionAt } from './axis.ts';
import { ActiveCellWords } from './active-cell-words.tsx';
import { CellEditor } from './cell-editor.tsx';
import { toCellLook } from './cell-look.ts';
import { FilterMenu } from './filter-menu.tsx';
import { toBox, toPaneStyle, toScrollShowing, paneOf } from './geometry.ts';
import { GridMenu } from './grid-menu.tsx';
import { handleKey, type KeyHelp } from './keyboard.ts';
import { editNote, NotePopup } from './note-popup.tsx';
import { Overlay } from './overlay.tsx';
import { usePointer } from './pointer.ts';
import { createRevoHost, type RevoHost } from './revo-host.ts';
import { atOrigin, expandOverMerges, toRect } from './selection.ts';

export interface MenuPlace {
  x: number;
  y: number;
  part: 'cell' | 'row' | 'column' | 'all';
}

export function SheetGrid({ sheet }: { sheet: SheetView }) {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<RevoHost | null>(null);
  const scroll = useRef({ x: 0, y: 0 });
  const current = useRef(sheet);
  current.current = sheet;
  const axes = axesOf(sheet);
  const selected = useObservable(selection);
  const version = useObservable(cellsVersion);
  const flashes = useObservable(flashing);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [filterColumn, setFilterColumn] = useState<number | null>(null);
  const [listAt, setListAt] = useState('');
  const [hovered, setHovered] = useState<{ row: number; column: number } | null>(null);

  const look = useMemo(() => toCellLook(() => current.current), []);

  function needVisible(): void {
    const { rows } = axesOf(current.current);
    const height = frame.current?.clientHeight ?? 600;
    const cells = cellsOf(current.current.sheetId);
    const rowAt = (px: number) => rows.visible[Math.max(0, positionAt(rows, px))] ?? 0;
    if (rows.frozen > 0) cells.need(0, (rows.visible[rows.frozen - 1] ?? 0) + 1);
    const top = scroll.current.y + rows.frozenPx;
    cells.need(rowAt(top - 200), rowAt(top + height + 200) + 1);
  }

  useLayoutEffect(() => {
    if (!frame.current) return undefined;
    const element = frame.current;
    const created = createRevoHost(element.querySelector<HTMLElement>('.grid-host') ?? element, {
      look,
      onScroll: (x, y) => {
        scroll.current = { x, y };
        element.style.setProperty('--scroll-x', `${x}px`);
        element.style.setProperty('--scroll-y', `${y}px`);
        needVisible();
      },
      onResize: (dimension, at, px) => {
        void act({ kind: 'resize', sheetId: current.current.sheetId, dimension, at, count: 1, px });
      },
    });
    host.current = created;
    return () => created.destroy();
  }, []);

  useLayoutEffect(() => {
    host.current?.layOut(sheet, axes);
    needVisible();
  }, [sheet]);

  useEffect(() => {
    scroll.current = { x: 0, y: 0 };
    host.current?.scrollTo(0, 0);
    setMenu(null);
    setFilterColumn(null);
  }, [sheet.sheetId]);

  useEffect(() => {
    needVisible();
    host.current?.redraw();
  }, [version, flashes, sheet]);

  useEffect(() => {
    const view = { width: frame.current?.clientWidth ?? 0, height: frame.current?.clientHeight ?? 0 };
    if (selected.kind === 'cells') {
      const next = toScrollShowing(selected.head, axes, scroll.current, view);
      host.current?.scrollTo(next.x, next.y);
    }
    const rect = toRect(selected, axes);
    void sendSelection({ sheetId: sheet.sheetId, ...selected.anchor, ...rect }).catch(() => undefined);
  }, [selected, sheet.sheetId]);

  usePointer(
    frame,
    () => ({ axes: axesOf(current.current), scroll: scroll.current, scrollTo: host.current?.scrollTo }),
    {
      openMenu: setMenu,
      openFilter: setFilterColumn,
      openList: () => {
        const key = keyOf(selection.get().anchor);
        setListAt((held) => (held === key ? '' : key));
      },
      hover: setHovered,
    },
  );

  const help: KeyHelp = {
    pageRows: () => Math.max(1, Math.floor(((frame.current?.clientHeight ?? 400) - 60) / 21)),
    openMenu: () => setMenu({ ...toMenuPlace(frame.current), part: 'cell' }),
    openList: () => setListAt(keyOf(selection.get().anchor)),
    editNote: () => void editNote(selection.get().anchor),
  };
  useEffect(() => {
    // Keys typed when nothing has the focus are meant for the grid, as in the editor.
    const onKey = (event: KeyboardEvent) => {
      if (document.activeElement !== document.body || document.querySelector('dialog[open], .popup-menu'))
        return;
      frame.current?.querySelector<HTMLTextAreaElement>('.cell-editor')?.focus({ preventScroll: true });
      if (handleKey(event, help)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const anchorRect = toAnchorRect(sheet, selected.anchor);
  const pane = toPaneStyle(paneOf(selected.anchor, axes), axes);
  const edit = useObservable(editing);
  // Nobody has chosen the cell in which a sheet opens, so its note would only be in the way.
  const noteAt = edit ? null : (hovered ?? (selected === atOrigin ? null : selected.anchor));
  return (
    <div
      ref={frame}
      class="sheet-grid"
      role="region"
      aria-label={say('grid.label', { title: sheet.title })}
      style={{ '--scroll-x': '0px', '--scroll-y': '0px' }}
    >
      <div class="grid-host" aria-hidden="true" />
      <ActiveCellWords />
      <Overlay
        sheet={sheet}
        axes={axes}
        rect={expandOverMerges(toRect(selected, axes), sheet.merges)}
        anchor={anchorRect}
      />
      <div class="editor-place" style={{ left: pane.box['left'], top: pane.box['top'], ...pane.layer }}>
        <CellEditor
          box={toBox(anchorRect, axes)}
          listOpen={listAt === keyOf(selected.anchor)}
          closeList={() => setListAt('')}
          help={help}
        />
      </div>
      {noteAt && <NotePopup place={noteAt} sheet={sheet} axes={axes} />}
      {menu ? <GridMenu sheet={sheet} place={menu} onClose={() => setMenu(null)} /> : null}
      {filterColumn !== null && sheet.filter ? (
        <FilterMenu sheet={sheet} column={filterColumn} onClose={() => setFilterColumn(null)} />
      ) : null}
    </div>
  );
}

function keyOf({ row, column }: { row: number; column: number }): string {
  return `${row}/${column}`;
}

function toAnchorRect(sheet: SheetView, anchor: { row: number; column: number }): Rect {
  const merge = sheet.merges.find(
    ({ startRow, endRow, startColumn, endColumn }) =>
      anchor.row >= startRow &&
      anchor.row < endRow &&
      anchor.column >= startColumn &&
      anchor.column < endColumn,
  );
  return (
    merge ?? {
      startRow: anchor.row,
      endRow: anchor.row + 1,
      startColumn: anchor.column,
      endColumn: anchor.column + 1,
    }
  );
}

function toMenuPlace(frame: HTMLElement | null): { x: number; y: number } {
  const box = frame?.querySelector('.cell-editor')?.getBoundingClientRect();
  return { x: box?.left ?? 100, y: box?.bottom ?? 100 };
}
