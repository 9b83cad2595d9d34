/**
 * A sentence that the person should not miss: what happened, where, what to do. Its kind is said by sign and word, not
 * by color alone; errors interrupt a screen reader, the others wait their turn.
 */
import type { ComponentChildren } from 'preact';
import { useComponentWords } from './component-words.ts';
import { Icon } from './icon.tsx';

export interface NoticeProps {
  kind: 'info' | 'warn' | 'error' | 'success';
  children: ComponentChildren;
  /** A few words in bold before the sentence. */
  title?: string;
  /** The way on. */
  actions?: ComponentChildren;
}

/** A notice; mount it when the thing happens, so that it is announced. */
export function Notice(props: NoticeProps) {
  const words = useComponentWords();
  return (
    <div class={`ml-notice ml-tone-${props.kind}`} role={props.kind === 'error' ? 'alert' : 'status'}>
      <Icon name={props.kind} />
      <div class="ml-notice-body">
        <span class="ml-unseen">{words.noticeKinds[props.kind]} </span>
        {props.title && <p class="ml-notice-title">{props.title}</p>}
        <div class="ml-notice-text">{props.children}</div>
        {props.actions && <div class="ml-actions">{props.actions}</div>}
      </div>
    </div>
  );
}
