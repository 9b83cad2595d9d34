/**
 * A dialog of the page: title, body, close. A modal one keeps the focus inside, closes with Escape and gives the
 * focus back to where it was.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../state/page-state.ts';

interface Props {
  title: string;
  modal: boolean;
  className?: string;
  onClose(): void;
  children: ComponentChildren;
}

export function DialogFrame({ title, modal, className, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    const held = document.activeElement;
    if (element && !element.open) {
      if (modal) element.showModal();
      else element.show();
    }
    element?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const element = dialog.current;
    const cancel = (event: Event) => {
      event.preventDefault();
      onClose();
    };
    element?.addEventListener('cancel', cancel);
    return () => element?.removeEventListener('cancel', cancel);
  });

  return (
    <dialog ref={dialog} class={`dialog ${className ?? ''}`} aria-labelledby={heading} aria-modal={modal}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" class="icon-button" aria-label={say('window.close')} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
