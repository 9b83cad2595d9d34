/**
 * One of a few choices as a row of segments. Native radio buttons underneath, so that arrow keys, Tab and screen
 * readers work as everywhere; nothing is chosen until the person chooses.
 */
import { useId } from 'preact/hooks';
import { FieldNotes, LabelText, useControl, type FieldProps } from './field.tsx';

export interface ChoiceItem<C extends string = string> {
  value: C;
  label: string;
}

export interface ChoiceProps<C extends string> extends FieldProps {
  /** `null`: nothing chosen yet. */
  value: C | null;
  items: readonly ChoiceItem<C>[];
  onInput: (value: C) => void;
  disabled?: boolean | undefined;
  /** What the question is about: its description, for whoever does not see what stands around. */
  about?: string | undefined;
}

/** A radio group as segmented buttons; they wrap where the words are long. */
export function ChoiceRow<C extends string>(props: ChoiceProps<C>) {
  const group = useId();
  const aboutId = `${group}-about`;
  const { control, helpId, issueId } = useControl(props);
  return (
    <fieldset
      class="ml-field ml-choices"
      role="radiogroup"
      aria-describedby={
        [props.about && aboutId, control['aria-describedby']].filter(Boolean).join(' ') || undefined
      }
      aria-invalid={control['aria-invalid']}
      aria-required={control['aria-required']}
      disabled={props.disabled ?? false}
    >
      <legend class={props.labelUnseen ? 'ml-unseen' : 'ml-label'}>
        <LabelText label={props.label} optional={props.optional} />
      </legend>
      {props.about && (
        <p class="ml-unseen" id={aboutId}>
          {props.about}
        </p>
      )}
      <div class="ml-segments">
        {props.items.map((item) => (
          <label key={item.value} class="ml-segment">
            <input
              type="radio"
              name={group}
              value={item.value}
              checked={props.value === item.value}
              onChange={() => {
                props.onInput(item.value);
              }}
            />
            <span>{item.label}</span>
          </label>
        ))}
      </div>
      <FieldNotes {...props} helpId={helpId} issueId={issueId} />
    </fieldset>
  );
}
