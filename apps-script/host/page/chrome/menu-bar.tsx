/**
 * The menu bar: a few menus of the page itself, then the menus that scripts made. Works as a menu bar by keyboard:
 * one tab stop, arrows between menus.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../../owner-page/protocol.ts';
import { runMenuFunction } from '../state/api.ts';
import { useObservable } from '../state/observable.ts';
import { book, say } from '../state/page-state.ts';
import { editMenu, formatMenu, dataMenu, insertMenu } from './own-menus.ts';
import { PopupMenu, type MenuItem } from './popup-menu.tsx';

interface BarMenu {
  caption: string;
  items(): MenuItem[];
}

export function MenuBar() {
  const shown = useObservable(book);
  const [openAt, setOpenAt] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const menus: BarMenu[] = [
    { caption: say('menu.edit'), items: editMenu },
    { caption: say('menu.insert'), items: insertMenu },
    { caption: say('menu.format'), items: formatMenu },
    { caption: say('menu.data'), items: dataMenu },
    ...(shown?.menus ?? []).map((menu) => ({ caption: menu.caption, items: () => menu.entries.map(toItem) })),
  ];

  useEffect(() => {
    const close = () => setOpenAt(null);
    document.addEventListener('close-menus', close);
    return () => document.removeEventListener('close-menus', close);
  }, []);

  const buttonAt = (index: number) => bar.current?.querySelectorAll<HTMLElement>(':scope > button')[index];
  const step = (from: number, by: number): number => (from + by + menus.length) % menus.length;
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by !== 0) buttonAt(step(index, by))?.focus();
    else if (event.key === 'ArrowDown') setOpenAt(index);
    else return;
    event.preventDefault();
  };
  const place = openAt === null ? null : buttonAt(openAt)?.getBoundingClientRect();
  const open = openAt === null ? undefined : menus[openAt];

  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label={say('menu.label')}>
      {menus.map((menu, index) => (
        <button
          key={`${index}-${menu.caption}`}
          type="button"
          role="menuitem"
          aria-haspopup="menu"
          aria-expanded={openAt === index}
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => setOpenAt(openAt === index ? null : index)}
          onPointerEnter={() => openAt !== null && setOpenAt(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {menu.caption}
        </button>
      ))}
      {open && place && openAt !== null ? (
        <PopupMenu
          key={openAt}
          items={open.items()}
          label={open.caption}
          x={place.left}
          y={place.bottom + 2}
          onClose={() => setOpenAt(null)}
          onSideways={(by) => setOpenAt(step(openAt, by))}
        />
      ) : null}
    </div>
  );
}

function toItem(entry: MenuEntry): MenuItem {
  if (entry.kind === 'separator') return entry;
  if (entry.kind === 'submenu')
    return { kind: 'submenu', caption: entry.caption, items: entry.entries.map(toItem) };
  return { kind: 'item', caption: entry.caption, choose: () => void runMenuFunction(entry.functionName) };
}
