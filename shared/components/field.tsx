/**
 * Label, help and issue sentence around one control. The control is tied to them by id, so that a screen reader says
 * what a sighted person sees; the issue is announced when it appears.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useComponentWords } from './component-words.ts';
import { Icon } from './icon.tsx';

/** What every field has, whatever its control. */
export interface FieldProps {
  label: string;
  help?: string | undefined;
  /** One sentence: what is wrong and what to do. */
  issue?: string | null | undefined;
  /** Says "optional" beside the label. */
  optional?: boolean | undefined;
  required?: boolean | undefined;
  /** The label is read, not seen; only where the place makes it plain. */
  labelUnseen?: boolean | undefined;
}

/** To be spread on the control. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
  'aria-required': 'true' | undefined;
}

/** The ids and states that tie a control to its help and issue. */
export function useControl(props: FieldProps): { control: ControlProps; helpId: string; issueId: string } {
  const id = useId();
  const helpId = `${id}-help`;
  const issueId = `${id}-issue`;
  const describedBy = [props.issue ? issueId : '', props.help ? helpId : ''].filter(Boolean).join(' ');
  return {
    control: {
      id,
      'aria-describedby': describedBy === '' ? undefined : describedBy,
      'aria-invalid': props.issue ? 'true' : undefined,
      'aria-required': props.required ? 'true' : undefined,
    },
    helpId,
    issueId,
  };
}

/** Issue and help below a control; the issue nearer. */
export function FieldNotes(props: FieldProps & { helpId: string; issueId: string }) {
  return (
    <div class="ml-notes">
      <div aria-live="polite">
        {props.issue && (
          <p class="ml-issue" id={props.issueId}>
            <Icon name="error" />
            <span>{props.issue}</span>
          </p>
        )}
      </div>
      {props.help && (
        <p class="ml-help" id={props.helpId}>
          {props.help}
        </p>
      )}
    </div>
  );
}

/** The label's text with its "optional". */
export function LabelText(props: Pick<FieldProps, 'label' | 'optional'>) {
  const words = useComponentWords();
  return (
    <>
      {props.label}
      {props.optional && <span class="ml-optional"> {words.optional}</span>}
    </>
  );
}

/** A field around a control of any kind. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ComponentChildren }) {
  const { control, helpId, issueId } = useControl(props);
  return (
    <div class="ml-field">
      <label class={props.labelUnseen ? 'ml-unseen' : 'ml-label'} for={control.id}>
        <LabelText label={props.label} optional={props.optional} />
      </label>
      {props.children(control)}
      <FieldNotes {...props} helpId={helpId} issueId={issueId} />
    </div>
  );
}
