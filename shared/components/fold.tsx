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
  children: ComponentChildren;
}

/** Closed at first unless told. */
export function Fold({ title, state, isOpen = false, children }: FoldProps) {
  return (
    <details class="fold" open={isOpen}>
      <summary>
        <span class="fold-title">{title}</span>
        {state}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
