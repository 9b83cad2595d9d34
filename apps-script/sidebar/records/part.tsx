/** One part of the preview that can be folded away; what needs a look is open. */
import type { ComponentChildren } from 'preact';

export interface PartProps {
  title: string;
  isOpen: boolean;
  children: ComponentChildren;
}

export function Part({ title, isOpen, children }: PartProps) {
  return (
    <details class="part" open={isOpen}>
      <summary>{title}</summary>
      <div class="part-body">{children}</div>
    </details>
  );
}
