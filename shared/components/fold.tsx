/**
 * A part that opens and closes: the browser's own, so that search in the page opens it too. Imported by its file, not
 * from the index: pages without such parts carry no style of it.
 */
import type { ComponentChildren } from 'preact';
import './fold.css';

export interface FoldProps {
  title: ComponentChildren;
  /** Beside the title. */
  state?: ComponentChildren;
  isOpen?: boolean;
  /** It has been opened: what it shows may be read now. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** Closed at first unless told. */
export function Fold({ title, state, isOpen = false, onOpen, children }: FoldProps) {
  return (
    <details
      class="fold"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>
        <span class="fold-title">{title}</span>
        {state}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
