/**
 * One menu for everything that opens one: menu bar, cells, tabs. Arrow keys move, Enter chooses, Escape closes and
 * gives the focus back; without that a menu is a trap.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type MenuItem =
  | {
      kind: 'item';
      caption: string;
      hint?: string;
      disabled?: boolean;
      checked?: boolean;
      swatch?: string;
      choose(): void;
    }
  | { kind: 'separator' }
  | { kind: 'submenu'; caption: string; items: MenuItem[] };

interface Props {
  items: MenuItem[];
  label: string;
  x: number;
  y: number;
  onClose(): void;
  /** Arrow left and right in a menu bar. */
  onSideways?(step: number): void;
}

export function PopupMenu({ items, label, x, y, onClose, onSideways }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [openAt, setOpenAt] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const held = document.activeElement;
    const box = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(x, window.innerWidth - box.width - 4))}px`;
    element.style.top = `${Math.max(4, Math.min(y, window.innerHeight - box.height - 4))}px`;
    element.querySelector<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')?.focus();
    return () => {
      if (
        held instanceof HTMLElement &&
        (document.activeElement === document.body || element.contains(document.activeElement))
      ) {
        held.focus({ preventScroll: true });
      }
    };
  }, []);
  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (!(event.target instanceof Element && event.target.closest('.popup-menu, [aria-haspopup="menu"]')))
        onClose();
    };
    document.addEventListener('pointerdown', close, true);
    return () => document.removeEventListener('pointerdown', close, true);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const lines = [...(list.current?.children ?? [])].flatMap((line) => [
      ...line.querySelectorAll<HTMLElement>(':scope > [role^="menuitem"]'),
    ]);
    const at = lines.indexOf(document.activeElement as HTMLElement);
    const focusLine = (index: number) => lines[(index + lines.length) % lines.length]?.focus();
    const item = document.activeElement?.getAttribute('aria-haspopup') === 'menu';
    if (event.key === 'ArrowDown') focusLine(at + 1);
    else if (event.key === 'ArrowUp') focusLine(at - 1);
    else if (event.key === 'Home') focusLine(0);
    else if (event.key === 'End') focusLine(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'ArrowRight' && item) (document.activeElement as HTMLElement).click();
    else if (event.key === 'ArrowRight' && onSideways) onSideways(1);
    else if (event.key === 'ArrowLeft') (onSideways ?? onClose)(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      class="popup-menu"
      role="menu"
      aria-label={label}
      style={{ left: `${x}px`, top: `${y}px` }}
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) => (
        <div key={index} role="none" onPointerEnter={() => setOpenAt(item.kind === 'submenu' ? index : null)}>
          <Line
            item={item}
            open={openAt === index}
            onOpen={(open) => setOpenAt(open ? index : null)}
            onClose={onClose}
          />
        </div>
      ))}
    </div>
  );
}

function Line({
  item,
  open,
  onOpen,
  onClose,
}: {
  item: MenuItem;
  open: boolean;
  onOpen(open: boolean): void;
  onClose(): void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  if (item.kind === 'separator') return <hr role="separator" />;
  if (item.kind === 'submenu') {
    const box = button.current?.getBoundingClientRect();
    return (
      <>
        <button
          ref={button}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => onOpen(true)}
        >
          <span>{item.caption}</span>
          <span class="menu-arrow" aria-hidden="true" />
        </button>
        {open && box ? (
          <PopupMenu
            items={item.items}
            label={item.caption}
            x={box.right - 2}
            y={box.top - 6}
            onClose={() => onOpen(false)}
          />
        ) : null}
      </>
    );
  }
  const choose = () => {
    if (item.disabled) return;
    closeAllMenus(onClose);
    item.choose();
  };
  return (
    <button
      type="button"
      role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      tabIndex={-1}
      aria-disabled={item.disabled ?? false}
      {...(item.checked === undefined ? {} : { 'aria-checked': item.checked })}
      onClick={choose}
    >
      {item.swatch === undefined ? null : <i class="swatch" style={{ background: item.swatch }} />}
      <span>{item.caption}</span>
      {item.hint ? <kbd>{item.hint}</kbd> : null}
    </button>
  );
}

/** A chosen line of a submenu closes the menus above it as well. */
function closeAllMenus(onClose: () => void): void {
  onClose();
  document.dispatchEvent(new CustomEvent('close-menus'));
}
