/** A tick box with its words beside it; the whole line can be pressed. */
import { FieldNotes, useControl, type FieldProps } from './field.tsx';

export interface CheckboxProps extends Pick<FieldProps, 'label' | 'help' | 'issue'> {
  checked: boolean;
  onInput: (checked: boolean) => void;
  disabled?: boolean | undefined;
  /** Id of the sentence that says what is wrong with the group it belongs to. */
  groupIssueId?: string | undefined;
}

/** Yes or no. */
export function Checkbox(props: CheckboxProps) {
  const { control, helpId, issueId } = useControl(props);
  return (
    <div class="ml-field ml-checkbox">
      <label class="ml-checkbox-line">
        <input
          {...control}
          {...(props.groupIssueId !== undefined && {
            'aria-invalid': 'true' as const,
            'aria-describedby': [props.groupIssueId, control['aria-describedby']].filter(Boolean).join(' '),
          })}
          type="checkbox"
          checked={props.checked}
          disabled={props.disabled ?? false}
          onChange={(event) => {
            props.onInput(event.currentTarget.checked);
          }}
        />
        <span>{props.label}</span>
      </label>
      <FieldNotes {...props} helpId={helpId} issueId={issueId} />
    </div>
  );
}
