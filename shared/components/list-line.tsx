/** One line of a list: what it is, a quiet second line, its state in words, and what can be done with it. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'neutral' | 'info' | 'warn' | 'error' | 'success';

const TONE_ICON: Record<Tone, IconName | null> = {
  neutral: null,
  info: 'info',
  warn: 'warn',
  error: 'error',
  success: 'success',
};

/** A state in a word or two, with a sign of its own beside the color. */
export function Status({ tone = 'neutral', children }: { tone?: Tone; children: ComponentChildren }) {
  const icon = TONE_ICON[tone];
  return (
    <span class={`ml-status ml-tone-${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}

export interface ListLineProps {
  title: ComponentChildren;
  /** The quiet second line. */
  detail?: ComponentChildren;
  status?: { tone: Tone; text: string };
  /** Buttons, at the end of the line. */
  actions?: ComponentChildren;
  /** Whatever stands below the line. */
  children?: ComponentChildren;
}

/** Use inside `<ul class="ml-list">`. */
export function ListLine(props: ListLineProps) {
  return (
    <li class="ml-line">
      <div class="ml-line-head">
        <div class="ml-line-text">
          <div class="ml-line-title">{props.title}</div>
          {props.detail && <div class="ml-line-detail">{props.detail}</div>}
        </div>
        {props.status && <Status tone={props.status.tone}>{props.status.text}</Status>}
        {props.actions && <div class="ml-line-actions">{props.actions}</div>}
      </div>
      {props.children}
    </li>
  );
}
