/**
 * The tabs at the bottom: choose, add, rename by double click, reorder by drag or menu, duplicate, delete, hide,
 * color. Hidden sheets are found in the list of all sheets.
 */
import { useState } from 'preact/hooks';
import type { SheetView } from '../../owner-page/protocol.ts';
import { useObservable } from '../state/observable.ts';
import { act, activeSheetId, ask, book, say, showSheet } from '../state/page-state.ts';
import { fillColors } from './own-menus.ts';
import { PopupMenu, type MenuItem } from './popup-menu.tsx';

interface OpenMenu {
  x: number;
  y: number;
  label: string;
  items: MenuItem[];
}

export function Tabs() {
  const shownBook = useObservable(book);
  const active = useObservable(activeSheetId);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const sheets = shownBook?.sheets ?? [];
  const shown = sheets.filter((sheet) => !sheet.hidden);

  const openAt = (event: MouseEvent, label: string, items: MenuItem[]) => {
    event.preventDefault();
    const box = (event.currentTarget as Element).getBoundingClientRect();
    setMenu({ x: box.left, y: box.top - 8, label, items });
  };
  const onKeyDown = (event: KeyboardEvent, sheet: SheetView) => {
    const at = shown.indexOf(sheet);
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = shown[at + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    showSheet(next.sheetId);
    document.getElementById(`tab-${next.sheetId}`)?.focus();
  };

  return (
    <footer class="tabs">
      <button
        type="button"
        class="icon-button"
        aria-label={say('sheet.add')}
        title={say('sheet.add')}
        onClick={() => void act({ kind: 'sheet-add' })}
      >
        +
      </button>
      <button
        type="button"
        class="icon-button"
        aria-haspopup="menu"
        aria-label={say('sheet.list')}
        title={say('sheet.list')}
        onClick={(event) => openAt(event, say('sheet.list'), toListItems(sheets))}
      >
        ≡
      </button>
      <div
        role="tablist"
        aria-label={say('sheet.tabs')}
        aria-owns={shown.map(({ sheetId }) => `tab-${sheetId}`).join(' ')}
      />
      <div class="tab-list">
        {shown.map((sheet) => (
          <div key={sheet.sheetId} class="tab" data-active={sheet.sheetId === active}>
            <button
              id={`tab-${sheet.sheetId}`}
              type="button"
              role="tab"
              aria-selected={sheet.sheetId === active}
              aria-controls="sheet-panel"
              tabIndex={sheet.sheetId === active ? 0 : -1}
              draggable
              onDragStart={() => setDragged(sheet.sheetId)}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={() => {
                if (dragged !== null && dragged !== sheet.sheetId) {
                  void act({ kind: 'sheet-move', sheetId: dragged, to: sheet.index });
                }
                setDragged(null);
              }}
              onClick={() => showSheet(sheet.sheetId)}
              onDblClick={() => void rename(sheet)}
              onContextMenu={(event) => openAt(event, sheet.title, toTabItems(sheet, shown))}
              onKeyDown={(event) => onKeyDown(event, sheet)}
            >
              {sheet.title}
            </button>
            <button
              type="button"
              class="tab-more"
              tabIndex={sheet.sheetId === active ? 0 : -1}
              aria-haspopup="menu"
              aria-label={say('sheet.options', { title: sheet.title })}
              onClick={(event) => openAt(event, sheet.title, toTabItems(sheet, shown))}
            />
            {sheet.color ? <i class="tab-color" style={{ background: sheet.color }} /> : null}
          </div>
        ))}
      </div>
      {menu ? <PopupMenu key={`${menu.label}${menu.x}`} {...menu} onClose={() => setMenu(null)} /> : null}
    </footer>
  );
}

async function rename(sheet: SheetView): Promise<void> {
  const title = await ask(say('sheet.renamePrompt'), { title: say('sheet.rename'), input: sheet.title });
  if (title !== null && title !== sheet.title)
    await act({ kind: 'sheet-rename', sheetId: sheet.sheetId, title });
}

async function remove(sheet: SheetView): Promise<void> {
  const answer = await ask(say('sheet.deleteConfirm', { title: sheet.title }));
  if (answer !== null) await act({ kind: 'sheet-delete', sheetId: sheet.sheetId });
}

function toTabItems(sheet: SheetView, shown: SheetView[]): MenuItem[] {
  const { sheetId } = sheet;
  const at = shown.indexOf(sheet);
  const before = shown[at - 1];
  const after = shown[at + 1];
  const color = (value: string | null) => void act({ kind: 'sheet-color', sheetId, color: value });
  const colors: MenuItem[] = fillColors.map((value) => ({
    kind: 'item',
    caption: value,
    swatch: value,
    choose: () => color(value),
  }));
  return [
    { kind: 'item', caption: say('sheet.rename'), choose: () => void rename(sheet) },
    {
      kind: 'item',
      caption: say('sheet.duplicate'),
      choose: () => void act({ kind: 'sheet-duplicate', sheetId }),
    },
    {
      kind: 'item',
      caption: say('sheet.delete'),
      disabled: shown.length < 2,
      choose: () => void remove(sheet),
    },
    {
      kind: 'submenu',
      caption: say('sheet.color'),
      items: [{ kind: 'item', caption: say('sheet.noColor'), choose: () => color(null) }, ...colors],
    },
    {
      kind: 'item',
      caption: say('sheet.hide'),
      disabled: shown.length < 2,
      choose: () => void act({ kind: 'sheet-hide', sheetId, hidden: true }),
    },
    { kind: 'separator' },
    {
      kind: 'item',
      caption: say('move.left'),
      disabled: !before,
      choose: () => before && void act({ kind: 'sheet-move', sheetId, to: before.index }),
    },
    {
      kind: 'item',
      caption: say('move.right'),
      disabled: !after,
      choose: () => after && void act({ kind: 'sheet-move', sheetId, to: after.index }),
    },
  ];
}

function toListItems(sheets: SheetView[]): MenuItem[] {
  return sheets.map((sheet) => ({
    kind: 'item',
    caption: sheet.hidden ? say('sheet.show', { title: sheet.title }) : sheet.title,
    choose: () => {
      if (!sheet.hidden) showSheet(sheet.sheetId);
      else
        void act({ kind: 'sheet-hide', sheetId: sheet.sheetId, hidden: false }).then(() =>
          showSheet(sheet.sheetId),
        );
    },
  }));
}
