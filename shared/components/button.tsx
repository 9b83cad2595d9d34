/**
 * A button. While busy it keeps its place and focus, says so to a screen reader, and ignores further presses, so that
 * nothing is sent twice.
 */
import type { ComponentChildren, Ref, TargetedMouseEvent } from 'preact';
import { useComponentWords } from './component-words.ts';

export interface ButtonProps {
  children: ComponentChildren;
  onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  /** One primary per view; `quiet` for the others, `danger` for what cannot be undone. */
  look?: 'primary' | 'quiet' | 'danger' | 'link';
  type?: 'button' | 'submit';
  busy?: boolean;
  disabled?: boolean;
  /** Fills the row. */
  wide?: boolean;
  /** Says more than the visible word, beginning with it, e.g. "Snooze 3 days: Anna and Ben". */
  label?: string;
  expanded?: boolean;
  /** Id of the form that it submits, where it stands outside of it. */
  form?: string;
  /** Where the focus is moved to it. */
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button; `quiet` and `type="button"` unless told. */
export function Button({ look = 'quiet', type = 'button', ...props }: ButtonProps) {
  const words = useComponentWords();
  return (
    <button
      type={type}
      form={props.form}
      ref={props.buttonRef}
      class={`ml-button ml-button-${look}${props.wide ? ' ml-button-wide' : ''}`}
      disabled={props.disabled ?? false}
      aria-disabled={props.busy ? 'true' : undefined}
      aria-busy={props.busy ? 'true' : undefined}
      aria-expanded={props.expanded === undefined ? undefined : props.expanded}
      aria-label={props.label}
      onClick={(event) => {
        if (props.busy) event.preventDefault();
        else props.onClick?.(event);
      }}
    >
      {props.busy && <span class="ml-spinner" aria-hidden="true" />}
      <span>{props.children}</span>
      {props.busy && <span class="ml-unseen">{words.busy}</span>}
    </button>
  );
}
