/** A part of a long section that opens and closes: the browser's own, so that search in the page opens it too. */
import type { ComponentChildren } from 'preact';

export interface FoldProps {
  title: string;
  /** Beside the title. */
  state?: ComponentChildren;
  isOpen?: boolean;
  children: ComponentChildren;
}

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
