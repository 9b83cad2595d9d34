/** What a list says when it has nothing: why, and what to do next if there is something to do. */
import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  title: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** An empty list's words. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="ml-empty">
      <p class="ml-empty-title">{props.title}</p>
      {props.children && <div class="ml-empty-text">{props.children}</div>}
      {props.actions && <div class="ml-actions">{props.actions}</div>}
    </div>
  );
}
